import { beforeEach, describe, expect, test } from "vitest";
import { qualityShares } from "../../server/event/index.ts";
import { within } from "../../server/platform/record/transaction.ts";
import { actors, type ActorName } from "../support/actors.ts";
import { dialects, type World } from "../support/world.ts";
import { inventoryOn, lineSaid } from "./inventory-setting.ts";

describe.each(dialects)("what an inventory comes to on %s", (dialect) => {
  const { now, by, line, bringing, handedIn, resultsFor } = inventoryOn(dialect);
  let w: World;
  let id: string;
  beforeEach(() => {
    ({ w, id } = now());
  });

  test("tells what it comes to by category, stage, gas and quality, for each who is there, and how sure that is", async () => {
    await bringing([
      lineSaid({ quality: "measured", uncertainty: "3" }),
      lineSaid({
        category: "TRANSPORT",
        source: "高铁",
        activity: "50000",
        unit: "pkm",
        factor: "rail",
        uncertainty: "4",
      }),
      lineSaid({ stage: "closing", activity: "1", quality: "default" }),
    ]);
    const [planned, actual] = await resultsFor();
    // Errors of 15 and 40 kg: the root of 1,825 is 42.72, of 1,500 kg.
    expect(planned).toEqual({
      phase: "planned",
      lines: 3,
      kilograms: 1501,
      kilogramsExact: "1500.500000",
      perPersonKilograms: "15.00",
      uncertaintyPercent: "2.8",
      uncertainExact: "1500.000000",
      verifiedExact: "500.500000",
      byCategory: [
        { of: "TRANSPORT", kilogramsExact: "1000.000000" },
        { of: "ENERGY_PURCHASED", kilogramsExact: "500.500000" },
      ],
      byStage: [
        { of: "event", kilogramsExact: "1500.000000" },
        { of: "closing", kilogramsExact: "0.500000" },
      ],
      byGas: [
        { of: "CO2e", kilogramsExact: "1000.000000" },
        { of: "CO2", kilogramsExact: "500.500000" },
      ],
      byQuality: [
        { of: "estimated", kilogramsExact: "1000.000000" },
        { of: "measured", kilogramsExact: "500.000000" },
        { of: "default", kilogramsExact: "0.500000" },
      ],
    });
    expect(actual).toMatchObject({
      phase: "actual",
      lines: 0,
      kilograms: 0,
      perPersonKilograms: null,
      uncertaintyPercent: null,
      byCategory: [],
    });
    const shares = within(w.contextOf(actors.organiser), (inside) => qualityShares(id, 100, inside));
    expect(await shares).toEqual([]);
  });

  test("is counted within its boundary: what is left out, and what differs from the plan, with the reason", async () => {
    const state = (phase: string, cells: string, reason?: string, actor: ActorName = "organiser") =>
      by(
        actor,
        `mutation ($reason: String) { it: stateBoundary(event: "${id}", phase: ${phase}, cells: [${cells}], reason: $reason) { phase cells reason } }`,
        { reason },
      );
    const [electricity, travel] = [
      "{ stage: event, category: ENERGY_PURCHASED }",
      "{ stage: event, category: TRANSPORT }",
    ];
    await line();
    expect(await state("planned", electricity)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "boundaryDiffers",
      field: "reason",
    });
    expect(await state("planned", "{ stage: closing, category: WASTE }", "x")).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "boundary",
    });
    expect(await state("planned", travel, "只计交通")).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "linesOutside",
    });
    expect(await state("actual", electricity, "x")).toMatchObject({ refused: "WRONG_STATE" });
    expect(await state("planned", electricity, "x", "rivalOrganiser")).toMatchObject({ refused: "NOT_FOUND" });
    expect((await state("planned", electricity, "其余可以忽略")).it).toEqual({
      phase: "planned",
      cells: [{ stage: "event", category: "ENERGY_PURCHASED" }],
      reason: "其余可以忽略",
    });
    const travelLine = { category: "TRANSPORT", source: "高铁", activity: "1", unit: "pkm", factor: "rail" };
    expect(await line(travelLine)).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "sourceOutside",
      field: "category",
    });
    expect((await bringing([lineSaid(travelLine)])).it.rows[0]).toMatchObject({ reason: "sourceOutside" });
    await by("organiser", `mutation { planEvent(id: "${id}") { id } }`);
    expect(await line({ ...travelLine, phase: "actual" })).toMatchObject({ reason: "sourceOutside" });
    expect(await state("actual", `${electricity}, ${travel}`)).toMatchObject({
      reason: "boundaryDiffers",
      added: [{ stage: "event", category: "TRANSPORT" }],
      left: [],
    });
    expect((await state("actual", electricity)).it).toMatchObject({ reason: null });
    expect((await state("actual", `${electricity}, ${travel}`, "增加接驳")).it).toMatchObject({ reason: "增加接驳" });
    expect((await line({ ...travelLine, phase: "actual" })).it).toMatchObject({ kilogramsExact: "0.020000" });
    expect((await by("anyone", `{ event(id: "${id}") { boundaries { phase reason } } }`)).event.boundaries).toEqual([
      { phase: "planned", reason: "其余可以忽略" },
      { phase: "actual", reason: "增加接驳" },
    ]);
  });

  test("has measures that are planned and reported with their proof, and are never taken off", async () => {
    const add = (but: string, actor: ActorName = "organiser") =>
      by(
        actor,
        `mutation { it: addMeasure(event: "${id}", input: { kind: cleanPlate, stage: event, description: "光盘行动" ${but} }) { id carriedOut expectedKilograms } }`,
      );
    const report = (measure: string, but = "", actor: ActorName = "organiser") =>
      by(
        actor,
        `mutation { it: reportMeasure(id: "${measure}", input: { carriedOut: partly, report: "剩餐减半", savedKilograms: 40 ${but} }) { carriedOut savedKilograms evidence reportedAt } }`,
      );
    expect(await add("expectedKilograms: 50")).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "noBasis",
      field: "basis",
    });
    const {
      it: { id: measure, ...rest },
    } = await add('expectedKilograms: 50, basis: "每餐少剩 50 克"');
    expect(rest).toEqual({ carriedOut: null, expectedKilograms: 50 });
    expect(await add("", "rivalOrganiser")).toMatchObject({ refused: "NOT_FOUND" });
    expect(await report(measure)).toMatchObject({ refused: "WRONG_STATE", state: "draft" });
    const {
      it: { id: idle },
    } = await add("");
    expect(await by("organiser", `mutation { it: removeMeasure(id: "${idle}") { reductionMeasures { id } } }`)).toEqual(
      { it: { reductionMeasures: [{ id: measure }] } },
    );
    await line();
    await by("organiser", `mutation { planEvent(id: "${id}") { id } }`);
    await handedIn("f-photo");
    expect(await report(measure, ', evidence: ["f-none"]')).toMatchObject({ reason: "fileElsewhere" });
    expect(await report(measure, "", "rivalOrganiser")).toMatchObject({ refused: "FORBIDDEN" });
    expect((await report(measure, ', evidence: ["f-photo"]')).it).toEqual({
      carriedOut: "partly",
      savedKilograms: 40,
      evidence: ["f-photo"],
      reportedAt: w.now,
    });
    expect(await by("organiser", `mutation { it: removeMeasure(id: "${measure}") { id } }`)).toMatchObject({
      refused: "WRONG_STATE",
    });
    expect((await resultsFor())[0]).toMatchObject({ kilograms: 500 });
  });
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Confirmation } from "../../server/confirmation/index.ts";
import { InventoryLine } from "../../server/event/index.ts";
import { Allocation } from "../../server/offset/index.ts";
import { sheetOf } from "../../server/paper/file.ts";
import { Paper } from "../../server/paper/index.ts";
import { pdfOf, wordOf } from "../../server/platform/paper/index.ts";
import { actors } from "../support/actors.ts";
import { textOfPdf, textOfWord, tight } from "../support/paper.ts";
import { dialects, world, type World } from "../support/world.ts";
import { accounted, deeds, retire } from "./story.ts";

const { organiser, operator, anyone } = actors;
const line = (event: string, quality: "measured" | "estimated", activity: string): Partial<InventoryLine> => ({
  id: `line-${event}-${quality}`,
  event,
  phase: "actual",
  stage: "event",
  category: "ENERGY_PURCHASED",
  source: quality,
  activity,
  unit: "kWh",
  multipliers: [],
  factorValue: "1",
  factorUnit: "kgCO2e/kWh",
  factorSource: "s",
  verified: true,
  quality,
  bearer: "organiser",
  kilogramsExact: `${activity}.000000`,
  byGas: { CO2: `${activity}.000000` },
  steps: [],
  addedAt: "2025-09-01T00:00:00.000Z",
});

describe.each(dialects)("what is said of an event on %s", (dialect) => {
  let w: World, it: ReturnType<typeof deeds>;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
    it = deeds(w);
  });
  afterEach(() => w.close());
  const known = async (event: string) => ({
    claim: (await w.ask(anyone, `{ event(id: "${event}") { claim } }`)).event.claim,
    result: (
      await w.ask(anyone, `{ publishedEvent(event: "${event}") { publication claim said } }`)
    ).publishedEvent.find(({ publication }: { publication: string }) => publication === "result"),
  });
  const paper = (event: string, template: string) =>
    it.ask(
      organiser,
      `mutation { it: issueEventPaper(event: "${event}", template: ${template}) { id titleZh template values issuedOn contentHash number } }`,
    );
  const textsOf = async (of: Paper) => {
    const sheet = sheetOf(of);
    return [textOfWord(await wordOf(sheet)), await textOfPdf(await pdfOf(sheet))];
  };

  test("a part that was offset has words of its own on page and paper, and none that say neutral", async () => {
    const event = await accounted(w, { retired: 1000 });
    expect(await known(event)).toMatchObject({
      claim: "partial",
      result: { claim: "partial", said: { completedOn: null, mode: null } },
    });
    expect(await paper(event, "eventCommitment")).toMatchObject({ refused: "WRONG_STATE", reason: "notConfirmedYet" });
    for (const text of await textsOf(await paper(event, "eventDisclosure"))) {
      expect(text).toContain("部分抵消：实际排放量仅部分抵消，不得宣称碳中和。");
      expect(text).not.toContain("实现碳中和");
    }
  });
  test("what is covered in full is neutral once confirmed, and no more when a unit is annulled, whatever was certified", async () => {
    const before = await accounted(w);
    expect((await known(before)).claim).toBe("covered");
    const { event, number } = await it.certificate(operator);
    expect(await known(event)).toMatchObject({
      claim: "neutral",
      result: { claim: "neutral", said: { completedOn: "2025-12-01", mode: "selfCommitment" } },
    });
    for (const text of await textsOf(await paper(event, "eventCommitment")))
      expect(text).toContain("实现碳中和。实现碳中和日期：2025年12月1日");
    const verified = async () =>
      (await w.ask(anyone, `{ it: verifyCertificate(number: "${number}") { state claim } }`)).it;
    expect(await verified()).toEqual({ state: "valid", claim: "neutral" });
    await w.store.em().nativeUpdate(Allocation, { event }, { kilograms: 5 });
    expect(await verified()).toEqual({ state: "valid", claim: "partial" });
    expect(await known(event)).toMatchObject({ claim: "partial", result: { said: { completedOn: null } } });
    expect(await paper(event, "eventCommitment")).toMatchObject({ refused: "WRONG_STATE", reason: "mayNotClaim" });
    for (const text of await textsOf(await paper(event, "eventDisclosure"))) expect(text).not.toContain("实现碳中和");
  });

  test("whose evaluator found more than was accounted stays neutral only while that is covered", async () => {
    const event = await accounted(w, { emissionsKilograms: 1_000, retired: 1_200 });
    const { id } = await it.draft(organiser, event);
    await it.commit(organiser, id);
    expect((await known(event)).claim).toBe("neutral");
    await w.store.em().nativeUpdate(Confirmation, { id }, { recomputedKilograms: 1_200 });
    expect((await known(event)).claim).toBe("neutral");
    await w.store.em().nativeUpdate(Allocation, { event }, { kilograms: 1_100 });
    expect(await known(event)).toMatchObject({ claim: "partial", result: { said: { completedOn: null } } });
  });

  test("where participants offset their part, each pool is shown separately, in public as well", async () => {
    const event = await accounted(w, {
      id: "both",
      region: "510000",
      emissionsKilograms: 10_000,
      participantsKilograms: 4_000,
      offsetBy: ["organiser", "participants"],
      retired: 5_000,
    });
    await retire(w, event, "510000", 1_000);
    const [, own] = await w.store.em().find(Allocation, { event }, { orderBy: { kilograms: "desc" } });
    await w.store.em().nativeUpdate(Allocation, { id: own!.id }, { share: "participants" });
    const parts = [
      { share: "organiser", emissionsKilograms: 6_000, coveredKilograms: 5_000 },
      { share: "participants", emissionsKilograms: 4_000, coveredKilograms: 1_000 },
    ];
    expect(
      (
        await w.ask(
          anyone,
          `{ event(id: "${event}") { claim coverage { coveredKilograms parts { share emissionsKilograms coveredKilograms } } } }`,
        )
      ).event,
    ).toEqual({ claim: "partial", coverage: { coveredKilograms: 6_000, parts } });
    expect((await known(event)).result.said.offset).toMatchObject({ kilograms: 6_000, parts });
    expect(
      (await w.ask(anyone, `{ event(id: "${await accounted(w)}") { coverage { parts { share } } } }`)).event.coverage
        .parts,
    ).toEqual([]);
  });

  test("its certificate says how the activities are known, signed and set in type", async () => {
    const event = await accounted(w, { id: "known", emissionsKilograms: 1000 });
    await w.given(InventoryLine, line(event, "measured", "600"), line(event, "estimated", "400"));
    const { id: confirmation } = await it.draft(organiser, event);
    await it.commit(organiser, confirmation);
    const { id, payload, number } = await it.issue(operator, (await it.apply(organiser, confirmation)).id);
    expect(JSON.parse(payload)).toMatchObject({
      quality: [
        { of: "measured", kilogramsExact: "600.000000" },
        { of: "estimated", kilogramsExact: "400.000000" },
      ],
      event: { accountedElsewhere: null },
    });
    expect((await w.ask(anyone, `{ it: verifyCertificate(number: "${number}") { authentic said } }`)).it).toMatchObject(
      { authentic: true, said: { quality: [{ of: "measured" }, { of: "estimated" }] } },
    );
    const text = await textOfPdf(await pdfOf(sheetOf(await w.store.em().findOneOrFail(Paper, { subjectId: id }))));
    expect(text).toContain(tight("实测 60.0%、估算 40.0%"));
    expect(text).not.toContain("平台外核算");
  });
  test("what was accounted elsewhere is marked so on certificate, papers and public page", async () => {
    const { id, event, payload } = await it.certificate(operator, {
      accountedElsewhere: "某研究院，按公告2019年第19号",
    });
    expect(JSON.parse(payload)).toMatchObject({
      quality: [],
      event: { accountedElsewhere: "某研究院，按公告2019年第19号" },
    });
    const certificate = await textOfPdf(
      await pdfOf(sheetOf(await w.store.em().findOneOrFail(Paper, { subjectId: id }))),
    );
    const others = await Promise.all(
      ["eventDisclosure", "eventCommitment"].map(async (template) => textsOf(await paper(event, template))),
    );
    for (const text of [certificate, ...others.flat()])
      expect(text).toContain(tight("平台外核算，结果与材料报平台备案：某研究院，按公告2019年第19号"));
    expect((await known(event)).result.said.emissions).toMatchObject({ elsewhere: true });
    const planned = await accounted(w, {
      region: "220000",
      policyOn: "2025-09-01",
      plannedOn: "2025-09-01",
      plannedKilograms: 5,
      accountedElsewhere: "某研究院",
    });
    const { publishedEvent } = await w.ask(anyone, `{ publishedEvent(event: "${planned}") { publication said } }`);
    expect(
      publishedEvent.map(({ publication, said }: { publication: string; said: { emissions: object } }) => [
        publication,
        said.emissions,
      ]),
    ).toMatchObject([
      ["plan", { isEstimate: true, elsewhere: false }],
      ["result", { isEstimate: false, elsewhere: true }],
    ]);
  });
});

import { globSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { auditFor, qualityShares } from "../../server/event/index.ts";
import { Factor } from "../../server/factor/index.ts";
import { Attachment } from "../../server/file/index.ts";
import { workbookOf } from "../../server/platform/sheet/index.ts";
import { csvOf } from "../../server/platform/sheet/write.ts";
import { lineColumns, neededColumns } from "../../server/event/sheet.rules.ts";
import { templateOf } from "../../server/event/workbook.ts";
import { readSheet } from "../../server/platform/sheet/index.ts";
import { neededOf, sheetLimits, tableOf } from "../../server/platform/sheet/table.ts";
import { within } from "../../server/platform/record/transaction.ts";
import { actors, type ActorName } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

interface Input {
  readonly source: string;
  readonly activity: number;
  readonly unit: string;
  readonly factor: number;
  readonly factorUnit: string;
  readonly multipliers?: { name: string; value: number; unit?: string }[];
}
interface Published {
  readonly id: string;
  readonly totalTCO2e: number;
  readonly totalAbsTol: number;
  readonly source: string;
  readonly inputs: readonly Input[];
}
const cases = globSync("test/shared/cases/*.json").map((file) => JSON.parse(readFileSync(file, "utf8")) as Published);

const said = (but: object = {}) => ({
  titleZh: "潍坊国际风筝会",
  region: "370000",
  city: "370700",
  kind: "festival",
  hostKind: "government",
  beginsOn: "2026-04-18",
  endsOn: "2026-04-20",
  place: "世界风筝公园",
  participants: 100,
  measures: "绿色电力",
  offsetMethod: "碳普惠",
  ...but,
});
const lineSaid = (but: object = {}) => ({
  phase: "planned",
  stage: "event",
  category: "ENERGY_PURCHASED",
  source: "会场用电",
  activity: "1000",
  unit: "kWh",
  factor: "elec",
  quality: "estimated",
  ...but,
});
const rows = "{ entered refused kilogramsExact rows { row source kilogramsExact field reason } }";
const bring = `mutation ($event: ID!, $lines: [InventoryLineInput!]!, $dryRun: Boolean!, $replace: Boolean!) { it: addInventoryLines(event: $event, phase: planned, lines: $lines, dryRun: $dryRun, replace: $replace) ${rows} }`;
const sheet = `mutation ($event: ID!, $content: String!, $dryRun: Boolean!, $replace: Boolean!) { it: importInventorySheet(event: $event, phase: planned, content: $content, dryRun: $dryRun, replace: $replace) ${rows} }`;
const results =
  "inventoryResults { phase lines kilograms kilogramsExact perPersonKilograms byCategory { of kilogramsExact } byStage { of kilogramsExact } byGas { of kilogramsExact } byQuality { of kilogramsExact } verifiedExact uncertaintyPercent uncertainExact }";

describe.each(dialects)("an inventory on %s", (dialect) => {
  let w: World;
  let id: string;
  beforeEach(async () => {
    w = await world(dialect);
    const factor = (key: string, but: Partial<Factor> = {}): Partial<Factor> => ({
      id: key,
      nameZh: key,
      nameEn: key,
      category: "x",
      region: "CN",
      year: 2023,
      value: "0.5",
      unit: "kgCO2/kWh",
      source: `source of ${key}`,
      verified: true,
      ...but,
    });
    await w.given(
      Factor,
      factor("elec"),
      factor("rail", { value: "0.02", unit: "kgCO2e/pkm", verified: false }),
      factor("green", { value: "0", category: "electricity_market" }),
      factor("old", { state: "withdrawn" }),
    );
    id = await drafted();
  });
  afterEach(() => w.close());
  const by = (actor: ActorName, query: string, variables: object = {}) =>
    w.ask(actors[actor], query, { variables: { ...variables } });
  const drafted = async (but: object = {}, actor: ActorName = "organiser"): Promise<string> =>
    (await by(actor, "mutation ($input: EventInput!) { it: draftEvent(input: $input) { id } }", { input: said(but) }))
      .it.id;
  const line = (but: object = {}) =>
    by(
      "organiser",
      "mutation ($event: ID!, $input: InventoryLineInput!) { it: addInventoryLine(event: $event, input: $input) { id kilogramsExact byGas verified evidence factorVersion uncertainty gwpSet } }",
      { event: id, input: lineSaid(but) },
    );
  const bringing = (lines: object[], { dryRun = false, replace = false, actor = "organiser" as ActorName } = {}) =>
    by(actor, bring, { event: id, lines, dryRun, replace });
  const importing = (content: Buffer | string, { dryRun = false, replace = false } = {}) =>
    by("organiser", sheet, { event: id, content: Buffer.from(content).toString("base64"), dryRun, replace });
  const count = async () => (await by("organiser", "{ inventoryLines { total } }")).inventoryLines.total;
  const handedIn = async (file: string, event = id) =>
    w.given(Attachment, {
      id: file,
      subjectType: "event",
      subjectId: event,
      kind: "evidence",
      name: `${file}.pdf`,
      mediaType: "application/pdf",
      bytes: 1,
      sha256: "a".repeat(64),
      organization: "o-organiser",
      at: w.now,
    });
  const resultsFor = async (): Promise<any[]> =>
    (await by("organiser", `{ event(id: "${id}") { ${results} } }`)).event.inventoryResults;

  test("takes factors of several gases with a chosen set of potentials, and constants of each trip", async () => {
    expect(
      (
        await line({
          category: "FUEL_STATIONARY",
          activity: "2",
          unit: "GJ",
          factor: null,
          ownFactor: { value: "56", unit: "kgCO2/GJ", source: "化验单", year: 2026 },
          gwpSet: "AR5",
          gases: [
            { value: "1", unit: "gCH4fossil/GJ" },
            { value: "0.1", unit: "gN2O/GJ" },
          ],
        })
      ).it,
    ).toMatchObject({
      kilogramsExact: "112.113000",
      byGas: { CO2: "112.000000", CH4fossil: "0.060000", N2O: "0.053000" },
      gwpSet: "AR5",
      verified: false,
    });
    expect(
      (
        await line({
          category: "TRANSPORT",
          activity: "90090",
          unit: "pkm",
          factor: null,
          ownFactor: { value: "6.507e-05", unit: "tCO2e/pkm", source: "论文" },
          fixed: [{ name: "起降", count: "27", unit: "trip", value: "0.0114", factorUnit: "tCO2e/trip" }],
        })
      ).it,
    ).toMatchObject({ kilogramsExact: "6169.956300", byGas: { CO2e: "6169.956300" } });
    expect(
      await line({ activity: "1", unit: "m3", factor: null, ownFactor: { value: "1", unit: "kgCH4/m3", source: "x" } }),
    ).toMatchObject({ refused: "INVALID_INPUT", reason: "noGwpSet", field: "gwpSet" });
  });

  test("takes green power as a line of its own with its proof, and no file of another event", async () => {
    expect(await line({ factor: "green" })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "noEvidence",
      field: "evidence",
    });
    const other = await drafted({ titleZh: "另一场" });
    await handedIn("f-other", other);
    await handedIn("f-gec");
    expect(await line({ factor: "green", evidence: ["f-other"] })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "fileElsewhere",
      field: "evidence",
    });
    expect((await line({ factor: "green", evidence: ["f-gec"] })).it).toMatchObject({
      kilogramsExact: "0.000000",
      evidence: ["f-gec"],
    });
  });

  test("pins the version of a factor: one that was corrected since it was seen is refused", async () => {
    expect((await line({ factorVersion: 1 })).it).toMatchObject({ factorVersion: 1 });
    expect(await line({ factorVersion: 2 })).toMatchObject({
      refused: "CONFLICT",
      reason: "factorCorrected",
      version: 1,
    });
  });

  test.each<[string, object, object]>([
    ["an uncertainty that is not a number", { uncertainty: "much" }, { reason: "notANumber", field: "uncertainty" }],
    ["an uncertainty below zero", { uncertainty: "-1" }, { reason: "percent" }],
    [
      "more than five further gases",
      { gwpSet: "AR5", gases: Array.from({ length: 6 }, () => ({ value: "1", unit: "kgCH4/kWh" })) },
      { reason: "tooMany", field: "gases" },
    ],
    [
      "a gas that its set of potentials lacks",
      { gwpSet: "AR6", gases: [{ value: "1", unit: "kgSF6/kWh" }] },
      { reason: "noPotential", field: "gwpSet" },
    ],
    [
      "a nameless constant",
      { fixed: [{ name: " ", count: "1", unit: "trip", value: "1", factorUnit: "kgCO2e/trip" }] },
      { reason: "length", field: "fixed.0.name" },
    ],
  ])("takes no line with %s", async (_, but, expected) => {
    expect(await line(but)).toMatchObject({ refused: "INVALID_INPUT", ...expected });
    expect(await count()).toBe(0);
  });

  test("reads units as bills have them, asks about those with several readings, and marks one's own", async () => {
    const own = (unit: string, factorUnit: string) =>
      line({ factor: null, unit, ownFactor: { value: "0.5", unit: factorUnit, source: "账单" } });
    expect(await own("万度", "kgCO2e/KWH")).toMatchObject({ it: { kilogramsExact: "5000000.000000" } });
    expect(await own("方", "kgCO2e/方")).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "ambiguousUnit",
      field: "unit",
      symbol: "方",
      write: ["m3", "Nm3", "m2"],
    });
    expect(await own("L", "kgCO2e/gal")).toMatchObject({ reason: "ambiguousUnit", field: "factorUnit", symbol: "gal" });
    expect(await own("套", "kgCO2e/瓶")).toMatchObject({ reason: "unknownUnit", field: "unit", symbol: "套" });
    expect(await own("套", "kgCO2e/套")).toMatchObject({ it: { kilogramsExact: "500.000000" } });
    const all = await by("organiser", "{ inventoryLines { items { unit ownUnits } } }");
    expect(all.inventoryLines.items).toEqual([
      { unit: "万度", ownUnits: [] },
      { unit: "套", ownUnits: ["套"] },
    ]);
  });
  test("takes many lines at once: all or none, each reported; tried first, and in place of those before", async () => {
    const [good, bad] = [lineSaid(), lineSaid({ source: "错", unit: "kettle" })];
    expect((await bringing([good, bad])).it).toEqual({
      entered: false,
      refused: 1,
      kilogramsExact: "500.000000",
      rows: [
        { row: 1, source: "会场用电", kilogramsExact: "500.000000", field: null, reason: null },
        { row: 2, source: "错", kilogramsExact: null, field: "unit", reason: "unknownUnit" },
      ],
    });
    expect((await bringing([good], { dryRun: true })).it).toMatchObject({ entered: false, refused: 0 });
    expect(await count()).toBe(0);
    expect((await bringing([good, good])).it).toMatchObject({ entered: true, kilogramsExact: "1000.000000" });
    expect((await bringing([good], { replace: true })).it).toMatchObject({ entered: true });
    expect(await count()).toBe(1);
    expect(await bringing(Array.from({ length: 500 }, () => good))).toMatchObject({
      refused: "LIMITED",
      reason: "tooMany",
    });
    expect(await bringing([good], { actor: "rivalOrganiser" })).toMatchObject({ refused: "NOT_FOUND" });
    expect((await bringing([lineSaid({ factor: "old" })])).it.rows[0]).toMatchObject({ reason: "inactiveFactor" });
  });

  const table = (inputs: readonly Input[], source: string) => ({
    name: "清单",
    columns: [
      "阶段",
      "Category",
      "排放源",
      "活动数据",
      "单位",
      "自有因子数值",
      "自有因子单位",
      "自有因子出处",
      "换算系数",
    ],
    rows: inputs.map((one) => [
      "举办阶段",
      "交通",
      one.source,
      String(one.activity),
      one.unit,
      String(one.factor),
      one.factorUnit,
      source,
      (one.multipliers ?? []).map(({ name, value, unit = "" }) => `${name} = ${value} ${unit}`).join("; "),
    ]),
  });
  test.each(cases.map((one) => [one.id, one] as const))(
    "takes in the published case %s as a sheet, and comes to its total",
    async (_, { inputs, source, totalTCO2e, totalAbsTol }) => {
      const content = table(inputs, source.slice(0, 200));
      for (const file of [csvOf(content), await workbookOf([content])]) {
        const { it } = await importing(file as string, { replace: true });
        expect(it).toMatchObject({ entered: true, refused: 0 });
        expect(Math.abs(Number(it.kilogramsExact) / 1000 - totalTCO2e)).toBeLessThanOrEqual(totalAbsTol);
      }
      const [planned] = await resultsFor();
      expect(planned).toMatchObject({ phase: "planned", lines: inputs.length });
      expect(Math.abs(Number(planned.kilogramsExact) / 1000 - totalTCO2e)).toBeLessThanOrEqual(totalAbsTol);
    },
  );
  test("takes in a list of 160 origins, one line each", async () => {
    const rows = Array.from(
      { length: 160 },
      (_, i) => `举办阶段,交通,"Origin ${i}, FR train",100.5,pkm,0.0032,kgCO2e/pkm,x`,
    );
    const head = "阶段,排放类型,排放源,活动数据,单位,自有因子数值,自有因子单位,自有因子出处";
    // 160 × 100.5 × 0.0032
    const { it } = await importing(`${head}\n${rows.join("\n")}`, { replace: true });
    expect(it).toMatchObject({ entered: true, refused: 0, kilogramsExact: "51.456000" });
    const { event } = await by("organiser", "query ($id: ID!) { event(id: $id) { lines { id } } }", { id });
    expect(event.lines).toHaveLength(160);
  });
  test("reports a sheet by row, and enters none of it where one is wrong", async () => {
    await handedIn("f-bill");
    const head =
      "Stage,Category,Source,Activity,Unit,Factor code,Own factor,Own factor unit,Own factor source,Own factor year,Multipliers,GWP set,Quality,Offset by,Uncertainty (%),Evidence,Note";
    const right =
      'Event,WASTE,厨余,"1,200.5",kg,,0.4,kgCO2e/kg,手册,2022,load = 98 %; 往返 = @rail2,,Measured,Participants,5 %,f-bill.pdf,n';
    expect(
      (
        await importing(
          `${head}\nEvent,ENERGY_PURCHASED,用电,10,kWh,elec,,,,,,,,,,,\n\nNever,WASTE,x,1,kg,elec,,,,,,,,,,,\nEvent,WASTE,y,1,kg,,1,kgCO2e/kg,,,,,,,,,\nEvent,WASTE,z,1,kg,elec,,,,,bad,,,,,,\n${right}\nEvent,WASTE,厨余,1,kg,,0.4,kgCO2e/kg,手册,'22,,,,,,,`,
        )
      ).it,
    ).toMatchObject({
      entered: false,
      refused: 5,
      rows: [
        { row: 2, kilogramsExact: "5.000000" },
        { row: 4, field: "stage", reason: "unknownChoice" },
        { row: 5, field: "ownFactor.source", reason: "length" },
        { row: 6, field: "multipliers.0", reason: "multiplierForm" },
        { row: 7, field: "multipliers.1.factor", reason: "notFound" },
        { row: 8, field: "factorYear", reason: "year" },
      ],
    });
    expect(await count()).toBe(0);
    expect((await importing(`${head}\n${right.replace("; 往返 = @rail2", "")}`)).it).toMatchObject({ entered: true });
    const {
      inventoryLines: {
        items: [one],
      },
    } = await by(
      "organiser",
      "{ inventoryLines { items { activity multipliers bearer quality uncertainty evidence factorYear kilogramsExact } } }",
    );
    expect(one).toEqual({
      activity: "1200.5",
      multipliers: [{ name: "load", value: "98", unit: "%" }],
      bearer: "participants",
      quality: "measured",
      uncertainty: "5",
      evidence: ["f-bill"],
      factorYear: 2022,
      kilogramsExact: "470.596000",
    });
    for (const [content, reason] of [
      ["a,b\n1,2", "columns"],
      [head, "noRows"],
      [Buffer.from("d0cf11e0a1b11ae1", "hex"), "oldWorkbook"],
    ] as const)
      expect(await importing(content)).toMatchObject({ refused: "INVALID_INPUT", reason });
    expect(await by("organiser", sheet, { event: id, content: "***", dryRun: true, replace: false })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "notReadable",
    });
  });

  test("is copied from an earlier event, as estimates and without its proofs", async () => {
    await handedIn("f-meter");
    await bringing([
      lineSaid({ quality: "measured", evidence: ["f-meter"], multipliers: [{ name: "份额", value: "50", unit: "%" }] }),
      lineSaid({ factor: null, ownFactor: { value: "1", unit: "kgCO2e/kWh", source: "表" } }),
    ]);
    const later = await drafted({ titleZh: "下一届" });
    const copy = (to: string, from: string, actor: ActorName = "organiser") =>
      by(
        actor,
        `mutation { it: copyInventory(event: "${to}", phase: planned, from: "${from}", fromPhase: planned) ${rows} }`,
      );
    expect((await copy(later, id)).it).toMatchObject({ entered: true, kilogramsExact: "1250.000000" });
    const {
      event: { lines },
    } = await by(
      "organiser",
      `{ event(id: "${later}") { lines { quality evidence factor { id } multipliers factorSource } } }`,
    );
    expect(lines).toEqual([
      {
        quality: "estimated",
        evidence: [],
        factor: { id: "elec" },
        multipliers: [{ name: "份额", value: "50", unit: "%" }],
        factorSource: "source of elec",
      },
      { quality: "estimated", evidence: [], factor: null, multipliers: [], factorSource: "表" },
    ]);
    const rival = await drafted({}, "rivalOrganiser");
    expect(await copy(rival, id, "rivalOrganiser")).toMatchObject({ refused: "NOT_FOUND", reason: "nothingToCopy" });
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

  test.each(["zh", "en"] as const)("is filled in on a template in %s that is read back as it is", async (language) => {
    const needed = neededOf(lineColumns, neededColumns);
    const rows = await readSheet(await templateOf([], language), sheetLimits, needed);
    expect(rows).toHaveLength(1);
    expect(() => tableOf(rows, lineColumns, neededColumns)).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ reason: "noRows" }) }),
    );
  });

  test("is handed out as a workbook with each factor, source and proof; to whoever sees the event", async () => {
    await handedIn("f-meter");
    await bringing([lineSaid({ source: "=1+1", evidence: ["f-meter"] })]);
    const summary = await readSheet(await auditFor(id, w.contextOf(actors.organiser), "en"), sheetLimits, [
      ["What"],
      ["Kind"],
    ]);
    expect(summary.map(({ cells }) => cells.slice(0, 3))).toEqual(
      expect.arrayContaining([
        ["Total (rounded up once)", "", "500"],
        ["By quality", "Estimated", "500"],
      ]),
    );
    await expect(auditFor(id, w.contextOf(actors.rivalOrganiser), "zh")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

import { globSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { auditFor } from "../../server/event/index.ts";
import { workbookOf } from "../../server/platform/sheet/index.ts";
import { csvOf } from "../../server/platform/sheet/write.ts";
import { lineColumns, neededColumns } from "../../server/event/sheet.rules.ts";
import { templateOf } from "../../server/event/workbook.ts";
import { readSheet } from "../../server/platform/sheet/index.ts";
import { neededOf, sheetLimits, tableOf } from "../../server/platform/sheet/table.ts";
import { actors } from "../support/actors.ts";
import { dialects, type World } from "../support/world.ts";
import { inventoryOn, lineSaid, sheet } from "./inventory-setting.ts";

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

describe.each(dialects)("the sheet of an inventory on %s", (dialect) => {
  const { now, by, bringing, importing, count, handedIn, resultsFor } = inventoryOn(dialect);
  let w: World;
  let id: string;
  beforeEach(() => {
    ({ w, id } = now());
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

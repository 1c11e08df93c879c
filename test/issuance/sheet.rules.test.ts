import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readReport, sheetOf } from "../../server/issuance/sheet.rules.ts";
import { isReported, type Monitored } from "../../shared/issuance/issuance.ts";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";

const { document: forest } = JSON.parse(readFileSync("server/seeds/methodology/afforestation.json", "utf8")) as {
  document: MethodologyDocument;
};
/** The forest with an area that is bounded, and a cover that is measured at both ends. */
const document: MethodologyDocument = {
  ...forest,
  parameters: forest.parameters.map((one) =>
    one.symbol === "A" ? { ...one, bounds: { min: 0.04 } } : one.symbol === "B_BURN" ? { ...one, dated: true } : one,
  ),
};
const data: Monitored = {
  members: { stratum: ["油松", "侧柏"] },
  values: { A: [20, 10], V_1: [30, null], V_2: [42, 49], B_BURN: { begin: [1, 2], end: [3, null] } },
};
const linesOf = ({ columns, rows }: ReturnType<typeof sheetOf>) =>
  [columns, ...rows].map((cells, i) => ({ row: i + 1, cells: cells.map((cell) => String(cell ?? "")) }));
const lines = linesOf(sheetOf(document, data));
const at = (symbol: string, member: string, date = "") =>
  lines.findIndex(({ cells }) => cells[0] === symbol && cells[3] === member && cells[4]!.startsWith(date));
const changed = (line: number, column: number, text: string) =>
  lines.map((one, i) =>
    i === line ? { ...one, cells: one.cells.map((cell, n) => (n === column ? text : cell)) } : one,
  );

describe("a report as a sheet", () => {
  test("has a row for each parameter, date and member, and comes back as it was", () => {
    const places = document.parameters.filter(isReported).map(({ over, dated }) => (over ? 2 : 1) * (dated ? 2 : 1));
    expect(lines).toHaveLength(1 + places.reduce((sum, n) => sum + n, 0));
    const { data: back, faults } = readReport(document, lines);
    expect(faults).toEqual([]);
    expect(back).toMatchObject({ members: data.members, values: data.values });
  });
  test("begins with one row for what has no members yet", () =>
    expect(
      sheetOf(document, { members: {}, values: {} })
        .rows.map(([symbol]) => symbol)
        .filter((symbol) => symbol === "A"),
    ).toEqual(["A"]));
  test("takes numbers as people write them", () => {
    for (const [text, value] of [
      ["1,234.5", 1234.5],
      ["１２", 12],
      ["1e2", 100],
      [".5", 0.5],
      ["1 234.5", 1234.5],
      ["0.1万", 1000],
    ] as const)
      expect(readReport(document, changed(at("A", "油松"), 7, text)).data!.values["A"], text).toEqual([value, 10]);
  });
  test("takes a percentage for the fraction that it is", () =>
    expect(readReport(document, changed(at("U_V", ""), 7, "5%")).data!.values["U_V"]).toBe(0.05));
  test("is found by titles with stars and hints", () => {
    const [head, ...rest] = lines;
    const titled = { row: 1, cells: head!.cells.map((title) => `*${title.replace(" ", "\n")}（必填）`) };
    expect(readReport(document, [titled, ...rest]).faults).toEqual([]);
  });
  test.each<[string, number, number, string, string, string]>([
    ["a percentage of hectares", at("A", "油松"), 7, "5%", "value", "notANumber"],
    ["a parameter that is none", at("A", "油松"), 0, "AREA", "symbol", "unknownSymbol"],
    ["a default of the document", at("A", "油松"), 0, "CF", "symbol", "unknownSymbol"],
    ["no member", at("A", "油松"), 3, "", "member", "memberMissing"],
    ["a date where there is none", at("A", "油松"), 4, "期末", "date", "dateWrong"],
    ["no date", at("B_BURN", "油松", "期初"), 4, "", "date", "dateWrong"],
    ["what is not a number", at("A", "油松"), 7, "约 20", "value", "notANumber"],
    ["what is out of bounds", at("A", "油松"), 7, "0.01", "value", "outOfBounds"],
    ["the same row twice", at("A", "侧柏"), 3, "油松", "symbol", "twice"],
    ["a formula", at("A", "油松"), 7, "=1+1", "value", "notANumber"],
  ])("says of %s in which row and column, and takes nothing", (_, line, column, text, named, reason) => {
    const report = readReport(document, changed(line, column, text));
    expect(report).toMatchObject({ data: null, faults: [{ row: line + 1, column: named, reason }] });
  });
  test("names every row that is at fault", () =>
    expect(
      readReport(
        document,
        lines.map((one, i) => (i === 0 ? one : { ...one, cells: one.cells.with(0, "?") })),
      ).faults,
    ).toHaveLength(lines.length - 1));
  test("without its columns is refused", () =>
    expect(() => readReport(document, [{ row: 1, cells: ["符号", "数值"] }])).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ reason: "columnsMissing" }) }),
    ));
});

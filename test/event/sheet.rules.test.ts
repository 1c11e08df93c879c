import { describe, expect, test } from "vitest";
import {
  lineColumns,
  lineIn,
  multipliersIn,
  multipliersText,
  type LineCells,
  type LineColumn,
} from "../../server/event/sheet.rules.ts";
import { refusalOf } from "../support/refusal.ts";

const empty = Object.fromEntries(Object.keys(lineColumns).map((name) => [name, ""])) as LineCells;
const cells: LineCells = {
  ...empty,
  stage: "举办阶段",
  category: "Transport",
  source: "大巴",
  activity: "1,200",
  unit: "km",
};
const files = new Map([["发票.pdf", "f1"]]);
const read = (but: Partial<LineCells> = {}) => lineIn({ ...cells, ...but }, files);
const line = {
  stage: "event",
  category: "TRANSPORT",
  quality: "estimated",
  bearer: "organiser",
  source: "大巴",
  activity: "1200",
  unit: "km",
  multipliers: [],
  factor: null,
  ownFactor: null,
  gwpSet: null,
  uncertainty: null,
  note: null,
  evidence: [],
};
const invalid = { code: "INVALID_INPUT", clause: "platform default" };

describe("a row of an inventory's sheet", () => {
  test("with what it needs is estimated, and offset by the organiser", () => expect(read()).toEqual(line));
  test("with all columns is read whole", () =>
    expect(
      read({
        stage: "closing",
        category: "废弃物",
        quality: "MEASURED",
        bearer: "参与者",
        factor: "EF-1",
        factorValue: "2,000.5",
        factorUnit: "kgCO2e/t",
        factorSource: "实测",
        factorYear: "2024",
        multipliers: "load = 0.5",
        gwpSet: "AR6",
        uncertainty: " 5 % ",
        evidence: "发票.pdf；其他.pdf;\n 第三.pdf ",
        note: "含税",
      }),
    ).toEqual({
      ...line,
      stage: "closing",
      category: "WASTE",
      quality: "measured",
      bearer: "participants",
      factor: "EF-1",
      ownFactor: { value: "2000.5", unit: "kgCO2e/t", source: "实测", year: 2024 },
      multipliers: [{ name: "load", value: "0.5" }],
      gwpSet: "AR6",
      uncertainty: "5",
      evidence: ["f1", "其他.pdf", "第三.pdf"],
      note: "含税",
    }));
  test("with an own factor may leave its year out", () =>
    expect(read({ factorValue: "2" }).ownFactor).toEqual({ value: "2", unit: "", source: "", year: null }));
  test.each([
    ["1,234,567", "1234567"],
    ["-1,234.5", "-1234.5"],
    ["+1,234", "1234"],
    ["12,34", "12,34"],
    ["1,2345", "1,2345"],
    ["1234,567", "1234,567"],
    ["1,234.", "1234"],
    ["x1,234", "x1,234"],
    ["1,234x", "1,234x"],
    ["123,456", "123456"],
    ["1,234.56", "1234.56"],
    ["7", "7"],
  ])("takes %s for %s", (activity, number) => expect(read({ activity }).activity).toBe(number));

  const long = "字".repeat(61);
  test.each<[LineColumn, string, object]>([
    ["stage", "", { reason: "unknownChoice", value: "", choices: "筹备阶段、举办阶段、收尾阶段" }],
    ["stage", "中场", { reason: "unknownChoice", value: "中场" }],
    ["category", long, { reason: "unknownChoice", value: long.slice(1) }],
    ["quality", "guessed", { reason: "unknownChoice", value: "guessed" }],
    ["bearer", "nobody", { reason: "unknownChoice", value: "nobody" }],
    ["factorYear", "24", { reason: "year" }],
    ["factorYear", "20245", { reason: "year" }],
    ["factorYear", "y2024", { reason: "year" }],
    ["gwpSet", "AR7", { reason: "unknownChoice" }],
  ])("is refused with the %s %j", (field, cell, details) =>
    expect(refusalOf(() => read({ [field]: cell }))).toMatchObject({ ...invalid, field, ...details }),
  );
});

describe("multipliers", () => {
  test.each([
    ["", []],
    ["load = 0.5", [{ name: "load", value: "0.5" }]],
    ["load=0.5 vehicle-km/pkm", [{ name: "load", value: "0.5", unit: "vehicle-km/pkm" }]],
    ["a=1; ；\n", [{ name: "a", value: "1" }]],
    ["share = 98 %", [{ name: "share", value: "98", unit: "%" }]],
    [
      "a = 1/3; b = 2e-3；c = @EF-1\n; d = +4 t",
      [
        { name: "a", value: "1/3" },
        { name: "b", value: "2e-3" },
        { name: "c", factor: "EF-1" },
        { name: "d", value: "+4", unit: "t" },
      ],
    ],
    ["a=b = 5", [{ name: "a=b", value: "5" }]],
    [" x  =  @EF-2 ", [{ name: "x", factor: "EF-2" }]],
  ])("%j", (text, multipliers) => expect(multipliersIn(text)).toEqual(multipliers));
  test.each([
    ["x", 0],
    ["= 5", 0],
    ["a = 1; b", 1],
    ["a = ", 0],
    ["a = much", 0],
    ["a = @", 0],
    ["a = @EF 1", 0],
  ])("%j is none", (text, i) =>
    expect(refusalOf(() => multipliersIn(text))).toEqual({
      ...invalid,
      field: `multipliers.${i}`,
      reason: "multiplierForm",
    }),
  );
  test("are written as they are read, separators in a name aside", () => {
    const list = [
      { name: "载客；率", value: "0.5", unit: "vehicle-km/pkm" },
      { name: "b;c\nd", value: "2" },
      { name: "e", factor: "EF-1" },
    ];
    const text = "载客,率 = 0.5 vehicle-km/pkm; b,c,d = 2; e = @EF-1";
    expect(multipliersText(list)).toBe(text);
    expect(multipliersIn(text).map(({ name }) => name)).toEqual(["载客,率", "b,c,d", "e"]);
  });
});

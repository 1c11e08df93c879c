import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { execute } from "../../server/document/execute.rules.ts";
import { FormulaError, parse } from "../../server/document/formula.rules.ts";
import { refusal, sea } from "./documents.ts";

describe("a formula", () => {
  const one = {
    symbol: "one",
    nameZh: "一",
    nameEn: "one",
    unit: "tCO2e",
    origin: "default",
    source: "-",
    default: 1,
  } as const;
  const worth = (expr: string) =>
    execute(
      {
        ...sea,
        parameters: [one],
        equations: [
          { id: "x", lhs: "x", unit: "1", expr },
          { id: "y", lhs: "y", unit: "tCO2e", expr: "x * one" },
        ],
        result: "y",
      },
      {},
    ).exact / 1000;
  test.each([
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["8 / 4 / 2", 1],
    ["7 - 4 - 2", 1],
    ["2 ^ 3 ^ 2", 512],
    ["-2 ^ 2", -4],
    ["2 * -3", -6],
    ["max(1, 5, 3) - min(4, 2)", 3],
    ["1.5e3", 1500],
    ["--2", 2],
  ])("%s is %f", (expr, value) => expect(worth(expr)).toBe(value));
  test("that divides by zero comes to no number", () =>
    expect(refusal(() => worth("1 / 0"))).toMatchObject({ code: "RULE_BROKEN", reason: "noNumber" }));
  test.each([
    [""],
    ["1 +"],
    ["a.b"],
    ["a[0]"],
    ["f(x)"],
    ['constructor("x")'],
    ["sum(x)"],
    ["1 2"],
    ["a = 1"],
    ["`x`"],
    ["'x'"],
    ["1;2"],
    ["max()"],
    ["()"],
    ["1,2"],
    [`${"(".repeat(60)}1${")".repeat(60)}`],
    ["1+".repeat(600)],
    ["-".repeat(900)],
  ])("%s is none", (text) => expect(() => parse(text)).toThrow(FormulaError));
  test("whatever it is: read or refused, at once", () => {
    const piece = fc.constantFrom(
      "a",
      "1",
      "+",
      "-",
      "*",
      "/",
      "^",
      "(",
      ")",
      ",",
      "sum",
      "max",
      ".",
      " ",
      '"',
      "{",
      "__proto__",
      "1e9",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        try {
          parse(pieces.join(""));
        } catch (error) {
          expect(error).toBeInstanceOf(FormulaError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkDocument, execute, hashOf } from "../../server/document/index.ts";
import type { MethodologyDocument, Parameter } from "../../shared/methodology/methodology.ts";

const read = (name: string): MethodologyDocument =>
  JSON.parse(readFileSync(`server/seeds/methodology/${name}.json`, "utf8")).document;
const forest = read("afforestation");
const rule = { confidencePercent: 95, textZh: "手算", textEn: "by hand", source: "-", verified: true } as const;
const parameter = (symbol: string, uncertainty: number, more: Partial<Parameter> = {}): Parameter => ({
  symbol,
  nameZh: symbol,
  nameEn: symbol,
  unit: "1",
  origin: "monitored",
  source: "-",
  uncertainty,
  ...more,
});
const formula = (
  expr: string,
  parameters: readonly Parameter[],
  more: Partial<MethodologyDocument> = {},
): MethodologyDocument => ({
  ...read("distributed-pv"),
  uncertainty: rule,
  parameters: [...parameters, { ...parameter("one", 0), unit: "tCO2e", default: 1 }],
  equations: [
    { id: "x", lhs: "x", unit: "1", expr },
    { id: "y", lhs: "y", unit: "tCO2e", expr: "x * one" },
  ],
  result: "y",
  ...more,
});

describe("the uncertainty of a result", () => {
  // IPCC 2006, vol. 1, ch. 3: of a product the relative half-widths are combined, of a sum the absolute ones.
  test("of a product: √(0.05² + 0.12²) = 13 %", () =>
    expect(
      execute(formula("a * b", [parameter("a", 0.05), parameter("b", 0.12)]), { a: 7, b: 3 }).uncertainty,
    ).toMatchObject({
      relative: expect.closeTo(0.13, 12),
      halfWidth: expect.closeTo(2.73, 12),
      confidencePercent: 95,
      deducted: 0,
    }));
  test("of a sum: √((100 × 0.3)² + (40 × 1)²) = 50 of 140", () =>
    expect(
      execute(formula("a + b", [parameter("a", 0.3), parameter("b", 1)]), { a: 100, b: 40 }).uncertainty,
    ).toMatchObject({
      halfWidth: expect.closeTo(50, 10),
      relative: expect.closeTo(50 / 140, 12),
      shares: [
        { symbol: "b", share: expect.closeTo(0.64, 12) },
        { symbol: "a", share: expect.closeTo(0.36, 12) },
      ],
    }));
  test("of what is used twice, as one value: a × a is uncertain by 2 × 10 %, no √2", () =>
    expect(execute(formula("a * a", [parameter("a", 0.1)]), { a: 5 }).uncertainty!.relative).toBeCloseTo(0.2, 12));
  test("of places of an index, and the ends of a period, each a value of its own", () => {
    const indices = [{ name: "i", nameZh: "i", nameEn: "i" }];
    expect(
      execute(formula("sum(i, a)", [parameter("a", 0.1, { over: "i" })], { indices }), { a: [30, 40] }).uncertainty!
        .halfWidth,
    ).toBeCloseTo(5, 12);
    expect(
      execute(formula("change(a)", [parameter("a", 0.1, { dated: true })]), { a: { begin: 30, end: 40 } }).uncertainty!
        .halfWidth,
    ).toBeCloseTo(5, 12);
  });
  test("agrees with differences, whatever the formula", () => {
    const expr = "(a > 2 ? a ^ 3 / b : -a) + max(a, b) * sqrt(b) - exp(a / 10) * log(b) + abs(a - 9) ^ b";
    const at = (a: number, b: number) => execute(formula(expr, [parameter("a", 0), parameter("b", 0)]), { a, b }).exact;
    fc.assert(
      fc.property(
        fc.double({ min: 2.5, max: 4, noNaN: true }),
        fc.double({ min: 1.5, max: 2.4, noNaN: true }),
        (a, b) => {
          const { halfWidth } = execute(formula(expr, [parameter("a", 0.1), parameter("b", 0.2)]), { a, b })
            .uncertainty!;
          const step = 1e-4;
          const [byA, byB] = [
            (at(a + step, b) - at(a - step, b)) / step / 2000,
            (at(a, b + step) - at(a, b - step)) / step / 2000,
          ];
          expect(halfWidth).toBeCloseTo(Math.hypot(byA * a * 0.1, byB * b * 0.2), 3);
        },
      ),
    );
  });
  const grown = { A: [10, 20], V_1: [0, 10], V_2: [30, 40], BCEF: [0.7, 0.6], RSR: [0.25, 0.3] };
  // 0.15 · √((13.57125·30)² + (24.1956·10)² + (24.1956·40)²) / 1133.0055 = 14.26 %
  test.each([
    [0, 0, 1_133_005],
    [0.1, 0, 1_133_005],
    [0.15, 0.06, 1_065_025],
    [0.3, 0.11, 1_008_374],
  ])("by bands: an error of %f in the stock costs %f", (error, deducted, kilograms) =>
    expect(execute(forest, { ...grown, U_V: error })).toMatchObject({
      kilograms,
      uncertainty: { deducted, relative: expect.closeTo(error * 0.950987, 4) },
    }),
  );
  test("beyond the last band nothing is counted", () =>
    expect(() => execute(forest, { ...grown, U_V: 0.4 })).toThrow(/uncertainty of the result is 38\.0 %/));
  test.each<[string, (d: any) => void, string]>([
    [
      "a parameter that gives it and is not there",
      (d) => {
        d.parameters[1].uncertainty = "U_X";
      },
      "document.parameters.1.uncertainty",
    ],
    [
      "a parameter that gives it and is not a bare number",
      (d) => {
        d.parameters[1].uncertainty = "B_FOREST";
      },
      "document.parameters.1.uncertainty",
    ],
    [
      "an uncertainty without a rule",
      (d) => {
        delete d.uncertainty;
      },
      "document.parameters.1.uncertainty",
    ],
    [
      "bands that fall",
      (d) => {
        d.uncertainty.deductions[2].upTo = 0.15;
      },
      "document.uncertainty.deductions",
    ],
  ])("%s is found", (_, change, place) => {
    const copy = structuredClone(forest);
    change(copy);
    expect(checkDocument(copy)).toContainEqual(expect.objectContaining({ place }));
  });
});

describe("an execution", () => {
  const strata = (n: number) => ({
    A: Array(n).fill(1),
    V_1: Array(n).fill(1),
    V_2: Array(n).fill(2),
    BCEF: Array(n).fill(0.7),
    RSR: Array(n).fill(0.25),
    U_V: 0.04,
  });
  test("of ten thousand strata comes to ten thousand times one, its uncertainty shrunk by the root", () => {
    const [one, many] = [execute(forest, strata(1)), execute(forest, strata(10_000))];
    expect(many.exact / one.exact / 10_000).toBeCloseTo(1, 10);
    expect(many.uncertainty!.relative).toBeCloseTo(one.uncertainty!.relative / 100, 10);
  });
  test("of more is refused", () => expect(() => execute(forest, strata(10_001))).toThrow(/1 to 10000/));
  test("of all examples together has one allowance", () => {
    const indices = ["i", "j"].map((name) => ({ name, nameZh: name, nameEn: name }));
    const heavy = formula(
      "sum(i, sum(j, a * b))",
      [parameter("a", 0, { over: "i" }), parameter("b", 0, { over: "j" })],
      { indices, leakage: { ...read("distributed-pv").leakage!, symbol: "one" }, monitoring: [] },
    );
    const example = {
      ...heavy.examples[0]!,
      inputs: { a: Array(600).fill(1), b: Array(600).fill(1) },
      expected: { x: 360_000 },
    };
    expect(checkDocument({ ...heavy, examples: Array(2).fill(example) })).toEqual([]);
    expect(checkDocument({ ...heavy, examples: Array(50).fill(example) })).toContainEqual(
      expect.objectContaining({ reason: "tooMuch" }),
    );
  });
  test("of an operation counts emissions, rounded up", () => {
    const hotel = read("operation");
    // 1.2 GWh × 0.6410 t/MWh + 3,000 GJ × 0.11 + 5 × 389.31 × 0.0153 × 0.99 × 44/12 + 4 × 3.1710 + 6 × 2.9251
    expect(execute(hotel, hotel.examples[0]!.inputs)).toMatchObject({ exact: 1_237_544.04045, kilograms: 1_237_545 });
  });
});

test("a document has one hash, however it is written", () => {
  const turned = Object.fromEntries(Object.entries(forest).reverse());
  expect(hashOf(turned)).toBe(hashOf(forest));
  expect(hashOf({ ...forest, form: "another" })).not.toBe(hashOf(forest));
});

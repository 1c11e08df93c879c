import fc from "fast-check";
import { all, create, type BigNumber } from "mathjs";
import { describe, expect, test } from "vitest";
import { execute } from "../../server/document/execute.rules.ts";
import { evaluate } from "../../server/document/evaluate.rules.ts";
import { exactArithmetic, isExact, type Enclosure } from "../../server/document/exact.rules.ts";
import { parse } from "../../server/document/formula.rules.ts";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { decimalText, over, plus, ratio, times, type Ratio } from "../../shared/quantity/ratio.ts";
import { forest, refusal } from "./documents.ts";

const parameter = forest.parameters[0]!;
/** A document of one equation in kilograms, of A in kilograms, of numbers B, and of numbers X by plot. */
const { uncertainty: _, ...certain } = forest;
const document = (expr: string, but: Partial<MethodologyDocument> = {}): MethodologyDocument => ({
  ...certain,
  tables: [],
  indices: [{ ...forest.indices![0]!, name: "plot" }],
  parameters: [
    { ...parameter, symbol: "A", unit: "kgCO2e", over: undefined, bounds: {} },
    { ...parameter, symbol: "B", unit: "1", over: undefined, bounds: {}, default: 1 },
    { ...parameter, symbol: "X", unit: "1", over: "plot", bounds: {}, default: 1 },
  ] as MethodologyDocument["parameters"],
  equations: [{ id: "E", lhs: "R", unit: "kgCO2e", expr }],
  result: "R",
  ...but,
});
const worth = (expr: string, given: object, but?: Partial<MethodologyDocument>) => {
  const { kilograms, exact } = execute(document(expr, but), given as Record<string, number>);
  return [kilograms, exact];
};

describe("whole kilograms are those of the exact number", () => {
  test.each<[string, object, number, number]>([
    ["A", { A: 398.999999958 }, 398, 398.999999],
    ["A", { A: -0.000000001 }, -1, -0.000001],
    ["sum(plot, X) * A", { A: 1, X: Array(10).fill(0.1) }, 1, 1],
    ["A * 0.1 * 3 * 10", { A: 1 }, 3, 3],
    ["A / 3 * 3", { A: 7 }, 7, 7],
    ["A * 44 / 12 * 3", { A: 7 }, 77, 77],
    ["A * sqrt(0.04) * 100", { A: 1 }, 20, 20],
    ["A * B ^ (1 / 3)", { A: 5, B: 8 }, 10, 10],
    ["A * B ^ 1.5", { A: 1, B: 4 }, 8, 8],
    ["A * B ^ -2", { A: 9, B: 3 }, 1, 1],
    ["A * 1.000001 ^ 1000000", { A: 1e9 }, 2_718_280_469, 2_718_280_469.319376],
    ["A * exp(1)", { A: 1e9 }, 2_718_281_828, 2_718_281_828.459045],
    ["A * log(2)", { A: 1e9 }, 693_147_180, 693_147_180.559945],
    ["A * exp(-2000)", { A: 1 }, 0, 0],
    ["A * (sqrt(2) > 1.414213562 ? 1 : 2)", { A: 1 }, 1, 1],
  ])("%s of %o", (expr, given, kilograms, exact) => expect(worth(expr, given)).toEqual([kilograms, exact]));

  test("and of an operation's emissions, upwards", () =>
    expect(worth("A", { A: 398.000000001 }, { kind: "emission" })).toEqual([399, 398.000001]));

  test.each([
    ["A * sqrt(2) * sqrt(2)", "undecided"],
    ["A * log(exp(4))", "undecided"],
    ["A * (exp(log(3)) > 3 ? 1 : 2)", "undecided"],
    ["A / (sqrt(2) * sqrt(2) - 2)", "undecided"],
    // Doubles find 1.8 × 10^16 here.
    ["A / (0.1 * B + 0.2 * B - 0.3 * B)", "noNumber"],
  ])("%s is refused by name: %s", (expr, reason) =>
    expect(refusal(() => worth(expr, { A: 7 }))).toEqual({ code: "RULE_BROKEN", field: "R", reason }),
  );

  test("ten thousand plots with a power each are calculated, and their quotients too", () => {
    const X = Array.from({ length: 10_000 }, (_, i) => 1 + i / 100);
    expect(worth("A * sum(plot, X ^ 2 / (X + 1))", { A: 1, X })[0]).toBe(500_343);
  });
});

// Digits: OEIS A001113, A002162, A002392, A002193.
describe("what cannot be a fraction is known to 64 digits", () => {
  const { apply, of } = exactArithmetic();
  test.each<[string, Enclosure, string]>([
    ["exp(1)", apply.exp(of(1)), "2.718281828459045235360287471352662497757247093699959574966967"],
    ["log(2)", apply.log(of(2)), "0.693147180559945309417232121458176568075500134360255254120680"],
    ["log(10)", apply.log(of(10)), "2.302585092994045684017991454684364207601101488628772976033327"],
    ["sqrt(2)", apply.sqrt(of(2)), "1.414213562373095048801688724209698078569671875376948073176679"],
  ])("%s", (_, { low, high }, digits) => {
    const floor = (a: Ratio) => decimalText(a, 62).slice(0, digits.length);
    expect([floor(low), floor(high)]).toEqual([digits, digits]);
  });
});

const decimal = fc
  .tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([n, places]) => n / 10 ** places);
const fraction = ({ num, den }: Ratio) => ratio(num, den);
test("sums, products and quotients of decimals are exact, however they are nested", () => {
  const { tree } = fc.letrec<{ tree: { text: string; value: Ratio } }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      decimal.map((n) => ({ text: `(${n})`, value: ratio(BigInt(Math.round(n * 1000)), 1000n) })),
      fc.tuple(fc.constantFrom("+", "-", "*", "/"), tie("tree"), tie("tree")).map(([sign, a, b]) => {
        const by = sign === "/" && b.value.num === 0n ? "*" : sign;
        const value = { "+": plus, "-": (x: Ratio, y: Ratio) => plus(x, times(y, ratio(-1n))), "*": times, "/": over };
        return { text: `(${a.text} ${by} ${b.text})`, value: value[by as "+"](a.value, b.value) };
      }),
    ),
  }));
  fc.assert(
    fc.property(tree, ({ text, value }) => {
      const scope = { values: new Map(), tables: new Map(), sizes: new Map(), overs: new Map(), places: new Map() };
      const found = evaluate(parse(text), { ...scope, budget: { left: 1_000 } }, exactArithmetic());
      expect(isExact(found)).toBe(true);
      expect(fraction(found.low)).toEqual(value);
    }),
    { numRuns: 300 },
  );
});

test("exponentials, logarithms and powers lie in what encloses them, narrower than 10^-60 of themselves", () => {
  const precise = create(all!, { number: "BigNumber", precision: 100 });
  const positive = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 4 }));
  const { apply, operators, of } = exactArithmetic();
  const oracle = {
    exp: (a: BigNumber) => precise.exp(a),
    log: (a: BigNumber) => precise.log(a) as BigNumber,
    sqrt: (a: BigNumber) => precise.sqrt(a) as BigNumber,
    power: (a: BigNumber) => precise.pow(a, precise.bignumber("2.34")) as BigNumber,
  };
  fc.assert(
    fc.property(positive, fc.constantFrom("exp", "log", "sqrt", "power"), ([n, places], name) => {
      const a = (name === "exp" ? n % 900 : n) / 10 ** places;
      if (a === 0 || a === 1) return;
      const { low, high } = name === "power" ? operators["^"](of(a), of(2.34)) : apply[name](of(a));
      const wanted = oracle[name](precise.bignumber(String(a)));
      const big = ({ num, den }: Ratio) => precise.divide(precise.bignumber(`${num}`), precise.bignumber(`${den}`));
      expect(precise.smallerEq(big(low) as BigNumber, wanted)).toBe(true);
      expect(precise.largerEq(big(high) as BigNumber, wanted)).toBe(true);
      const width = precise.abs(precise.divide(precise.subtract(big(high) as never, big(low) as never), wanted));
      expect(Number(width)).toBeLessThan(1e-60);
    }),
    { numRuns: 200 },
  );
});

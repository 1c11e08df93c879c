import type { Formula } from "../../shared/document/formula.ts";
import { doubles, evaluate, type Scope } from "./evaluate.rules.ts";
import type { Worked } from "./solve.rules.ts";

/**
 * By name (dated ones as `begin X` and `end X`), how the result changes with the value at each place of its index; a
 * single place where it has no index.
 */
export type Gradient = ReadonlyMap<string, Float64Array>;

/**
 * The exact derivative of `result` by every value it was calculated from, in one pass over the equations from the last
 * to the first (reverse-mode differentiation).
 */
export function gradientOf(result: string, worked: readonly Worked[], scope: Omit<Scope, "places">): Gradient {
  const slopes = new Map<string, Float64Array>();
  const slopeOf = (name: string): Float64Array => {
    const value = scope.values.get(name);
    const there = slopes.get(name) ?? new Float64Array(typeof value === "object" ? value.length : 1);
    slopes.set(name, there);
    return there;
  };
  const add = (name: string, symbol: string, slope: number, places: ReadonlyMap<string, number>): void => {
    slopeOf(name)[places.get(scope.overs.get(symbol) ?? "") ?? 0]! += slope;
  };
  /** Passes the derivative on to the parts of a formula. */
  const down = (node: Formula, slope: number, places: ReadonlyMap<string, number>): void => {
    if (slope === 0 || "number" in node || "table" in node || "compare" in node) return;
    const worth = (part: Formula): number => evaluate(part, { ...scope, places }, doubles);
    if ("dated" in node) {
      if (node.dated !== "begin") add(`end ${node.symbol}`, node.symbol, slope, places);
      if (node.dated !== "end")
        add(`begin ${node.symbol}`, node.symbol, node.dated === "change" ? -slope : slope, places);
    } else if ("symbol" in node) add(node.symbol, node.symbol, slope, places);
    else if ("negated" in node) down(node.negated, -slope, places);
    else if ("sum" in node)
      for (let i = 0; i < (scope.sizes.get(node.sum) ?? 1); i++) down(node.of, slope, new Map(places).set(node.sum, i));
    else if ("pick" in node) {
      const values = node.of.map(worth);
      down(node.of[values.indexOf(Math[node.pick](...values))]!, slope, places);
    } else if ("apply" in node) down(node.of, slope * bend[node.apply](worth(node.of)), places);
    else if ("when" in node) down(worth(node.when) ? node.yes : node.no, slope, places);
    else {
      const [left, right] = [worth(node.left), worth(node.right)];
      const [byLeft, byRight] = slopesOf[node.operator](left, right);
      down(node.left, slope * byLeft, places);
      down(node.right, slope * byRight, places);
    }
  };
  slopeOf(result)[0] = 1;
  for (const { lhs, over, node, times } of worked.toReversed()) {
    for (const [i, slope] of (slopes.get(lhs) ?? []).entries())
      down(node, slope * doubles.ratio(times), new Map(over ? [[over, i]] : []));
  }
  return slopes;
}

const bend = {
  abs: Math.sign,
  sqrt: (x: number) => 0.5 / Math.sqrt(x),
  exp: Math.exp,
  log: (x: number) => 1 / x,
} as const;
/** The derivatives of `a ∘ b` by a and by b; that of a power by its exponent only above zero, where it is defined. */
const slopesOf: Readonly<Record<"+" | "-" | "*" | "/" | "^", (a: number, b: number) => readonly [number, number]>> = {
  "+": () => [1, 1],
  "-": () => [1, -1],
  "*": (a, b) => [b, a],
  "/": (a, b) => [1 / b, -a / (b * b)],
  "^": (a, b) => [b === 0 ? 0 : b * a ** (b - 1), a > 0 ? a ** b * Math.log(a) : 0],
};

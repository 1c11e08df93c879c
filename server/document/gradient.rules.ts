import type { Formula } from "../../shared/document/formula.ts";
import { evaluate, type Scope } from "./formula.rules.ts";

/** One equation, in the order in which it was worked; `times` turns what its formula comes to into its unit. */
export interface Worked {
  readonly lhs: string;
  readonly over: string | undefined;
  readonly node: Formula;
  readonly times: number;
}
/** By name (of what is dated `begin X` and `end X`), how the result changes with the value at each place of its index; one place where it has none. */
export type Gradient = ReadonlyMap<string, Float64Array>;

/** How `result` changes with every value that it was worked from, exactly, in one pass over the equations from the last to the first. */
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
  /** Hands on to the parts of a formula by how much the result changes with it. */
  const down = (node: Formula, slope: number, places: ReadonlyMap<string, number>): void => {
    if (slope === 0 || "number" in node || "table" in node || "compare" in node) return;
    const worth = (part: Formula): number => evaluate(part, { ...scope, places });
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
      down(node, slope * times, new Map(over ? [[over, i]] : []));
  }
  return slopes;
}

const bend = {
  abs: Math.sign,
  sqrt: (x: number) => 0.5 / Math.sqrt(x),
  exp: Math.exp,
  log: (x: number) => 1 / x,
} as const;
/** How `a ∘ b` changes with a, and with b; a power with its exponent only above zero, where that is something. */
const slopesOf: Readonly<Record<"+" | "-" | "*" | "/" | "^", (a: number, b: number) => readonly [number, number]>> = {
  "+": () => [1, 1],
  "-": () => [1, -1],
  "*": (a, b) => [b, a],
  "/": (a, b) => [1 / b, -a / (b * b)],
  "^": (a, b) => [b === 0 ? 0 : b * a ** (b - 1), a > 0 ? a ** b * Math.log(a) : 0],
};

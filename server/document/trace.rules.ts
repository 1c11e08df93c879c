import { symbolsIn, type Formula } from "../../shared/document/formula.ts";
import { constants, type MethodologyDocument } from "../../shared/methodology/methodology.ts";
import type { Scope, Value } from "./evaluate.rules.ts";
import type { Outcome } from "./execute.rules.ts";
import { parse } from "./formula.rules.ts";

/** One equation as a reader follows it: with its symbols, and with their numbers and units substituted. */
export interface Traced {
  readonly id: string;
  readonly symbol: string;
  readonly formula: string;
  readonly substituted: string;
  readonly value: Value;
  readonly unit: string;
  readonly uses: readonly string[];
}

/** Places of an index that are written out; of longer ones the first, and how many there are. */
const shown = 3;
const number = (value: number | string): string =>
  typeof value === "number" ? String(Number(value.toPrecision(12))) : value;
const sign = { "+": "+", "-": "−", "*": "×", "/": "÷", "^": "^" } as const;

/** The precedence of each operator: what binds more weakly than its surroundings is put in brackets. */
const strengthOf = { compare: 1, "+": 2, "-": 2, "*": 3, "/": 3, "^": 5 } as const;
const [firm, quantity] = [6, 4];

/**
 * A formula with numbers and units for its symbols; a sum is written out place by place. `least` is the precedence it
 * needs where it stands.
 */
function substituted(
  node: Formula,
  scope: Omit<Scope, "budget">,
  units: ReadonlyMap<string, string>,
  least = 0,
): string {
  const of = (part: Formula, strength = 0, inner = scope): string => substituted(part, inner, units, strength);
  const held = (text: string, strength: number): string => (strength < least ? `(${text})` : text);
  const named = (name: string, symbol: string): string => {
    const value = scope.values.get(name);
    const place = scope.places.get(scope.overs.get(symbol) ?? "");
    const one = typeof value === "object" ? value[place ?? -1] : value;
    const unit = units.get(symbol);
    if (one === undefined) return symbol;
    const text = `${number(one)}${unit && unit !== "1" && unit !== "key" ? ` ${unit}` : ""}`;
    if (typeof one === "number" && one < 0) return held(text, strengthOf.compare);
    return held(text, text.includes(" ") ? quantity : firm);
  };
  if ("number" in node) return held(number(node.number), node.number < 0 ? strengthOf.compare : firm);
  if ("negated" in node) return held(`−${of(node.negated, strengthOf["^"])}`, strengthOf["+"]);
  if ("dated" in node) {
    return node.dated === "change"
      ? `(${named(`end ${node.symbol}`, node.symbol)} − ${named(`begin ${node.symbol}`, node.symbol)})`
      : named(`${node.dated} ${node.symbol}`, node.symbol);
  }
  if ("symbol" in node) return named(node.symbol, node.symbol);
  if ("table" in node) return `${node.table}[${named(node.key, node.key)}]`;
  if ("sum" in node) {
    const size = scope.sizes.get(node.sum) ?? 1;
    const terms = Array.from({ length: Math.min(size, shown) }, (_, i) =>
      of(node.of, strengthOf["+"], { ...scope, places: new Map(scope.places).set(node.sum, i) }),
    );
    return `(${terms.join(" + ")}${size > shown ? ` + … ${size} in all` : ""})`;
  }
  if ("pick" in node) return `${node.pick}(${node.of.map((part) => of(part)).join(", ")})`;
  if ("apply" in node) return `${node.apply}(${of(node.of)})`;
  if ("when" in node) return `(${of(node.when)} ? ${of(node.yes)} : ${of(node.no)})`;
  if ("compare" in node)
    return held(
      `${of(node.left, strengthOf["+"])} ${node.compare} ${of(node.right, strengthOf["+"])}`,
      strengthOf.compare,
    );
  const strength = strengthOf[node.operator];
  // The right-hand side of a subtraction, division or power binds more strongly than the left.
  const isAssociative = node.operator === "+" || node.operator === "*";
  const [left, right] = node.operator === "^" ? [firm, firm] : [strength, isAssociative ? strength : strength + 1];
  return held(`${of(node.left, left)} ${sign[node.operator]} ${of(node.right, right)}`, strength);
}

/**
 * How a result was calculated: each equation in the order of calculation, with the symbols it used; of one over an
 * index its first place.
 */
export function traceOf(
  { parameters, equations, tables = [] }: MethodologyDocument,
  { steps, scope }: Outcome,
): Traced[] {
  const units = new Map([
    ...[...constants, ...parameters].map(({ symbol, unit }) => [symbol, unit] as const),
    ...equations.map(({ lhs, unit }) => [lhs, unit] as const),
    ...tables.map(({ name, unit }) => [name, unit] as const),
  ]);
  const overs = new Map(equations.map(({ lhs, over }) => [lhs, over]));
  return steps.map(({ id, lhs, expr, value, unit }) => {
    const node = parse(expr);
    const over = overs.get(lhs);
    return {
      id,
      symbol: lhs,
      formula: `${lhs} = ${expr}`,
      substituted: substituted(node, { ...scope, places: new Map(over ? [[over, 0]] : []) }, units),
      value,
      unit,
      uses: [...new Set(symbolsIn(node))],
    };
  });
}

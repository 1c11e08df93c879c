import type { Comparison, Formula, Function1 } from "../../shared/document/formula.ts";
import type { Ratio } from "../../shared/quantity/ratio.ts";
import { FormulaError } from "./formula.rules.ts";

/** A value, a list with one for each place of an index, or the key of a table row. */
export type Value<T = number> = T | string | readonly (T | string)[];
/**
 * The values so far (dated ones under `begin X` and `end X`), the tables, the number of places of each index, the
 * current place in each, and the budget that is left.
 */
export interface Scope<T = number> {
  readonly values: ReadonlyMap<string, Value<T>>;
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, T>>;
  readonly sizes: ReadonlyMap<string, number>;
  readonly overs: ReadonlyMap<string, string | undefined>;
  readonly places: ReadonlyMap<string, number>;
  readonly budget: { left: number };
}
export type Operator = Extract<Formula, { operator: unknown }>["operator"];
/** What a formula is calculated with: doubles, or enclosures of the exact numbers. */
export interface Arithmetic<T> {
  readonly of: (number: number) => T;
  readonly ratio: (ratio: Ratio) => T;
  readonly isNumber: (a: T) => boolean;
  readonly isZero: (a: T) => boolean;
  readonly negated: (a: T) => T;
  readonly operators: Readonly<Record<Operator, (a: T, b: T) => T>>;
  readonly pick: (which: "max" | "min", all: readonly T[]) => T;
  readonly apply: Readonly<Record<Function1, (a: T) => T>>;
  readonly compare: (how: Comparison, a: T, b: T) => boolean;
}

const comparing: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
};
/** Not finite on division by zero. */
export const doubles: Arithmetic<number> = {
  of: (number) => number,
  ratio: ({ num, den }) => Number(num) / Number(den),
  isNumber: Number.isFinite,
  isZero: (a) => !a,
  negated: (a) => -a,
  operators: {
    "+": (a, b) => a + b,
    "-": (a, b) => a - b,
    "*": (a, b) => a * b,
    "/": (a, b) => a / b,
    "^": (a, b) => a ** b,
  },
  pick: (which, all) => Math[which](...all),
  apply: Math,
  compare: (how, a, b) => comparing[how](a, b),
};

function valueAt<T>(name: string, symbol: string, { values, places, overs }: Scope<T>): T | string {
  const value = values.get(name)!;
  return Array.isArray(value) ? value[places.get(overs.get(symbol)!)!]! : (value as T | string);
}

/** How many times as long as a sum a power or a function takes, when it is known to 64 digits. */
const stepsOfFunction = 50;
const isFunction = (node: Formula): boolean =>
  ("operator" in node && node.operator === "^") || ("apply" in node && node.apply !== "abs");

/**
 * The value of a formula that `assertScoped` has accepted; 1 or 0 for a comparison.
 * @throws FormulaError when the budget is used up, or a table lacks the row.
 */
export function evaluate<T>(node: Formula, scope: Scope<T>, math: Arithmetic<T>): T {
  const isLeft = scope.budget.left > 0;
  scope.budget.left -= isFunction(node) ? stepsOfFunction : 1;
  if (!isLeft)
    throw new FormulaError("nested sums take more calculation than is allowed", "求和层数与取值过多，超出允许的计算量");
  const of = (part: Formula): T => evaluate(part, scope, math);
  if ("number" in node) return math.of(node.number);
  if ("negated" in node) return math.negated(of(node.negated));
  if ("dated" in node) {
    const at = (date: "begin" | "end") => valueAt(`${date} ${node.symbol}`, node.symbol, scope) as T;
    return node.dated === "change" ? math.operators["-"](at("end"), at("begin")) : at(node.dated);
  }
  if ("symbol" in node) return valueAt(node.symbol, node.symbol, scope) as T;
  if ("table" in node) {
    const key = String(valueAt(node.key, node.key, scope));
    const found = scope.tables.get(node.table)!.get(key);
    if (found === undefined)
      throw new FormulaError(`table ${node.table} has no row ${key}`, `表 ${node.table} 没有 ${key} 一行`);
    return found;
  }
  if ("sum" in node) {
    let total = math.of(0);
    for (let i = 0; i < (scope.sizes.get(node.sum) ?? 1); i++) {
      const places = new Map(scope.places).set(node.sum, i);
      total = math.operators["+"](total, evaluate(node.of, { ...scope, places }, math));
    }
    return total;
  }
  if ("pick" in node) return math.pick(node.pick, node.of.map(of));
  if ("apply" in node) return math.apply[node.apply](of(node.of));
  if ("when" in node) return of(math.isZero(of(node.when)) ? node.no : node.yes);
  const [a, b] = [of(node.left), of(node.right)];
  if ("compare" in node) return math.of(Number(math.compare(node.compare, a, b)));
  return math.operators[node.operator](a, b);
}

import type { Formula } from "../../shared/document/formula.ts";
import { constants, type MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import type { Ratio } from "../../shared/quantity/ratio.ts";
import { evaluate, type Arithmetic, type Scope, type Value } from "./evaluate.rules.ts";
import { NoValueError, UndecidedError } from "./exact.rules.ts";
import { FormulaError } from "./formula.rules.ts";

/** One equation, in the order of calculation; `times` converts its formula's value to its unit. */
export interface Worked {
  readonly id: string;
  readonly lhs: string;
  readonly over: string | undefined;
  readonly node: Formula;
  readonly times: Ratio;
}
/** The equations of a document and the values given for a period, dated ones under `begin X` and `end X`. */
export interface Problem {
  readonly document: MethodologyDocument;
  readonly worked: readonly Worked[];
  readonly given: Readonly<Record<string, Value>>;
  readonly sizes: ReadonlyMap<string, number>;
}

/** @throws Refusal naming the symbol of a formula that exceeds the budget, looks up a missing row, or is not decided. */
export function within<T>(symbol: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UndecidedError) throw undecided(symbol);
    throw error instanceof FormulaError ? invalidInput(symbol, "tooMuch", `${symbol}: ${error.message}`) : error;
  }
}
export const undecided = (symbol: string): Refusal =>
  new Refusal("RULE_BROKEN", `${symbol}: 64 digits do not tell on which side of a limit or a whole kilogram it lies`, {
    field: symbol,
    reason: "undecided",
    clause: platformDefault,
  });
const noNumber = ({ id, lhs }: Worked): Refusal =>
  new Refusal("RULE_BROKEN", `${id} does not yield a number`, {
    field: lhs,
    reason: "noNumber",
    equation: id,
    clause: platformDefault,
  });

/**
 * Calculates every equation in turn, with doubles or with enclosures of the exact numbers.
 * @throws Refusal RULE_BROKEN where an equation yields no number or is not decided, INVALID_INPUT beyond the budget.
 */
export function solve<T>(
  { document, worked, given, sizes }: Problem,
  math: Arithmetic<T>,
  budget: { left: number },
): Omit<Scope<T>, "places" | "budget"> & { readonly values: Map<string, Value<T>> } {
  const { parameters, equations, tables = [] } = document;
  const one = (value: number | string): T | string => (typeof value === "number" ? math.of(value) : value);
  const read = (value: Value): Value<T> => (typeof value === "object" ? value.map(one) : one(value));
  const scope = {
    values: new Map<string, Value<T>>([
      ...Object.entries(given).map(([name, value]) => [name, read(value)] as const),
      ...constants.map(({ symbol, value }) => [symbol, math.ratio(value)] as const),
    ]),
    sizes,
    tables: new Map(
      tables.map(({ name, rows }) => [name, new Map(Object.entries(rows).map(([key, row]) => [key, math.of(row)]))]),
    ),
    overs: new Map([
      ...parameters.map(({ symbol, over }) => [symbol, over] as const),
      ...equations.map(({ lhs, over }) => [lhs, over] as const),
    ]),
  };
  for (const equation of worked) {
    const { lhs, over, node } = equation;
    const times = math.ratio(equation.times);
    const at = (places: ReadonlyMap<string, number>): T => {
      const value = math.operators["*"](evaluate(node, { ...scope, places, budget }, math), times);
      if (!math.isNumber(value)) throw noNumber(equation);
      return value;
    };
    scope.values.set(
      lhs,
      within(lhs, () => {
        try {
          return over
            ? Array.from({ length: sizes.get(over) ?? 1 }, (_, i) => at(new Map([[over, i]])))
            : at(new Map());
        } catch (error) {
          throw error instanceof NoValueError ? noNumber(equation) : error;
        }
      }),
    );
  }
  return scope;
}

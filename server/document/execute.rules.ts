import { symbolsIn, type Formula } from "../../shared/document/formula.ts";
import {
  constants,
  type Equation,
  type ParameterValue,
  type MethodologyDocument,
} from "../../shared/methodology/methodology.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { ceiling, floor, one, ratio, type Ratio } from "../../shared/quantity/ratio.ts";
import { parseUnit, scaleTo, type Unit } from "../../shared/quantity/unit.ts";
import { doubles, type Scope, type Value } from "./evaluate.rules.ts";
import { exactArithmetic, exactly, type Enclosure } from "./exact.rules.ts";
import { FormulaError, parse } from "./formula.rules.ts";
import { unitIn } from "./measure.rules.ts";
import { solve, undecided, within, type Problem, type Worked } from "./solve.rules.ts";
import { uncertaintyOf, type Uncertainty } from "./uncertainty.rules.ts";

/**
 * One equation as it was calculated: its value, in its unit. `times` converts from the formula's own unit; 1 where they
 * are the same.
 */
export interface Step {
  readonly id: string;
  readonly lhs: string;
  readonly unit: string;
  readonly expr: string;
  readonly times: number;
  readonly value: Value;
}
/**
 * The result of a methodology. `kilograms` is what it comes to after the deduction for uncertainty, rounded down
 * (emissions of an operation: up) from the exact number, and below zero where more was emitted than stored; `exact` is
 * the same rounded the same way to 10⁻⁶.
 * `used` are the values it was calculated with, defaults included; dated ones under `begin X` and `end X`.
 */
export interface Outcome {
  readonly steps: readonly Step[];
  readonly used: Readonly<Record<string, Value>>;
  readonly exact: number;
  readonly kilograms: number;
  /** Only where the document has an uncertainty rule. */
  readonly uncertainty?: Uncertainty;
  readonly scope: Omit<Scope, "places" | "budget">;
}

const placesMax = 10_000;
/**
 * Steps of arithmetic that are left. Steps and not time limit the work, so that every machine stops at the same point.
 */
export interface Budget {
  left: number;
}
/** For one execution: a few tenths of a second. */
export const stepsMax = 2_000_000;
/** So many are taken, exactly too, within some milliseconds; a worker takes what needs more. */
export const stepsAtOnce = 4_000;

/** The factor that converts a number from one unit to another. */
const factor = (from: Unit | undefined, to: Unit): Ratio => (from ? scaleTo(from, to) : one);

/** The unit of a parameter that names a row of a table. */
export const keyUnit = "key";

/** Equations that depend on each other. */
export class CircleError extends FormulaError {}
const circle = (way: string): CircleError =>
  new CircleError(`the equations are circular: ${way}`, `方程循环引用：${way}`);

/**
 * The parsed equations, in an order in which each follows those it depends on.
 * @throws CircleError naming the path where they are circular; FormulaError where one cannot be parsed.
 */
export function inOrder(equations: readonly Equation[]): (readonly [Equation, Formula])[] {
  const read = new Map(equations.map((equation) => [equation.lhs, [equation, parse(equation.expr)] as const]));
  const [ordered, done] = [[] as (readonly [Equation, Formula])[], new Set<string>()];
  const visit = (lhs: string, way: readonly string[]): void => {
    if (done.has(lhs)) return;
    if (way.includes(lhs)) throw circle([...way.slice(way.indexOf(lhs)), lhs].join(" → "));
    const one = read.get(lhs)!;
    for (const symbol of symbolsIn(one[1])) if (read.has(symbol)) visit(symbol, [...way, lhs]);
    done.add(lhs);
    ordered.push(one);
  };
  for (const { lhs } of equations) visit(lhs, []);
  return ordered;
}

type Entry = readonly [name: string, value: Value, over: string | undefined];
/** The values given for each parameter, by the name under which formulas find them. */
function entriesOf({ parameters }: MethodologyDocument, given: Readonly<Record<string, ParameterValue>>): Entry[] {
  return parameters.flatMap(({ symbol, over, unit, dated, bounds = {}, default: fallback }): Entry[] => {
    const value = given[symbol] ?? fallback;
    if (value === undefined) throw invalidInput(symbol, "missing", `${symbol} is missing`);
    const isDated = typeof value === "object" && !Array.isArray(value);
    if (isDated !== !!dated)
      throw invalidInput(
        symbol,
        "notANumber",
        dated ? `${symbol} is monitored at two dates: { begin, end }` : `${symbol} is a single value`,
      );
    const kind = unit === keyUnit ? "string" : "number";
    const found: [string, Value][] = isDated
      ? (["begin", "end"] as const).map((date) => [`${date} ${symbol}`, (value as { begin: Value; end: Value })[date]])
      : [[symbol, value as Value]];
    for (const one of found.flatMap(([, values]) => [values ?? Number.NaN].flat() as (number | string)[])) {
      if (typeof one !== kind || (typeof one === "number" && !Number.isFinite(one)))
        throw invalidInput(
          symbol,
          "notANumber",
          kind === "number" ? `${symbol} is not a number` : `${symbol} names a row`,
        );
      const { min = -Infinity, max = Infinity } = bounds;
      if (typeof one === "number" && (one < min || one > max))
        throw invalidInput(symbol, "outOfBounds", `${symbol} is ${one}; it must be from ${min} to ${max}`);
    }
    if (!over && found.some(([, values]) => typeof values === "object"))
      throw invalidInput(symbol, "notANumber", `${symbol} is a single value, not a list`);
    return found.map(([name, values]) => [name, values, over]);
  });
}

/** How many places each index has: as many as the lists given for it; one where there are none. */
function sizesOf(entries: readonly Entry[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const [name, value, over] of entries) {
    if (!over || typeof value !== "object") continue;
    const symbol = name.split(" ").at(-1)!;
    const fits = value.length >= 1 && value.length <= placesMax && (sizes.get(over) ?? value.length) === value.length;
    if (!fits)
      throw invalidInput(
        symbol,
        "length",
        `${symbol} has ${value.length} values: all lists over ${over} have the same length, 1 to ${placesMax}`,
      );
    sizes.set(over, value.length);
  }
  return sizes;
}

/** The unit of every symbol and table that a formula may use. */
export const unitsOf = ({ parameters, equations, tables = [] }: MethodologyDocument): Map<string, Unit> =>
  new Map([
    ...[...constants, ...parameters.filter(({ unit }) => unit !== keyUnit)].map(
      ({ symbol, unit }) => [symbol, parseUnit(unit)] as const,
    ),
    ...equations.map(({ lhs, unit }) => [lhs, parseUnit(unit)] as const),
    ...tables.map(({ name, unit }) => [name, parseUnit(unit)] as const),
  ]);

/**
 * Calculates a methodology's equations from the values of one period.
 * @param given by symbol, in the parameter's unit: a number, a list with one value for each place of its index, the key
 * of a table row, or `{ begin, end }`. Defaults fill in what is left out.
 * @param budget the steps of arithmetic that it may take; what is left of them afterwards is in it.
 * @throws Refusal INVALID_INPUT, naming the symbol, for a value that is missing, unknown, out of bounds, not a number
 * or of another length than the rest of its index, and beyond the budget; RULE_BROKEN when an equation does not yield
 * a number, or the result is more uncertain than the document allows.
 */
export function execute(
  document: MethodologyDocument,
  given: Readonly<Record<string, ParameterValue>>,
  budget: Budget = { left: stepsMax },
): Outcome {
  const { parameters, equations } = document;
  const unknown = Object.keys(given).find((symbol) => !parameters.some((one) => one.symbol === symbol));
  if (unknown !== undefined)
    throw invalidInput(unknown, "unknownSymbol", `${unknown} is not a parameter of this methodology`);
  const entries = entriesOf(document, given);
  const sizes = sizesOf(entries);
  const used = Object.fromEntries(
    entries.map(([name, value, over]): [string, Value] => [
      name,
      over && typeof value !== "object" ? Array<number | string>(sizes.get(over) ?? 1).fill(value) : value,
    ]),
  );
  const units = unitsOf(document);
  const worked = inOrder(equations).map(([{ id, lhs, over }, node]): Worked => {
    const found = unitIn(node, (symbol) => units.get(symbol)!);
    return { id, lhs, over, node, times: factor(found, units.get(lhs)!) };
  });
  const problem = { document, worked, given: used, sizes };
  const scope = solve(problem, doubles, budget);
  const result = scope.values.get(document.result) as number;
  const uncertainty = within(document.result, () => uncertaintyOf(document, result, worked, { ...scope, budget }));
  const toKilograms = factor(units.get(document.result), parseUnit("kgCO2e"));
  return {
    steps: worked.map((one) => stepOf(one, document, scope)),
    used,
    ...roundedResult(problem, toKilograms, uncertainty?.deducted ?? 0),
    scope,
    ...(uncertainty && { uncertainty }),
  };
}
const stepOf = ({ id, lhs, times }: Worked, { equations }: MethodologyDocument, { values }: Outcome["scope"]): Step => {
  const { unit, expr } = equations.find((one) => one.lhs === lhs)!;
  return { id, lhs, unit, expr, times: doubles.ratio(times), value: values.get(lhs)! };
};

/** Of the exact number: emissions upwards, everything else downwards, in whole kilograms and in parts of 10⁻⁶ of one. */
function roundedResult(problem: Problem, toKilograms: Ratio, deducted: number): Pick<Outcome, "exact" | "kilograms"> {
  const { kind, result } = problem.document;
  const math = exactArithmetic();
  const { "-": minus, "*": times } = math.operators;
  const whole = solve(problem, math, { left: stepsMax }).values.get(result) as Enclosure;
  const left = within(result, () => minus(whole, times(math.apply.abs(whole), math.of(deducted))));
  const to = (parts: bigint): number => {
    const { low, high } = times(times(left, exactly(toKilograms)), exactly(ratio(parts)));
    const round = kind === "emission" ? ceiling : floor;
    if (round(low) !== round(high)) throw undecided(result);
    return Number(round(low)) / Number(parts);
  };
  return { kilograms: to(1n), exact: to(1_000_000n) };
}

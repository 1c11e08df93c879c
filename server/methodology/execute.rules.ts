import { platformDefault } from '../../shared/competence.ts';
import { constants, type MethodologyDocument } from '../../shared/methodology.ts';
import { Refusal } from '../../shared/refusal.ts';
import { parseUnit, scaleTo, type Unit } from '../../shared/unit.ts';
import { evaluate, FormulaError, parse, type Value } from './formula.rules.ts';
import { unitIn } from './measure.rules.ts';

/** One equation as it was worked: what it came to, in its unit. `times` is what turned the formula's own unit into that, 1 where they are the same. */
export interface Step { readonly id: string; readonly lhs: string; readonly unit: string; readonly expr: string; readonly times: number; readonly value: Value }
/**
 * What a methodology counted. `exact` is in kilograms, rounded half-even to 10⁻⁶; `kilograms` is that, rounded down, and below zero where more was
 * emitted than stored. `used` are the values that it was counted with, defaults among them.
 */
export interface Outcome { readonly steps: readonly Step[]; readonly used: Readonly<Record<string, Value>>; readonly exact: number; readonly kilograms: number }

const placesMax = 1000;
/** Steps of arithmetic in one execution: some tenths of a second. */
const stepsMax = 2_000_000;
const refuse = (reason: string, field: string, message: string) => new Refusal('INVALID_INPUT', message, { field, reason, clause: platformDefault });

/** Half-even to 10⁻⁶, so that what is a whole number but for the float is one. */
function rounded(kilograms: number): number {
  const scaled = kilograms * 1e6;
  const down = Math.floor(scaled);
  const rest = scaled - down;
  return (rest > 0.5 || (rest === 0.5 && down % 2 !== 0) ? down + 1 : down) / 1e6;
}

/** What turns a number in one unit into a number in another. */
function factor(from: Unit | undefined, to: Unit): number {
  const { num, den } = from ? scaleTo(from, to) : { num: 1n, den: 1n };
  return Number(num) / Number(den);
}

/** How many places each index has: as many as the lists given over it, one where none is. */
function sizesOf({ parameters }: MethodologyDocument, given: Readonly<Record<string, Value>>): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { symbol, over } of parameters) {
    const value = given[symbol];
    if (!over || !Array.isArray(value)) continue;
    const fits = value.length >= 1 && value.length <= placesMax && (sizes.get(over) ?? value.length) === value.length;
    if (!fits) throw refuse('length', symbol, `${symbol} has ${value.length} values: all that runs over ${over} has as many, 1 to ${placesMax}`);
    sizes.set(over, value.length);
  }
  return sizes;
}

/**
 * Works a methodology's equations on the values of one period.
 * @param given by symbol, in the parameter's unit: a number, or a list with one for each place of its index. Defaults fill what is left out.
 * @throws Refusal INVALID_INPUT, naming the symbol, for what is missing, unknown, no number, or of another length than the rest of its index;
 * RULE_BROKEN when an equation comes to no number.
 */
export function execute(document: MethodologyDocument, given: Readonly<Record<string, Value>>): Outcome {
  const { parameters, equations } = document;
  const overs = new Map([...parameters.map(({ symbol, over }) => [symbol, over] as const), ...equations.map(({ lhs, over }) => [lhs, over] as const)]);
  const unknown = Object.keys(given).find((symbol) => !parameters.some((one) => one.symbol === symbol));
  if (unknown !== undefined) throw refuse('unknownSymbol', unknown, `${unknown} is no parameter of this methodology`);
  const sizes = sizesOf(document, given);
  const values = new Map<string, Value>();
  for (const { symbol, over, default: fallback } of parameters) {
    const value = given[symbol] ?? fallback;
    if (value === undefined) throw refuse('missing', symbol, `${symbol} is missing`);
    const spread = over && typeof value === 'number' ? Array<number>(sizes.get(over) ?? 1).fill(value) : value;
    if ((!over && typeof spread !== 'number') || ![spread].flat().every(Number.isFinite)) throw refuse('notANumber', symbol, `${symbol} is no number`);
    values.set(symbol, spread);
  }
  const used = Object.fromEntries(values);
  const units = new Map([...constants, ...parameters].map(({ symbol, unit }) => [symbol, parseUnit(unit)]));
  for (const { symbol, value } of constants) values.set(symbol, value);
  const budget = { left: stepsMax };
  const steps = equations.map(({ id, lhs, unit, expr, over }): Step => {
    const node = parse(expr);
    units.set(lhs, parseUnit(unit));
    const times = factor(unitIn(node, (symbol) => units.get(symbol)!), units.get(lhs)!);
    const at = (places: ReadonlyMap<string, number>) => {
      try { return evaluate(node, { values, sizes, overs, places, budget }) * times; }
      catch (error) { throw error instanceof FormulaError ? refuse('tooMuch', lhs, `${id}: ${error.message}`) : error; }
    };
    const value = over ? Array.from({ length: sizes.get(over) ?? 1 }, (_, i) => at(new Map([[over, i]]))) : at(new Map());
    if (![value].flat().every(Number.isFinite)) {
      throw new Refusal('RULE_BROKEN', `${id} comes to no number`, { field: lhs, reason: 'noNumber', equation: id, clause: platformDefault });
    }
    values.set(lhs, value);
    return { id, lhs, unit, expr, times, value };
  });
  const exact = rounded((values.get(document.result) as number) * factor(units.get(document.result), parseUnit('kgCO2e')));
  return { steps, used, exact, kilograms: Math.floor(exact) };
}

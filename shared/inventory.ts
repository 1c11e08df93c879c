import { platformDefault } from './competence.ts';
import type { Kilograms } from './quantity.ts';
import { ceiling, decimalText, parseRatio, plus, power, ratio, roundHalfEven, shortText, times, zero, type Ratio } from './ratio.ts';
import { Refusal } from './refusal.ts';
import { divide, multiply, parseUnit, plainly, sameDimension, unitText, type Unit } from './unit.ts';

/** A number by which an activity is multiplied on its way to emissions: a share, an occupancy, a heating value, 44/12. No unit is a bare number's. */
export interface Multiplier { readonly name: string; readonly value: string; readonly unit?: string }

/** One line of an inventory: activity × multipliers in their order × factor. Numbers are text, so that none of their digits is lost. */
export interface Line {
  readonly activity: string; readonly unit: string; readonly multipliers: readonly Multiplier[];
  readonly factorValue: string; readonly factorUnit: string;
}

/** One step of a line's reckoning: by what it goes on, and what it comes to. `product` shows up to twelve decimals. */
export interface Step { readonly name: string; readonly value: string; readonly unit: string; readonly product: string; readonly productUnit: string }

/** What a line comes to: exactly, in kilograms of CO2e with six decimals (half-even), and how. */
export interface Evaluated { readonly kilograms: Ratio; readonly kilogramsExact: string; readonly steps: readonly Step[] }

const kilogram = parseUnit('kgCO2e');
/** CO2 has the warming potential of CO2, so a mass of it is one of CO2e. */
const emissions: readonly Unit[] = [kilogram, parseUnit('kgCO2')];
const multipliersMost = 10;
const exactPlaces = 6;

/** @throws Refusal INVALID_INPUT when a line has more multipliers than ten. */
export function assertFew(multipliers: readonly unknown[]): void {
  if (multipliers.length > multipliersMost) throw new Refusal('INVALID_INPUT', `at most ${multipliersMost} multipliers a line`,
    { field: 'multipliers', reason: 'tooMany', most: multipliersMost, clause: platformDefault });
}
const notNegative = (text: string, field: string, what: string): Ratio => {
  const value = parseRatio(text, field);
  if (value.num >= 0n) return value;
  throw new Refusal('INVALID_INPUT', `${what} is below zero: an inventory counts emissions; what is avoided or removed is no part of it`,
    { field, reason: 'negative', value: text, clause: platformDefault });
};

/**
 * What one line emits. Every step is exact; only the text of the result is rounded.
 * @throws Refusal INVALID_INPUT for what is no number or below zero, an unknown unit, or units that do not come to a mass of CO2 or CO2e:
 * the refusal names what is left over, and the unit of the multiplier that would take it away.
 */
export function evaluate({ activity, unit, multipliers, factorValue, factorUnit }: Line): Evaluated {
  assertFew(multipliers);
  const start = { value: notNegative(activity, 'activity', 'the activity'), unit: parseUnit(unit, 'unit') };
  const steps: Step[] = [{ name: 'activity', value: activity, unit, product: shortText(start.value), productUnit: unit || '1' }];
  let product = start;
  const go = (name: string, value: string, text: string, [valueField, unitField]: readonly [string, string]) => {
    const by = { value: notNegative(value, valueField, name), unit: parseUnit(text, unitField) };
    product = { value: times(product.value, by.value), unit: multiply(product.unit, by.unit) };
    const shown = plainly(product.unit);
    steps.push({ name, value, unit: text || '1', product: shortText(times(product.value, shown.scale)), productUnit: shown.text });
  };
  for (const [i, { name, value, unit: text = '' }] of multipliers.entries()) go(name, value, text, [`multipliers.${i}.value`, `multipliers.${i}.unit`]);
  go('factor', factorValue, factorUnit, ['factorValue', 'factorUnit']);
  if (!emissions.some((mass) => sameDimension(product.unit, mass))) throw leftOver(product.unit);
  const kilograms = times(product.value, product.unit.scale);
  return { kilograms, kilogramsExact: decimalText(kilograms, exactPlaces), steps };
}

/** What stands between a product's unit and a mass of CO2e. */
function leftOver(unit: Unit): Refusal {
  const missing = plainly(divide(kilogram, unit)).text;
  const carbon = sameDimension(unit, parseUnit('kgC'));
  const way = carbon ? 'add the multiplier 44/12 with unit tCO2/tC' : `add a multiplier with unit ${missing}, or choose a factor for this activity`;
  return new Refusal('INVALID_INPUT', `activity, multipliers and factor come to ${unitText(unit)}, which is no mass of CO2e: ${way}`, {
    field: 'factorUnit', reason: 'incompatibleUnit', product: unitText(unit), missing: carbon ? 'tCO2/tC' : missing, clause: platformDefault });
}

/** The sum of lines: exact, rounded once half-even to 10⁻⁶ kg as text, and from there up to the next whole kilogram. */
export interface Total { readonly kilogramsExact: string; readonly kilograms: Kilograms }

/** @throws Refusal INVALID_INPUT when the sum exceeds 2^53 - 1 kg, or as `evaluate` does. */
export function totalOf(lines: readonly Line[]): Total {
  const sum = lines.map((line) => evaluate(line).kilograms).reduce(plus, zero);
  const million = power(ratio(10n), exactPlaces);
  const whole = ceiling(ratio(roundHalfEven(times(sum, million)), million.num));
  if (whole > BigInt(Number.MAX_SAFE_INTEGER)) throw new Refusal('INVALID_INPUT', `${whole} kg are more than the platform counts`,
    { field: 'activity', reason: 'tooLarge', clause: platformDefault });
  return { kilogramsExact: decimalText(sum, exactPlaces), kilograms: Number(whole) };
}

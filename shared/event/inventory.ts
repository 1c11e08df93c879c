import { platformDefault } from "../platform/competence.ts";
import { gases, potentialOf, type Gas, type GwpSet } from "../factor/gwp.ts";
import type { Kilograms } from "../quantity/quantity.ts";
import {
  ceiling,
  decimalText,
  parseRatio,
  plus,
  power,
  ratio,
  roundHalfEven,
  shortText,
  times,
  zero,
  type Ratio,
} from "../quantity/ratio.ts";
import { Refusal } from "../platform/refusal.ts";
import {
  divide,
  multiply,
  notCancelled,
  ownWords,
  parseCounting,
  parseKept,
  parseUnit,
  plainly,
  sameDimension,
  unitText,
  type Unit,
} from "../quantity/unit.ts";

/**
 * A number by which an activity is multiplied: a share, an occupancy, a heating value, 44/12. Without a unit it is
 * dimensionless.
 */
export interface Multiplier {
  readonly name: string;
  readonly value: string;
  readonly unit?: string;
}
/** A factor for another gas beside the line's own, such as 3 kgCH4/TJ. */
export interface GasFactor {
  readonly value: string;
  readonly unit: string;
}
/** An addition independent of distance or duration: a number of trips, each with its own constant. */
export interface FixedPart {
  readonly name: string;
  readonly count: string;
  readonly unit: string;
  readonly value: string;
  readonly factorUnit: string;
}

/**
 * One line of an inventory: activity × multipliers in order × factor, and the fixed parts. Numbers are text, so that no
 * digit is lost.
 */
export interface Line {
  readonly activity: string;
  readonly unit: string;
  readonly multipliers: readonly Multiplier[];
  readonly factorValue: string;
  readonly factorUnit: string;
  readonly gases?: readonly GasFactor[] | null;
  /** The set of global warming potentials for factors in other gases. */
  readonly gwpSet?: GwpSet | null;
  readonly fixed?: readonly FixedPart[] | null;
}

/** One step of a line's calculation: its operand and its result. `product` shows up to twelve decimals. */
export interface Step {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly product: string;
  readonly productUnit: string;
}
/** Emissions by gas, or CO2e where the factor does not name its gases. */
export type Emitted = Gas | "CO2e";

/**
 * The result of a line: exact, in kilograms of CO2e with six decimals (half-even), by gas (likewise), and its steps.
 */
export interface Evaluated {
  readonly kilograms: Ratio;
  readonly kilogramsExact: string;
  readonly steps: readonly Step[];
  readonly byGas: Readonly<Partial<Record<Emitted, string>>>;
}

const kilogram = parseUnit("kgCO2e");
const carbon = parseUnit("kgC");
const perCarbon = { value: "44/12", unit: "kgCO2/kgC" };
const multipliersMost = 10;
const partsMost = 5;
const exactPlaces = 6;

/** @throws Refusal INVALID_INPUT when a line has more multipliers than ten. */
export function assertFew(multipliers: readonly unknown[], field = "multipliers", most = multipliersMost): void {
  if (multipliers.length > most)
    throw new Refusal("INVALID_INPUT", `at most ${most} ${field} per line`, {
      field,
      reason: "tooMany",
      most,
      clause: platformDefault,
    });
}
const notNegative = (text: string, field: string, what: string): Ratio => {
  const value = parseRatio(text, field);
  if (value.num >= 0n) return value;
  throw new Refusal(
    "INVALID_INPUT",
    `${what} is negative: an inventory counts emissions, not what is avoided or removed`,
    { field, reason: "negative", value: text, clause: platformDefault },
  );
};

interface Product {
  readonly value: Ratio;
  readonly unit: Unit;
}
/** Multiplies step by step, and records each step, and where each of one's own counted things was named first. */
class Calculation {
  readonly steps: Step[] = [];
  private readonly own = new Map<string, { readonly text: string; readonly field: string }>();
  private unitOf(text: string, field: string): Unit {
    const unit = parseKept(text, field);
    for (const word of ownWords(unit)) if (!this.own.has(word)) this.own.set(word, { text, field });
    return unit;
  }
  begin(name: string, text: string, unitText: string, [valueField, unitField]: readonly [string, string]): Product {
    const product = { value: notNegative(text, valueField, name), unit: this.unitOf(unitText, unitField) };
    this.steps.push({
      name,
      value: text,
      unit: unitText || "1",
      product: shortText(product.value),
      productUnit: unitText || "1",
    });
    return product;
  }
  by(
    product: Product,
    name: string,
    text: string,
    unitText: string,
    [valueField, unitField]: readonly [string, string],
  ): Product {
    const by = { value: notNegative(text, valueField, name), unit: this.unitOf(unitText, unitField) };
    const next = { value: times(product.value, by.value), unit: multiply(product.unit, by.unit) };
    this.show(name, text, unitText || "1", next);
    return next;
  }
  show(name: string, value: string, unit: string, product: Product): void {
    const shown = plainly(product.unit);
    this.steps.push({
      name,
      value,
      unit,
      product: shortText(times(product.value, shown.scale)),
      productUnit: shown.text,
    });
  }
  /**
   * The product as kilograms of CO2e: carbon becomes carbon dioxide, other gases count by their warming potential, each
   * in a separate step.
   */
  emitted(
    product: Product,
    set: GwpSet | null | undefined,
    field: string,
  ): { readonly gas: Emitted; readonly kilograms: Ratio } {
    const inCarbon = sameDimension(product.unit, carbon);
    const it = inCarbon ? this.by(product, "carbon", perCarbon.value, perCarbon.unit, [field, field]) : product;
    if (sameDimension(it.unit, kilogram)) return { gas: "CO2e", kilograms: times(it.value, it.unit.scale) };
    const gas = gases.find((one) => sameDimension(it.unit, parseUnit(`kg${one}`)));
    if (!gas) throw this.leftOver(it.unit, field);
    if (gas === "CO2") return { gas, kilograms: times(it.value, it.unit.scale) };
    const weighed = this.by(it, "gwp", potentialOf(gas, set).value, `kgCO2e/kg${gas}`, [field, field]);
    return { gas, kilograms: times(weighed.value, weighed.unit.scale) };
  }
  private leftOver(unit: Unit, field: string): Refusal {
    const [word] = ownWords(unit);
    const named = word !== undefined && this.own.get(word);
    return named ? notCancelled(word, named.text, named.field) : leftOver(unit, field);
  }
}

/**
 * The emissions of one line. Every step is exact; only the text of the result is rounded.
 * @throws Refusal INVALID_INPUT for an invalid or negative number, an unknown unit, a gas without a warming potential,
 * or units that do not give a mass of gas: the refusal names the remaining unit, and the unit of the multiplier that
 * would remove it. A counted thing of one's own (套, lump) is taken where its word cancels.
 */
export function evaluate({
  activity,
  unit,
  multipliers,
  factorValue,
  factorUnit,
  gases: more,
  gwpSet,
  fixed,
}: Line): Evaluated {
  assertFew(multipliers);
  assertFew(more ?? [], "gases", partsMost);
  assertFew(fixed ?? [], "fixed", partsMost);
  const calculation = new Calculation();
  let product = calculation.begin("activity", activity, unit, ["activity", "unit"]);
  for (const [i, { name, value, unit: text = "" }] of multipliers.entries()) {
    product = calculation.by(product, name, value, text, [`multipliers.${i}.value`, `multipliers.${i}.unit`]);
  }
  const of = [
    { value: factorValue, unit: factorUnit, fields: ["factorValue", "factorUnit"] as const },
    ...(more ?? []).map((one, i) => ({ ...one, fields: [`gases.${i}.value`, `gases.${i}.unit`] as const })),
  ];
  const parts = of.map(({ value, unit: text, fields }) =>
    calculation.emitted(calculation.by(product, "factor", value, text, fields), gwpSet, fields[1]),
  );
  for (const [i, { name, count, unit: each, value, factorUnit: text }] of (fixed ?? []).entries()) {
    const counted = calculation.begin(name, count, each, [`fixed.${i}.count`, `fixed.${i}.unit`]);
    parts.push(
      calculation.emitted(
        calculation.by(counted, "fixed", value, text, [`fixed.${i}.value`, `fixed.${i}.factorUnit`]),
        gwpSet,
        `fixed.${i}.factorUnit`,
      ),
    );
  }
  const kilograms = parts.map((part) => part.kilograms).reduce(plus, zero);
  if (parts.length > 1) calculation.show("sum", "", "", { value: kilograms, unit: kilogram });
  const byGas: Partial<Record<Emitted, string>> = {};
  for (const [gas, same] of Map.groupBy(parts, (part) => part.gas))
    byGas[gas] = decimalText(same.map((part) => part.kilograms).reduce(plus, zero), exactPlaces);
  return { kilograms, kilogramsExact: decimalText(kilograms, exactPlaces), steps: calculation.steps, byGas };
}

type Measured = Pick<Line, "unit" | "factorUnit" | "multipliers" | "gases" | "fixed">;
/** The units of a line, each with the field in which it stands. */
const unitsOf = ({ unit, factorUnit, multipliers, gases, fixed }: Measured): [text: string, field: string][] => [
  [unit, "unit"],
  ...multipliers.map((one, i): [string, string] => [one.unit ?? "", `multipliers.${i}.unit`]),
  [factorUnit, "factorUnit"],
  ...(gases ?? []).map((one, i): [string, string] => [one.unit, `gases.${i}.unit`]),
  ...(fixed ?? []).flatMap((one, i): [string, string][] => [
    [one.unit, `fixed.${i}.unit`],
    [one.factorUnit, `fixed.${i}.factorUnit`],
  ]),
];
/** The words of a line's units that no table knows: they cancel, so that they count something of the line's own. */
export const ownUnitsIn = (line: Measured): string[] => [
  ...new Set(unitsOf(line).flatMap(([text, field]) => ownWords(parseKept(text, field)))),
];
/** @throws Refusal INVALID_INPUT for a unit in a new line that has several readings, though an old line may have it. */
export function assertClear(line: Measured): void {
  for (const [text, field] of unitsOf(line)) parseCounting(text, field);
}

/** The unit missing between a product and a mass of CO2e. */
function leftOver(unit: Unit, field: string): Refusal {
  const missing = plainly(divide(kilogram, unit)).text;
  return new Refusal(
    "INVALID_INPUT",
    `activity, multipliers and factor give ${unitText(unit)}, which is not a mass of CO2e: add a multiplier with ` +
      `unit ${missing}, or choose a factor for this activity`,
    { field, reason: "incompatibleUnit", product: unitText(unit), missing, clause: platformDefault },
  );
}

/** The sum of lines: exact, rounded once half-even to 10⁻⁶ kg as text, and from there up to the next whole kilogram. */
export interface Total {
  readonly kilogramsExact: string;
  readonly kilograms: Kilograms;
}

/** @throws Refusal INVALID_INPUT when the sum exceeds 2^53 - 1 kg, or as `evaluate` does. */
export function totalOf(lines: readonly Line[]): Total {
  const sum = lines.map((line) => evaluate(line).kilograms).reduce(plus, zero);
  const million = power(ratio(10n), exactPlaces);
  const whole = ceiling(ratio(roundHalfEven(times(sum, million)), million.num));
  if (whole > BigInt(Number.MAX_SAFE_INTEGER))
    throw new Refusal("INVALID_INPUT", `${whole} kg exceed the platform's range`, {
      field: "activity",
      reason: "tooLarge",
      clause: platformDefault,
    });
  return { kilogramsExact: decimalText(sum, exactPlaces), kilograms: Number(whole) };
}

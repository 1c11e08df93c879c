import { one, over, power, times, type Ratio } from "./ratio.ts";

/** What is measured. A year is not a fixed number of days; normal cubic metres of gas are not cubic metres of water. */
export const measures = [
  "mass",
  "length",
  "normalVolume",
  "energy",
  "time",
  "year",
  "degreeCelsius",
  "byte",
  "CNY",
  "USD",
  "EUR",
  "GBP",
  "HKD",
  "JPY",
] as const;
/** What a mass is of: `tC` is a mass of carbon, and not `tCO2` (44/12 must be stated as a factor). */
export const substances = [
  "CO2e",
  "CO2",
  "C",
  "N",
  "CH4",
  "CH4fossil",
  "N2O",
  "SF6",
  "NF3",
  "HFC134a",
  "d.m.",
  "wet",
] as const;
/** A counted thing that the table does not know is known by its own word, and is of no other kind. */
const ownMark = "own:";

/**
 * A base of units: a measure, a substance, a counted thing of the table such as `person`, or one's own thing by its
 * word, such as `own:套`.
 */
export type Base = string;
export type Exponents = Readonly<Record<Base, number>>;
/**
 * A unit: its value in base units (kg, m, Nm3, J, s, a, °C, B, the currencies, one of each counted thing), and their
 * powers.
 */
export interface Unit {
  readonly scale: Ratio;
  readonly exponents: Exponents;
}

/** The dimensionless unit. */
export const none: Unit = { scale: one, exponents: {} };
/** One of a thing that only its own word tells. */
export const ownThing = (word: string): Unit => ({ scale: one, exponents: { [ownMark + word]: 1 } });
/** The words of one's own things in a unit. */
export const ownWords = ({ exponents }: Unit): string[] =>
  Object.keys(exponents)
    .filter((base) => base.startsWith(ownMark))
    .map((base) => base.slice(ownMark.length));
/** The word of a base: of one's own thing without its mark. */
export const wordOf = (base: Base): string => (base.startsWith(ownMark) ? base.slice(ownMark.length) : base);

/** The powers of a product (1) or a quotient (-1). */
export const combine = (a: Exponents, b: Exponents, sign: 1 | -1): Exponents => {
  const sum: Record<Base, number> = { ...a };
  for (const [base, exponent] of Object.entries(b)) {
    const power = (sum[base] ?? 0) + sign * exponent;
    if (power === 0) delete sum[base];
    else sum[base] = power;
  }
  return sum;
};
/** The unit of a product. */
export const multiply = (a: Unit, b: Unit): Unit => ({
  scale: times(a.scale, b.scale),
  exponents: combine(a.exponents, b.exponents, 1),
});
/** The unit of a quotient. */
export const divide = (a: Unit, b: Unit): Unit => ({
  scale: over(a.scale, b.scale),
  exponents: combine(a.exponents, b.exponents, -1),
});
/** The unit of a power. */
export const raise = (a: Unit, n: number): Unit => ({
  scale: power(a.scale, n),
  exponents:
    n === 0 ? {} : Object.fromEntries(Object.entries(a.exponents).map(([base, exponent]) => [base, exponent * n])),
});

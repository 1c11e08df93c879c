import { one, over, power, ratio, times, type Ratio } from "./ratio.ts";

/**
 * Dimensions. A year is not a fixed number of days; a normal cubic metre of gas is not a cubic metre of water; counted
 * things are each of their own kind. Substances belong to a mass: `tC` is a mass of carbon, and not `tCO2` (44/12 must
 * be stated as a factor).
 */
const measures = [
  "mass",
  "length",
  "normalVolume",
  "energy",
  "time",
  "year",
  "CNY",
  "USD",
  "EUR",
  "GBP",
  "HKD",
  "JPY",
] as const;
const counted = [
  "person",
  "trip",
  "roundTrip",
  "flight",
  "night",
  "room",
  "bed",
  "meal",
  "serving",
  "cup",
  "vehicle",
  "aircraft",
  "bus",
  "train",
  "ship",
  "seat",
  "ticket",
  "bottle",
  "copy",
  "page",
  "sheet",
  "ream",
  "piece",
  "item",
  "set",
  "bag",
  "box",
  "pallet",
  "container",
  "TEU",
  "device",
  "stand",
  "session",
  "show",
  "match",
  "unit",
] as const;
export const substances = [
  "CO2e",
  "CO2",
  "C",
  "CH4",
  "CH4fossil",
  "N2O",
  "SF6",
  "NF3",
  "HFC134a",
  "d.m.",
  "wet",
] as const;
/** The base units. */
export type Base = (typeof measures)[number] | (typeof counted)[number] | (typeof substances)[number];
type Exponents = Readonly<Partial<Record<Base, number>>>;

/**
 * A unit: its value in base units (kg, m, Nm3, J, s, a, the currencies, one of each counted thing), and their powers.
 */
export interface Unit {
  readonly scale: Ratio;
  readonly exponents: Exponents;
}

/** The dimensionless unit. */
export const none: Unit = { scale: one, exponents: {} };
const of = (base: Base, num = 1n, den = 1n, exponent = 1): Unit => ({
  scale: ratio(num, den),
  exponents: { [base]: exponent },
});
/** The powers of a product (1) or a quotient (-1). */
export const combine = (a: Exponents, b: Exponents, sign: 1 | -1): Exponents => {
  const sum: Partial<Record<Base, number>> = { ...a };
  for (const [base, exponent] of Object.entries(b) as [Base, number][]) {
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

const masses: Readonly<Record<string, Unit>> = {
  mg: of("mass", 1n, 1_000_000n),
  g: of("mass", 1n, 1000n),
  kg: of("mass"),
  t: of("mass", 1000n),
  kt: of("mass", 1_000_000n),
  Mt: of("mass", 1_000_000_000n),
  lb: of("mass", 45_359_237n, 100_000_000n),
  千克: of("mass"),
  公斤: of("mass"),
  吨: of("mass", 1000n),
  万吨: of("mass", 10_000_000n),
  tonne: of("mass", 1000n),
  tonnes: of("mass", 1000n),
};
const metre = of("length");
const mile = of("length", 1_609_344n, 1000n);
const person = of("person");
/** All known symbols, beside masses with their substance. */
export const symbols: Readonly<Record<string, Unit>> = {
  ...masses,
  mm: of("length", 1n, 1000n),
  cm: of("length", 1n, 100n),
  m: metre,
  km: of("length", 1000n),
  公里: of("length", 1000n),
  ft: of("length", 3048n, 10_000n),
  mi: mile,
  mile,
  miles: mile,
  ha: of("length", 10_000n, 1n, 2),
  公顷: of("length", 10_000n, 1n, 2),
  亩: of("length", 2000n, 3n, 2),
  mu: of("length", 2000n, 3n, 2),
  平方米: of("length", 1n, 1n, 2),
  mL: of("length", 1n, 1_000_000n, 3),
  gal: of("length", 473_176_473n, 125_000_000_000n, 3),
  l: of("length", 1n, 1000n, 3),
  litre: of("length", 1n, 1000n, 3),
  L: of("length", 1n, 1000n, 3),
  升: of("length", 1n, 1000n, 3),
  立方米: of("length", 1n, 1n, 3),
  Nm3: of("normalVolume"),
  J: of("energy"),
  kJ: of("energy", 1000n),
  MJ: of("energy", 10n ** 6n),
  GJ: of("energy", 10n ** 9n),
  TJ: of("energy", 10n ** 12n),
  Wh: of("energy", 3600n),
  kWh: of("energy", 3_600_000n),
  MWh: of("energy", 3_600_000_000n),
  GWh: of("energy", 3_600_000_000_000n),
  千瓦时: of("energy", 3_600_000n),
  s: of("time"),
  min: of("time", 60n),
  h: of("time", 3600n),
  hour: of("time", 3600n),
  小时: of("time", 3600n),
  天: of("time", 86_400n),
  day: of("time", 86_400n),
  d: of("time", 86_400n),
  a: of("year"),
  yr: of("year"),
  year: of("year"),
  年: of("year"),
  CNY: of("CNY"),
  元: of("CNY"),
  万元: of("CNY", 10_000n),
  USD: of("USD"),
  $: of("USD"),
  EUR: of("EUR"),
  "€": of("EUR"),
  GBP: of("GBP"),
  "£": of("GBP"),
  HKD: of("HKD"),
  JPY: of("JPY"),
  ...Object.fromEntries(counted.map((thing) => [thing, of(thing)])),
  "round-trip": of("roundTrip"),
  passenger: person,
  guest: person,
  participant: person,
  attendee: person,
  delegate: person,
  visitor: person,
  people: person,
  persons: person,
  人: person,
  间: of("room"),
  晚: of("night"),
  餐: of("meal"),
  份: of("serving"),
  瓶: of("bottle"),
  册: of("copy"),
  张: of("sheet"),
  件: of("piece"),
  台: of("unit"),
  辆: of("vehicle"),
  pkm: multiply(person, of("length", 1000n)),
  人公里: multiply(person, of("length", 1000n)),
  vkm: multiply(of("vehicle"), of("length", 1000n)),
  tkm: multiply(masses["t"]!, of("length", 1000n)),
  吨公里: multiply(masses["t"]!, of("length", 1000n)),
  车公里: multiply(of("vehicle"), of("length", 1000n)),
  间夜: multiply(of("room"), of("night")),
  "%": { scale: ratio(1n, 100n), exponents: {} },
  ratio: none,
};
const substanceNamed: Readonly<Record<string, Base>> = {
  ...Object.fromEntries(substances.map((name) => [name, name])),
  CO2eq: "CO2e",
  "CO2-e": "CO2e",
  "CO2-eq": "CO2e",
};
const massOf = new RegExp(
  `^(${Object.keys(masses).join("|")})(${Object.keys(substanceNamed).join("|").replaceAll(".", "\\.")})$`,
);

/**
 * The unit of one symbol: a known one, a mass with its substance, a power such as `m3`, a compound such as
 * `room-night`.
 */
export function named(name: string): Unit | undefined {
  if (Object.hasOwn(symbols, name)) return symbols[name];
  const [, mass, substance] = massOf.exec(name) ?? [];
  if (mass && substance) return multiply(symbols[mass]!, of(substanceNamed[substance]!));
  // Counted things and hours may be plural.
  const singular = /^(.{3,})s$/.exec(name)?.[1];
  if (
    singular &&
    ((counted as readonly string[]).includes(singular) ||
      [
        "hour",
        "day",
        "year",
        "guest",
        "passenger",
        "participant",
        "attendee",
        "delegate",
        "visitor",
        "round-trip",
      ].includes(singular))
  ) {
    return symbols[singular];
  }
  const [, base, digit] = /^(.+?)([2-9])$/.exec(name) ?? [];
  if (base && Object.hasOwn(symbols, base)) return raise(symbols[base]!, Number(digit));
  const parts = name.split("-");
  if (parts.length < 2) return undefined;
  return parts.map(named).reduce((product, part) => product && part && multiply(product, part), none);
}

import { equal, one, over, ratio, type Ratio } from "./ratio.ts";
import { invalidInput, type Refusal } from "../platform/refusal.ts";
import {
  combine,
  divide,
  multiply,
  named,
  none,
  raise,
  substances,
  symbols,
  type Base,
  type Unit,
} from "./unit-symbols.ts";

export { divide, multiply, type Unit };

const longest = 100;
const powerMost = 24;
/** Superscripts as digits, and substances attached to their mass. */
const tidy = (text: string): string =>
  text
    .trim()
    .replaceAll("₂", "2")
    .replaceAll("₄", "4")
    .replaceAll("²", "2")
    .replaceAll("³", "3")
    .replaceAll("HFC-134a", "HFC134a")
    .replace(/ +(?:\((d\.m\.|wet)\)|(d\.m\.|wet|CO2e|CO2|CH4fossil|CH4|N2O|SF6|NF3|HFC134a|C)(?![\p{L}\d]))/gu, "$1$2");
const tokens = /\s*(\d+(?:\.\d+)?|%|[$€£]|\p{L}[\p{L}\d.]*(?:-\p{L}[\p{L}\d]*)*|[*·×/^()-])/uy;
const joins = ["*", "·", "×", "/", ")"];

/**
 * The unit in a text: `kWh`, `kgCO2e/room-night`, `tC/t d.m.`, `GJ/10^4 Nm3`, `tCO2e/亩/年`, `%`; empty and `1` are
 * dimensionless. Products are written `·`, `*` or `-`; quotients associate to the left, and juxtaposition binds
 * tightest.
 * @throws Refusal INVALID_INPUT naming the unknown symbol.
 */
export function parseUnit(text: string, field = "unit"): Unit {
  const no = (symbol: string, message = `"${symbol}" in "${text.slice(0, longest)}" is not a known unit`) =>
    invalidInput(field, "unknownUnit", `${message}; write for example kWh, kgCO2e/pkm, t d.m./ha`, {
      symbol,
      value: text.slice(0, longest),
    });
  if (text.length > longest) throw no(text.slice(0, 20), `a unit has at most ${longest} characters`);
  const signs = tokensOf(tidy(text), no);
  let at = 0;
  const raised = (unit: Unit): Unit => {
    if (signs[at] !== "^") return unit;
    const sign = signs[++at] === "-" ? -1 : 1;
    const digits = signs[sign < 0 ? ++at : at] ?? "";
    at++;
    if (!/^\d{1,2}$/.test(digits) || Number(digits) > powerMost)
      throw no(`^${digits}`, `a power is a whole number up to ${powerMost}`);
    // Nested brackets may raise their content repeatedly.
    if (`${unit.scale.num}${unit.scale.den}`.length * Number(digits) > longest * 2)
      throw no(`^${digits}`, "this unit is too large or too small");
    return raise(unit, sign * Number(digits));
  };
  const atom = (): Unit => {
    const sign = signs[at++];
    if (sign === "(") {
      const inner = product();
      if (signs[at++] !== ")") throw no("(", `a bracket of "${text}" is not closed`);
      return raised(inner);
    }
    if (sign === undefined || /^[*·×/^)-]$/.test(sign))
      throw no(sign ?? "", `"${text}" lacks a unit ${sign ? `before "${sign}"` : "at its end"}`);
    if (/^\d/.test(sign)) {
      const [whole, part = ""] = sign.split(".");
      const scale = ratio(BigInt(whole + part), 10n ** BigInt(part.length));
      if (scale.num === 0n) throw no(sign, "one of these units is zero");
      return raised({ scale, exponents: {} });
    }
    const unit = named(sign);
    if (!unit) throw no(sign);
    return raised(unit);
  };
  const group = (): Unit => {
    let unit = atom();
    while (at < signs.length && !joins.includes(signs[at]!)) unit = multiply(unit, atom());
    return unit;
  };
  const product = (): Unit => {
    let unit = group();
    while (at < signs.length && signs[at] !== ")")
      unit = signs[at++] === "/" ? divide(unit, group()) : multiply(unit, group());
    return unit;
  };
  if (signs.length === 0) return none;
  const unit = product();
  if (at < signs.length) throw no(signs[at]!);
  return unit;
}

function tokensOf(text: string, no: (symbol: string) => Refusal): string[] {
  const found: string[] = [];
  for (tokens.lastIndex = 0; tokens.lastIndex < text.length; ) {
    const from = tokens.lastIndex;
    const sign = tokens.exec(text)?.[1];
    if (!sign) throw no(text.slice(from, from + 20).trim());
    found.push(sign);
  }
  return found;
}

/** Whether both measure the same kind of thing: `kWh` and `GJ` do, `tC` and `tCO2` do not. */
export const sameDimension = (a: Unit, b: Unit): boolean =>
  Object.keys(combine(a.exponents, b.exponents, -1)).length === 0;
export const sameUnit = (a: Unit, b: Unit): boolean => sameDimension(a, b) && equal(a.scale, b.scale);
/** Whether it is dimensionless, such as a share or ratio. */
export const isBare = ({ exponents }: Unit): boolean => Object.keys(exponents).length === 0;

/** The exact number of `to` in one `from`. @throws Refusal INVALID_INPUT when they measure different things. */
export function scaleTo(from: Unit, to: Unit, field = "unit"): Ratio {
  if (sameDimension(from, to)) return over(from.scale, to.scale);
  throw invalidInput(
    field,
    "incompatibleUnit",
    `${unitText(from)} cannot be converted to ${unitText(to)}: they measure different things`,
    { from: unitText(from), to: unitText(to) },
  );
}

/** The symbols of a base unit, commonest first; the base itself where there is none. */
const spellings: Readonly<Partial<Record<Base, readonly string[]>>> = {
  mass: ["kg", "t", "g"],
  length: ["m", "km", "ha", "L", "cm", "亩"],
  normalVolume: ["Nm3"],
  energy: ["kWh", "MWh", "GJ", "TJ", "J"],
  time: ["day", "h", "s"],
  year: ["a"],
  roundTrip: ["round-trip"],
};
type Part = readonly [symbol: string, exponent: number];
const productOf = (parts: readonly Part[]): Unit =>
  parts.map(([symbol, exponent]) => raise(named(symbol)!, exponent)).reduce(multiply, none);
const written = ([symbol, exponent]: Part): string => {
  const n = Math.abs(exponent);
  const spaced = symbol.replace(/(?<=^(?:kg|t|g))(d\.m\.|wet)$/, " $1");
  return n === 1 ? spaced : /^k?m$/.test(symbol) && n < 4 ? `${symbol}${n}` : `(${spaced})^${n}`;
};

/** The symbols for a unit, and the number beside them: none, if some fit exactly. */
function spell(unit: Unit): { readonly parts: readonly Part[]; readonly beside: Ratio } {
  const entries = Object.entries(unit.exponents) as [Base, number][];
  const held = entries.filter(([base]) => (substances as readonly Base[]).includes(base));
  const rest = entries.filter(([base]) => base !== "mass" && !held.some(([substance]) => substance === base));
  const bareMass = (unit.exponents.mass ?? 0) - held.reduce((sum, [, exponent]) => sum + exponent, 0);
  // All combinations: one symbol for all masses, and one for each other base whose power divides.
  let ways: Part[][] = (held.length || bareMass ? spellings.mass! : [""]).map((mass) => [
    ...held.map(([substance, exponent]): Part => [mass + substance, exponent]),
    ...(bareMass ? [[mass, bareMass] as const] : []),
  ]);
  for (const [base, exponent] of rest) {
    const parts = (spellings[base] ?? [base])
      .map((symbol): Part => [symbol, exponent / named(symbol)!.exponents[base]!])
      .filter(([, n]) => Number.isInteger(n));
    ways = ways.flatMap((way) => parts.map((part) => [...way, part]));
  }
  const parts = ways.find((way) => equal(productOf(way).scale, unit.scale)) ?? ways[0]!;
  return { parts, beside: over(unit.scale, productOf(parts).scale) };
}
const joined = (parts: readonly Part[], { num, den }: Ratio): string => {
  const side = (sign: 1 | -1, number: bigint) => [
    ...(number === 1n ? [] : [String(number)]),
    ...parts.filter(([, exponent]) => exponent * sign > 0).map(written),
  ];
  return [side(1, num).join("·") || "1", ...side(-1, den)].join("/");
};

/** The unit as text that `parseUnit` reads back exactly. */
export function unitText(unit: Unit): string {
  const { parts, beside } = spell(unit);
  return sameUnit(unit, symbols["%"]!) ? "%" : joined(parts, beside);
}
/** A unit of the same kind that needs no number beside its symbols, and how many of it `unit` is: 1 MJ is 5/18 kWh. */
export function plainly(unit: Unit): { readonly text: string; readonly scale: Ratio } {
  const { parts, beside } = spell(unit);
  return { text: joined(parts, one), scale: beside };
}

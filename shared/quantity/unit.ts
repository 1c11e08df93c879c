import { equal, one, over, ratio, times, type Ratio } from "./ratio.ts";
import { invalidInput, type Refusal } from "../platform/refusal.ts";
import {
  combine,
  divide,
  multiply,
  none,
  ownWords,
  raise,
  substances,
  wordOf,
  type Base,
  type Unit,
} from "./unit-algebra.ts";
import { askAbout, named, ownNamed, type Named } from "./unit-names.ts";

export { divide, multiply, ownWords, raise, type Unit };

const longest = 100;
const powerMost = 24;
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const lowered = (signs: string): string =>
  [...signs]
    .map((sign) => (superscripts.includes(sign) ? superscripts.indexOf(sign) : sign === "⁻" ? "-" : ""))
    .join("");
const substance =
  "d\\.m\\.|wet|CO2e|CO2|CH4fossil|CH4|N2O|SF6|NF3|HFC134a|C|N|二氧化碳当量|二氧化碳|甲烷|氧化亚氮|干物质";
const substanceApart = new RegExp(` +(?:\\((d\\.m\\.|wet)\\)|(${substance})(?![\\p{L}\\d]))`, "gu");
/**
 * A unit as people write it, in the signs that are read below: powers of print (`m³`, `10⁴`, `hm⁻²`), full width,
 * points and minus signs of all kinds, `ha-1` as a power, substances attached to their mass.
 */
const tidy = (text: string): string =>
  text
    .replace(/(?<=\p{L})[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, lowered)
    .replace(/[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (signs) => `^${lowered(signs)}`)
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[−–‐‑]/g, "-")
    .replace(/[•‧⋅∙・]/g, "·")
    .replace(/(?<=\p{L})-(\d{1,2})(?![\p{L}\d])/gu, "^-$1")
    .replace(/(?<!\p{L})co2/giu, "CO2")
    .replace(/CO2[ -]?(?:e|eq|equiv|当量)(?![\p{L}\d])/giu, "CO2e")
    .replaceAll("HFC-134a", "HFC134a")
    .replace(substanceApart, "$1$2")
    .replace(/\b(cubic|square|short|long|metric|US|UK|imperial|nautical) (?=(?:met|ton|gal|mile))/giu, "$1-");
const tokens = /\s*(\d+(?:\.\d+)?|[%‰]|(?:US|HK)?\$|[€£¥]|°C|\p{L}[\p{L}\d.]*(?:-\p{L}[\p{L}\d]*)*|[*·×/^()-])/uy;
const joins = ["*", "·", "×", "/", ")"];

/** What cannot be read as a unit: the word, and what stood there. */
type No = (symbol: string, message?: string) => Refusal;
const refusing =
  (text: string, field: string): No =>
  (symbol, message) => {
    const value = text.slice(0, longest);
    const ask = message === undefined ? askAbout(symbol) : undefined;
    if (!ask)
      return invalidInput(
        field,
        "unknownUnit",
        `${message ?? `"${symbol}" in "${value}" is not a known unit`}; write for example kWh, kgCO2e/pkm, t d.m./ha`,
        { symbol, value },
      );
    const of = (lang: "zh" | "en") => ask.readings.map((one) => `${one.write} (${one[lang]})`);
    return invalidInput(
      field,
      "ambiguousUnit",
      `"${symbol}" in "${value}" can be read in several ways; write ${of("en").join(" or ")}`,
      { symbol, value, readingsZh: of("zh"), readingsEn: of("en"), write: ask.readings.map((one) => one.write) },
    );
  };

/**
 * The unit in a text: `kWh`, `万度`, `kgCO2e/room-night`, `tC/t d.m.`, `GJ/10^4 Nm3`, `tC·ha-1`, `%`; empty and `1` are
 * dimensionless. Products are written `·`, `*`, `-` or `.`; quotients associate to the left, and juxtaposition binds
 * tightest.
 * @param read how a word is read that the table does not know.
 * @throws Refusal INVALID_INPUT naming the unknown symbol (unknownUnit), or one with several readings and how to write
 * each (ambiguousUnit).
 */
export function parseUnit(text: string, field = "unit", read: (word: string) => Named | undefined = named): Unit {
  const no = refusing(text, field);
  if (text.length > longest) throw no(text.slice(0, 20), `a unit has at most ${longest} characters`);
  return new Reader(tokensOf(tidy(text), no), text, no, read).all();
}
/**
 * As `parseUnit`; a word that the table lacks counts a thing of one's own, which differs from all others (`ownWords`).
 * @throws Refusal INVALID_INPUT as it does, but not for such a word.
 */
export const parseCounting = (text: string, field = "unit"): Unit =>
  parseUnit(text, field, (word) => named(word) ?? ownNamed(word));
/** What earlier releases took without asking, and lines that are kept may have: their gallon was that of the US. */
const once = new Map([["gal", "US-gal"]]);
/** As `parseCounting`, for a line that was entered before: what it says then stands. */
export const parseKept = (text: string, field = "unit"): Unit =>
  parseUnit(text, field, (word) => named(once.get(word) ?? word) ?? ownNamed(word));
/** The refusal of one's own word where it did not cancel: as of any unknown or ambiguous unit. */
export const notCancelled = (word: string, text: string, field: string): Refusal => refusing(text, field)(word);

/** Reads the signs of a unit, from left to right. */
class Reader {
  private at = 0;
  private readonly signs: readonly string[];
  private readonly text: string;
  private readonly no: No;
  private readonly read: (word: string) => Named | undefined;
  constructor(signs: readonly string[], text: string, no: No, read: (word: string) => Named | undefined) {
    this.signs = signs;
    this.text = text;
    this.no = no;
    this.read = read;
  }
  all(): Unit {
    if (this.signs.length === 0) return none;
    const unit = this.product();
    if (this.at < this.signs.length) throw this.no(this.signs[this.at]!, `"${this.text}" goes on after its end`);
    return unit;
  }
  private product(): Unit {
    let unit = this.group();
    while (this.at < this.signs.length && this.signs[this.at] !== ")")
      unit = this.signs[this.at++] === "/" ? divide(unit, this.group()) : multiply(unit, this.group());
    return unit;
  }
  private group(): Unit {
    let unit = this.atom();
    while (this.at < this.signs.length && !joins.includes(this.signs[this.at]!)) unit = multiply(unit, this.atom());
    return unit;
  }
  private atom(): Unit {
    const sign = this.signs[this.at++];
    if (sign === "(") {
      const inner = this.product();
      if (this.signs[this.at++] !== ")") throw this.no("(", `a bracket of "${this.text}" is not closed`);
      return this.raised(inner);
    }
    if (sign === undefined || /^[*·×/^)-]$/.test(sign))
      throw this.no(sign ?? "", `"${this.text}" lacks a unit ${sign ? `before "${sign}"` : "at its end"}`);
    if (/^\d/.test(sign)) return this.raised(this.number(sign));
    const word = this.read(sign);
    if (!word) throw this.no(sign);
    const unit = this.raised(word.unit);
    return { ...unit, scale: times(unit.scale, ratio(word.many)) };
  }
  private number(sign: string): Unit {
    const [whole, part = ""] = sign.split(".");
    const scale = ratio(BigInt(whole + part), 10n ** BigInt(part.length));
    if (scale.num === 0n) throw this.no(sign, "one of these units is zero");
    return { scale, exponents: {} };
  }
  private raised(unit: Unit): Unit {
    if (this.signs[this.at] !== "^") return unit;
    const sign = this.signs[++this.at] === "-" ? -1 : 1;
    const digits = this.signs[sign < 0 ? ++this.at : this.at] ?? "";
    this.at++;
    if (!/^\d{1,2}$/.test(digits) || Number(digits) > powerMost)
      throw this.no(`^${digits}`, `a power is a whole number up to ${powerMost}`);
    // Nested brackets may raise their content repeatedly.
    if (`${unit.scale.num}${unit.scale.den}`.length * Number(digits) > longest * 2)
      throw this.no(`^${digits}`, "this unit is too large or too small");
    return raise(unit, sign * Number(digits));
  }
}

function tokensOf(text: string, no: No): string[] {
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
const spellings: Readonly<Record<Base, readonly string[]>> = {
  mass: ["kg", "t", "g"],
  length: ["m", "km", "ha", "L", "cm", "亩"],
  normalVolume: ["Nm3"],
  energy: ["kWh", "MWh", "GJ", "TJ", "J"],
  time: ["day", "h", "s"],
  year: ["a"],
  roundTrip: ["round-trip"],
  degreeCelsius: ["°C"],
  byte: ["GB", "MB", "B"],
  machineShift: ["machine-shift"],
};
/** The unit of a symbol that is printed, or of one's own word. */
const symbolOf = (symbol: string): Unit => (named(symbol) ?? ownNamed(symbol))!.unit;
const percent = symbolOf("%");
type Part = readonly [symbol: string, exponent: number];
const productOf = (parts: readonly Part[]): Unit =>
  parts.map(([symbol, exponent]) => raise(symbolOf(symbol), exponent)).reduce(multiply, none);
const written = ([symbol, exponent]: Part): string => {
  const n = Math.abs(exponent);
  const spaced = symbol.replace(/(?<=^(?:kg|t|g))(d\.m\.|wet)$/, " $1");
  return n === 1 ? spaced : /^k?m$/.test(symbol) && n < 4 ? `${symbol}${n}` : `(${spaced})^${n}`;
};

/** The symbols for a unit, and the number beside them: none, if some fit exactly. */
function spell(unit: Unit): { readonly parts: readonly Part[]; readonly beside: Ratio } {
  const entries = Object.entries(unit.exponents);
  const held = entries.filter(([base]) => (substances as readonly Base[]).includes(base));
  const rest = entries.filter(([base]) => base !== "mass" && !held.some(([substance]) => substance === base));
  const bareMass = (unit.exponents["mass"] ?? 0) - held.reduce((sum, [, exponent]) => sum + exponent, 0);
  // All combinations: one symbol for all masses, and one for each other base whose power divides.
  let ways: Part[][] = (held.length || bareMass ? spellings["mass"]! : [""]).map((mass) => [
    ...held.map(([substance, exponent]): Part => [mass + substance, exponent]),
    ...(bareMass ? [[mass, bareMass] as const] : []),
  ]);
  for (const [base, exponent] of rest) {
    const parts = (spellings[base] ?? [wordOf(base)])
      .map((symbol): Part => [symbol, exponent / symbolOf(symbol).exponents[base]!])
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

/** The unit as text that `parseUnit` reads back exactly (`parseCounting`, where it has words of one's own). */
export function unitText(unit: Unit): string {
  const { parts, beside } = spell(unit);
  return sameUnit(unit, percent) ? "%" : joined(parts, beside);
}
/** A unit of the same kind that needs no number beside its symbols, and how many of it `unit` is: 1 MJ is 5/18 kWh. */
export function plainly(unit: Unit): { readonly text: string; readonly scale: Ratio } {
  const { parts, beside } = spell(unit);
  return { text: joined(parts, one), scale: beside };
}

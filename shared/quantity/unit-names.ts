import { multiply, none, ownThing, raise, substances, type Base, type Exponents, type Unit } from "./unit-algebra.ts";
import { one, parseRatio, ratio, times } from "./ratio.ts";
import { asks, unitRows, type Ask } from "./unit-table.ts";

/** `person·length^2` as powers of bases; `1` is none. */
const dimensionOf = (text: string): Exponents =>
  Object.fromEntries(
    (text === "1" ? [] : text.split("·")).map((part) => {
      const [base = "", exponent = "1"] = part.split("^");
      return [base, Number(exponent)];
    }),
  );

/** Units by what stands for them exactly, and by words in whatever case. */
const exact = new Map<string, Unit>();
const loose = new Map<string, Unit>();
for (const { symbols, dimension, scale, zh, en } of unitRows) {
  const unit = { scale: parseRatio(scale), exponents: dimensionOf(dimension) };
  for (const word of [...symbols, ...zh]) exact.set(word, unit);
  for (const word of en) for (const form of word.length > 2 ? [word, `${word}s`] : [word]) loose.set(form, unit);
}
const asked = new Map(asks.flatMap((ask) => ask.words.map((word) => [word, ask] as const)));

const found = (name: string): Unit | undefined =>
  asked.has(name) ? undefined : (exact.get(name) ?? loose.get(name.toLowerCase()));

const substanceNamed: Readonly<Record<string, Base>> = {
  ...Object.fromEntries(substances.map((name) => [name, name])),
  二氧化碳当量: "CO2e",
  二氧化碳: "CO2",
  甲烷: "CH4",
  氧化亚氮: "N2O",
  六氟化硫: "SF6",
  碳: "C",
  氮: "N",
  干物质: "d.m.",
};
/** Letters that are also the symbols of other things are taken as they stand: `tc` is not a tonne of carbon. */
const anyCase = new Map(
  Object.entries(substanceNamed)
    .filter(([name]) => name.length > 1)
    .map(([name, base]) => [name.toLowerCase(), base]),
);
const massFirst = new RegExp(
  `^(.+?)-?(${Object.keys(substanceNamed)
    .toSorted((a, b) => b.length - a.length)
    .join("|")
    .replaceAll(".", "\\.")})$`,
  "i",
);
/** The mass and the substance of `kgCO2e`, `kg-CO2e` or `吨二氧化碳`. */
function massAndSubstance(name: string): readonly [string, Base] | undefined {
  const [, mass, substance] = massFirst.exec(name) ?? [];
  const base = substance && (substanceNamed[substance] ?? anyCase.get(substance.toLowerCase()));
  return mass && base ? [mass, base] : undefined;
}
const isMass = ({ exponents }: Unit): boolean => Object.keys(exponents).join() === "mass";

const multiples: Readonly<Record<string, bigint>> = {
  千: 10n ** 3n,
  万: 10n ** 4n,
  十万: 10n ** 5n,
  百万: 10n ** 6n,
  千万: 10n ** 7n,
  亿: 10n ** 8n,
  十亿: 10n ** 9n,
};
const multiple = /^(十万|百万|千万|十亿|千|万|亿)(.+)$/u;
/** How many, and of what: `万套` is ten thousand of 套. */
const counted = (name: string): readonly [bigint, string] | undefined => {
  const [, many, rest] = multiple.exec(name) ?? [];
  return many && rest ? [multiples[many]!, rest] : undefined;
};
/** A number of units: a power after the word raises the unit alone, for `万hm^2` is 10^4 hm^2. */
export interface Named {
  readonly many: bigint;
  readonly unit: Unit;
}
const wordsMost = 20;

function massOf(name: string): Unit | undefined {
  const [mass = "", substance] = massAndSubstance(name) ?? [];
  const unit = found(mass);
  return unit && substance && isMass(unit) ? multiply(unit, { scale: one, exponents: { [substance]: 1 } }) : undefined;
}
function powerOf(name: string): Unit | undefined {
  const [, base = "", digit] = /^(.+?)([2-9])$/.exec(name) ?? [];
  const unit = found(base);
  return unit && raise(unit, Number(digit));
}
function compoundOf(name: string): Unit | undefined {
  const parts = name.split(/[-.]/);
  if (parts.length < 2) return undefined;
  return parts
    .map(named)
    .reduce<Unit | undefined>((product, part) => product && part && multiply(product, whole(part)), none);
}
const whole = ({ many, unit }: Named): Unit => ({ ...unit, scale: times(unit.scale, ratio(many)) });
/**
 * The unit of one word: a known one, a multiple such as `万度`, a mass with its substance, a power such as `m3`, a
 * compound such as `room-night` or `passenger.km`.
 */
export function named(name: string): Named | undefined {
  const unit = found(name) ?? massOf(name) ?? powerOf(name);
  if (unit) return { many: 1n, unit };
  const [many, rest = ""] = counted(name) ?? [];
  const each = many && named(rest);
  if (many && each) return { many: many * each.many, unit: each.unit };
  const compound = compoundOf(name);
  return compound && { many: 1n, unit: compound };
}
/** A counted thing of one's own, by its word; undefined for what is asked about, unless that counts things too. */
export function ownNamed(name: string): Named | undefined {
  const [many, rest = ""] = counted(name) ?? [];
  const each = many && ownNamed(rest);
  if (many) return each ? { many: many * each.many, unit: each.unit } : undefined;
  const ask = askAbout(name);
  const isWord = /^\p{L}[\p{L}-]*$/u.test(name) && name.length <= wordsMost;
  return isWord && (!ask || (ask.counted && asked.has(name))) ? { many: 1n, unit: ownThing(name) } : undefined;
}
/** What must be asked about a word, or about a part of it: of `万方`, of `MTCO2e`, of `ton-mile`. */
export function askAbout(name: string): Ask | undefined {
  const parts = [name, ...name.split(/[-.]/)].map((part) => part.replace(/^[千万百十亿]+/, ""));
  const bare = parts.flatMap((part) => [part, massAndSubstance(part)?.[0] ?? "", part.replace(/[2-9]$/, "")]);
  return bare.map((part) => asked.get(part)).find((ask) => ask);
}

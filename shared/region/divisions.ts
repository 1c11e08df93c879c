import { platformDefault } from "../platform/competence.ts";
import { Refusal } from "../platform/refusal.ts";
import { covers, isInForce, provinceOf, type Region } from "./region.ts";
import { byCode, regions } from "./cities.ts";
import counties from "./counties.json" with { type: "json" };

export { regions };

/** Every division of GB/T 2260 by code: provinces, cities and counties, including abolished ones. Server only. */
export const divisions: ReadonlyMap<string, Region> = new Map([...regions, ...byCode(counties)]);

/** The code of the division above: the city of a county, the province of a city; none for a province. */
export function parentOf(code: string): string | undefined {
  if (code.endsWith("0000")) return undefined;
  const city = `${code.slice(0, 4)}00`;
  return city !== code && divisions.has(city) ? city : provinceOf(code);
}

/**
 * The divisions one level below, in the order of their codes.
 * @param day on which they are in force (ISO); any day if left out.
 */
export const childrenOf = (code: string, day?: string): Region[] =>
  [...divisions.values()].filter((one) => parentOf(one.code) === code && (!day || isInForce(one, day)));

/** Whether a division is in another, or equals it. Everything is in `000000`. */
export const isWithin = (code: string, region: string): boolean => divisions.has(code) && covers(region, code);

const ranks = /(市|地区|盟|林区|自治州|自治县|自治旗|区|县|旗)$/;
const namesOf = ({ code, nameZh, nameEn }: Region): readonly string[] =>
  [code, nameZh, nameZh.length > 2 ? nameZh.replace(ranks, "") : nameZh, nameEn].map((name) => name.toLowerCase());
/** The city of a county; a county directly under its province is a city itself. */
const cityOf = (code: string): string => (regions.has(code) ? code : (parentOf(code) ?? code));
/** A division that is none any more as those that came after it, on a day. */
const onDay = ({ code, until, successors = [] }: Region, day: string): readonly string[] =>
  until && until < day ? successors : [code];

/**
 * The cities of a province that a text names, by code or name: a city, a county by its city, either with the province
 * before it, in full or short. Abolished ones are named by what came after them.
 * @param day on which they are in force (ISO).
 */
export function citiesNamed(text: string, province: string, day: string): readonly string[] {
  const { nameZh, nameEn } = regions.get(province)!;
  const written = text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
  const names = [nameZh, nameZh.replace(/(省|市|(壮族|回族|维吾尔)?自治区|特别行政区)$/, ""), nameEn.toLowerCase()];
  // A municipality is a province and a city in one.
  const districts = `${province.slice(0, 2)}0100`;
  if (names.includes(written) && regions.get(districts)?.nameZh === "市辖区") return [districts];
  const before = names.find((name) => written.startsWith(name) && written.length > name.length);
  const within = [...divisions.values()].filter(({ code }) => provinceOf(code) === province && code !== province);
  const named = (name: string): string[] => {
    const found = within.filter((one) => namesOf(one).includes(name));
    const cities = found.filter(({ code }) => regions.has(code));
    return [...new Set((cities.length > 0 ? cities : found).flatMap((one) => onDay(one, day)).map(cityOf))];
  };
  const rest = before ? written.slice(before.length) : written;
  const direct = [...new Set([...named(written), ...named(rest)])];
  if (direct.length > 0) return direct;
  // A county after its city: both must belong together.
  const city = within.find(({ code, nameZh: name }) => code.endsWith("00") && rest.startsWith(name));
  return city ? named(rest.slice(city.nameZh.length)).filter((code) => onDay(city, day).includes(code)) : [];
}

/**
 * The province or city of a code. A county is none: who is competent is decided by province and city.
 * @param day on which it must be in force (ISO); any day if left out.
 * @throws Refusal INVALID_INPUT for a code that is none, or not on that day.
 */
export function regionOf(code: string, day?: string, field = "region"): Region {
  const found = regions.get(code);
  if (found && (!day || isInForce(found, day))) return found;
  const when = found ? (found.until && day! > found.until ? ` after ${found.until}` : ` before ${found.from}`) : "";
  const rather = found?.successors?.join(" or ") ?? (divisions.has(code) ? parentOf(code) : undefined);
  throw new Refusal(
    "INVALID_INPUT",
    `${code} is not a region${when}: give the GB/T 2260 code of a province or city${rather ? `, here ${rather}` : ""}`,
    { field, reason: "unknownRegion", value: code, clause: platformDefault },
  );
}

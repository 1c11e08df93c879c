import { provinces } from "../../shared/region/region.ts";
import { greatCircle, type Point } from "./distance.rules.ts";

/**
 * An airport or a city. `id` is `airport:TAO`, `city:1809858` or `division:370700`. Airports: OurAirports (public domain),
 * their Chinese names by hand; cities: GeoNames (CC BY 4.0); Chinese cities: GB/T 2260, placed by ECharts (Apache-2.0).
 */
export interface Place extends Point {
  readonly id: string;
  readonly kind: "airport" | "city";
  readonly code: string | null;
  readonly nameZh: string | null;
  readonly nameEn: string;
  readonly country: string;
  readonly size: number;
}
const found = 12;

/** Without diacritics and punctuation, so that Ürümqi is found as urumqi. */
const bare = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[^\p{L}\d]/gu, "")
    .toLowerCase();
/** A Chinese name without what every such name ends in: 潍坊 for 潍坊市, 上海浦东 for 上海浦东国际机场. */
const short = (zh: string): string => zh.replace(/(国际机场|机场|特别行政区|地区|市|盟)$/, "") || zh;
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

interface Known {
  readonly places: readonly (Place & { readonly key: string })[];
  readonly byId: ReadonlyMap<string, Place>;
}
let known: Promise<Known> | undefined;
/** The table, loaded on first use. `server/seeds/make/places.mjs` writes it. */
const table = (): Promise<Known> => (known ??= load());

async function load(): Promise<Known> {
  const json = { with: { type: "json" } } as const;
  const [airports, names, cities, divisions] = await Promise.all([
    import("./airports.json", json),
    import("./airport-names.json", json),
    import("./cities.json", json),
    import("./divisions.json", json),
  ]);
  const zh: Readonly<Record<string, string>> = names.default;
  const places = [
    ...divisions.default.map(divisionOf),
    ...airports.default.map((line) => airportOf(line, zh)),
    ...cities.default.map(cityOf),
  ];
  return { places, byId: new Map(places.map((place) => [place.id, place])) };
}
/** A line of `divisions.json`. */
function divisionOf(line: string): Known["places"][number] {
  const [code, nameZh, nameEn, country, latitude, longitude] = cells(line);
  return {
    id: `division:${code}`,
    kind: "city",
    code: null,
    nameZh: nameZh!,
    nameEn: nameEn!,
    country: country!,
    key: bare(nameEn!),
    latitude: Number(latitude),
    longitude: Number(longitude),
    size: 5e6,
  };
}
/** A line of `airports.json`. @param zh Chinese names by IATA code. */
function airportOf(line: string, zh: Readonly<Record<string, string>>): Known["places"][number] {
  const [code, name, municipality, country, latitude, longitude, size] = cells(line);
  return {
    id: `airport:${code}`,
    kind: "airport",
    code: code!,
    nameZh: zh[code!] ? `${zh[code!]}（${code}）` : null,
    nameEn: `${name} (${code})`,
    country: country!,
    key: bare(`${municipality} ${name} ${code}`),
    latitude: Number(latitude),
    longitude: Number(longitude),
    size: size === "large" ? 3e6 : 3e5,
  };
}
/** A line of `cities.json`. */
function cityOf(line: string): Known["places"][number] {
  const [id, name, country, latitude, longitude, population] = cells(line);
  return {
    id: `city:${id}`,
    kind: "city",
    code: null,
    nameZh: null,
    nameEn: name!,
    country: country!,
    key: bare(name!),
    latitude: Number(latitude),
    longitude: Number(longitude),
    size: Number(population),
  };
}
const cells = (line: string): string[] => line.split("|");

/** How well a place fits what was written in Latin letters, from 0; undefined where it does not. */
function rankOf(it: Known["places"][number], wanted: string): number | undefined {
  if (it.code?.toLowerCase() === wanted) return 0;
  if (it.key === wanted) return 1;
  if (it.key.startsWith(wanted)) return 2;
  return wanted.length > 2 && it.key.includes(wanted) ? 3 : undefined;
}
/** How well a place fits what was written in Chinese. */
function rankInChinese({ id, nameZh }: Place, wanted: string): number | undefined {
  if (!nameZh) return undefined;
  const province = [...provinces.values()].find((one) => one.nameZh === wanted);
  if (province && id.startsWith(`division:${province.code.slice(0, 2)}`)) return 1;
  const name = short(nameZh.replace(/（.*$/, ""));
  if (name === wanted || nameZh === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(wanted) ? 2 : undefined;
}
/** Without the province that stands before a city: 广州 for 广东省广州市. */
function withoutProvince(text: string): string {
  const province = [...provinces.values()].find(({ nameZh }) => text.startsWith(nameZh))?.nameZh ?? "";
  return text.slice(province.length) || text;
}

/** The places that a text may mean, likeliest first: by code, by English name or, in China, by Chinese name. */
export async function placesLike(text: string): Promise<Place[]> {
  const { places } = await table();
  const written = text.normalize("NFKC").replace(/\s+/g, "");
  const [wanted, zh] = [bare(text), short(withoutProvince(written))];
  if (!wanted) return [];
  const inChinese = isChinese(text);
  const ranked: { place: Known["places"][number]; rank: number }[] = [];
  for (const place of places) {
    const rank = inChinese ? rankInChinese(place, zh) : rankOf(place, wanted);
    if (rank !== undefined) ranked.push({ place, rank });
  }
  return ranked
    .toSorted((a, b) => a.rank - b.rank || b.place.size - a.place.size)
    .map(({ place }) => place)
    .filter((place, _, all) => !all.some((one) => isSame(one, place)))
    .slice(0, found);
}
/** Is a city of GeoNames a Chinese division that stands in the other table too? */
const isSame = (division: Known["places"][number], city: Known["places"][number]): boolean =>
  division.id.startsWith("division:") &&
  city.id.startsWith("city:") &&
  division.key === city.key &&
  division.country === city.country &&
  greatCircle(division, city) < near;
/** How far from a city its airports may lie, in kilometres. */
const near = 80;

/** The airports of a city, by its name in theirs: the large ones where it has any. */
export async function airportsOf(city: Place): Promise<Place[]> {
  const { places } = await table();
  const zh = city.nameZh && short(city.nameZh);
  const there = places.filter(
    (it) =>
      it.kind === "airport" &&
      it.country === city.country &&
      (it.key.startsWith(bare(city.nameEn)) || (!!zh && !!it.nameZh?.startsWith(zh))) &&
      greatCircle(it, city) < near,
  );
  const large = there.filter(({ size }) => size === 3e6);
  return large.length > 0 ? large : there;
}
/** The places with these ids; undefined for an unknown one. */
export async function placesOf(ids: readonly string[]): Promise<(Place | undefined)[]> {
  const { byId } = await table();
  return ids.map((id) => byId.get(id));
}

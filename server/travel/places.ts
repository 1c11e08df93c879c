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

/** A place by what it is found by: its name in Latin letters, and its short one in Chinese, empty where it has none. */
interface Found extends Place {
  readonly key: string;
  readonly keyZh: string;
}
interface Known {
  /** Each place once. */
  readonly places: readonly Found[];
  /** Every place that an event may name, also by what it was called before. */
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
  const own = divisions.default.map(divisionOf);
  const rest = [...airports.default.map((line) => airportOf(line, zh)), ...cities.default.map(cityOf)];
  const ownByKey = Map.groupBy(own, ({ key }) => key);
  const isOwn = (it: Found): boolean => it.kind === "city" && !!ownByKey.get(it.key)?.some((one) => isSame(one, it));
  return {
    places: [...own, ...rest.filter((it) => !isOwn(it))],
    byId: new Map([...own, ...rest].map((place) => [place.id, place])),
  };
}
/** How far from a city its airports may lie, and another table may place it, in kilometres. */
const near = 80;
/** Is a city of GeoNames a Chinese division that stands in the other table too? */
const isSame = (division: Place, city: Place): boolean =>
  division.country === city.country && greatCircle(division, city) < near;
/** A line of `divisions.json`. */
function divisionOf(line: string): Found {
  const [code, nameZh, nameEn, country, latitude, longitude] = cells(line);
  return {
    id: `division:${code}`,
    kind: "city",
    code: null,
    nameZh: nameZh!,
    nameEn: nameEn!,
    country: country!,
    key: bare(nameEn!),
    keyZh: short(nameZh!),
    latitude: Number(latitude),
    longitude: Number(longitude),
    size: 5e6,
  };
}
/** A line of `airports.json`. @param zh Chinese names by IATA code. */
function airportOf(line: string, zh: Readonly<Record<string, string>>): Found {
  const [code, name, municipality, country, latitude, longitude, size] = cells(line);
  const called = zh[code!];
  return {
    id: `airport:${code}`,
    kind: "airport",
    code: code!,
    nameZh: called ? `${called}（${code}）` : null,
    nameEn: `${name} (${code})`,
    country: country!,
    key: bare(`${municipality} ${name} ${code}`),
    keyZh: called ? short(called) : "",
    latitude: Number(latitude),
    longitude: Number(longitude),
    size: size === "large" ? 3e6 : 3e5,
  };
}
/** A line of `cities.json`. */
function cityOf(line: string): Found {
  const [id, name, country, latitude, longitude, population] = cells(line);
  return {
    id: `city:${id}`,
    kind: "city",
    code: null,
    nameZh: null,
    nameEn: name!,
    country: country!,
    key: bare(name!),
    keyZh: "",
    latitude: Number(latitude),
    longitude: Number(longitude),
    size: Number(population),
  };
}
const cells = (line: string): string[] => line.split("|");

/** How well a place fits what was written in Latin letters, from 0; undefined where it does not. */
function rankInLatin(it: Found, wanted: string): number | undefined {
  if (it.code?.toLowerCase() === wanted) return 0;
  if (it.key === wanted) return 1;
  if (it.key.startsWith(wanted)) return 2;
  return wanted.length > 2 && it.key.includes(wanted) ? 3 : undefined;
}
/** How well a place fits what was written in Chinese: a province stands for all that is in it. */
function rankInChinese({ id, keyZh }: Found, wanted: string, province: string | undefined): number | undefined {
  if (!keyZh) return undefined;
  if (keyZh === wanted) return 0;
  if (keyZh.startsWith(wanted) || (province && id.startsWith(`division:${province}`))) return 1;
  return keyZh.includes(wanted) ? 2 : undefined;
}
/** The first two digits of the province that a text names, in full or without its kind: 广东 and 广东省. */
const provinceBy = (text: string): string | undefined =>
  text.length < 2 ? undefined : [...provinces.values()].find(({ nameZh }) => nameZh.startsWith(text))?.code.slice(0, 2);
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
  const province = provinceBy(written);
  const rankOf = isChinese(text)
    ? (one: Found) => rankInChinese(one, zh, province)
    : (one: Found) => rankInLatin(one, wanted);
  const ranked: { place: Found; rank: number }[] = [];
  for (const place of places) {
    const rank = rankOf(place);
    if (rank !== undefined) ranked.push({ place, rank });
  }
  return ranked
    .toSorted((a, b) => a.rank - b.rank || b.place.size - a.place.size)
    .slice(0, found)
    .map(({ place }) => place);
}
/** The airports of a city, by its name in theirs: the large ones where it has any. */
export async function airportsOf(city: Place): Promise<Place[]> {
  const { places } = await table();
  const zh = city.nameZh && short(city.nameZh);
  const there = places.filter(
    (it) =>
      it.kind === "airport" &&
      it.country === city.country &&
      (it.key.startsWith(bare(city.nameEn)) || (!!zh && it.keyZh.startsWith(zh))) &&
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

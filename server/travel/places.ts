import { regions } from "../../shared/region/divisions.ts";
import type { Point } from "./distance.rules.ts";

/**
 * An airport or a city. `id` is `airport:TAO` or `city:1809858`. Airports: OurAirports (public domain); cities:
 * GeoNames (CC BY 4.0).
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
/** The Chinese cities with a name in the table of regions. */
const zhOf = new Map([...regions.values()].map(({ nameZh, nameEn }) => [bare(nameEn), nameZh]));

interface Known {
  readonly places: readonly (Place & { readonly key: string })[];
  readonly byId: ReadonlyMap<string, Place>;
}
let known: Promise<Known> | undefined;
/** The table, loaded on first use. `server/seeds/make/places.mjs` writes it. */
const table = (): Promise<Known> => (known ??= load());

async function load(): Promise<Known> {
  const json = { with: { type: "json" } } as const;
  const [airports, cities] = await Promise.all([import("./airports.json", json), import("./cities.json", json)]);
  const places = [...airports.default.map(airportOf), ...cities.default.map(cityOf)];
  return { places, byId: new Map(places.map((place) => [place.id, place])) };
}
/** A line of `airports.json`. */
function airportOf(line: string): Known["places"][number] {
  const [code, name, municipality, country, latitude, longitude, size] = cells(line);
  return {
    id: `airport:${code}`,
    kind: "airport",
    code: code!,
    nameZh: null,
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
  const key = bare(name!);
  return {
    id: `city:${id}`,
    kind: "city",
    code: null,
    nameZh: country === "CN" ? (zhOf.get(key) ?? null) : null,
    nameEn: name!,
    country: country!,
    key,
    latitude: Number(latitude),
    longitude: Number(longitude),
    size: Number(population),
  };
}
const cells = (line: string): string[] => line.split("|");

/** The names in English of the divisions whose Chinese name begins with a text. */
const namesOf = (text: string): string[] =>
  [...regions.values()].filter(({ nameZh }) => nameZh.startsWith(text)).map(({ nameEn }) => bare(nameEn));

/** How well a place fits, from 0; undefined where it does not. `zh` are English names of what was written in Chinese. */
function rankOf(it: Known["places"][number], wanted: string, zh: readonly string[]): number | undefined {
  if (it.code?.toLowerCase() === wanted) return 0;
  const isMeant = (name: string): boolean => it.key === name || (it.kind === "airport" && it.key.startsWith(name));
  if (it.country === "CN" && zh.some(isMeant)) return 1;
  if (it.key === wanted) return 1;
  if (it.key.startsWith(wanted)) return 2;
  return wanted.length > 2 && it.key.includes(wanted) ? 3 : undefined;
}

/** The places that a text may mean, likeliest first: by code, by English name or, in China, by Chinese name. */
export async function placesLike(text: string): Promise<Place[]> {
  const { places } = await table();
  const wanted = bare(text);
  if (!wanted) return [];
  const zh = namesOf(text.trim());
  const ranked: { place: Place; rank: number }[] = [];
  for (const place of places) {
    const rank = rankOf(place, wanted, zh);
    if (rank !== undefined) ranked.push({ place, rank });
  }
  return ranked
    .toSorted((a, b) => a.rank - b.rank || b.place.size - a.place.size)
    .slice(0, found)
    .map(({ place }) => place);
}
/** The places with these ids; undefined for an unknown one. */
export async function placesOf(ids: readonly string[]): Promise<(Place | undefined)[]> {
  const { byId } = await table();
  return ids.map((id) => byId.get(id));
}

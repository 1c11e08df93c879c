import { provinces, type Region } from "./region.ts";
import cities from "./cities.json" with { type: "json" };

/** A row of `cities.json` and `counties.json`, without trailing empty cells. */
export type Row = readonly (string | null)[];
export const ofRow = ([code, nameZh, nameEn, from, until, successors]: Row): Region => ({
  code: code!,
  nameZh: nameZh!,
  nameEn: nameEn ?? nameZh!,
  ...(from && { from }),
  ...(until && { until }),
  ...(successors && { successors: successors.split(" ") }),
});
export const byCode = (rows: readonly Row[]): [string, Region][] =>
  rows.map(ofRow).map((division) => [division.code, division]);

/** Provinces and prefecture-level cities by code, including abolished ones. The console loads it when needed. */
export const regions: ReadonlyMap<string, Region> = new Map([...provinces, ...byCode(cities)]);

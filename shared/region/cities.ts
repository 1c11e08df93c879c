import { provinces, type Region } from "./region.ts";
import cities from "./cities.json" with { type: "json" };

/** A row of `cities.json` and `counties.json`, which end with the last cell that says something. */
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

/** Provinces and cities of prefecture level by their code, abolished ones too. The console loads it when needed. */
export const regions: ReadonlyMap<string, Region> = new Map([...provinces, ...byCode(cities)]);

import { isCity, provinceOf, provinces, type Region } from "../../shared/region/region.ts";

let known: ReadonlyMap<string, Region> = provinces;

/** Loads the cities, which are not part of the entry bundle. Without them a city is shown by its code. */
export const citiesLoaded: Promise<void> = import("../../shared/region/cities.ts").then(
  ({ regions }) => {
    known = regions;
  },
  () => undefined,
);
/** A province, or a city once these are loaded. */
export const regionNow = (code: string): Region | undefined => known.get(code);
/** The provinces. */
export const provincesNow: readonly Region[] = [...provinces.values()];
/** The cities whose codes are in force, of one province or of all; not what GB/T 2260 lumps together (省直辖县级行政区划). */
export const citiesOf = (province?: string): Region[] =>
  [...known.values()].filter(
    ({ code, nameZh, until }) =>
      !until && isCity(code) && !nameZh.includes("直辖") && (!province || provinceOf(code) === province),
  );

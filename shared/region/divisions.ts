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

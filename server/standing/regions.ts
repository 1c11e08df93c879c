import type { Kysely } from "kysely";
import { provinceOf } from "../../shared/region/region.ts";
import type { Tables } from "../platform/store/tables.ts";

/**
 * The provinces in which organizations have their seat, or are certified or applied to be, in order. An unknown
 * organization has none.
 */
export async function regionsOf(rows: Kysely<Tables>, organizations: readonly string[]): Promise<string[]> {
  const seats = await rows
    .selectFrom("organization")
    .select("region")
    .where("id", "in", [...organizations])
    .execute();
  const bodies = await rows
    .selectFrom("body")
    .select("region")
    .where("organization", "in", [...organizations])
    .where("state", "in", ["applied", "certified", "suspended"])
    .execute();
  const provinces = new Set([...seats, ...bodies].map(({ region }) => provinceOf(region)));
  return [...provinces].filter((region) => region !== "000000").toSorted();
}

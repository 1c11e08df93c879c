import type { Inside } from "./transaction.ts";

/**
 * The next number of a series, from 1, without gaps: taken in the act's own transaction and rolled back with it.
 * Concurrent takers wait for each other.
 */
export async function nextNumber({ trx }: Inside, series: string): Promise<number> {
  const { next } = await trx
    .insertInto("series")
    .values({ name: series, next: 1 })
    .onConflict((on) => on.column("name").doUpdateSet((row) => ({ next: row("series.next", "+", 1) })))
    .returning("next")
    .executeTakeFirstOrThrow();
  return next;
}

/** The human-readable number of a paper or record: `370000-P-2025-0001`, counted by region, kind and year. */
export async function numberOf(inside: Inside, region: string, kind: string, day: string): Promise<string> {
  const series = `${region}-${kind}-${day.slice(0, 4)}`;
  return `${series}-${String(await nextNumber(inside, series)).padStart(4, "0")}`;
}

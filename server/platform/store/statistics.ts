import { sql } from "kysely";
import type { Store } from "./store.ts";

/**
 * Lets SQLite find out how its tables are filled where it does not know, or where they have grown tenfold: all tables
 * (0x10000), by looking at 2,000 entries of each index (0x10), which takes milliseconds at any size. No plan of a list
 * needs it, but a filter of two attributes finds the better index by it. PostgreSQL does so by itself.
 * https://www.sqlite.org/pragma.html#pragma_optimize
 */
export async function learn({ dialect, orm }: Store): Promise<void> {
  if (dialect === "sqlite") await sql`pragma optimize = 0x10012`.execute(orm.em.fork().getKysely());
}

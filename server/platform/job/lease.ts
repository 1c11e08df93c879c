import type { Kysely } from "kysely";
import type { Tables } from "../store/tables.ts";

const leaseSeconds = 10;

/** Acquires or renews the lease of a job: one guarded UPDATE, which both PostgreSQL and SQLite grant to only one. */
export async function renew(trx: Kysely<Tables>, name: string, holder: string, now: string): Promise<boolean> {
  const until = new Date(Date.parse(now) + leaseSeconds * 1000).toISOString();
  await trx
    .insertInto("lease")
    .values({ name, holder, until: now })
    .onConflict((on) => on.column("name").doNothing())
    .execute();
  const { numUpdatedRows } = await trx
    .updateTable("lease")
    .set({ holder, until })
    .where("name", "=", name)
    .where((it) => it.or([it("holder", "=", holder), it("until", "<=", now)]))
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

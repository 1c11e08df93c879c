import type { Kysely } from "kysely";
import type { Tables } from "../store/tables.ts";
import { Halt } from "./halt.ts";

const name = "watch";

/**
 * The position up to which the second checker has passed the log.
 * @throws Halt with its reason when it has found what cannot be.
 */
export async function passed(trx: Kysely<Tables>): Promise<number> {
  const row = await trx.selectFrom("logWatch").selectAll().where("name", "=", name).executeTakeFirst();
  if (row?.reason)
    throw new Halt("secondChecker", `the second checker has stopped the log at entry ${row.position}: ${row.reason}`);
  return row?.position ?? 0;
}

/** States how far the second checker has come, and why not further, if something cannot be. */
export async function report(trx: Kysely<Tables>, position: number, reason: string | null): Promise<void> {
  await trx
    .insertInto("logWatch")
    .values({ name, position, reason })
    .onConflict((on) => on.column("name").doUpdateSet({ position, reason }))
    .execute();
}

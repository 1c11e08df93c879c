import { sql } from "kysely";
import { digest } from "../log/canonical.ts";
import type { Job } from "../job/jobs.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import type { Tally } from "./purse.ts";

/**
 * Adds up for all servers of one PostgreSQL, in minutes of the database's clock; no address and no id stands in the
 * table.
 */
export function tallyOn(store: Store): Tally {
  return async (spent) => {
    const askers = new Map(spent.map(({ asker }) => [digest(asker), asker]));
    const until = sql<string>`now() + interval '1 minute'`;
    // In one order everywhere, so that no two servers wait for each other.
    const rows = spent
      .map(({ asker, units }) => ({ asker: digest(asker), spent: units, until }))
      .sort((a, b) => (a.asker < b.asker ? -1 : 1));
    const isOver = sql`spending.until <= now()`;
    const told = await store
      .em()
      .getKysely<Tables>()
      .insertInto("spending")
      .values(rows)
      .onConflict((on) =>
        on.column("asker").doUpdateSet({
          spent: sql<number>`excluded.spent + case when ${isOver} then 0 else spending.spent end`,
          until: sql<string>`case when ${isOver} then excluded.until else spending.until end`,
        }),
      )
      .returning([
        "asker",
        "spent as units",
        sql<number>`ceil(extract(epoch from until - now()) * 1000)`.as("milliseconds"),
      ])
      .execute();
    return told.map(({ asker, ...one }) => ({ asker: askers.get(asker)!, ...one }));
  };
}

/** Forgets minutes that are over. */
export const sweepSpending: Job = {
  name: "spending",
  everySeconds: 300,
  async work({ store }) {
    if (store.dialect === "sqlite") return;
    await store.em().getKysely<Tables>().deleteFrom("spending").where("until", "<", sql<string>`now()`).execute();
  },
};

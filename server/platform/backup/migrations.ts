import { sql } from "kysely";
import type { Dialect, Holdings, Store } from "../store/store.ts";
import { unfit } from "./manifest.ts";

/** The names of the migrations of this release, oldest first: the same for both kinds of database. */
export const migrationsHere = ({ migrations }: Holdings, dialect: Dialect): string[] =>
  migrations[dialect].map(({ name }) => name);

/**
 * The migrations that were applied, oldest first.
 * @throws Refusal INVALID_INPUT unless they are exactly those of this release: else it would not know every table.
 */
export async function migrationsOf({ orm, reading }: Store): Promise<string[]> {
  const expected = (orm.config.get("migrations").migrationsList ?? []).map((one) => (one as { name: string }).name);
  const { rows } = await sql<{ name: string }>`select "name" from "mikro_orm_migrations" order by "id"`
    .execute(reading)
    .catch((error: Error) => {
      throw unfit("backupSchema", `the database holds no installation: ${error.message}`);
    });
  const applied = rows.map(({ name }) => name);
  if (applied.join() !== expected.join())
    throw unfit(
      "backupSchema",
      `the database stands at ${applied.at(-1) ?? "nothing"}, this release at ${expected.at(-1)}: use the release that ` +
        "serves it, or run `tanhui migrate` first",
    );
  return applied;
}

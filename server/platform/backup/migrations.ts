import { assertCurrent, migrationStatus } from "../store/migrations.ts";
import type { Dialect, Holdings, Store } from "../store/store.ts";
import { unfit } from "./manifest.ts";

/** The names of the migrations of this release, oldest first: the same for both kinds of database. */
export const migrationsHere = ({ migrations }: Holdings, dialect: Dialect): string[] =>
  migrations[dialect].map(({ name }) => name);

/**
 * The migrations that were applied, oldest first.
 * @throws Refusal INVALID_INPUT unless they are exactly those of this release: else it would not know every table.
 */
export async function migrationsOf(store: Store): Promise<readonly string[]> {
  const status = await migrationStatus(store);
  try {
    assertCurrent(status);
  } catch (error) {
    throw unfit("backupSchema", `the database cannot be read by this release: ${(error as Error).message}`);
  }
  return status.applied;
}

import type { Transaction } from "@mikro-orm/core";
import { MigrationRunner, MigrationStorage, type Migration } from "@mikro-orm/migrations";
import type { SqlEntityManager } from "@mikro-orm/sqlite";
import { sql, type Kysely } from "kysely";
import { learn } from "./statistics.ts";
import type { Dialect, Store } from "./store.ts";
import type { Tables } from "./tables.ts";

/** The migrations of a database beside those of this release, each list oldest first. */
export interface MigrationStatus {
  readonly applied: readonly string[];
  /** Of this release, and not applied: the database is older. */
  readonly missing: readonly string[];
  /** Applied, and not of this release: the database is newer. */
  readonly unknown: readonly string[];
  /** Whether no table stands in the database. */
  readonly empty: boolean;
}

/** Where MikroORM writes what it has applied. */
const record = "mikro_orm_migrations";
/** The number of the advisory lock under which PostgreSQL is migrated: "tanhui" in ASCII. */
const lock = 0x74_61_6e_68_75_69;

export const migrationStatus = (store: Store): Promise<MigrationStatus> => statusIn(store.reading, store);

async function statusIn(db: Kysely<Tables>, { dialect, orm }: Store): Promise<MigrationStatus> {
  const expected = listIn(orm.config).map(({ name }) => name);
  const tables = await tablesIn(db, dialect);
  const applied = tables.includes(record) ? await namesIn(db) : [];
  return {
    applied: applied.filter((name) => expected.includes(name)),
    missing: expected.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !expected.includes(name)),
    empty: tables.length === 0,
  };
}

/** A migration as a dialect lists it. */
interface Listed {
  readonly name: string;
  readonly class: new (...of: ConstructorParameters<typeof Migration>) => Migration;
}
const listIn = (config: Store["orm"]["config"]): readonly Listed[] =>
  config.get("migrations").migrationsList as unknown as readonly Listed[];

/** The tables that somebody made, not those of an extension. */
async function tablesIn(db: Kysely<Tables>, dialect: Dialect): Promise<string[]> {
  const { rows } = await (dialect === "sqlite"
    ? sql<{
        name: string;
      }>`select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'`
    : sql<{ name: string }>`select relname as name from pg_class c
          where relkind in ('r', 'p') and relnamespace = current_schema()::regnamespace
            and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`
  ).execute(db);
  return rows.map(({ name }) => name);
}
async function namesIn(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(record)} order by id`.execute(db);
  return rows.map(({ name }) => name);
}

/** @throws Error that names what a database has beyond this release, or that it is something else's. */
function assertKnown({ applied, unknown, empty }: MigrationStatus): void {
  if (unknown.length > 0)
    throw new Error(`it is newer than this release, which lacks ${unknown.join(", ")}: run the release that has it`);
  if (!empty && applied.length === 0)
    throw new Error("it holds tables of something else: give the platform a database of its own");
}

/** What makes the tables. */
export const beginning = "`tanhui serve` or `tanhui admin` begins an installation";

/** @throws Error that names what a database lacks, or has beyond this release, and what to run. */
export function assertCurrent(status: MigrationStatus): void {
  assertKnown(status);
  if (status.empty) throw new Error(`it holds no table: ${beginning}`);
  if (status.missing.length > 0)
    throw new Error(
      `it is older than this release, and lacks ${status.missing.join(", ")}: stop the servers, make a backup, ` +
        "and run `tanhui migrate`",
    );
}

/**
 * Applies what is missing, all or nothing, in one transaction that holds a lock: whoever comes second waits, and finds
 * it done. On SQLite the write lock is that lock.
 * @param onlyEmpty leave a database alone in which any table stands.
 * @returns the names of what was applied.
 * @throws Error when the database is newer than this release, or something else's.
 */
export async function migrate(store: Store, how: Migrating = {}): Promise<readonly string[]> {
  const applied = await store.transactional((em) => migrateWithin(store, em, how));
  if (applied.length > 0) await learn(store);
  return applied;
}

/** How far a database is migrated. */
export interface Migrating {
  readonly onlyEmpty?: boolean;
  /** The last migration to apply; the newest of this release if left out. */
  readonly last?: string;
}
/** As `migrate`, in a transaction that is open already. */
export async function migrateWithin(
  store: Store,
  em: SqlEntityManager,
  { onlyEmpty = false, last }: Migrating,
): Promise<readonly string[]> {
  if (store.dialect === "postgresql") await em.execute(`select pg_advisory_xact_lock(${lock})`);
  const status = await statusIn(em.getKysely<Tables>(), store);
  if (onlyEmpty && !status.empty) return [];
  assertKnown(status);
  const names = last === undefined ? status.missing : status.missing.slice(0, status.missing.indexOf(last) + 1);
  await apply(store.orm, names, em.getTransactionContext()!);
  return names;
}

/** MikroORM's own way (`Migrator.up`) makes its table outside the transaction, before the lock. */
async function apply({ em, config }: Store["orm"], names: readonly string[], transaction: Transaction): Promise<void> {
  const [driver, options] = [em.getDriver(), config.get("migrations")];
  const [storage, runner] = [new MigrationStorage(driver, options), new MigrationRunner(driver, options, config)];
  storage.setMasterMigration(transaction);
  runner.setMasterMigration(transaction);
  await storage.ensureTable();
  for (const { name, class: Listed } of listIn(config))
    if (names.includes(name))
      await runner.run(new Listed(driver, config), "up", (inside) => storage.logMigration({ name }, inside));
}

import { EntityCaseNamingStrategy, MikroORM, type EntityClass, type MigrationObject } from "@mikro-orm/core";
import { Migrator, TSMigrationGenerator } from "@mikro-orm/migrations";
import type { AbstractSqlDriver, SqlEntityManager } from "@mikro-orm/sqlite";
import { Kysely, type CompiledQuery } from "kysely";
import { addConstraints } from "./constraint.ts";
import { insideTransaction } from "./lending.ts";
import { defaults, type Limits } from "./limits.ts";
import { tableOf } from "./table-name.ts";
import type { Tables } from "./tables.ts";

export type Dialect = "sqlite" | "postgresql";

/** The one place where records are kept. Writes go through `em()`, reads through `reading`. */
export interface Store {
  readonly dialect: Dialect;
  readonly orm: MikroORM<AbstractSqlDriver>;
  /** On SQLite a separate read-only connection: a read never waits for a transaction. */
  readonly reading: Kysely<Tables>;
  /** The rows that a query answers which is compiled already, as read by `reading`: the shortest way to them. */
  rows<R>(query: CompiledQuery<R>): Promise<R[]>;
  em(): SqlEntityManager;
  /**
   * On SQLite a number that stays the same for as long as nobody commits, in this process or another: what was read is
   * still so; undefined while a transaction reads, which sees an older state. PostgreSQL has none.
   */
  readonly changes?: () => number | undefined;
  /** How many connections of the pool are in use, and who waits for one; SQLite has none. */
  readonly pool?: () => { readonly used: number; readonly waiting: number };
  /** One transaction, all or nothing. Whoever asks for another connection in it is refused. */
  transactional<T>(work: (em: SqlEntityManager) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Tables and columns are named after entities and attributes, so that a row already has the entity's shape. */
class OneName extends EntityCaseNamingStrategy {
  override classToTableName(name: string): string {
    return tableOf({ name });
  }
}

/** Migrations go forward alone: a way back would take what was entered since. */
class Forward extends TSMigrationGenerator {
  override generateMigrationFile(name: string, { up }: { up: string[] }): string {
    return super.generateMigrationFile(name, { up, down: [] });
  }
}

/** The tables, and how each dialect's schema came to have them. */
export interface Holdings {
  readonly entities: readonly EntityClass<object>[];
  readonly migrations: Readonly<Record<Dialect, readonly MigrationObject[]>>;
}

/** The drivers of a dialect; those of the other are not loaded. */
async function driversOf(dialect: Dialect, url: string, limits: Limits) {
  if (dialect === "postgresql") {
    const [{ PostgreSqlDriver }, { PoolDialect }] = await Promise.all([
      import("@mikro-orm/postgresql"),
      import("./postgresql.ts"),
    ]);
    const pool = new PoolDialect(url, limits);
    return { driver: PostgreSqlDriver, dbName: new URL(url).pathname.slice(1), writing: () => pool, pool };
  }
  const [{ SqliteDriver }, { FileDialect }] = await Promise.all([import("@mikro-orm/sqlite"), import("./sqlite.ts")]);
  const path = url.replace(/^file:/, "");
  const file = (readonly: boolean) => new FileDialect({ path, readonly, ...limits });
  const readOnly = file(true);
  return { driver: SqliteDriver, dbName: path, writing: () => file(false).tell(readOnly), readOnly };
}

/** Opens the store at `url`, `file:/path.sqlite` or `postgresql://…`, within the limits given and the default ones. */
export async function open(
  url: string,
  { entities, migrations }: Holdings,
  given: Partial<Limits> = {},
): Promise<Store> {
  const limits = { ...defaults, ...given };
  const dialect: Dialect = url.startsWith("file:") ? "sqlite" : "postgresql";
  const { driver, dbName, writing, pool, readOnly } = await driversOf(dialect, url, limits);
  const orm = (await MikroORM.init({
    driver: driver as never,
    driverOptions: writing as never,
    dbName,
    entities: [...entities],
    namingStrategy: OneName,
    discovery: { onMetadata: addConstraints },
    ensureDatabase: false,
    // What SQLite keeps for itself, such as its statistics.
    schemaGenerator: { skipTables: [/^sqlite_/] },
    extensions: [Migrator],
    migrations: {
      path: `server/migrations/${dialect}`,
      snapshotName: "snapshot",
      snapshotOnMigrate: false,
      silent: true,
      generator: Forward,
      migrationsList: [...migrations[dialect]],
    },
  })) as unknown as MikroORM<AbstractSqlDriver>;
  const client = orm.em.getKysely<Tables>();
  const reading = readOnly ? new Kysely<Tables>({ dialect: readOnly }) : client;
  const em = (): SqlEntityManager => orm.em.fork();
  const rows: Store["rows"] = readOnly
    ? (query) => readOnly.rows(query)
    : async (query) => (await reading.executeQuery(query)).rows;
  return {
    dialect,
    orm,
    reading,
    rows,
    em,
    transactional: (work) => em().transactional((inside) => insideTransaction(() => work(inside))),
    ...(readOnly && { changes: () => readOnly.changes() }),
    ...(pool && { pool: () => pool.use() }),
    async close() {
      if (reading !== client) await reading.destroy();
      await orm.close(true);
    },
  };
}

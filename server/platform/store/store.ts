import { EntityCaseNamingStrategy, MikroORM, type EntityClass, type MigrationObject } from "@mikro-orm/core";
import { Migrator } from "@mikro-orm/migrations";
import { PostgreSqlDriver } from "@mikro-orm/postgresql";
import { SqliteDriver, type SqlEntityManager, type AbstractSqlDriver } from "@mikro-orm/sqlite";
import { Kysely, PostgresDialect, SqliteDialect } from "kysely";
import pg from "pg";
import { addConstraints } from "./constraint.ts";
import { connect, WritingDialect } from "./sqlite.ts";
import { tableOf } from "./table-name.ts";
import type { Tables } from "./tables.ts";

export type Dialect = "sqlite" | "postgresql";

/** The one place where records are kept. Writes go through `em()`, reads through `reading`. */
export interface Store {
  readonly dialect: Dialect;
  readonly orm: MikroORM<AbstractSqlDriver>;
  /** On SQLite a separate read-only connection: a read never waits for a transaction. */
  readonly reading: Kysely<Tables>;
  em(): SqlEntityManager;
  /** How many connections of the pool are in use, and who waits for one; SQLite has none. */
  readonly pool?: () => { readonly used: number; readonly waiting: number };
  close(): Promise<void>;
}

/** Tables and columns are named after entities and attributes, so that a row already has the entity's shape. */
class OneName extends EntityCaseNamingStrategy {
  override classToTableName(name: string): string {
    return tableOf({ name });
  }
}

/**
 * 64-bit whole numbers and sums of them: exact in a double, or a defect. Instants are ISO text; days and everything
 * else pass unchanged.
 */
const parsers: Record<number, (text: string) => unknown> = {
  20: exact,
  1700: exact,
  1184: (text) => new Date(text).toISOString(),
  1082: String,
};
function exact(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is not exact in a double`);
  return value;
}

function poolOf(connectionString: string, max: number): pg.Pool {
  const types = {
    getTypeParser: (oid: number, format?: "text") => parsers[oid] ?? pg.types.getTypeParser(oid, format),
  };
  const pool = new pg.Pool({ connectionString, max, types: types as unknown as pg.CustomTypesConfig });
  // A connection that the server drops is replaced and its user's query fails: no reason for the process to end.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** The tables, and how each dialect's schema came to have them. */
export interface Holdings {
  readonly entities: readonly EntityClass<object>[];
  readonly migrations: Readonly<Record<Dialect, readonly MigrationObject[]>>;
}

/** Opens the store at `url`: `file:/path.sqlite`, or `postgresql://…` with at most `connections` (ten if left out). */
export async function open(url: string, { entities, migrations }: Holdings, connections = 10): Promise<Store> {
  const dialect: Dialect = url.startsWith("file:") ? "sqlite" : "postgresql";
  const path = url.replace(/^file:/, "");
  const pool = dialect === "postgresql" ? poolOf(url, connections) : undefined;
  const writing = () =>
    pool ? new PostgresDialect({ pool }) : new WritingDialect({ database: async () => connect(path, false) });
  const orm = (await MikroORM.init({
    driver: (dialect === "sqlite" ? SqliteDriver : PostgreSqlDriver) as never,
    driverOptions: writing as never,
    dbName: dialect === "sqlite" ? path : new URL(url).pathname.slice(1),
    entities: [...entities],
    namingStrategy: OneName,
    discovery: { onMetadata: addConstraints },
    ensureDatabase: false,
    extensions: [Migrator],
    migrations: {
      path: `server/migrations/${dialect}`,
      snapshotName: "snapshot",
      snapshotOnMigrate: false,
      silent: true,
      migrationsList: [...migrations[dialect]],
    },
  })) as unknown as MikroORM<AbstractSqlDriver>;
  const client = orm.em.getKysely<Tables>();
  const reading =
    dialect === "sqlite"
      ? new Kysely<Tables>({ dialect: new SqliteDialect({ database: async () => connect(path, true) }) })
      : client;
  return {
    dialect,
    orm,
    reading,
    em: () => orm.em.fork(),
    ...(pool && { pool: () => ({ used: pool.totalCount - pool.idleCount, waiting: pool.waitingCount }) }),
    async close() {
      if (reading !== client) await reading.destroy();
      await orm.close(true);
    },
  };
}

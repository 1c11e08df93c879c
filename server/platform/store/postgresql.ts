import {
  CompiledQuery,
  PostgresDialect,
  type DatabaseConnection,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import pg from "pg";
import { StoreFault } from "./fault.ts";
import { LendingDriver, streamed, type Lent } from "./lending.ts";
import type { Limits } from "./limits.ts";

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

/** How soon an idle connection is asked whether the server is still there, in milliseconds. */
const keepAlive = 10_000;

function poolOf(connectionString: string, limits: Limits): pg.Pool {
  const types = {
    getTypeParser: (oid: number, format?: "text") => parsers[oid] ?? pg.types.getTypeParser(oid, format),
  };
  const pool = new pg.Pool({
    connectionString,
    max: limits.connections,
    connectionTimeoutMillis: limits.forConnection,
    statement_timeout: limits.forStatement,
    lock_timeout: limits.forLock,
    idle_in_transaction_session_timeout: limits.forTransaction,
    query_timeout: limits.forAnswer,
    keepAlive: true,
    keepAliveInitialDelayMillis: keepAlive,
    types: types as unknown as pg.CustomTypesConfig,
  });
  // A connection that the server drops is replaced and its user's query fails: no reason for the process to end.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** Refusals after which the server ends the connection. */
const ending = /^(08|57P0|25P0[34])/;
const writes: ReadonlySet<string> = new Set(["INSERT", "UPDATE", "DELETE", "MERGE"]);

/** A connection of the pool. Once something other than an answer has come back it is in doubt, and not used again. */
class LentClient implements Lent {
  readonly #client: pg.PoolClient;
  #doubt: Error | undefined;
  #given = false;
  constructor(client: pg.PoolClient) {
    this.#client = client;
  }
  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const { command, rowCount, rows } = await this.#client.query(sql, [...parameters]);
      return { rows: rows ?? [], ...(writes.has(command) && { numAffectedRows: BigInt(rowCount ?? 0) }) };
    } catch (error) {
      const answered = error instanceof pg.DatabaseError;
      if (!answered || ending.test(error.code ?? "")) this.#doubt = error as Error;
      // A value that cannot be read or sent is a defect, and keeps its name.
      if ((error as Error).constructor !== Error) throw error;
      throw new StoreFault("08006", `the connection to the database broke: ${String(error)}`, { cause: error });
    }
  }
  streamQuery = streamed as DatabaseConnection["streamQuery"];
  async undo(): Promise<void> {
    if (this.#doubt) return;
    await this.executeQuery(CompiledQuery.raw("rollback")).catch((error: Error) => {
      this.#doubt = error;
    });
  }
  giveBack(): void {
    if (this.#given) return;
    this.#given = true;
    // With an error the pool ends the connection, and opens another when one is asked for.
    this.#client.release(this.#doubt);
  }
}

class PoolDriver extends LendingDriver<LentClient> {
  readonly #pool: pg.Pool;
  readonly #limits: Limits;
  constructor(url: string, limits: Limits) {
    super();
    this.#pool = poolOf(url, limits);
    this.#limits = limits;
  }
  async init(): Promise<void> {}
  protected begins({ isolationLevel }: TransactionSettings): string {
    return isolationLevel ? `start transaction isolation level ${isolationLevel}` : "begin";
  }
  protected async lend(): Promise<LentClient> {
    const { waiting, connections } = this.#limits;
    if (this.#pool.waitingCount >= waiting)
      throw new StoreFault("53300", `${waiting} requests wait for one of ${connections} connections already`);
    const client = await this.#pool.connect().catch((error: unknown) => {
      if (error instanceof pg.DatabaseError) throw error;
      const [code, what] = queued(error) ? (["53300", "free"] as const) : (["08006", "available"] as const);
      throw new StoreFault(code, `no connection to the database is ${what}: ${String(error)}`, { cause: error });
    });
    return new LentClient(client);
  }
  /** How many connections are in use, and who waits for one. */
  use(): { readonly used: number; readonly waiting: number } {
    const { totalCount, idleCount, waitingCount } = this.#pool;
    return { used: totalCount - idleCount, waiting: waitingCount };
  }
  destroy(): Promise<void> {
    return this.#pool.end();
  }
}
/** Whether the time passed in the pool's queue; otherwise it passed without an answer of the server. */
const queued = (error: unknown): boolean => String(error).includes("timeout exceeded when trying to connect");

/** PostgreSQL at `url`, within `limits`, by one pool. */
export class PoolDialect extends PostgresDialect {
  readonly #driver: PoolDriver;
  constructor(url: string, limits: Limits) {
    super({ pool: async () => Promise.reject(new Error("the pool is the driver's own")) });
    this.#driver = new PoolDriver(url, limits);
  }
  override createDriver(): PoolDriver {
    return this.#driver;
  }
  use(): ReturnType<PoolDriver["use"]> {
    return this.#driver.use();
  }
}

import { AsyncLocalStorage } from "node:async_hooks";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from "kysely";

const transaction = new AsyncLocalStorage<true>();
/** Does `work` as the inside of a transaction, where no other connection is available. */
export const insideTransaction = <T>(work: () => Promise<T>): Promise<T> => transaction.run(true, work);
/** Whether this runs inside a transaction. */
export const isInsideTransaction = (): boolean => transaction.getStore() === true;
/** @throws Error inside a transaction: while it waits for another connection, it holds its own. */
export function assertOutside(): void {
  if (isInsideTransaction())
    throw new Error("a transaction asks for a second connection: while it waits, it holds the first");
}

/** A connection on loan. */
export interface Lent extends DatabaseConnection {
  /** Ends its transaction without effect, whatever state it is in. Never fails. */
  undo(): Promise<void>;
  /** The first time gives it back, or away for good where it is of no more use; then does nothing. */
  giveBack(): void;
}

/**
 * Lends connections to Kysely. Its controlled transactions, by which MikroORM works, keep a connection for good when
 * begin, commit or rollback throws (kysely-org/kysely#1990): each lost connection would be a place less in the pool,
 * and on SQLite the only one. So a begin that throws gives its connection back, and a rollback does not throw: after a
 * commit that throws, MikroORM rolls back.
 */
export abstract class LendingDriver<C extends Lent> implements Driver {
  protected abstract lend(): Promise<C>;
  protected abstract begins(settings: TransactionSettings): string;
  abstract init(): Promise<void>;
  abstract destroy(): Promise<void>;

  async acquireConnection(): Promise<C> {
    assertOutside();
    return this.lend();
  }
  async beginTransaction(connection: C, settings: TransactionSettings): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw(this.begins(settings)));
    } catch (error) {
      connection.giveBack();
      throw error;
    }
  }
  async commitTransaction(connection: C): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }
  async rollbackTransaction(connection: C): Promise<void> {
    await connection.undo();
  }
  async savepoint(connection: C, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`savepoint "${name}"`));
  }
  async rollbackToSavepoint(connection: C, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`rollback to savepoint "${name}"`));
  }
  async releaseSavepoint(connection: C, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`release savepoint "${name}"`));
  }
  async releaseConnection(connection: C): Promise<void> {
    connection.giveBack();
  }
}

/** Rows are read whole: no reader of the platform holds a connection for as long as a client takes. */
export function streamed(): AsyncIterableIterator<QueryResult<never>> {
  throw new Error("rows are read page by page");
}

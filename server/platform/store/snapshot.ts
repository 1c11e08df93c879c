import type Database from "better-sqlite3";
import type { CompiledQuery } from "kysely";

/**
 * What the reads of one turn of the event loop see together. SQLite takes its locks once for all of them: alone, a read
 * by id spends more on them than on reading.
 */
export class Snapshot {
  readonly db: Database.Database;
  readonly #begin: Database.Statement;
  readonly #end: Database.Statement;
  readonly #version: Database.Statement;
  #isOpen = false;
  constructor(db: Database.Database) {
    this.db = db;
    this.#begin = db.prepare("begin");
    this.#end = db.prepare("commit");
    this.#version = db.prepare("pragma data_version").pluck();
  }
  rows<R>({ sql, parameters }: CompiledQuery<R>): R[] {
    this.#open();
    return this.db.prepare<unknown[], R>(sql).all(parameters as unknown[]);
  }
  /** As `Store.changes`, of this moment: what another process committed is seen from here on. */
  version(): number {
    this.end();
    this.#open();
    return this.#version.get() as number;
  }
  #open(): void {
    if (this.#isOpen) return;
    this.#begin.run();
    this.#isOpen = true;
    setImmediate(() => this.end());
  }
  /** Whoever reads from now on sees what was committed by now. SQLite itself has ended it after some errors. */
  end(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    if (this.db.open && this.db.inTransaction) this.#end.run();
  }
}

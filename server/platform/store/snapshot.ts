import type Database from "better-sqlite3";
import type { CompiledQuery } from "kysely";

/** How many statements are kept ready: to prepare one costs as much as a read by id. */
const preparedMost = 200;

/**
 * What the reads of one turn of the event loop see together. SQLite takes its locks once for all of them: alone, a read
 * by id spends more on them than on reading.
 */
export class Snapshot {
  readonly db: Database.Database;
  readonly #begin: Database.Statement;
  readonly #end: Database.Statement;
  readonly #version: Database.Statement;
  readonly #prepared = new Map<string, Database.Statement>();
  #isOpen = false;
  constructor(db: Database.Database) {
    this.db = db;
    this.#begin = db.prepare("begin");
    this.#end = db.prepare("commit");
    this.#version = db.prepare("pragma data_version").pluck();
  }
  rows<R>({ sql, parameters }: CompiledQuery<R>): R[] {
    this.#open();
    return this.#statement(sql).all(parameters as unknown[]) as R[];
  }
  #statement(sql: string): Database.Statement {
    const known = this.#prepared.get(sql) ?? this.db.prepare(sql);
    this.#prepared.delete(sql);
    this.#prepared.set(sql, known);
    if (this.#prepared.size > preparedMost) this.#prepared.delete(this.#prepared.keys().next().value!);
    return known;
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

/** How much a server asks of its database, and how long it waits for it. No wait is without an end. */
export interface Limits {
  /** Connections to PostgreSQL at a time. SQLite has one that writes and one that reads. */
  readonly connections: number;
  /** How many may wait for a connection; whoever comes after them is refused at once. */
  readonly waiting: number;
  /** For the write lock of SQLite, while another process holds it, in milliseconds. The thread waits. */
  readonly forWriter: number;
  /** The rest in milliseconds, of PostgreSQL; 0 is without an end. For a connection: a free one, or a new one. */
  readonly forConnection: number;
  /** For a statement to be done. */
  readonly forStatement: number;
  /** For a lock that another transaction holds. */
  readonly forLock: number;
  /** For the next statement of a transaction. */
  readonly forTransaction: number;
  /** For any answer to a statement. */
  readonly forAnswer: number;
}

/**
 * - `connections`: PostgreSQL allows 100 as it is delivered; eight servers and the commands of an operator fit.
 * - `waiting`: what ten connections get through in some seconds, so that whoever waits is served.
 * - `forWriter`: a command of an operator beside the server writes for less than a second.
 * - `forConnection`: a client that is refused may try again; one that waits longer has gone.
 * - `forStatement`: a hundred times what the largest page of the platform takes.
 * - `forLock`: the longest verb holds its locks for some seconds. PostgreSQL finds deadlocks after one.
 * - `forTransaction`: a verb calculates between its statements, and on a busy machine waits for the processor.
 * - `forAnswer`: beyond `forStatement` the server itself would have answered: it is gone without a word.
 */
export const defaults: Limits = {
  connections: 10,
  waiting: 1_000,
  forWriter: 5_000,
  forConnection: 8_000,
  forStatement: 20_000,
  forLock: 10_000,
  forTransaction: 60_000,
  forAnswer: 25_000,
};

/** For migrations, which rewrite whole tables: as long as it takes; on SQLite a day. */
export const unhurried: Partial<Limits> = {
  forWriter: 86_400_000,
  forStatement: 0,
  forLock: 0,
  forTransaction: 0,
  forAnswer: 0,
};

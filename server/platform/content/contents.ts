import type { Readable } from "node:stream";
import type { Kysely } from "kysely";
import type { Tables } from "../store/tables.ts";

/** Content that is open: its size in bytes, and its bytes, once. Whoever does not read it destroys it. */
export interface Opened {
  readonly bytes: number;
  readonly parts: Readable;
}
/** Bytes as they come. */
export type Parts = Iterable<Buffer> | AsyncIterable<Buffer>;

/**
 * Where contents are kept, each under the SHA-256 of its bytes in hex. `rows` is the database as the caller sees it: a
 * home in the database reads and writes there, one in a folder has no use for it.
 */
export interface Contents {
  /** What it is called where people read of it: `the folder /var/lib/tanhui/files`. */
  readonly called: string;
  /** Which home this is, among all that a database may be used with. */
  place(): Promise<string>;
  /** The sizes in bytes of those that are there. */
  sizesOf(rows: Kysely<Tables>, hashes: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Undefined where it is not there. @throws Error where it cannot be read. */
  open(rows: Kysely<Tables>, sha256: string): Promise<Opened | undefined>;
  /** Keeps it, unless it is there. @returns false where the bytes have another hash: then nothing is kept. */
  keep(rows: Kysely<Tables>, sha256: string, parts: Parts): Promise<boolean>;
  /** Removes it, if it is there. The caller must ensure that nothing refers to it. */
  remove(rows: Kysely<Tables>, sha256: string): Promise<void>;
  /** All that are there, in order. */
  hashes(rows: Kysely<Tables>): AsyncIterable<string>;
}

/** Whether this one is there. */
export const isKept = async (contents: Contents, rows: Kysely<Tables>, sha256: string): Promise<boolean> =>
  (await contents.sizesOf(rows, [sha256])).has(sha256);

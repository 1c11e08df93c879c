import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { sql, type Kysely } from "kysely";
import { paged } from "../doctor/read.ts";
import { refusalOfFault } from "../store/fault.ts";
import type { Tables } from "../store/tables.ts";
import type { Contents, Parts } from "./contents.ts";

const partBytes = 256 * 1024;
/** How often, and after how many milliseconds, a part is asked for again once an answer has begun. */
const [triesMost, betweenTries] = [20, 500];

type Rows = Kysely<Tables>;

/** Contents in the database that all servers share, in parts of 256 KiB. */
export const inDatabase: Contents = {
  called: "the database",
  place: async () => "database",
  sizesOf,
  async open(rows, sha256) {
    const bytes = (await sizesOf(rows, [sha256])).get(sha256);
    if (bytes === undefined) return undefined;
    const first = await partOf(rows, sha256, 0);
    return { bytes, parts: Readable.from(partsFrom(rows, sha256, first, bytes), { objectMode: false }) };
  },
  async keep(rows, sha256, parts) {
    if ((await sizesOf(rows, [sha256])).has(sha256)) return true;
    const hash = createHash("sha256");
    let index = 0;
    for await (const bytes of inParts(parts)) {
      hash.update(bytes);
      // Somebody else may be keeping the same: then this waits for their commit.
      const row = { sha256, index: index++, bytes };
      await rows
        .insertInto("contentPart")
        .values(row)
        .onConflict((on) => on.doNothing())
        .execute();
    }
    if (hash.digest("hex") === sha256) return true;
    await this.remove(rows, sha256);
    return false;
  },
  async remove(rows, sha256) {
    await rows.deleteFrom("contentPart").where("sha256", "=", sha256).execute();
  },
  async *hashes(rows) {
    const pages = paged<{ sha256: string }>((last, most) =>
      rows
        .selectFrom("contentPart")
        .select("sha256")
        .where("index", "=", 0)
        .where("sha256", ">", last?.sha256 ?? "")
        .orderBy("sha256")
        .limit(most)
        .execute(),
    );
    for await (const page of pages) yield* page.map(({ sha256 }) => sha256);
  },
};

async function sizesOf(rows: Rows, hashes: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (hashes.length === 0) return new Map();
  const found = await rows
    .selectFrom("contentPart")
    .select(["sha256", sql<number>`sum(octet_length("bytes"))`.as("size")])
    .where("sha256", "in", [...hashes])
    .groupBy("sha256")
    .execute();
  return new Map(found.map(({ sha256, size }) => [sha256, size]));
}

async function partOf(rows: Rows, sha256: string, index: number): Promise<Buffer> {
  const one = rows.selectFrom("contentPart").select("bytes").where("sha256", "=", sha256).where("index", "=", index);
  return (await one.executeTakeFirstOrThrow(() => new Error(`part ${index} of ${sha256} is gone`))).bytes;
}
/** A later part is asked for again while the database is away: what is half answered can no longer be refused. */
async function patiently(rows: Rows, sha256: string, index: number): Promise<Buffer> {
  for (let tries = 1; ; tries++) {
    try {
      return await partOf(rows, sha256, index);
    } catch (error) {
      if (tries === triesMost || !refusalOfFault(error)) throw error;
      await pause(betweenTries);
    }
  }
}
/** Each part is a query of its own: no connection is held for as long as a client takes. */
async function* partsFrom(rows: Rows, sha256: string, first: Buffer, bytes: number): AsyncGenerator<Buffer> {
  yield first;
  for (let [index, read] = [1, first.length]; read < bytes; index++) {
    const part = await patiently(rows, sha256, index);
    read += part.length;
    yield part;
  }
}

/** The same bytes in parts of the size that is kept: at least one, since nothing else says that content is there. */
async function* inParts(parts: Parts): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  let any = false;
  for await (const part of parts) {
    rest = rest.length === 0 ? Buffer.from(part) : Buffer.concat([rest, part]);
    for (; rest.length >= partBytes; rest = rest.subarray(partBytes)) {
      yield rest.subarray(0, partBytes);
      any = true;
    }
  }
  if (rest.length > 0 || !any) yield rest;
}

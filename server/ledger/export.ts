import { createPublicKey } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Store } from "../platform/store/store.ts";
import type { Tables } from "../platform/store/tables.ts";
import { aliasOf, publicAccount } from "./alias.ts";
import { accountOf } from "./rules.ts";
import type { Keys } from "../platform/context.ts";
import { firstLogKey } from "../platform/log/keys.ts";
import { headLine } from "../platform/log/heads.ts";
import { canonical } from "../platform/log/canonical.ts";
import { cosigned } from "../platform/log/cosigned.ts";
import { newestHead } from "../platform/log/newest.ts";
import { firstFormat, format } from "./lines.rules.ts";

const atOnce = 5_000;
/** So many entries are read and written in a few milliseconds. */
const leavesAtOnce = 1_000;

/** Rows page by page, by key. */
async function* pages<T>(page: (after: string) => Promise<T[]>, keyOf: (row: T) => string): AsyncGenerator<T> {
  for (let rows = await page(""); ; rows = await page(keyOf(rows.at(-1)!))) {
    yield* rows;
    if (rows.length < atOnce) return;
  }
}

/**
 * The log with its signed heads, as far as heads cover it: it is append-only, so every reader gets a consistent piece.
 * Between its pages others have their turn.
 * @returns the number of entries and heads.
 */
async function* logLines(
  reading: Kysely<Tables>,
  start = 0,
): AsyncGenerator<string, { leaves: number; heads: number }> {
  const all = Math.max(start, (await newestHead(reading))?.size ?? 0);
  let signed = 0;
  for (let from = start; from < all; from += leavesAtOnce) {
    const until = Math.min(all, from + leavesAtOnce);
    const leaves = await reading
      .selectFrom("leaf")
      .select(["position", "content"])
      .where("position", ">=", from)
      .where("position", "<", until)
      .orderBy("position")
      .execute();
    const heads = await headsWithin(reading, from, until);
    let next = 0;
    for (const { position, content } of leaves) {
      yield content;
      while (heads[next] && heads[next]!.size <= position! + 1) yield headLine(heads[next++]!);
    }
    signed += heads.length;
    await setImmediate();
  }
  return { leaves: all - start, heads: signed };
}

/** The heads of more than `from` entries, and of `until` at most. */
const headsWithin = async (reading: Kysely<Tables>, from: number, until: number) =>
  cosigned(
    reading,
    await reading
      .selectFrom("treeHead")
      .select(["size", "root", "at", "signature", "note"])
      .where("size", ">", from)
      .where("size", "<=", until)
      .orderBy("size")
      .execute(),
  );

/** The header names the key of the log's first head: the log itself says which keys followed. */
export async function headerOf(reading: Kysely<Tables>, { log }: Keys): Promise<string> {
  const logKey = (await firstLogKey(reading)) ?? createPublicKey(log);
  const head = await newestHead(reading);
  const named = head && !head.note ? firstFormat : format;
  return canonical({ "#": "begin", format: named, logKey: logKey.export({ type: "spki", format: "pem" }) });
}

/**
 * The public export: the log as lines of JSON, as `verifyExport` reads them. The ledger's contents follow from it. It
 * names no person: the log contains ids, and salted digests of personal text.
 */
export async function* publicLines({ reading }: Store, keys: Keys, from = 0): AsyncGenerator<string> {
  yield await headerOf(reading, keys);
  yield canonical({ "#": "end", ...(yield* logLines(reading, from)), tables: false });
}

/** The log, the entries not yet under a head, and the ledger tables derived from it, all as of one moment. */
export async function* exportLines(store: Store, keys: Keys): AsyncGenerator<string> {
  const starting = store.reading.startTransaction();
  const reading = await (store.dialect === "postgresql"
    ? starting.setIsolationLevel("repeatable read")
    : starting
  ).execute();
  try {
    yield await headerOf(reading, keys);
    const written = yield* logLines(reading);
    const waiting = await reading
      .selectFrom("leaf")
      .select("content")
      .where((it) => it.or([it("position", "is", null), it("position", ">=", written.leaves)]))
      .orderBy("seq")
      .execute();
    for (const { content } of waiting) yield canonical({ "#": "waiting", content });
    const ledger = reading;
    const blocks = pages(
      (after) =>
        ledger
          .selectFrom("block")
          .select(["id", "mechanism", "first", "kilograms", "batch", "account", "holder", "event", "project", "region"])
          .where("id", ">", after)
          .orderBy("id")
          .limit(atOnce)
          .execute(),
      ({ id }) => id,
    );
    for await (const { project, region, ...row } of blocks) {
      yield canonical({
        "#": "block",
        ...row,
        holder: aliasOf(keys, row.holder),
        account: publicAccount(keys, accountOf({ ...row, project, region })),
      });
    }
    const balances = pages(
      (after) =>
        ledger
          .selectFrom("balance")
          .select(["account", "kilograms"])
          .where("account", ">", after)
          .orderBy("account")
          .limit(atOnce)
          .execute(),
      ({ account }) => account,
    );
    for await (const { account, kilograms } of balances)
      yield canonical({ "#": "balance", account: publicAccount(keys, account), kilograms });
    yield canonical({ "#": "end", ...written, tables: true });
  } finally {
    await reading.rollback().execute();
  }
}

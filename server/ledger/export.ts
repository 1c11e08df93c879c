import { createPublicKey, type KeyObject } from "node:crypto";
import type { Kysely } from "kysely";
import type { Store } from "../platform/store/store.ts";
import type { Tables } from "../platform/store/tables.ts";
import { aliasOf, publicAccount } from "./alias.ts";
import { accountOf } from "./rules.ts";
import { format } from "./verify.ts";

const atOnce = 5_000;

/** Rows page by page, by key. */
async function* pages<T>(page: (after: string) => Promise<T[]>, keyOf: (row: T) => string): AsyncGenerator<T> {
  for (let rows = await page(""); ; rows = await page(keyOf(rows.at(-1)!))) {
    yield* rows;
    if (rows.length < atOnce) return;
  }
}

/**
 * The log with its signed heads, as far as heads cover it: it is append-only, so every reader gets a consistent piece.
 * @returns the number of entries and heads.
 */
async function* logLines(reading: Kysely<Tables>): AsyncGenerator<string, { leaves: number; heads: number }> {
  const heads = await reading
    .selectFrom("treeHead")
    .select(["size", "root", "at", "signature"])
    .orderBy("size")
    .execute();
  const all = heads.at(-1)?.size ?? 0;
  let next = 0;
  for (let from = 0; from < all; from += atOnce) {
    const leaves = await reading
      .selectFrom("leaf")
      .select(["position", "content"])
      .where("position", ">=", from)
      .where("position", "<", Math.min(all, from + atOnce))
      .orderBy("position")
      .execute();
    for (const { position, content } of leaves) {
      yield content;
      while (heads[next] && heads[next]!.size <= position! + 1) yield JSON.stringify({ "#": "head", ...heads[next++] });
    }
  }
  return { leaves: all, heads: heads.length };
}
const begin = (logKey: KeyObject): string =>
  JSON.stringify({ "#": "begin", format, logKey: createPublicKey(logKey).export({ type: "spki", format: "pem" }) });

/**
 * The public export: the log as lines of JSON, as `verifyExport` reads them. The ledger's contents follow from it. It
 * names no person: the log contains ids, and salted digests of personal text.
 */
export async function* publicLines({ reading }: Store, logKey: KeyObject): AsyncGenerator<string> {
  yield begin(logKey);
  yield JSON.stringify({ "#": "end", ...(yield* logLines(reading)), tables: false });
}

/** The log, the entries not yet under a head, and the ledger tables derived from it, all as of one moment. */
export async function* exportLines(store: Store, logKey: KeyObject): AsyncGenerator<string> {
  const starting = store.reading.startTransaction();
  const reading = await (store.dialect === "postgresql"
    ? starting.setIsolationLevel("repeatable read")
    : starting
  ).execute();
  try {
    yield begin(logKey);
    const written = yield* logLines(reading);
    const waiting = await reading
      .selectFrom("leaf")
      .select("content")
      .where("position", "is", null)
      .orderBy("seq")
      .execute();
    for (const { content } of waiting) yield JSON.stringify({ "#": "waiting", content });
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
      yield JSON.stringify({
        "#": "block",
        ...row,
        holder: aliasOf(logKey, row.holder),
        account: publicAccount(logKey, accountOf({ ...row, project, region })),
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
      yield JSON.stringify({ "#": "balance", account: publicAccount(logKey, account), kilograms });
    yield JSON.stringify({ "#": "end", ...written, tables: true });
  } finally {
    await reading.rollback().execute();
  }
}

import type { Kysely } from "kysely";
import type { Contents } from "../platform/content/contents.ts";
import type { Tables } from "../platform/store/tables.ts";
import { wantAgain } from "./discard.ts";

/**
 * Keeps `content` under its SHA-256 in hex, in the transaction that refers to it. Whoever discards the same meanwhile
 * waits for its end.
 */
export async function keepContent(
  files: Contents,
  rows: Kysely<Tables>,
  content: Buffer,
  sha256: string,
): Promise<void> {
  await wantAgain(rows, sha256);
  await files.keep(rows, sha256, [content]);
}

const atOnce = 1_000;
/** The hashes of contents that files still refer to, some at a time. */
async function* wanted(reading: Kysely<Tables>): AsyncGenerator<readonly string[]> {
  for (let after = ""; ; ) {
    const page = await reading
      .selectFrom("attachment")
      .select(["id", "sha256"])
      .where("deletedOn", "is", null)
      .where("id", ">", after)
      .orderBy("id")
      .limit(atOnce)
      .execute();
    if (page.length > 0) yield page.map(({ sha256 }) => sha256);
    if (page.length < atOnce) return;
    after = page.at(-1)!.id;
  }
}

/** The hashes of contents that a file still refers to and the store has not. */
export async function missingContents(reading: Kysely<Tables>, files: Contents): Promise<string[]> {
  const missing: string[] = [];
  for await (const hashes of wanted(reading)) {
    const there = await files.sizesOf(reading, hashes);
    missing.push(...hashes.filter((sha256) => !there.has(sha256)));
  }
  return missing;
}

/** Whether files refer to contents, and the store has none of them. */
export async function lacksAll(reading: Kysely<Tables>, files: Contents): Promise<boolean> {
  let any = false;
  for await (const hashes of wanted(reading)) {
    if ((await files.sizesOf(reading, hashes)).size > 0) return false;
    any = true;
  }
  return any;
}

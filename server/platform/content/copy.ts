import type { Kysely } from "kysely";
import type { Tables } from "../store/tables.ts";
import type { Contents } from "./contents.ts";
import { foundIn } from "./written.ts";

/** A home, and the database as whoever copies sees it. */
export interface Home {
  readonly contents: Contents;
  readonly rows: Kysely<Tables>;
}

/**
 * Copies every content to where it is not yet, or is damaged.
 * @returns how many were copied, and those whose bytes are not what their name says.
 */
export async function copyContents(from: Home, to: Home): Promise<{ copied: number; damaged: string[] }> {
  const damaged: string[] = [];
  let copied = 0;
  for await (const sha256 of from.contents.hashes(from.rows)) {
    if (await isWhole(to, sha256)) continue;
    // Whoever discards it meanwhile is right: then there is nothing to copy.
    const source = await from.contents.open(from.rows, sha256);
    if (!source) continue;
    await to.contents.remove(to.rows, sha256);
    if (await to.contents.keep(to.rows, sha256, source.parts)) copied++;
    else damaged.push(sha256);
  }
  return { copied, damaged };
}

async function isWhole({ contents, rows }: Home, sha256: string): Promise<boolean> {
  const there = await contents.open(rows, sha256);
  return there !== undefined && (await foundIn(there.parts)).sha256 === sha256;
}

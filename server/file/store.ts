import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileMode, folderMode } from "../platform/private.ts";
import type { Kysely } from "kysely";
import type { Tables } from "../platform/store/tables.ts";

const placeOf = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256);

/** Stores `content` under its SHA-256 in hex. Existing content is not written again. @returns the hash. */
export async function keepContent(folder: string, content: Buffer): Promise<string> {
  const sha256 = createHash("sha256").update(content).digest("hex");
  const file = placeOf(folder, sha256);
  if (!existsSync(file)) {
    // Written aside and renamed: a file named by its hash is always complete.
    await mkdir(join(file, ".."), { recursive: true, mode: folderMode });
    const aside = `${file}.${randomUUID()}`;
    await writeFile(aside, content, { flush: true, mode: fileMode });
    await rename(aside, file);
  }
  return sha256;
}

/** The path and size of the content with this hash; undefined if the store has none. */
export async function contentAt(folder: string, sha256: string): Promise<{ path: string; bytes: number } | undefined> {
  const path = placeOf(folder, sha256);
  return existsSync(path) ? { path, bytes: (await stat(path)).size } : undefined;
}

/** Removes the content with this hash, if present. The caller must ensure that nothing refers to it. */
export const removeContent = (folder: string, sha256: string): Promise<void> =>
  rm(placeOf(folder, sha256), { force: true });

const atOnce = 1_000;
/** The hashes of contents that a file still refers to and the store has not. */
export async function missingContents(reading: Kysely<Tables>, folder: string): Promise<string[]> {
  const missing: string[] = [];
  for (let after = ""; ; ) {
    const page = await reading
      .selectFrom("attachment")
      .select(["id", "sha256"])
      .where("deletedOn", "is", null)
      .where("id", ">", after)
      .orderBy("id")
      .limit(atOnce)
      .execute();
    missing.push(...page.map(({ sha256 }) => sha256).filter((sha256) => !existsSync(placeOf(folder, sha256))));
    if (page.length < atOnce) return missing;
    after = page.at(-1)!.id;
  }
}

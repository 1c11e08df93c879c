import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileMode, folderMode } from "../platform/private.ts";

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

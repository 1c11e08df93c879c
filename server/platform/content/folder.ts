import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { link, mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileMode, folderMode } from "../private.ts";
import type { Contents, Opened } from "./contents.ts";
import { keep } from "./written.ts";

/** Where a content lies in its folder: `ab/ab12…`. */
export const placeIn = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256);

/** What a folder of contents holds, in order. */
export function contentsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const parts = readdirSync(folder).filter((name) => /^[0-9a-f]{2}$/.test(name));
  return parts
    .sort()
    .flatMap((part) => readdirSync(join(folder, part)).sort())
    .filter((name) => /^[0-9a-f]{64}$/.test(name));
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/** Contents in a folder, which all servers of a database share. */
export function inFolder(folder: string): Contents {
  return {
    called: `the folder ${folder}`,
    place: () => nameOf(folder),
    async sizesOf(_, hashes) {
      const sizes = new Map<string, number>();
      for (const sha256 of hashes) {
        const path = placeIn(folder, sha256);
        if (existsSync(path)) sizes.set(sha256, (await stat(path)).size);
      }
      return sizes;
    },
    open: (_, sha256) => openFile(placeIn(folder, sha256)),
    async keep(_, sha256, parts) {
      const path = placeIn(folder, sha256);
      if (existsSync(path)) return true;
      await mkdir(join(path, ".."), { recursive: true, mode: folderMode });
      // Written aside and renamed: a file named by its hash is always complete.
      const aside = `${path}.${randomUUID()}`;
      try {
        const kept = await keep(aside, parts);
        if (kept.sha256 === sha256) await rename(aside, path);
        return kept.sha256 === sha256;
      } finally {
        await rm(aside, { force: true });
      }
    },
    remove: (_, sha256) => rm(placeIn(folder, sha256), { force: true }),
    async *hashes() {
      yield* contentsIn(folder);
    },
  };
}

/** A file, open: undefined where it is not there. @throws Error where it cannot be read. */
export async function openFile(path: string): Promise<Opened | undefined> {
  const file = await open(path).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
  if (!file) return undefined;
  try {
    const found = await file.stat();
    if (!found.isFile()) throw Object.assign(new Error("what should be a file is none"), { path });
    return { bytes: found.size, parts: file.createReadStream() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** A folder is known by a name that it was given once, whatever machine sees it under whatever path. */
async function nameOf(folder: string): Promise<string> {
  const file = join(folder, "home");
  const known = () => readFile(file, "utf8");
  return known().catch(async (error: unknown) => {
    if (!isMissing(error)) throw error;
    await mkdir(folder, { recursive: true, mode: folderMode });
    const aside = `${file}.${randomUUID()}`;
    await writeFile(aside, `folder ${randomUUID()}`, { flush: true, mode: fileMode });
    // Of two servers that begin at once one is first.
    await link(aside, file).catch((exists: NodeJS.ErrnoException) => {
      if (exists.code !== "EEXIST") throw exists;
    });
    await rm(aside);
    return known();
  });
}

import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, readdirSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileMode, folderMode } from "../private.ts";

/** A file as it was written or found. */
export interface Kept {
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

/** Streams `parts` into a new file that is on the disk when this returns. */
export async function keep(file: string, parts: Iterable<string | Buffer> | AsyncIterable<string | Buffer>) {
  const hash = createHash("sha256");
  let bytes = 0;
  async function* counted(source: AsyncIterable<string | Buffer>) {
    for await (const part of source) {
      hash.update(part);
      bytes += Buffer.byteLength(part);
      yield part;
    }
  }
  const to = createWriteStream(file, { mode: fileMode, flush: true, flags: "wx" });
  await pipeline(Readable.from(parts), counted, to);
  return { bytes, sha256: hash.digest("hex") } satisfies Kept;
}

/** The size and hash of a file. */
export async function found(file: string): Promise<Kept> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const part of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(part);
    bytes += part.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}

/** The complete lines of a file, some at a time. A line may contain any separator of lines but the one that ends it. */
export async function* linesIn(file: string): AsyncGenerator<string[]> {
  let rest = "";
  for await (const part of createReadStream(file, "utf8") as AsyncIterable<string>) {
    const lines = (rest + part).split("\n");
    rest = lines.pop()!;
    if (lines.length > 0) yield lines;
  }
}

/** What a folder of contents named by their hashes holds, in order: `ab/ab12…`. */
export function contentsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const parts = readdirSync(folder).filter((name) => /^[0-9a-f]{2}$/.test(name));
  return parts
    .sort()
    .flatMap((part) => readdirSync(join(folder, part)).sort())
    .filter((name) => /^[0-9a-f]{64}$/.test(name));
}
export const placeIn = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256);

/** Copies contents by their hashes where they are not yet. @returns those whose bytes are not what their name says. */
export async function copyContents(from: string, to: string, contents: readonly string[]): Promise<string[]> {
  const damaged: string[] = [];
  for (const sha256 of contents) {
    const [source, place] = [placeIn(from, sha256), placeIn(to, sha256)];
    if (existsSync(place) && (await found(place)).sha256 === sha256) continue;
    await mkdir(join(place, ".."), { recursive: true, mode: folderMode });
    const aside = `${place}.${randomUUID()}`;
    // Whoever discards it meanwhile is right: then there is nothing to copy.
    const copied = await keep(aside, createReadStream(source)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    if (copied?.sha256 === sha256) await rename(aside, place);
    else {
      if (copied) damaged.push(sha256);
      await rm(aside, { force: true });
    }
  }
  return damaged;
}

import { createHash, webcrypto } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileMode } from "../private.ts";

const { subtle } = webcrypto;

/** A file as it was written or found. */
export interface Kept {
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

/** The hash in hex of what is in memory, off the main thread: the largest upload would hold it for 50 ms. */
export async function sha256Of(content: Uint8Array): Promise<string> {
  return Buffer.from(await subtle.digest("SHA-256", content as Uint8Array<ArrayBuffer>)).toString("hex");
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

/** The size and hash of what comes. */
export async function foundIn(parts: AsyncIterable<Buffer>): Promise<Kept> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const part of parts) {
    hash.update(part);
    bytes += part.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}
/** The size and hash of a file. */
export const found = (file: string): Promise<Kept> => foundIn(createReadStream(file));

import { createReadStream } from "node:fs";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { Part } from "./pack.ts";

/** Media types worth compressing: pictures, PDFs and workbooks are compressed already. */
const isText = (path: string): boolean => /\.(json|html|pem)$|SHA256SUMS$/.test(path);

/** Streams a ZIP of some parts: only a piece of one file is held in memory. @param on ISO instant of its entries. */
export async function* zipped(parts: readonly Part[], on: string): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for (const { path, content } of parts) {
    const entry = isText(path) ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path);
    entry.mtime = on;
    zip.add(entry);
    for await (const piece of Buffer.isBuffer(content)
      ? [content]
      : (createReadStream(content.at) as AsyncIterable<Buffer>)) {
      entry.push(piece);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

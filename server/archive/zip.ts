import { createReadStream } from "node:fs";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { Part } from "./pack.ts";

/** What is worth packing: pictures, PDFs and workbooks are packed already. */
const isText = (path: string): boolean => /\.(json|html|pem)$|SHA256SUMS$/.test(path);

/** The bytes of a ZIP of some parts, as they come: no more of it is held than a piece of one file. @param on ISO instant that its entries bear. */
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

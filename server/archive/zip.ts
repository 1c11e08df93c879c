import { setImmediate } from "node:timers/promises";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { Context } from "../platform/context.ts";
import type { Part } from "./pack.ts";

/** Media types worth compressing: pictures, PDFs and workbooks are compressed already. */
const isText = (path: string): boolean => /\.(json|html|pem)$|SHA256SUMS$/.test(path);

/** As much as is packed before others are served: it takes 3 ms where it is compressed. */
const pieceBytes = 64 * 1024;

function* piecesOf(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += pieceBytes) yield content.subarray(at, at + pieceBytes);
}

/** The bytes of a part. @throws Error where its content is gone. */
async function* bytesOf({ content, sha256 }: Part, { files, store }: Context): AsyncGenerator<Buffer> {
  if (content) return yield* piecesOf(content);
  const kept = await files!.open(store.reading, sha256);
  if (!kept) throw new Error(`the content ${sha256} is gone`);
  for await (const piece of kept.parts as AsyncIterable<Buffer>) yield* piecesOf(piece);
}

/** Streams a ZIP of some parts, as of now: only a piece of one file is held in memory. */
export async function* zipped(parts: readonly Part[], context: Context): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for (const part of parts) {
    const { path } = part;
    const entry = isText(path) ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path);
    entry.mtime = context.now;
    zip.add(entry);
    for await (const piece of bytesOf(part, context)) {
      entry.push(piece);
      yield* ready.splice(0);
      await setImmediate();
    }
    entry.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

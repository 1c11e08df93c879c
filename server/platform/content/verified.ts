import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { Opened } from "./contents.ts";

/**
 * The same content, its hash checked as it is read: the last part is only given once the whole has its SHA-256.
 * @throws Error while it is read, where the bytes are not those: whoever is answered with them gets a broken answer.
 */
export function verified({ bytes, parts }: Opened, sha256: string): Opened {
  async function* checked() {
    const hash = createHash("sha256");
    let last: Buffer | undefined;
    for await (const part of parts as AsyncIterable<Buffer>) {
      if (last) yield last;
      hash.update(part);
      last = part;
    }
    const found = hash.digest("hex");
    if (found !== sha256) throw new Error(`the content ${sha256} has become ${found}: restore it from a backup`);
    if (last) yield last;
  }
  const read = Readable.from(checked(), { objectMode: false });
  read.once("close", () => parts.destroy());
  return { bytes, parts: read };
}

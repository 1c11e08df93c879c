import { existsSync, readFileSync } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Store } from "../store/store.ts";
import { readNote } from "./checkpoint.ts";
import { newestCosigned } from "./cosigned.ts";
import { assertContinues } from "./guard.ts";
import { pathOf, tileBytes, tilesOf, tileWidth } from "./tiles.ts";

/** What was written: the size of the head, and the number of files. */
export interface Written {
  readonly size: number;
  readonly files: number;
}

/**
 * Writes the log as static files: tiles of hashes, bundles of entries, and at last the head that covers them, so that
 * whoever reads meanwhile finds all that a head needs. A full tile is written once. C2SP tlog-tiles.
 * @throws Error when the folder has another log, or one that this does not continue.
 */
export async function writeTiles({ reading }: Store, folder: string): Promise<Written> {
  const head = await newestCosigned(reading);
  const note = head?.note;
  if (!head || !note) throw new Error("no head of format 2 was signed yet");
  const file = join(folder, "checkpoint");
  const before = existsSync(file) ? readNote(readFileSync(file, "utf8")) : undefined;
  if (before && before.origin !== readNote(note)!.origin) throw new Error(`${folder} has the log ${before.origin}`);
  if (before) await assertContinues(reading, before);
  let files = 0;
  for (const tile of tilesOf(head.size)) {
    const path = join(folder, pathOf(tile));
    if (existsSync(path)) continue;
    await write(path, (await tileBytes(reading, tile, head.size))!);
    if (tile.width === tileWidth) await rm(`${path}.p`, { recursive: true, force: true });
    files++;
  }
  await write(file, Buffer.from(note));
  return { size: head.size, files };
}

/** A file is there whole, or not at all. */
async function write(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const own = `${path}.${process.pid}.new`;
  const handle = await open(own, "w");
  await handle.writeFile(bytes);
  await handle.sync();
  await handle.close();
  await rename(own, path);
}

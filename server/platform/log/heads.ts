import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { appendLine } from "./append.ts";
import { canonical } from "./canonical.ts";
import { newestCosigned } from "./cosigned.ts";
import { folderMode } from "../private.ts";
import type { Store } from "../store/store.ts";
import type { TreeHead } from "../store/tables.ts";

const lineBytesMost = 65_536;

/** The last line of a file, reading only its last 64 KiB; empty if there is none. */
export async function lastLineOf(file: string): Promise<string> {
  // A file that is there and cannot be read must not count as missing: nothing would be compared.
  const handle = await open(file, "r").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  if (!handle) return "";
  const { size } = await handle.stat();
  const from = Math.max(0, size - lineBytesMost);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
  await handle.close();
  return buffer.subarray(0, bytesRead).toString().trim().split("\n").at(-1)!;
}

/**
 * A head as a line of JSON, in exports and in files of heads alike: of format 2 its note alone, which says everything
 * once.
 */
export const headLine = ({
  note,
  ...head
}: Pick<TreeHead, "size" | "root" | "at" | "signature"> & { readonly note?: string | null | undefined }): string => {
  const { size, root, at, signature } = head;
  return canonical(note ? { "#": "head", note } : { "#": "head", size, root, at, signature });
};

/**
 * Appends the newest signed head to a file outside the database, again when co-signatures came for it. A copy of that
 * file exposes a log that was truncated or rewritten.
 */
export async function publishHead({ reading }: Store, file: string): Promise<void> {
  const head = await newestCosigned(reading);
  if (!head) return;
  const line = headLine(head);
  await mkdir(dirname(file), { recursive: true, mode: folderMode });
  if ((await lastLineOf(file)) !== line) await appendLine(file, line);
}

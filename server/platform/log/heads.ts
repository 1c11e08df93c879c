import { appendFile, mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import type { Store } from "../store/store.ts";

/** The last line of a file, reading only its last 4 KiB; empty if there is none. */
async function lastLineOf(file: string): Promise<string> {
  const handle = await open(file, "r").catch(() => undefined);
  if (!handle) return "";
  const { size } = await handle.stat();
  const from = Math.max(0, size - 4096);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
  await handle.close();
  return buffer.subarray(0, bytesRead).toString().trim().split("\n").at(-1)!;
}

/**
 * Appends the newest signed head to a file outside the database. A copy of that file exposes a log that was truncated
 * or rewritten.
 */
export async function publishHead({ reading }: Store, file: string): Promise<void> {
  const head = await reading
    .selectFrom("treeHead")
    .select(["size", "root", "at", "signature"])
    .orderBy("size", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!head) return;
  const line = JSON.stringify(head);
  await mkdir(dirname(file), { recursive: true });
  if ((await lastLineOf(file)) !== line) await appendFile(file, `${line}\n`, { flush: true });
}

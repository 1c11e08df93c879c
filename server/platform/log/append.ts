import { open } from "node:fs/promises";
import { fileMode } from "../private.ts";

/** Appends a line, all of it or nothing: part of a line, as a full disk leaves it, would be taken for another. */
export async function appendLine(file: string, line: string): Promise<void> {
  const handle = await open(file, "a", fileMode);
  const { size } = await handle.stat();
  try {
    await handle.appendFile(`${line}\n`);
    await handle.sync();
  } catch (error) {
    await handle.truncate(size);
    throw error;
  } finally {
    await handle.close();
  }
}

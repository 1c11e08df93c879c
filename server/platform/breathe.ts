import { setImmediate } from "node:timers/promises";

/** A text of more characters than this takes milliseconds to write, to read or to digest. */
const charactersMost = 100_000;

/** Lets others have their turn after work on a long text of that many characters. */
export async function breathe(characters: number): Promise<void> {
  if (characters > charactersMost) await setImmediate();
}

import { setImmediate } from "node:timers/promises";
import type { Steps } from "./steps.ts";

/** A text of more characters than this takes milliseconds to write, to read or to digest. */
const charactersMost = 100_000;

/** Lets others have their turn after work on a long text of that many characters. */
export async function breathe(characters: number): Promise<void> {
  if (characters > charactersMost) await setImmediate();
}

/** For how many milliseconds steps are done before others have their turn. */
const turn = 5;

/** Does some steps at a time: between them others have their turn. */
export async function unhurried<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + turn;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await setImmediate();
  }
}

/**
 * What `fflate` is in these pages: its `zip` would begin a worker out of a text, which their content security policy
 * refuses. `vite.config.ts` puts this in its place.
 */
import { zipSync, type AsyncZippable, type FlateCallback, type Zippable } from "fflate/browser";

export { strToU8, zipSync } from "fflate/browser";
export function zip(files: AsyncZippable, done: FlateCallback): void {
  try {
    done(null, zipSync(files as Zippable));
  } catch (error) {
    done(error as never, undefined as never);
  }
}

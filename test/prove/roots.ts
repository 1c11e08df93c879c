import { publishedIn } from "../../server/platform/log/guard.ts";

/** What all heads ever seen say: each size of a log has one root, for everybody and for good. */
export class Roots {
  readonly #roots = new Map<string, string>();
  readonly violations: string[] = [];

  /** Takes lines of a file of heads. @returns the size of the newest. */
  take(lines: string): number {
    let newest = 0;
    for (const line of lines.split("\n").filter((one) => one.includes('"#":"head"'))) {
      const { origin, size, root } = publishedIn(line);
      const known = this.#roots.get(`${origin} ${size}`) ?? root;
      if (known !== root) this.violations.push(`two roots over ${size} entries of ${origin}: ${known} and ${root}`);
      this.#roots.set(`${origin} ${size}`, known);
      newest = Math.max(newest, size);
    }
    return newest;
  }
  get seen(): number {
    return this.#roots.size;
  }
}

import { Reader } from "../../docs/verify/verify.mjs";
import type { Keys } from "../platform/context.ts";
import { headLine } from "../platform/log/heads.ts";
import { report } from "../platform/log/watch.ts";
import type { Store } from "../platform/store/store.ts";
import type { Tables } from "../platform/store/tables.ts";
import { headerOf } from "./export.ts";

const atOnce = 5_000;

/**
 * The second checker: it replays each entry of the log that has its place and is not signed yet, by rules that were
 * written apart from those by which the platform acts, and states how far a head may reach. What cannot be stops the
 * log with its reason.
 */
export class Watch {
  readonly #store: Store;
  readonly #keys: Keys;
  #reader: Reader | undefined;
  #position = 0;
  /** The size of the last head that was checked. */
  #headed = 0;

  constructor(store: Store, keys: Keys) {
    this.#store = store;
    this.#keys = keys;
  }

  /** How many entries it has passed. */
  get position(): number {
    return this.#position;
  }

  /** Checks what is new. @returns why the log is stopped; undefined when nothing stops it. */
  async look(): Promise<string | undefined> {
    this.#reader ??= await this.#begin();
    const reader = this.#reader;
    for (let more = true; more; ) {
      const leaves = await this.#next();
      // Asked for afterwards: a head that closes a rotation is there before any leaf stands behind it.
      const heads = await this.#headsUpTo(this.#position + leaves.length);
      more = leaves.length === atOnce;
      const fault = this.#head(reader, heads) ?? this.#check(reader, leaves, heads);
      if (fault) return this.#stop(fault);
      if (leaves.length > 0) await report(this.#writing, this.#position, null);
    }
    return undefined;
  }

  /** @returns the first fault among these entries and the heads over them. */
  #check(reader: Reader, leaves: readonly string[], heads: ReadonlyMap<number, string>): string | undefined {
    for (const content of leaves) {
      const fault = reader.fault(content);
      if (fault) return fault;
      this.#position++;
      const wrong = this.#head(reader, heads);
      if (wrong) return wrong;
    }
    return undefined;
  }

  /** Checks the head that stands just here, if there is one; one that came when more had been passed is left out. */
  #head(reader: Reader, heads: ReadonlyMap<number, string>): string | undefined {
    const head = this.#headed < this.#position ? heads.get(this.#position) : undefined;
    if (!head) return undefined;
    this.#headed = this.#position;
    return reader.fault(head);
  }

  async #begin(): Promise<Reader> {
    const reader = new Reader();
    reader.fault(await headerOf(this.#store.reading, this.#keys));
    return reader;
  }

  async #stop(reason: string): Promise<string> {
    await report(this.#writing, this.#position, reason);
    return reason;
  }

  get #writing() {
    return this.#store.em().getKysely<Tables>();
  }

  async #next(): Promise<string[]> {
    const rows = await this.#store.reading
      .selectFrom("leaf")
      .select("content")
      .where("position", ">=", this.#position)
      .orderBy("position")
      .limit(atOnce)
      .execute();
    return rows.map(({ content }) => content);
  }

  /** The heads from here up to a size, by their sizes. */
  async #headsUpTo(size: number): Promise<ReadonlyMap<number, string>> {
    const rows = await this.#store.reading
      .selectFrom("treeHead")
      .select(["size", "root", "at", "signature", "note"])
      .where("size", ">=", this.#position)
      .where("size", "<=", size)
      .execute();
    return new Map(rows.map((head) => [head.size, headLine(head)]));
  }
}

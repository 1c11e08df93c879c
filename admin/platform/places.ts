/** How to come to a page: after a place in the list, with so many records passed over. */
export interface Way {
  readonly after?: string;
  readonly skip: number;
}

/** Lists of which places are known. */
const listsMost = 20;

/**
 * Where the pages of lists begin, as far as they were read: the next page and each one before it are reached by the
 * place where they begin, whose cost does not depend on how far it is; another by passing over what lies between.
 */
export class Places {
  readonly #lists = new Map<string, Map<number, string>>();

  /** Page `page` of `list` begins after `place`. */
  note(list: string, page: number, place: string): void {
    const known = this.#lists.get(list) ?? new Map<number, string>();
    this.#lists.delete(list);
    this.#lists.set(list, known.set(page, place));
    if (this.#lists.size > listsMost) this.#lists.delete(this.#lists.keys().next().value!);
  }

  /** The way to page `page`, counted from 1, of a list of `perPage` to a page. */
  wayTo(list: string, page: number, perPage: number): Way {
    const known = [...(this.#lists.get(list) ?? [])].filter(([at]) => at <= page);
    const [at, after] = known.reduce(([best, place], [at, one]) => (at > best ? [at, one] : [best, place]), [1, ""]);
    return { skip: (page - at) * perPage, ...(after && { after }) };
  }
}

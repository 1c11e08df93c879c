/** How to come to a page: after a place in the list, with so many records passed over. */
export interface Way {
  readonly after?: string;
  readonly skip: number;
}

/** A page of a list as the platform answers it. */
export interface Answered<T> {
  readonly items: T[];
  readonly total: number | null;
  readonly next: string | null;
  readonly lookedThrough: number | null;
}
/** Where a search goes on in a list, which is named as it is asked for: it holds for that list alone. */
export interface GoOn {
  readonly of: string;
  readonly after: string;
}
/** What is known of a page beside its records. */
export interface PageMeta {
  /** Whether there may be more than `total`: nobody has looked further. */
  readonly open: boolean;
  /** Where a search ended early: how many records it looked through, and what the filter `goOn` is to go on. */
  readonly ended?: { readonly looked: number; readonly goOn: GoOn };
}
/** Which page of a list was asked for; `begins` is where the list goes on from an earlier search. */
interface Asked {
  readonly of: string;
  readonly begins: string | undefined;
  readonly at: number;
  readonly perPage: number;
}

/** A page as lists show it. What is counted ends at 10,000, and pages go on; what was searched for may go on unseen. */
export function shownOf<T>({ of, begins, at, perPage }: Asked, { items, total, next, lookedThrough }: Answered<T>) {
  const ended = next && lookedThrough ? { looked: lookedThrough, goOn: { of, after: next } } : undefined;
  const known = (at - 1) * perPage + items.length + (next && !ended ? 1 : 0);
  const meta: PageMeta = { open: total === null || !!begins, ...(ended && { ended }) };
  return { data: items, total: Math.max(begins ? 0 : (total ?? 0), known), meta };
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

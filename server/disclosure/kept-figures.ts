import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import type { Store } from "../platform/store/store.ts";

/** For how long what another server writes at the same moment may be missing. */
const secondsMost = 10;

interface Kept<T> {
  readonly position: string;
  readonly until: number;
  readonly value: Promise<T>;
}
const kept = new WeakMap<Store, Map<string, Kept<unknown>>>();

/**
 * What `count` finds of a province, as long as nothing was done since: every deed is an entry of the journal. It is asked
 * for without signing in, and counts all that a province has.
 */
export async function keptFigures<T extends object>(
  region: string,
  { store, now }: Pick<Context, "store" | "now">,
  count: () => Promise<T>,
): Promise<T> {
  const position = `${dayOf(now)} ${await lastEntry(store)}`;
  const own = (kept.get(store) ?? new Map()) as Map<string, Kept<T>>;
  kept.set(store, own);
  const known = own.get(region);
  if (known?.position === position && performance.now() < known.until) return known.value;
  const value = count();
  own.set(region, { position, until: performance.now() + secondsMost * 1000, value });
  value.catch(() => own.delete(region));
  return value;
}

const lastEntry = async ({ reading }: Store): Promise<string> =>
  (await reading.selectFrom("journalEntry").select("id").orderBy("id", "desc").limit(1).executeTakeFirst())?.id ?? "";

import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { later } from "../platform/clock.ts";
import { digest } from "../platform/log/canonical.ts";
import type { Context } from "../platform/context.ts";
import { within, type Inside } from "../platform/record/transaction.ts";
import type { Store } from "../platform/store/store.ts";
import type { Tables } from "../platform/store/tables.ts";

const windowMinutes = 15;
/**
 * How often something may be done in a quarter of an hour: account requests, and what is asked of forgotten passwords and
 * of links, by address; comments by account or address; letters by the address that they are for.
 */
const triesMax = { accountRequest: 120, comment: 10, forgotten: 30, letters: 3 } as const;

/**
 * Counts one try under `key` and refuses beyond the limit of its kind.
 * @throws Refusal LIMITED with the minutes to wait.
 */
export async function countTry(store: Store, kind: keyof typeof triesMax, key: string, now: string): Promise<void> {
  if (await mayTry(store, kind, key, now)) return;
  throw new Refusal("LIMITED", `too many attempts; wait ${windowMinutes} minutes`, {
    reason: "tooManyTries",
    minutes: windowMinutes,
    clause: platformDefault,
  });
}
/** Counts one try under `key`. @returns whether it is within the limit of its kind. */
export async function mayTry(store: Store, kind: keyof typeof triesMax, key: string, now: string): Promise<boolean> {
  const rows = store.em().getKysely<Tables>();
  const id = `${kind} ${digest(key.toLowerCase())}`;
  const fresh = later(now, -60 * windowMinutes);
  await rows.deleteFrom("attempt").where("id", "=", id).where("since", "<=", fresh).execute();
  const { count } = await rows
    .insertInto("attempt")
    .values({ id, count: 1, since: now })
    .onConflict((on) => on.column("id").doUpdateSet((it) => ({ count: it("attempt.count", "+", 1) })))
    .returning("count")
    .executeTakeFirstOrThrow();
  return count <= triesMax[kind];
}

/**
 * Where failures to sign in are counted. A browser in which an account has signed in before has a lane of its own for it:
 * whatever others guess, its owner is not kept waiting. Whoever else tries is in the lanes of the account and of the
 * address. `free` failures cost nothing; each further one doubles the wait.
 */
const lanes = {
  device: { free: 5, forgottenMinutes: 24 * 60 },
  account: { free: 5, forgottenMinutes: 24 * 60 },
  address: { free: 30, forgottenMinutes: 60 },
} as const;
const [waitFirst, waitMost] = [5, 900];

/** A lane with the key under which it counts. */
export interface Lane {
  readonly kind: keyof typeof lanes;
  readonly id: string;
}
/** @param account as it was entered, known or not. @param device the token of a browser that is known for it. */
export function lanesOf(account: string, address: string, device: string | undefined): readonly Lane[] {
  const lane = (kind: Lane["kind"], key: string): Lane => ({ kind, id: `${kind} ${digest(key)}` });
  return device ? [lane("device", `${device} ${account}`)] : [lane("account", account), lane("address", address)];
}

/** @returns seconds to wait after a number of failures in a lane. */
export const waitAfter = (failures: number, kind: Lane["kind"]): number =>
  failures < lanes[kind].free ? 0 : Math.min(waitMost, waitFirst * 2 ** (failures - lanes[kind].free));

interface Failures {
  readonly id: string;
  readonly count: number;
  /** When the last one was. */
  readonly since: string;
}
/** Seconds until somebody in these lanes may try again. */
function waitOf(of: readonly Lane[], failures: readonly Failures[], now: string): number {
  const waits = failures.map(({ id, count, since }) => {
    const { kind } = of.find((lane) => lane.id === id)!;
    const passed = (Date.parse(now) - Date.parse(since)) / 1_000;
    return passed >= lanes[kind].forgottenMinutes * 60 ? 0 : waitAfter(count, kind) - passed;
  });
  return Math.ceil(Math.max(0, ...waits));
}
const mustWait = (seconds: number): Refusal =>
  new Refusal("LIMITED", `too many wrong passwords or codes; try again in ${seconds} s`, {
    reason: "tooManyFailures",
    seconds,
    clause: platformDefault,
  });

/**
 * Tries a password in these lanes. Whoever has to wait is turned away without a look at it. What `fits` says counts only
 * if nobody has to wait once it is known: however many guess at once, at however many servers, no more are heard than one
 * after the other would be. Failures alone are counted.
 * @returns whether it fits.
 * @throws Refusal LIMITED with the seconds to wait.
 */
export async function tried<F extends boolean | "unfinished">(
  context: Context,
  of: readonly Lane[],
  fits: () => Promise<F>,
): Promise<F> {
  const { store, now } = context;
  const ids = of.map(({ id }) => id);
  const known = await store.reading.selectFrom("attempt").selectAll().where("id", "in", ids).execute();
  const early = waitOf(of, known, now);
  if (early > 0) throw mustWait(early);
  const right = await fits();
  const late = await within(context, (inside) => concluded(inside, of, right));
  if (late > 0) throw mustWait(late);
  return right;
}

/** @returns seconds to wait, where others have failed meanwhile: then this try has not been. */
async function concluded({ trx, now }: Inside, of: readonly Lane[], right: boolean | "unfinished"): Promise<number> {
  for (const { kind, id } of of) {
    const fresh = later(now, -60 * lanes[kind].forgottenMinutes);
    await trx.deleteFrom("attempt").where("id", "=", id).where("since", "<=", fresh).execute();
    // One that counts no failure yet is counted in too: others wait here until this try has been.
    await trx
      .insertInto("attempt")
      .values({ id, count: 0, since: now })
      .onConflict((on) => on.column("id").doUpdateSet((it) => ({ count: it.ref("attempt.count") })))
      .execute();
  }
  const ids = of.map(({ id }) => id);
  const failures = await trx.selectFrom("attempt").selectAll().where("id", "in", ids).execute();
  const wait = waitOf(of, failures, now);
  if (wait > 0) return wait;
  if (right === "unfinished") {
    await trx.deleteFrom("attempt").where("id", "in", ids).where("count", "=", 0).execute();
  } else if (right) {
    // Who signs in where they have before starts at zero; what strangers have failed stays counted.
    const counted = trx.deleteFrom("attempt").where("id", "in", ids);
    await (of[0]!.kind === "device" ? counted : counted.where("count", "=", 0)).execute();
  } else {
    await trx
      .updateTable("attempt")
      .set((it) => ({ count: it("count", "+", 1), since: now }))
      .where("id", "in", ids)
      .execute();
  }
  return 0;
}

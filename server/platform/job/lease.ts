import type { Kysely } from "kysely";
import type { Tables } from "../store/tables.ts";

/** A holder counts on at least this often while it works. */
export const termMilliseconds = 1_000;
const termsOfSilence = 3;

/**
 * Who may do something alone, among processes that share a database. The holder counts on; whoever waits takes over when
 * the count has not moved for three terms by its own monotonic clock. No wall clock is read, so that one which was once
 * wrong stops nothing. Each step is one guarded UPDATE, which both PostgreSQL and SQLite grant to only one.
 */
export class Leases {
  /** The last count seen of each other holder, and when. */
  private readonly seen = new Map<string, { readonly count: string; readonly at: number }>();
  private readonly monotonic: () => number;

  /** @param holder names this process among others. @param monotonic milliseconds that only grow. */
  constructor(
    readonly holder: string,
    monotonic: () => number = () => performance.now(),
  ) {
    this.monotonic = monotonic;
  }

  /** Takes the lease, or renews it. @returns whether this process holds it now. */
  async hold(trx: Kysely<Tables>, name: string): Promise<boolean> {
    const { holder } = this;
    await trx
      .insertInto("lease")
      .values({ name, holder: "", beat: 0 })
      .onConflict((on) => on.column("name").doNothing())
      .execute();
    const mine = await trx
      .updateTable("lease")
      .set((it) => ({ holder, beat: it("beat", "+", 1) }))
      .where("name", "=", name)
      .where("holder", "in", [holder, ""])
      .executeTakeFirstOrThrow();
    return mine.numUpdatedRows === 1n || this.takeOver(trx, name);
  }

  /** Gives a lease back, or all that this process holds, so that nobody has to wait for them. */
  async release(trx: Kysely<Tables>, name?: string): Promise<void> {
    const { holder } = this;
    const mine = trx.updateTable("lease").set({ holder: "" }).where("holder", "=", holder);
    await (name === undefined ? mine : mine.where("name", "=", name)).execute();
  }

  private async takeOver(trx: Kysely<Tables>, name: string): Promise<boolean> {
    const { holder, beat } = await trx
      .selectFrom("lease")
      .select(["holder", "beat"])
      .where("name", "=", name)
      .executeTakeFirstOrThrow();
    const [count, at, known] = [`${holder} ${beat}`, this.monotonic(), this.seen.get(name)];
    if (known?.count !== count) this.seen.set(name, { count, at });
    if (known?.count !== count || at - known.at < termsOfSilence * termMilliseconds) return false;
    const { numUpdatedRows } = await trx
      .updateTable("lease")
      .set({ holder: this.holder, beat: beat + 1 })
      .where("name", "=", name)
      .where("holder", "=", holder)
      .where("beat", "=", beat)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  }
}

/** Holds the lease for as long as `work` takes, counting on; does nothing while another process holds it. */
export async function whileHeld(
  leases: Leases,
  at: Kysely<Tables>,
  name: string,
  work: () => Promise<void>,
): Promise<void> {
  if (!(await leases.hold(at, name))) return;
  const renewing = setInterval(() => void leases.hold(at, name).catch(() => {}), termMilliseconds);
  try {
    await work();
  } finally {
    clearInterval(renewing);
  }
}

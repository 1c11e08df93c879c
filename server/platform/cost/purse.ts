import { AsyncLocalStorage } from "node:async_hooks";

/** What an asker has spent at one server since it was last told. */
export interface Spent {
  readonly asker: string;
  readonly units: number;
}
/** What an asker has spent at all servers in its minute, and in how many milliseconds that ends. */
export interface Tallied extends Spent {
  readonly milliseconds: number;
}
/** Adds up what all servers of a database tell. @throws Error while it cannot be reached. */
export type Tally = (spent: readonly Spent[]) => Promise<readonly Tallied[]>;

/** A minute of an asker's, as this server knows it. */
interface Minute {
  /** On the monotonic clock, in milliseconds. */
  ends: number;
  /** What was spent at all servers, as far as this one was told. */
  tallied: number;
  /** What was spent here beyond that. */
  ahead: number;
  telling: boolean;
  /** Whether nobody adds up: then this server counts for itself. */
  alone: boolean;
}

const minute = 60_000;
/** A slice is this part of a minute's budget. */
const slices = 5;
/** Whose spending is told at once. */
const atOnce = 500;
/** How soon to come back while it is being told, in milliseconds. */
const soon = 1_000;

/**
 * What each asker may spend in a minute. With a tally it is the same at all servers: each lets an asker spend a slice
 * ahead of what it has told, and tells half a slice at a time, behind the requests, so that nobody waits. At several
 * servers nobody spends more than the budget and a slice for each; nothing is set aside that nobody spends.
 */
export class Purse {
  private readonly minutes = new Map<string, Minute>();
  private readonly untold = new Set<string>();
  private tells = false;
  /** Whoever spends may be inside a transaction, which has no connection to spare. */
  private readonly outside = AsyncLocalStorage.snapshot();
  private readonly slice: number;
  readonly most: number;
  private readonly tally: Tally | undefined;

  /** @param most of a minute. @param least that a slice has: the dearest request. */
  constructor(most: number, least: number, tally?: Tally) {
    this.most = most;
    this.slice = Math.min(most, Math.max(least, Math.ceil(most / slices)));
    this.tally = tally;
  }

  /** Spends, if there is enough. @returns 0, or after how many milliseconds to come back. */
  spend(asker: string, units: number): number {
    const now = performance.now();
    const its = this.minuteOf(asker, now);
    if (its.tallied + its.ahead + units > this.most) return Math.max(1, its.ends - now);
    if (!its.alone && its.ahead + units > this.slice) {
      this.tell(asker, its);
      return soon;
    }
    its.ahead += units;
    if (its.ahead * 2 > this.slice) this.tell(asker, its);
    return 0;
  }

  private minuteOf(asker: string, now: number): Minute {
    const known = this.minutes.get(asker);
    if (known && known.ends > now) return known;
    const begun = { ends: now + minute, tallied: 0, ahead: 0, telling: false, alone: !this.tally };
    this.minutes.set(asker, begun);
    // Kept no longer than it matters.
    const forget = () => this.minutes.get(asker) === begun && this.minutes.delete(asker);
    setTimeout(forget, minute + soon).unref();
    return begun;
  }

  private tell(asker: string, its: Minute): void {
    if (!this.tally || its.telling) return;
    its.telling = true;
    this.untold.add(asker);
    if (!this.tells) void this.outside(() => this.tellAll());
  }
  /** One statement at a time, for all who spend: a crowd takes one connection. */
  private async tellAll(): Promise<void> {
    this.tells = true;
    await Promise.resolve();
    while (this.untold.size > 0) {
      const some = [...this.untold].slice(0, atOnce);
      for (const asker of some) this.untold.delete(asker);
      await this.tellSome(
        some.flatMap((asker) => (this.minutes.has(asker) ? [[asker, this.minutes.get(asker)!]] : [])),
      );
    }
    this.tells = false;
  }
  private async tellSome(minutes: readonly (readonly [string, Minute])[]): Promise<void> {
    const spent = minutes.map(([asker, { ahead }]) => ({ asker, units: ahead }));
    const tallied = await this.tally!(spent).catch(() => undefined);
    const found = new Map(tallied?.map((one) => [one.asker, one]));
    for (const [i, [asker, its]] of minutes.entries()) {
      its.telling = false;
      const all = found.get(asker);
      its.alone = !all;
      if (!all) continue;
      its.tallied = all.units;
      its.ahead -= spent[i]!.units;
      its.ends = performance.now() + all.milliseconds;
    }
  }
}

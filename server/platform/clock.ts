import { randomBytes } from "node:crypto";

/** The one clock: the machine's in production, one that the story sets in a demonstration or a test. */
export interface Clock {
  now(): string;
}
export const machineClock: Clock = { now: () => new Date().toISOString() };

/** A clock that stands still until it is advanced, or runs on at the machine's pace. */
export class StoryClock implements Clock {
  private readAt: number | undefined;
  constructor(private instant: string) {}
  /** Every reading is a millisecond later than the last, so that records sort in the order in which they were made. */
  now(): string {
    this.instant = new Date(Date.parse(this.instant) + Math.max(1, this.passed())).toISOString();
    return this.instant;
  }
  /** From here on it runs. */
  run(): void {
    this.readAt = performance.now();
  }
  /** Whole milliseconds of the machine since it was last asked; none while the clock stands. */
  private passed(): number {
    if (this.readAt === undefined) return 0;
    const passed = Math.floor(performance.now() - this.readAt);
    this.readAt += passed;
    return passed;
  }
  /** Advances to 09:00 China time on an ISO day. @throws RangeError when the day lies in the past. */
  goTo(day: string): void {
    const morning = `${day}T01:00:00.000Z`;
    if (morning < this.instant) throw new RangeError(`${day} lies before ${this.instant}`);
    this.instant = morning;
  }
}

/** The day in China (UTC+8, no summer time) at an ISO instant. */
export const dayOf = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

/** The minute in China at an ISO instant: `2026-01-15 12:00`. */
export const minuteOf = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");

/** The instant so many seconds later; earlier where they are negative. */
export const later = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1_000).toISOString();

/** The instant at which a day begins in China. */
export const beginningOf = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString();

/** Where the ids of an instant continue: an instant that an earlier one has overrun carries on with its counter. */
interface Count {
  readonly from: number;
  at: number;
  made: number;
}
/** The counters by instant; those unused longest are dropped, so that acts at different instants may alternate. */
const counts = new Map<number, Count>();
const countsMost = 1000;
/** Ids per millisecond; beyond that, they run over into the next. */
const inOne = 0x1000;
/** A UUIDv7: sorts by instant and, within a process, by order of creation; 62 random bits make it unguessable. */
export function newId(instant: string): string {
  const asked = Date.parse(instant);
  const count = counts.get(asked) ??
    [...counts.values()].find(({ from, at }) => from <= asked && asked <= at) ?? { from: asked, at: asked, made: 0 };
  counts.delete(asked);
  counts.set(asked, count);
  if (counts.size > countsMost) counts.delete(counts.keys().next().value!);
  if (count.made === inOne) Object.assign(count, { at: count.at + 1, made: 0 });
  const hex =
    count.at.toString(16).padStart(12, "0") +
    (count.made++).toString(16).padStart(3, "0") +
    randomBytes(8).toString("hex");
  const variant = (8 + (parseInt(hex[15]!, 16) & 3)).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(12, 15)}-${variant}${hex.slice(16, 19)}-${hex.slice(19, 31)}`;
}

/** Sorts before every id that is made from this instant on, and after those made before it. */
export function idFloor(instant: string): string {
  const hex = Date.parse(instant).toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}

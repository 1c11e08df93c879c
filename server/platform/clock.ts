import { randomBytes } from "node:crypto";

/** The one clock. Production has the machine's; a demonstration or a test has one that the story sets. */
export interface Clock {
  now(): string;
}
export const machineClock: Clock = { now: () => new Date().toISOString() };

/** A clock that stands still until it is told to go on. */
export class StoryClock implements Clock {
  constructor(private instant: string) {}
  /** Each look is a millisecond later, so that what is done in turn sorts in turn. */
  now(): string {
    this.instant = new Date(Date.parse(this.instant) + 1).toISOString();
    return this.instant;
  }
  /** Goes on to nine in the morning, Chinese time, of an ISO day. @throws RangeError backwards. */
  goTo(day: string): void {
    const morning = `${day}T01:00:00.000Z`;
    if (morning < this.instant) throw new RangeError(`${day} lies behind ${this.instant}`);
    this.instant = morning;
  }
}

/** The day in China (UTC+8, no summer time) at an ISO instant. */
export const dayOf = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

/** Where ids stand that were begun at an instant: an instant into which an earlier one has run over goes on with it. */
interface Count {
  readonly from: number;
  at: number;
  made: number;
}
/** The counts by instant, those of the longest unused instants let go: what is done at one instant may take its turns with what is done at others. */
const counts = new Map<number, Count>();
const countsMost = 1000;
/** What a millisecond counts; who makes more in one goes on in the next. */
const inOne = 0x1000;
/** A UUIDv7: sorts by the instant at which it was made and, of one instant and within a process, by the order of making; 62 random bits make it unguessable. */
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

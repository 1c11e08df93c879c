import { randomBytes } from 'node:crypto';

/** The one clock. Production has the machine's; a demonstration or a test has one that the story sets. */
export interface Clock { now(): string }
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
export const dayOf = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

let last = { asked: 0, at: 0, count: 0 };
/** What a millisecond counts; who makes more in one goes on in the next. */
const inOne = 0x1000;
/** A UUIDv7: sorts by the instant at which it was made and, within a process, by the order of making; 62 random bits make it unguessable. */
export function newId(instant: string): string {
  const asked = Date.parse(instant);
  const goesOn = asked >= last.asked && asked <= last.at;
  last = !goesOn ? { asked, at: asked, count: 0 } : last.count + 1 < inOne ? { asked, at: last.at, count: last.count + 1 } : { asked, at: last.at + 1, count: 0 };
  const hex = last.at.toString(16).padStart(12, '0') + last.count.toString(16).padStart(3, '0') + randomBytes(8).toString('hex');
  const variant = (8 + (parseInt(hex[15]!, 16) & 3)).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(12, 15)}-${variant}${hex.slice(16, 19)}-${hex.slice(19, 31)}`;
}

/**
 * For how long the platform keeps what it needs for a while only, in one place. A job deletes what is older, and
 * `tanhui doctor` tells when something outlives its term.
 */
export const terms = {
  /**
   * A sign-in, from its beginning, and an API token, from its expiry: who used the platform when is an event of security, which is kept for 12 months.
   */
  session: { days: 366 },
  /** The name of an erased account, from its last deed: whoever reads a record may know who acted on it. */
  name: { days: 3 * 366 },
  /** A browser in which somebody has signed in, from the last time: as long as its cookie. */
  device: { days: 180 },
  /** A one-time link, from when it was made: whoever says that one was misused can be answered. */
  link: { days: 30 },
  /** The address of an invitation that nobody accepted, from when it was over: long enough to ask again. */
  invitation: { days: 30 },
  /** Counted attempts: they matter for a day at most, and name nobody once they are gone. */
  attempt: { days: 1 },
  /** The answer to an Idempotency-Key: clients repeat a request for hours at most; a week outlives a long outage. */
  answer: { days: 7 },
  /** A message that all its readers have passed: long enough to find out what a reader made of it. */
  outbox: { days: 90 },
  /** What became of a message, without its text: long enough to answer whoever says that none came. */
  message: { days: 30 },
} as const;

/** How many rows one transaction deletes: others write meanwhile. */
export const sweptAtOnce = 1_000;
/** How long a term may be overdue before it counts as broken: its job runs once a day. */
export const graceDays = 3;

const dayMilliseconds = 86_400_000;
/** The instant a number of days before another. */
export const daysBefore = (now: string, days: number): string =>
  new Date(Date.parse(now) - days * dayMilliseconds).toISOString();

/** The instant before which nothing of a kind should be left. */
export const overdueAt = (now: string, kind: keyof typeof terms): string =>
  daysBefore(now, terms[kind].days + graceDays);

import { statfs } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import type { Faring, Works } from "../job/jobs.ts";
import { messagesWaiting, type MessagesWaiting } from "../message/waiting.ts";
import { Halt } from "../log/halt.ts";
import { standingOf, type Standing } from "../log/standing.ts";
import { assertCurrent, migrationStatus } from "../store/migrations.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { faultOf } from "./fault.ts";

/** How one part of the platform fares: `why` in one word for everybody, `detail` for who runs it. */
export interface Check {
  readonly state: "ok" | "degraded" | "failing";
  readonly why?: string;
  readonly detail?: unknown;
}
export type Checks = Readonly<Record<"database" | "schema" | "disk" | "sequencer" | "jobs" | "messages", Check>>;

/** The same in one word each, as everybody may read it. */
export const inWords = (checks: Checks): Record<string, string> =>
  Object.fromEntries(Object.entries(checks).map(([name, { state, why }]) => [name, why ?? state]));

/** What was found, and the figures on which it rests. */
export interface Report {
  readonly checks: Checks;
  readonly standing: Standing | null;
  readonly diskFreeBytes: number | null;
  readonly messages: MessagesWaiting | null;
}

const ok: Check = { state: "ok" };
const silent: Check = { state: "failing", why: "silent" };
const unknown: Check = { state: "degraded", why: "unknown" };
const freshMilliseconds = 5_000;
const patienceMilliseconds = 3_000;
/** Bytes: with less than the first nothing can be written; with less than the second somebody should look. */
const [diskLeast, diskScarce] = [64 * 2 ** 20, 2 ** 30];
/** For how long an entry may wait for a head before somebody should look. */
const waitMost = 60_000;
/** For how long a message may wait before somebody should look. */
const messageWaitMost = 15 * 60_000;

/** What is asked for, and from whom. */
export interface Watched {
  readonly works: Works;
  /** The folder of the installation's data. */
  readonly folder: string;
  readonly faring: () => readonly Faring[];
}

/**
 * Whether the platform can do its work, looked at no more often than every five seconds: whoever asks meanwhile shares
 * the answer, and nobody waits longer than three.
 */
export class Health {
  readonly #watched: Watched;
  #looking: Promise<Report> | undefined;
  #last: { readonly report: Report; readonly at: number } | undefined;

  constructor(watched: Watched) {
    this.#watched = watched;
  }

  async report(): Promise<Report> {
    if (this.#last && performance.now() - this.#last.at < freshMilliseconds) return this.#last.report;
    this.#looking ??= this.#look();
    return Promise.race([this.#looking, pause(patienceMilliseconds, this.#silent(), { ref: false })]);
  }

  async #look(): Promise<Report> {
    try {
      const report = await lookAt(this.#watched);
      this.#last = { report, at: performance.now() };
      return report;
    } finally {
      this.#looking = undefined;
    }
  }

  /** What is said while the database says nothing. */
  #silent(): Report {
    const jobs = jobsOf(this.#watched.faring());
    const others = { schema: unknown, disk: unknown, sequencer: unknown, messages: unknown };
    return { checks: { database: silent, ...others, jobs }, standing: null, diskFreeBytes: null, messages: null };
  }
}

async function lookAt({ works, folder, faring }: Watched): Promise<Report> {
  const { store, clock } = works;
  const [database, schema, disk, standing, messages] = await Promise.all([
    checked(() => assertWrites(store)),
    checked(async () => assertCurrent(await migrationStatus(store))),
    freeIn(folder),
    standingOf(store.reading).catch(() => null),
    messagesWaiting(store.reading, clock.now()).catch(() => null),
  ]);
  const jobs = faring();
  const sequencer = sequencerOf(standing, clock.now(), jobs, works);
  const checks = {
    database,
    schema,
    disk: diskOf(disk),
    sequencer,
    jobs: jobsOf(jobs),
    messages: messagesOf(messages, clock.now()),
  };
  return { checks, standing, diskFreeBytes: disk, messages };
}

const checked = (work: () => Promise<void>): Promise<Check> =>
  work().then(
    () => ok,
    (error: unknown) => ({ state: "failing", why: "failed", detail: faultOf(error) }),
  );

class Enough extends Error {}
/** Writes what nobody needs, and takes it back. */
async function assertWrites(store: Store): Promise<void> {
  const trying = store.em().transactional(async (em) => {
    await em
      .getKysely<Tables>()
      .insertInto("lease")
      .values({ name: `probe ${crypto.randomUUID()}`, holder: "", beat: 0 })
      .execute();
    throw new Enough();
  });
  await trying.catch((error: unknown) => {
    if (!(error instanceof Enough)) throw error;
  });
}

/** Bytes that may still be written there; null where nobody can tell. */
const freeIn = (folder: string): Promise<number | null> =>
  statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );
function diskOf(free: number | null): Check {
  if (free === null || free >= diskScarce) return ok;
  return { state: free < diskLeast ? "failing" : "degraded", why: "low", detail: { bytes: free } };
}

/** The sequencer as its job fares here, and as the log shows of whichever server signs. */
function sequencerOf(
  standing: Standing | null,
  now: string,
  jobs: readonly Faring[],
  { watched }: Pick<Works, "watched">,
): Check {
  const error = jobs.find(({ name, failing }) => name === "sequencer" && failing > 0)?.error;
  if (error instanceof Halt) return { state: "degraded", why: error.why, detail: { message: error.message } };
  if (error) return { state: "degraded", why: "failed", detail: faultOf(error) };
  const since = standing?.waitingSince;
  if (!since || Date.parse(now) - Date.parse(since) < waitMost) return ok;
  const unchecked = watched && standing.passed <= standing.size;
  return { state: "degraded", why: unchecked ? "secondChecker" : "late", detail: standing };
}

/** Messages that have waited for long, or were not sent at all. */
function messagesOf(found: MessagesWaiting | null, now: string): Check {
  if (!found) return unknown;
  const late = found.since !== null && Date.parse(now) - Date.parse(found.since) > messageWaitMost;
  if (!late && found.undelivered === 0) return ok;
  return { state: "degraded", why: late ? "late" : "undelivered", detail: found };
}

function jobsOf(jobs: readonly Faring[]): Check {
  const failing = jobs.filter((job) => job.failing > 0);
  if (failing.length === 0) return ok;
  const detail = failing.map(({ name, failing: times, error }) => ({ name, times, ...faultOf(error) }));
  return { state: "degraded", why: "failed", detail };
}

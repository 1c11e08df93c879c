import type { Clock } from "../clock.ts";
import type { Contents } from "../content/contents.ts";
import { platform, type Context, type Keys } from "../context.ts";
import { whileHeld, type Leases } from "./lease.ts";
import { publishHead } from "../log/heads.ts";
import type { Policy } from "../log/policy.ts";
import { sequence } from "../log/sequencer.ts";
import { askWitnesses } from "../log/witnessing.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";

/** Work repeated by one process at a time, with the platform as actor. Running it twice must do no harm. */
export interface Job {
  readonly name: string;
  readonly everySeconds: number;
  readonly work: (context: Context) => Promise<void>;
}

/** What a process needs to run jobs. */
export interface Works {
  readonly store: Store;
  readonly clock: Clock;
  readonly keys: Keys;
  readonly leases: Leases;
  /** The name of the log: the public address without its scheme, and a path. */
  readonly logOrigin: string;
  /** The file outside the database that receives signed heads, if any. */
  readonly heads?: string;
  /** Whether a second checker must pass every leaf before a head covers it. */
  readonly watched?: boolean;
  /** Whose co-signatures heads need. */
  readonly policy?: Policy | null;
  /** Where the contents of attachments are kept. */
  readonly files?: Contents;
}

/** Does `job` once, unless another process holds its lease. */
export async function doJob({ name, work }: Job, { store, clock, keys, leases, files }: Works): Promise<void> {
  await whileHeld(leases, store.em().getKysely<Tables>(), name, () =>
    work({ store, actor: platform, now: clock.now(), keys, ...(files && { files }) }),
  );
}

/** How a job of this process has fared. */
export interface Faring {
  readonly name: string;
  readonly runs: number;
  readonly failures: number;
  /** How often it has failed since it last went well. */
  readonly failing: number;
  /** Why it failed last, while it is failing. */
  readonly error?: unknown;
}

/** Running jobs: how each fares, and what stops them. */
export interface Running {
  readonly faring: () => readonly Faring[];
  /** Does each at once, as if it were due. */
  hurry(): void;
  /** Lets running work end, and gives back the leases. */
  stop(): Promise<void>;
}

/** A job that fails is tried again soon, then ever later: no later than when it is due, or a minute. */
const [pauseFirst, pauseMost] = [10, 60];
/** @returns seconds until a job is done again that has failed `failing` times in a row. */
export const pauseOf = (everySeconds: number, failing: number): number =>
  failing === 0
    ? everySeconds
    : Math.min(Math.min(everySeconds, pauseFirst) * 2 ** (failing - 1), Math.max(everySeconds, pauseMost));

/**
 * Sequences waiting leaves and runs each job when due.
 * @param failed hears of each failure.
 */
export function startJobs(jobs: readonly Job[], works: Works, failed: (job: string, error: unknown) => void): Running {
  const sequencer = { name: "sequencer", everySeconds: 1, work: sequencing(works) };
  const all = [...jobs.map((job) => ({ ...job, work: () => doJob(job, works) })), sequencer];
  const faring = new Map<string, Faring>();
  let [stopped, hurries] = [false, 0];
  const running = all.map(async ({ name, everySeconds, work }) => {
    let now: Faring = { name, runs: 0, failures: 0, failing: 0 };
    while (!stopped) {
      const before = hurries;
      const outcome = await work().then(
        () => ({ failures: now.failures, failing: 0 }),
        (error: unknown) => ({ failures: now.failures + 1, failing: now.failing + 1, error }),
      );
      now = { name, runs: now.runs + 1, ...outcome };
      faring.set(name, now);
      if ("error" in now) failed(name, now.error);
      const seconds = pauseOf(everySeconds, now.failing);
      for (let waited = 0; waited < seconds * 1000 && !stopped && hurries === before; waited += 100)
        await new Promise((done) => setTimeout(done, 100));
    }
  });
  return {
    faring: () => [...faring.values()],
    hurry() {
      hurries++;
    },
    async stop() {
      stopped = true;
      await Promise.all(running);
      await giveBack(works);
    },
  };
}

/** A connection that was ended in the meantime fails once; where the database is away, others take over by themselves. */
async function giveBack({ leases, store }: Works): Promise<void> {
  for (let tries = 1; tries <= triesMost; tries++) {
    try {
      return await leases.release(store.em().getKysely<Tables>());
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
/** As many as a pool may have connections that were ended. */
const triesMost = 10;

/** Sequences, once the witnesses were asked what they have seen. */
function sequencing(works: Works): () => Promise<void> {
  let asked = false;
  return async () => {
    if (!asked) await askWitnesses(works);
    asked = true;
    await sequenceAll(works);
  };
}

/**
 * Gives every committed leaf its position under a signed head, and publishes the newest head.
 * @throws Halt when the log does not continue what was published, or witnessed.
 */
export async function sequenceAll(works: Works): Promise<void> {
  const { store, clock, logOrigin: origin, heads } = works;
  while (await sequence(store, { ...works, now: clock.now(), origin })) {
    await new Promise(setImmediate);
  }
  if (heads) await publishHead(store, heads);
}

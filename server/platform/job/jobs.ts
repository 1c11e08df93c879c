import type { Clock } from "../clock.ts";
import { platform, type Context, type Keys } from "../context.ts";
import { whileHeld, type Leases } from "./lease.ts";
import { publishHead } from "../log/heads.ts";
import { sequence } from "../log/sequencer.ts";
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
  /** The folder of attachments. */
  readonly files?: string;
}

/** Does `job` once, unless another process holds its lease. */
export async function doJob({ name, work }: Job, { store, clock, keys, leases, files }: Works): Promise<void> {
  await whileHeld(leases, store.em().getKysely<Tables>(), name, () =>
    work({ store, actor: platform, now: clock.now(), keys, ...(files && { files }) }),
  );
}

/**
 * Sequences waiting leaves and runs each job when due.
 * @returns a function that stops it once running work has ended.
 */
export function startJobs(jobs: readonly Job[], works: Works): () => Promise<void> {
  const sequencer = { name: "sequencer", everySeconds: 1, work: () => sequenceAll(works) };
  let stopped = false;
  const running = [...jobs.map((job) => ({ ...job, work: () => doJob(job, works) })), sequencer].map(
    async ({ name, everySeconds, work }) => {
      while (!stopped) {
        await work().catch((error: unknown) => console.error(`job ${name}:`, error));
        for (let waited = 0; waited < everySeconds * 1000 && !stopped; waited += 100)
          await new Promise((done) => setTimeout(done, 100));
      }
    },
  );
  return async () => {
    stopped = true;
    await Promise.all(running);
    // Where the database is away, whoever waits takes over by itself.
    await works.leases.release(works.store.em().getKysely<Tables>(), "sequencer").catch(() => {});
  };
}

/**
 * Gives every committed leaf its position under a signed head, and publishes the newest head.
 * @throws Error when the log does not continue the head last published.
 */
export async function sequenceAll({ store, clock, keys, leases, logOrigin, heads, watched }: Works): Promise<void> {
  while (await sequence(store, { leases, now: clock.now(), keys, origin: logOrigin, watched, heads })) {
    await new Promise(setImmediate);
  }
  if (heads) await publishHead(store, heads);
}

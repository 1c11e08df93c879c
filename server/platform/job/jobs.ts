import type { Clock } from "../clock.ts";
import { platform, type Context, type Keys } from "../context.ts";
import { renew } from "./lease.ts";
import { sequence } from "../log/sequencer.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";

/** Work repeated by one process at a time, with the platform as actor. Running it twice must do no harm. */
export interface Job {
  readonly name: string;
  readonly everySeconds: number;
  readonly work: (context: Context) => Promise<void>;
}

/** What a process needs to run jobs. `holder` distinguishes it from other processes. */
export interface Works {
  readonly store: Store;
  readonly clock: Clock;
  readonly keys: Keys;
  readonly holder: string;
  /** The folder of attachments. */
  readonly files?: string;
}

/** Does `job` once, unless another process holds its lease. */
export async function doJob({ name, work }: Job, { store, clock, keys, holder, files }: Works): Promise<void> {
  const now = clock.now();
  if (await renew(store.em().getKysely<Tables>(), name, holder, now))
    await work({ store, actor: platform, now, keys, ...(files && { files }) });
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
  };
}

/** Gives every committed leaf its position under a signed head. */
export async function sequenceAll({ store, clock, keys, holder }: Works): Promise<void> {
  while (await sequence(store, { holder, now: clock.now(), key: keys.log })) await new Promise(setImmediate);
}

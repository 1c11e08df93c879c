import { openStore } from "../main.ts";
import { machineClock } from "../platform/clock.ts";
import type { Config } from "../platform/config.ts";
import type { Works } from "../platform/job/jobs.ts";
import { Leases } from "../platform/job/lease.ts";
import { withAlias } from "../platform/log/alias-secret.ts";
import type { Tables } from "../platform/store/tables.ts";

/** The platform's log as a process of its own may work on it. */
export async function worksOn(config: Config): Promise<Works> {
  const store = await openStore(config);
  const keys = await withAlias(store, config.keys);
  const leases = new Leases(`${process.title} ${process.pid}`);
  const { logOrigin, heads, watched, policy } = config;
  return { store, clock: machineClock, keys, leases, logOrigin, heads, watched, policy };
}

/** Ends the work on the log, so that a server need not wait. */
export async function finished({ store, leases }: Works): Promise<void> {
  await leases.release(store.em().getKysely<Tables>(), "sequencer");
  await store.close();
}

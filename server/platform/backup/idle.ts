import { setTimeout as pause } from "node:timers/promises";
import { termMilliseconds } from "../job/lease.ts";
import type { Store } from "../store/store.ts";
import { unfit } from "./manifest.ts";

/** A server renews a lease every second. */
const beatsOf = async ({ reading }: Store): Promise<string> =>
  JSON.stringify(await reading.selectFrom("lease").selectAll().orderBy("name").execute());

/**
 * Watches for longer than a server that lives can be silent.
 * @returns what asks again, once the work is done.
 * @throws Refusal INVALID_INPUT while a server or a command uses the database; so does what is returned.
 */
export async function assertIdle(store: Store): Promise<() => Promise<void>> {
  const before = await beatsOf(store);
  const assertStillIdle = async (): Promise<void> => {
    if ((await beatsOf(store)) !== before)
      throw unfit("databaseServed", "a server or a command uses this database: stop it first", "database");
  };
  await pause(4 * termMilliseconds);
  await assertStillIdle();
  return assertStillIdle;
}

import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { holdings } from "../../server/modules.ts";
import { open, type Store } from "../../server/platform/store/store.ts";
import { isCovered } from "./heads.ts";
import { Installation } from "./installation.ts";
import { Organiser } from "./organiser.ts";
import { prepare } from "./served.ts";
import { build } from "./server.ts";

/** How long a contender must wait at least, and may at most, in seconds; and what a slow machine may take. */
const [silence, soon, patience] = [2, 10, 60];

const clockOff = (days: number) => ({
  NODE_OPTIONS: `--import ${resolve("test/prove/clock.mjs")}`,
  TRIAL_DAYS: String(days),
  // The two share nothing but the database.
  TANHUI_FILES: "database",
});

interface Beat {
  readonly holder: string;
  readonly beat: number;
}
const beatOf = async ({ reading }: Store): Promise<Beat> =>
  (await reading.selectFrom("lease").select(["holder", "beat"]).where("name", "=", "sequencer").executeTakeFirst()) ?? {
    holder: "",
    beat: 0,
  };

/** Waits until the sequencer's lease is as asked. @returns after how many seconds; undefined when it never was. */
async function heldAs(store: Store, is: (now: Beat) => boolean): Promise<number | undefined> {
  const begun = performance.now();
  for (; performance.now() - begun < patience * 1000; await pause(50))
    if (is(await beatOf(store))) return (performance.now() - begun) / 1000;
  return undefined;
}

/** A deed at one server, which a head must cover. */
async function deed(it: Installation, store: Store): Promise<string[]> {
  const organiser = await Organiser.at(it.base);
  const refused = await organiser.deed();
  if (refused) return [`a deed was refused: ${refused}`];
  const { id } = await store.reading.selectFrom("leaf").select("id").orderBy("seq", "desc").executeTakeFirstOrThrow();
  return (await isCovered(it, id)) ? [] : ["no head covers a deed"];
}

/** While both live, deeds at either are covered by heads of the one that holds the lease. */
async function both(servers: readonly Installation[], store: Store): Promise<string[]> {
  const { holder, beat } = await beatOf(store);
  const violations: string[] = [];
  for (const it of servers) violations.push(...(await deed(it, store)));
  // Long enough for one that took the silence for granted.
  await pause(2 * silence * 1000);
  const after = await beatOf(store);
  if (after.holder !== holder) violations.push("the lease changed hands while its holder lived");
  if (after.beat <= beat) violations.push("the holder does not count on");
  return violations;
}

/** No head is earlier than the one before it, whichever clock made it. */
async function headsInOrder({ reading }: Store): Promise<string[]> {
  const heads = await reading.selectFrom("treeHead").select(["size", "at"]).orderBy("size").execute();
  return heads
    .filter(({ at }, i) => i > 0 && at < heads[i - 1]!.at)
    .map(({ size }) => `the head over ${size} entries lies before the one before it`);
}

/**
 * Two servers on one database, with wall clocks two days apart: only one signs; when it is killed the other takes over,
 * and heads go on. Then the killed one comes back, and waits in its turn. @param timed holds the seconds of silence.
 */
export async function runLease({ url, rounds, timed = true }: { url: string; rounds: number; timed?: boolean }) {
  build();
  await prepare(url);
  let [holding, waiting] = [await Installation.at(url, clockOff(1)), await Installation.at(url, clockOff(-1))];
  const store = await open(url, holdings);
  const violations: string[] = [];
  const took: number[] = [];
  try {
    await holding.serve();
    await heldAs(store, ({ holder }) => holder !== "");
    for (let round = 0; round < rounds; round++) {
      await waiting.serve();
      violations.push(...(await both([holding, waiting], store)));
      const before = await beatOf(store);
      await holding.kill();
      const seconds = await heldAs(store, ({ holder }) => holder !== before.holder);
      if (seconds === undefined) throw new Error("nobody took over");
      took.push(Math.round(seconds * 10) / 10);
      violations.push(...(await deed(waiting, store)));
      [holding, waiting] = [waiting, holding];
    }
    violations.push(...(await headsInOrder(store)));
  } catch (error) {
    violations.push(`the trial broke off: ${String(error)}`);
  } finally {
    await store.close();
    await holding.drop();
    await waiting.drop();
  }
  const odd = timed ? took.filter((seconds) => seconds < silence || seconds > soon) : [];
  violations.push(...odd.map((seconds) => `the other took over after ${seconds} s`));
  return { violations, secondsUntilTakenOver: took };
}

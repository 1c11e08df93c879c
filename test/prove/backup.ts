import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { checkLedger, exportLines, verifyExport } from "../../server/ledger/index.ts";
import { holdings } from "../../server/modules.ts";
import { found } from "../../server/platform/content/written.ts";
import { contentsIn, placeIn } from "../../server/platform/content/folder.ts";
import { publishedIn } from "../../server/platform/log/guard.ts";
import { newestHead } from "../../server/platform/log/newest.ts";
import { open, type Dialect } from "../../server/platform/store/store.ts";
import { keys } from "../fixtures/keys.ts";
import { loadStory, settleStory } from "../fixtures/story.ts";
import { Installation } from "./installation.ts";
import { Organiser } from "./organiser.ts";
import { Roots } from "./roots.ts";
import { build } from "./server.ts";
import { prepare } from "./served.ts";

interface Database {
  readonly url: string;
  drop(): Promise<void>;
}
const kinds: readonly Dialect[] = ["sqlite", "postgresql"];
const workers = 4;

/** What is wrong with a database and folder that were restored from a backup. */
async function faultsOf(it: Installation, head: { size: number; root: string }, taken: Acknowledged) {
  const store = await open(it.url, holdings);
  const faults = (await checkLedger(store)).map(({ name, says }) => `the ledger: ${name}: ${says.en}`);
  const newest = await newestHead(store.reading);
  if (newest?.size !== head.size || newest.root !== head.root)
    faults.push(`the newest head is ${newest?.size} ${newest?.root}, not ${head.size} ${head.root}`);
  const verified = await verifyExport(exportLines(store, keys), { key: undefined, earlier: [head] });
  if (verified.head?.root !== head.root) faults.push(`the log verifies to ${verified.head?.root}, not ${head.root}`);
  const rows = await store.reading.selectFrom("inventoryLine").select("source").execute();
  const there = new Set(rows.map(({ source }) => source));
  for (const one of taken.sources) if (!there.has(one)) faults.push(`an acknowledged line is missing: ${one}`);
  for (const one of taken.contents) {
    const file = placeIn(it.files, one);
    if (!existsSync(file) || (await found(file)).sha256 !== one) faults.push(`an acknowledged file is missing: ${one}`);
  }
  if (contentsIn(it.files).length < taken.contents.length) faults.push("files are missing");
  await store.close();
  return faults;
}

interface Acknowledged {
  readonly sources: readonly string[];
  readonly contents: readonly string[];
}

/** Takes what the file of heads has, and what the server tells. @returns the size of the newest that it serves. */
async function takeFrom(it: Installation, roots: Roots): Promise<number> {
  if (existsSync(it.heads)) roots.take(readFileSync(it.heads, "utf8"));
  return roots.take(await (await fetch(`${it.base}/heads.jsonl`)).text());
}

/** What health says of the sequencer once it has looked at the log: it says `ok` before; for a minute at most. */
async function verdictOf(it: Installation): Promise<string> {
  for (let tries = 0; ; tries++) {
    const { checks } = await (await fetch(`${it.base}/health/ready`)).json();
    if (checks.sequencer === "restored" || tries === 60) return checks.sequencer;
    await pause(1_000);
  }
}

/** Waits until heads cover everything, for a minute at most. */
async function covered(it: Installation): Promise<number> {
  for (let tries = 0; ; tries++) {
    const store = await open(it.url, holdings);
    const waiting = await store.reading.selectFrom("leaf").select("id").where("position", "is", null).execute();
    const head = await newestHead(store.reading);
    await store.close();
    const last = existsSync(it.heads) ? readFileSync(it.heads, "utf8").trim().split("\n").at(-1)! : "";
    if (waiting.length === 0 && head && last && publishedIn(last).size === head.size) return head.size;
    if (tries > 300) throw new Error("no head covers what was entered");
    await pause(200);
  }
}
async function enter(it: Installation, deeds: number, violations: string[]): Promise<Organiser> {
  const organiser = await Organiser.at(it.base);
  for (let i = 0; i < deeds; i++) {
    const refused = await organiser.deed();
    if (refused) violations.push(`a deed was refused: ${refused}`);
  }
  return organiser;
}

/**
 * A database is lost after heads were published over more than the backup has: no server signs, until somebody says how
 * to go on; whichever way, no size of a log ever has two roots.
 */
async function lose(it: Installation, deeds: number, fresh: Fresh, swapped: boolean) {
  const roots = new Roots();
  const { violations } = roots;
  const backup = join(it.folder, "before");
  await covered(it);
  const { head } = await it.tanhui("backup", backup);
  await enter(it, deeds, violations);
  const published = await covered(it);
  await takeFrom(it, roots);
  const exported = join(it.folder, "export.jsonl");
  writeFileSync(exported, await (await fetch(`${it.base}/ledger.jsonl`)).text());
  await it.kill();
  for (const kind of kinds) {
    const database = await fresh(kind);
    const restored = await Installation.at(database.url);
    try {
      mkdirSync(dirname(restored.heads));
      copyFileSync(it.heads, restored.heads);
      await restored.tanhui("restore", backup);
      await restored.serve();
      await enter(restored, 10, violations);
      const why = await verdictOf(restored);
      if (why !== "restored") violations.push(`the sequencer is ${why}, not restored`);
      const signed = await takeFrom(restored, roots);
      if (signed !== head.size) violations.push(`signed up to ${signed} though the backup ends at ${head.size}`);
      await restored.stop();
      const how = (kind === "sqlite") !== swapped ? ["--end"] : ["--from", exported];
      await restored.tanhui("log", "resume", ...how);
      await restored.serve();
      await enter(restored, 10, violations);
      const after = await covered(restored);
      await takeFrom(restored, roots);
      if (how[0] === "--from" && after <= published) violations.push(`the log went on only to ${after}`);
    } finally {
      await restored.drop();
      await database.drop();
    }
  }
  return { violations, published: published - head.size, heads: roots.seen };
}

/** Does `work` while others enter deeds without a pause. */
async function underLoad<T>(
  organisers: readonly Organiser[],
  violations: string[],
  work: () => Promise<T>,
): Promise<T> {
  let stopped = false;
  const entering = organisers.map(async (organiser) => {
    for (; !stopped; await pause(20)) {
      const refused = await organiser.deed().catch(String);
      if (refused && !stopped) violations.push(`a deed was refused: ${refused}`);
    }
  });
  try {
    return await work();
  } finally {
    stopped = true;
    await Promise.all(entering);
  }
}

type Fresh = (kind: Dialect) => Promise<Database>;

/** How long deeds are entered before a backup begins: milliseconds. */
const lead = 1_000;

/** Takes a backup under load, and restores it into a fresh database of each kind. @returns how many seconds it took. */
async function once(
  it: Installation,
  folder: string,
  fresh: Fresh,
  organisers: readonly Organiser[],
  violations: string[],
): Promise<number> {
  const { head, missing, taken, seconds } = await underLoad(organisers, violations, async () => {
    await pause(lead);
    const taken = {
      sources: organisers.flatMap(({ sources }) => sources),
      contents: organisers.flatMap(({ contents }) => contents),
    };
    const begun = performance.now();
    const answer = await it.tanhui("backup", folder);
    return { ...answer, taken, seconds: Math.round((performance.now() - begun) / 100) / 10 };
  });
  // The one file of the kept story was kept without its content.
  if (missing.length !== 1) violations.push(`missing in the backup: ${missing}`);
  for (const kind of kinds) {
    const database = await fresh(kind);
    const restored = await Installation.at(database.url);
    try {
      await restored.tanhui("restore", folder);
      violations.push(...(await faultsOf(restored, head, taken)));
    } finally {
      await restored.drop();
      await database.drop();
    }
  }
  return seconds;
}

/**
 * Backups of a server under load, each restored into a fresh database of both kinds; then the loss of a database behind
 * its published heads. @param swapped which of the two ways to go on is tried on which kind of database.
 */
export async function runBackup({
  url,
  fresh,
  swapped,
  backups,
  deeds,
}: {
  readonly url: string;
  readonly fresh: Fresh;
  readonly swapped: boolean;
  readonly backups: number;
  readonly deeds: number;
}) {
  build();
  await loadStory(url);
  await prepare(url);
  const it = await Installation.at(url);
  await settleStory(url, it.files);
  const violations: string[] = [];
  const seconds: number[] = [];
  try {
    await it.serve();
    const organisers = await Promise.all(Array.from({ length: workers }, () => Organiser.at(it.base)));
    for (let i = 0; i < backups; i++)
      seconds.push(await once(it, join(it.folder, `backup-${i}`), fresh, organisers, violations));
    const entered = organisers.reduce((sum, { sources, contents }) => sum + sources.length + contents.length, 0);
    const lost = await lose(it, deeds, fresh, swapped);
    violations.push(...lost.violations);
    const longest = Math.max(...seconds);
    return { violations, entered, longestBackupSeconds: longest, deedsAfterBackup: lost.published, heads: lost.heads };
  } finally {
    await it.drop();
  }
}

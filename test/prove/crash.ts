import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkLedger } from "../../server/ledger/index.ts";
import { holdings } from "../../server/modules.ts";
import { open, type Dialect } from "../../server/platform/store/store.ts";
import { platformOn } from "../support/platform.ts";
import type { TrialDatabase } from "./database.ts";

const victim = new URL("./victim.js", import.meta.url).pathname;

/** A process that writes to the ledger at `url` and acknowledges each write on its standard output, once it is committed. */
function startVictim(
  url: string,
  under: readonly string[] = [],
): { readonly child: ChildProcess; readonly acknowledged: Set<string>; readonly begun: Promise<void> } {
  const [command, ...args] = [...under, process.execPath, victim, url];
  const child = spawn(command!, args, { stdio: ["ignore", "pipe", "ignore"], detached: true });
  const acknowledged = new Set<string>();
  let say!: () => void;
  const begun = new Promise<void>((done) => {
    say = done;
  });
  createInterface({ input: child.stdout! }).on("line", (id) => {
    acknowledged.add(id);
    if (acknowledged.size === 3) say();
  });
  return { child, acknowledged, begun };
}
const ended = (child: ChildProcess) =>
  new Promise<void>((done) => {
    if (child.exitCode !== null || child.signalCode) done();
    else child.once("exit", () => done());
  });
/** Whoever traces it is killed with it: the two are one group. */
const killed = ({ pid }: ChildProcess): void => {
  try {
    process.kill(-pid!, "SIGKILL");
  } catch {
    /* it went down with its database */
  }
};
const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** What of `acknowledged` is not in the ledger. */
async function lost(url: string, acknowledged: ReadonlySet<string>): Promise<string[]> {
  const store = await open(url, holdings);
  const found: string[] = [];
  const all = [...acknowledged];
  for (let i = 0; i < all.length; i += 500) {
    const some = all.slice(i, i + 500);
    const rows = (await store.reading
      .selectFrom("transfer" as never)
      .select("block" as never)
      .where("block" as never, "in", some as never)
      .where("kind" as never, "=", "retire" as never)
      .execute()) as { block: string }[];
    const there = new Set(rows.map(({ block }) => block));
    found.push(...some.filter((id) => !there.has(id)).map((id) => `an acknowledged write is lost: ${id}`));
  }
  found.push(...(await checkLedger(store)).map((one) => JSON.stringify(one)));
  await store.close();
  return found;
}

/** Does every acknowledgement come after an fsync that came after the one before? Asked of the system calls themselves, where strace is at hand. */
async function fsyncs(url: string): Promise<{ readonly covered: string; readonly violations: readonly string[] }> {
  try {
    execFileSync("strace", ["-V"], { stdio: "ignore" });
  } catch {
    return { covered: "not looked at: no strace here", violations: [] };
  }
  const folder = mkdtempSync(join(tmpdir(), "tanhui-strace-"));
  const file = join(folder, "calls");
  const { child, begun } = startVictim(url, [
    "strace",
    "-f",
    "-qq",
    "-e",
    "trace=fsync,fdatasync,write",
    "-s",
    "8",
    "-o",
    file,
  ]);
  await begun;
  await sleep(500);
  killed(child);
  await ended(child);
  let [synced, acknowledgements] = [false, 0];
  const violations: string[] = [];
  for (const call of readFileSync(file, "utf8").split("\n")) {
    if (/\bf(data)?sync\(.*= 0$/.test(call) || /<\.\.\. f(data)?sync resumed>.*= 0$/.test(call)) synced = true;
    else if (/\bwrite\(1, /.test(call)) {
      acknowledgements++;
      if (!synced) violations.push(`an acknowledgement that no fsync covers: ${call}`);
      synced = false;
    }
  }
  rmSync(folder, { recursive: true });
  return { covered: `${acknowledgements} acknowledgements, each after an fsync of its own`, violations };
}

/** Kills who writes (on PostgreSQL the database as well, every second time) `kills` times, and asks each time whether all that was acknowledged is there. */
export async function runCrash({
  database,
  dialect,
  kills,
}: {
  readonly database: TrialDatabase;
  readonly dialect: Dialect;
  readonly kills: number;
}) {
  await (await platformOn(database.url)).close();
  const violations: string[] = [];
  let writes = 0;
  for (let kill = 0; kill < kills; kill++) {
    const { child, acknowledged, begun } = startVictim(database.url);
    await begun;
    await sleep((kill * 37) % 120);
    if (dialect === "postgresql" && kill % 2 === 1) await database.cut();
    killed(child);
    await ended(child);
    writes += acknowledged.size;
    violations.push(...(await lost(database.url, acknowledged)));
  }
  const { covered, violations: uncovered } =
    dialect === "sqlite"
      ? await fsyncs(database.url)
      : { covered: "PostgreSQL's own affair: fsync and synchronous_commit are on", violations: [] };
  return { violations: [...violations, ...uncovered], acknowledged: writes, fsync: covered };
}

import Database from "better-sqlite3";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { checkLedger } from "../../server/ledger/index.ts";
import { holdings } from "../../server/modules.ts";
import { migrate, migrationStatus, type MigrationStatus } from "../../server/platform/store/migrations.ts";
import { open, type Dialect } from "../../server/platform/store/store.ts";
import { loadStory } from "../fixtures/story.ts";
import { build, freePort, startServer } from "./server.ts";

/** How a command of the product ended. */
interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** One database after the other, each with a folder of data beside it. */
class Ground {
  readonly violations: string[] = [];
  readonly data = mkdtempSync(join(tmpdir(), "tanhui-migrate-"));
  readonly names: readonly string[];
  #count = 0;
  constructor(
    readonly dialect: Dialect,
    readonly url: string,
  ) {
    this.names = holdings.migrations[dialect].map(({ name }) => name);
  }

  /** An empty database. */
  async empty(): Promise<string> {
    const name = `trial_${++this.#count}`;
    if (this.dialect === "sqlite") return `file:${join(this.data, `${name}.sqlite`)}`;
    await query(this.url, `create database ${name}`);
    return this.url.replace(/[^/]+$/, name);
  }
  /** A database with the oldest story that is kept. */
  async filled(): Promise<string> {
    const url = await this.empty();
    await loadStory(url);
    return url;
  }

  start(url: string, ...args: string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
    const env = { ...process.env, DATABASE_URL: url, TANHUI_DATA: join(this.data, "data"), PORT: "0" };
    const child = spawn(process.execPath, ["dist/server/cli.js", ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
    const said = { out: "", err: "" };
    child.stdout.on("data", (text) => (said.out += String(text)));
    child.stderr.on("data", (text) => (said.err += String(text)));
    return { child, ended: once(child, "close").then(() => ({ code: child.exitCode, ...said })) };
  }
  async status(url: string): Promise<MigrationStatus> {
    const store = await open(url, holdings);
    return migrationStatus(store).finally(() => store.close());
  }
  expect(held: boolean, otherwise: string): void {
    if (!held) this.violations.push(otherwise);
  }
  /** That all migrations are applied, and nothing is wrong with what is kept. */
  async whole(url: string, what: string): Promise<void> {
    const store = await open(url, holdings);
    const { applied } = await migrationStatus(store);
    this.expect(applied.join() === this.names.join(), `${what}: only ${applied.join()} is applied`);
    const update = await store.orm.schema.getUpdateSchemaSQL();
    this.expect(update === "", `${what}: the schema is not what the entities say: ${update.slice(0, 200)}`);
    for (const fault of await checkLedger(store)) this.violations.push(`${what}: ${JSON.stringify(fault)}`);
    await store.close();
  }
}

async function query(url: string, text: string): Promise<any[]> {
  if (url.startsWith("file:")) {
    const db = new Database(url.slice(5));
    const statement = db.prepare(text);
    const rows = statement.reader ? statement.all() : [statement.run()];
    db.close();
    return rows;
  }
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

/** Migrates a database by several processes at once: each ends well, and each migration is applied once. */
async function atOnce(
  ground: Ground,
  url: string,
  processes: number,
  [what, due]: readonly [string, readonly string[]],
): Promise<void> {
  const all = await Promise.all(Array.from({ length: processes }, () => ground.start(url, "migrate").ended));
  for (const { code, err } of all) ground.expect(code === 0, `${what}: one of ${processes} ended with ${code}: ${err}`);
  const told = all.flatMap(({ out }) => (out ? (JSON.parse(out) as MigrationStatus).applied : []));
  ground.expect(told.join() === due.join(), `${what}: ${told.join()} was applied instead of ${due.join()}`);
  await ground.whole(url, what);
}

/** Whether somebody holds the lock of migrations there. */
async function isMigrating(url: string): Promise<boolean> {
  if (!url.startsWith("file:"))
    return (await query(url, "select from pg_locks where locktype = 'advisory' and granted")).length > 0;
  const db = new Database(url.slice(5), { timeout: 0 });
  try {
    db.exec("begin immediate; rollback");
    return false;
  } catch {
    return true;
  } finally {
    db.close();
  }
}

/** Kills one of two migrations while it works: nothing is half done, and the other ends well. @returns whether it worked. */
async function killed(ground: Ground, url: string, after: number): Promise<boolean> {
  const { child, ended } = ground.start(url, "migrate");
  let midway = false;
  while (!midway && child.exitCode === null) midway = await isMigrating(url);
  await pause(after);
  child.kill("SIGKILL");
  const { code } = await ended;
  const { applied, missing } = await ground.status(url);
  const half = applied.length > 1 && applied.length < ground.names.length;
  ground.expect(!half, `a migration that was killed is half done: ${applied.join()}`);
  await atOnce(ground, url, 2, ["after a kill", missing]);
  return midway && code === null && applied.length < ground.names.length;
}

/** Whatever starts on a schema of another release refuses it by name, and leaves it as it is. */
async function refused(ground: Ground, url: string, names: readonly string[], most: number): Promise<void> {
  const before = await ground.status(url);
  const administrator = [
    "--email",
    "a@example.org",
    "--name",
    "a",
    "--organization",
    "o",
    "--uscc",
    "91350100M000100Y43",
  ];
  const newer = before.unknown.length > 0;
  const asked = await ground.start(url, "migrate", "--status").ended;
  ground.expect(asked.code === (newer ? 4 : 3), `the status of another release exits with ${asked.code}: ${asked.err}`);
  const commands = [
    ["serve"],
    ["admin", ...administrator],
    ["seed"],
    ["watch", "--once"],
    ["ledger", "export", join(ground.data, "export.jsonl")],
    ["ledger", "tiles", join(ground.data, "tiles")],
  ];
  for (const command of commands.slice(0, most)) {
    const { code, err } = await ground.start(url, ...command).ended;
    const named = names.every((name) => err.includes(name));
    ground.expect(code === 1 && named, `${command[0]} on another release ended with ${code}: ${err}`);
  }
  const after = await ground.status(url);
  ground.expect(JSON.stringify(after) === JSON.stringify(before), "a command migrated by itself");
}

/** Servers that start at once where no table stands. */
async function begun(ground: Ground, url: string, servers: number): Promise<void> {
  const environment = { DATABASE_URL: url, TANHUI_DATA: join(ground.data, "data"), TANHUI_DRAIN_SECONDS: "0" };
  const starting = Array.from({ length: servers }, async () => startServer(environment, await freePort()));
  for (const started of await Promise.allSettled(starting)) {
    if (started.status === "rejected") ground.violations.push(String(started.reason));
    else await started.value.stop();
  }
  await ground.whole(url, "servers at once");
}

/**
 * Migrates databases, empty and filled, by several processes at once; kills some of them; and starts on schemas of
 * other releases. Nothing may fail, be half done, or be migrated by what was not asked to.
 */
export async function runMigrate({
  url,
  dialect,
  processes,
  kills,
  commands,
  servers,
}: {
  readonly url: string;
  readonly dialect: Dialect;
  readonly processes: number;
  readonly kills: number;
  /** How many commands are tried on a schema of another release, 6 at most. */
  readonly commands: number;
  /** How many start at once where no table stands. */
  readonly servers: number;
}) {
  build();
  const ground = new Ground(dialect, url);
  let midway = 0;
  try {
    await atOnce(ground, await ground.empty(), processes, ["empty", ground.names]);
    await atOnce(ground, await ground.filled(), processes, ["filled", ground.names.slice(1)]);
    for (let kill = 0; kill < kills; kill++) {
      const target = kill % 2 === 0 ? await ground.filled() : await ground.empty();
      if (await killed(ground, target, kill * 5)) midway++;
    }
    await others(ground, commands);
    if (servers > 1) await begun(ground, await ground.empty(), servers);
    return { violations: ground.violations, midway };
  } finally {
    rmSync(ground.data, { recursive: true, force: true });
  }
}

async function others(ground: Ground, commands: number): Promise<void> {
  const older = await ground.filled();
  await refused(ground, older, ground.names.slice(1), commands);
  const store = await open(older, holdings);
  await migrate(store).finally(() => store.close());
  await query(older, "insert into mikro_orm_migrations (name) values ('2030-01-01-of-tomorrow')");
  await refused(ground, older, ["2030-01-01-of-tomorrow"], commands);
}

import { EmbeddedPostgres } from "../support/embedded-postgres.ts";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Dialect } from "../../server/platform/store/store.ts";
import { freePort } from "./server.ts";

/** An empty database of one kind, for one trial. */
export interface TrialDatabase {
  readonly url: string;
  /** Ends whatever serves it as a power cut would, and starts it again. On SQLite nothing serves it. */
  cut(): Promise<void>;
  drop(): Promise<void>;
}
const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function postgresql(): Promise<TrialDatabase> {
  const databaseDir = mkdtempSync(join(tmpdir(), "tanhui-prove-pg-"));
  const port = await freePort();
  const heard: string[] = [];
  const hear = (said: unknown): void => void heard.push(String(said));
  const of = () =>
    new EmbeddedPostgres({
      databaseDir,
      port,
      user: "tanhui",
      password: "tanhui",
      persistent: true,
      createPostgresUser: true,
      onLog: hear,
      onError: hear,
      initdbFlags: ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    });
  let server = of();
  // It rejects with nothing; what it had to say is in its log.
  const must = (work: Promise<void>): Promise<void> =>
    work.catch((cause: unknown) => {
      throw new Error(`PostgreSQL does not start: ${heard.slice(-3).join(" ")}`, { cause });
    });
  await must(server.initialise());
  await must(server.start());
  await server.createDatabase("prove");
  return {
    url: `postgresql://tanhui:tanhui@127.0.0.1:${port}/prove`,
    async cut() {
      process.kill(Number(readFileSync(join(databaseDir, "postmaster.pid"), "utf8").split("\n")[0]), "SIGKILL");
      for (let tries = 0; ; tries++) {
        await sleep(100);
        server = of();
        // Its children take a moment to notice that it is gone.
        const started = await Promise.race([
          server.start().then(
            () => true,
            () => false,
          ),
          sleep(10_000).then(() => false),
        ]);
        if (started) return;
        if (tries > 50) throw new Error("PostgreSQL does not come back");
      }
    },
    async drop() {
      await server.stop();
      rmSync(databaseDir, { recursive: true, force: true });
    },
  };
}
async function sqlite(): Promise<TrialDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "tanhui-prove-"));
  return {
    url: `file:${join(folder, "tanhui.sqlite")}`,
    cut: async () => {},
    drop: async () => rmSync(folder, { recursive: true }),
  };
}
export const trialDatabase = (dialect: Dialect): Promise<TrialDatabase> =>
  dialect === "sqlite" ? sqlite() : postgresql();

/** What makes empty databases of either kind, as many as asked for, beside the one of a trial. */
export async function databasesBeside(one: TrialDatabase, dialect: Dialect) {
  const server = dialect === "postgresql" ? one : await postgresql();
  let count = 0;
  const admin = async (text: string) => {
    const client = new pg.Client(server.url);
    await client.connect();
    await client.query(text);
    await client.end();
  };
  return {
    async fresh(kind: Dialect): Promise<Pick<TrialDatabase, "url" | "drop">> {
      if (kind === "sqlite") return sqlite();
      const name = `beside_${++count}`;
      await admin(`create database ${name}`);
      return { url: server.url.replace(/prove$/, name), drop: () => admin(`drop database ${name} with (force)`) };
    },
    drop: async () => (server === one ? undefined : server.drop()),
  };
}

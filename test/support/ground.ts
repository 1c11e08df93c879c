import "reflect-metadata";
import { unpackBrowser } from "./browser.ts";
import { EmbeddedPostgres } from "./embedded-postgres.ts";
import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { holdings } from "../../server/modules.ts";
import { reasonsNotGiven } from "./reasons.ts";
import { migrate } from "../../server/platform/store/migrations.ts";
import { open } from "../../server/platform/store/store.ts";

/** The migrated database of a run that each world begins as a copy of, under this name on either dialect. */
export const template = "migrated";

/**
 * A real PostgreSQL 18 for the run. Byte order (C.UTF-8) as on SQLite, so that both sort alike; no wait for the disk, whose loss no test here is about.
 * On each dialect one database is migrated, once; and the browser is ready.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { provide } = project;
  const seed = process.env["TANHUI_TEST_SEED"] ?? randomInt(2 ** 31).toString();
  console.log(`seed of ids, keys, salts and properties: TANHUI_TEST_SEED=${seed}`);
  provide("seed", seed);
  await unpackBrowser();
  const temporary = (): string => mkdtempSync(join(tmpdir(), "tanhui-"));
  const folder = temporary();
  provide("folder", folder);
  const reasons = join(folder, "reasons.txt");
  provide("reasons", reasons);
  await prepare(`file:${join(folder, template)}.sqlite`);
  if (process.env["DIALECTS"] === "sqlite") {
    return async () => {
      await assertReasonsGiven(project, reasons);
      rmSync(folder, { recursive: true });
    };
  }
  const databaseDir = temporary();
  const port = 50_000 + (process.pid % 10_000);
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: "tanhui",
    password: "tanhui",
    persistent: false,
    createPostgresUser: true,
    onLog() {},
    initdbFlags: ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    postgresFlags: ["-c", "fsync=off", "-c", "full_page_writes=off"],
  });
  await server.initialise();
  await server.start();
  const url = `postgresql://tanhui:tanhui@127.0.0.1:${port}`;
  provide("postgres", url);
  await server.createDatabase(template);
  await prepare(`${url}/${template}`);
  return async () => {
    await server.stop();
    await assertReasonsGiven(project, reasons);
    for (const one of [folder, databaseDir]) rmSync(one, { recursive: true, force: true });
  };
}

/** After a run of all tests: each reason of refusal that the console explains was given to a client. */
async function assertReasonsGiven(project: TestProject, file: string): Promise<void> {
  const all = await project.vitest.globTestSpecifications();
  if (project.vitest.state.getFiles().length < all.length) return;
  const missing = await reasonsNotGiven(file);
  if (missing.length === 0) return;
  console.error(`never given to a client: ${missing.join(", ")}`);
  process.exitCode = 1;
}

async function prepare(url: string): Promise<void> {
  const store = await open(url, holdings);
  await migrate(store);
  await store.close();
}
declare module "vitest" {
  interface ProvidedContext {
    seed: string;
    postgres: string;
    folder: string;
    reasons: string;
  }
}

import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import type { Dialect } from "../../server/platform/store/store.ts";
import { empty, schemaAt } from "./emptied.ts";
import { template } from "./ground.ts";
import { platformOn } from "./platform.ts";

export { keys, logOrigin, sequenced } from "./platform.ts";

/** Both, unless `DIALECTS=sqlite` narrows it for a quick look. */
export const dialects = (process.env["DIALECTS"]?.split(",") ?? ["sqlite", "postgresql"]) as readonly Dialect[];
let count = 0;
/** PostgreSQL databases of this process that were emptied for the next world, and what their schema is like. */
const free: string[] = [];
let schema: Promise<string> | undefined;

interface Database {
  url: string;
  /** Take it away again. */
  drop(): Promise<void>;
}

/** An empty database of one kind. */
export async function emptyDatabase(dialect: Dialect): Promise<Database> {
  if (dialect === "sqlite") return fileIn(mkdtempSync(join(tmpdir(), "tanhui-")));
  const name = await created("");
  return { url: urlOf(name), drop: () => dropped(name) };
}

/** A migrated database of one kind, without a row. */
async function migratedDatabase(dialect: Dialect): Promise<Database> {
  if (dialect === "sqlite") {
    const folder = mkdtempSync(join(tmpdir(), "tanhui-"));
    const file = fileIn(folder);
    copyFileSync(`${join(inject("folder"), template)}.sqlite`, file.url.replace("file:", ""));
    return file;
  }
  const name = free.pop() ?? (await created(`template ${template} strategy file_copy`));
  schema ??= schemaAt(urlOf(name));
  const before = await schema;
  return {
    url: urlOf(name),
    async drop() {
      if (await empty(urlOf(name), before)) free.push(name);
      else await dropped(name);
    },
  };
}

const fileIn = (folder: string): Database => ({
  url: `file:${join(folder, "tanhui.sqlite")}`,
  drop: async () => rmSync(folder, { recursive: true }),
});

const urlOf = (name: string): string => `${inject("postgres")}/${name}`;
async function created(how: string): Promise<string> {
  const name = `tanhui_${process.pid}_${++count}`;
  await asked(`create database ${name} ${how}`);
  return name;
}
const dropped = (name: string): Promise<void> => asked(`drop database ${name} with (force)`);

async function asked(text: string): Promise<void> {
  const client = new pg.Client(urlOf("postgres"));
  await client.connect();
  await client.query(text);
  await client.end();
}

/** A fresh platform over a real store of one kind, which goes when it is closed. */
export async function world(dialect: Dialect, now?: string) {
  const { url, drop } = await migratedDatabase(dialect);
  const platform = await platformOn(url, now);
  const close = platform.close;
  return Object.assign(platform, {
    close: async () => {
      await close();
      await drop();
    },
  });
}
export type World = Awaited<ReturnType<typeof world>>;

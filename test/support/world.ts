import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import type { Dialect } from "../../server/platform/store/store.ts";
import { template } from "./ground.ts";
import { platformOn } from "./platform.ts";

export { keys, logOrigin, sequenced } from "./platform.ts";

/** Both, unless `DIALECTS=sqlite` narrows it for a quick look. */
export const dialects = (process.env["DIALECTS"]?.split(",") ?? ["sqlite", "postgresql"]) as readonly Dialect[];
let count = 0;

interface Database {
  url: string;
  /** Take it away again. */
  drop(): Promise<void>;
}

/** An empty database of one kind. */
export const emptyDatabase = (dialect: Dialect): Promise<Database> => databaseOf(dialect, false);

async function databaseOf(dialect: Dialect, migrated: boolean): Promise<Database> {
  if (dialect === "sqlite") {
    const folder = mkdtempSync(join(tmpdir(), "tanhui-"));
    const file = join(folder, "tanhui.sqlite");
    if (migrated) copyFileSync(`${join(inject("folder"), template)}.sqlite`, file);
    return { url: `file:${file}`, drop: async () => rmSync(folder, { recursive: true }) };
  }
  const name = `tanhui_${process.pid}_${++count}`;
  const admin = async (text: string) => {
    const client = new pg.Client(`${inject("postgres")}/postgres`);
    await client.connect();
    await client.query(text);
    await client.end();
  };
  await admin(`create database ${name}${migrated ? ` template ${template} strategy file_copy` : ""}`);
  return { url: `${inject("postgres")}/${name}`, drop: () => admin(`drop database ${name} with (force)`) };
}

/** A fresh platform over a real store of one kind, which goes when it is closed. */
export async function world(dialect: Dialect, now?: string) {
  const { url, drop } = await databaseOf(dialect, true);
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

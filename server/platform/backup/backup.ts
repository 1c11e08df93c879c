import { randomUUID } from "node:crypto";
import { createReadStream, existsSync, readdirSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ControlledTransaction } from "kysely";
import { newestHead } from "../log/newest.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { folderMode } from "../private.ts";
import { copyContents } from "../content/copy.ts";
import type { Contents } from "../content/contents.ts";
import { contentsIn, inFolder } from "../content/folder.ts";
import { keep, type Kept } from "../content/written.ts";
import { linesIn } from "./lines.ts";
import { contentsDigest, format, manifestIn, manifestText, tableFile, unfit, type Manifest } from "./manifest.ts";
import { migrationsOf } from "./migrations.ts";
import { rowsOf, type Page } from "./rows.ts";
import { shapesOf } from "./shape.ts";

/** What is backed up: a database, and what stands beside it. */
export interface Source {
  readonly store: Store;
  /** Tables that begin empty after a restore. */
  readonly passing: ReadonlySet<string>;
  /** The home of contents, the file of published heads, the folder of policy packs. */
  readonly files: Contents;
  readonly heads: string;
  readonly packs: string | null;
  readonly now: string;
  /** The keys, sealed already; left out unless somebody asked for them. */
  readonly sealedKeys?: string;
}

/** One moment of the database, for as long as it is read; nobody waits for it. */
export const momentOf = ({ reading, dialect }: Store): Promise<ControlledTransaction<Tables>> => {
  const starting = reading.startTransaction();
  return (dialect === "postgresql" ? starting.setIsolationLevel("repeatable read") : starting).execute();
};

/**
 * Writes a backup into a new folder, while servers go on writing: tables as of one moment, contents by their hashes.
 * It has its name only once it is whole.
 * @returns what it holds, and the contents that are damaged where they lie and could not be taken.
 * @throws Refusal INVALID_INPUT when the folder exists, or the database is not at this release's migrations.
 */
export async function backUp(folder: string, source: Source): Promise<{ manifest: Manifest; damaged: string[] }> {
  if (existsSync(folder)) throw unfit("backupExists", `${folder} exists: name a new folder`);
  const migrations = await migrationsOf(source.store);
  const aside = `${folder}.unfinished-${randomUUID().slice(0, 8)}`;
  await mkdir(join(aside, "tables"), { recursive: true, mode: folderMode });
  try {
    // Heads first: none of them is then newer than the database as it is read afterwards.
    const others = await keepOthers(aside, source);
    const read = await keepTables(aside, source);
    // Contents last: every row that was read has its own by now.
    const contents = join(aside, "files");
    const rows = source.store.reading;
    const kept = inFolder(contents);
    const { damaged } = await copyContents({ contents: source.files, rows }, { contents: kept, rows });
    const manifest: Manifest = {
      format,
      at: source.now,
      migrations,
      ...read,
      contents: contentsDigest(contentsIn(contents)),
      others,
    };
    await keep(manifestIn(aside), [manifestText(manifest)]);
    await rename(aside, folder);
    return { manifest, damaged };
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
}

async function keepOthers(aside: string, { heads, packs, sealedKeys }: Source): Promise<Record<string, Kept>> {
  const others: Record<string, Kept> = {};
  // The last line may just be being written.
  if (existsSync(heads)) others["heads.jsonl"] = await keep(join(aside, "heads.jsonl"), textOf(linesIn(heads)));
  if (packs) await mkdir(join(aside, "packs"), { mode: folderMode });
  for (const name of packs ? readdirSync(packs).filter((one) => one.endsWith(".json")) : [])
    others[`packs/${name}`] = await keep(join(aside, "packs", name), createReadStream(join(packs!, name)));
  if (sealedKeys) others["keys.sealed"] = await keep(join(aside, "keys.sealed"), [sealedKeys]);
  return others;
}

async function keepTables(aside: string, { store, passing }: Source): Promise<Pick<Manifest, "tables" | "head">> {
  const moment = await momentOf(store);
  try {
    const tables: Manifest["tables"][number][] = [];
    for (const shape of shapesOf(store, passing)) {
      let rows = 0;
      const pages = textOf(rowsOf(moment, shape), (page) => (rows += page.length));
      const kept = await keep(join(aside, tableFile(shape.name)), pages);
      tables.push({ ...shape, rows, ...kept });
    }
    const head = await newestHead(moment);
    return { tables, head: head ? { size: head.size, root: head.root, at: head.at } : null };
  } finally {
    await moment.rollback().execute();
  }
}

async function* textOf(pages: AsyncIterable<Page>, passed: (page: Page) => void = () => {}): AsyncGenerator<string> {
  for await (const page of pages) {
    passed(page);
    yield page.map((line) => `${line}\n`).join("");
  }
}

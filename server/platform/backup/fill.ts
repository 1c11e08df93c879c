import { existsSync, statSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { sql, type Kysely } from "kysely";
import { unhurried } from "../store/limits.ts";
import { migrateWithin } from "../store/migrations.ts";
import { learn } from "../store/statistics.ts";
import { open, type Holdings, type Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { unfit } from "./manifest.ts";
import { digestOf, rowsOf, writeRows, type Digest, type Page } from "./rows.ts";
import type { Shape } from "./shape.ts";

/** What a new database is filled with. */
export interface Filling {
  /** The migrations that make its tables, oldest first: the first of this release's. */
  readonly migrations: readonly string[];
  readonly shapes: readonly Shape[];
  readonly pagesOf: (shape: Shape) => AsyncIterable<Page>;
  /** What must go well, too, for any of it to be kept. */
  readonly beforeCommit?: (written: ReadonlyMap<string, Digest>, trx: Kysely<Tables>) => Promise<void>;
}

/**
 * Fills the empty database at `url`, all or nothing: on PostgreSQL in one transaction, on SQLite in a file aside that is
 * renamed at the end. What was written is read again and compared.
 * @returns each table's digest.
 * @throws Refusal INVALID_INPUT when it is not empty; Error naming the table that does not fit.
 */
export async function fill(url: string, holdings: Holdings, filling: Filling): Promise<ReadonlyMap<string, Digest>> {
  if (!url.startsWith("file:")) return filled(url, holdings, filling);
  const path = url.slice("file:".length);
  assertNoFile(path);
  const aside = `${path}.unfinished`;
  const clear = () => Promise.all(["", "-wal", "-shm"].map((end) => rm(`${aside}${end}`, { force: true })));
  await clear();
  try {
    const written = await filled(`file:${aside}`, holdings, filling);
    await rename(aside, path);
    return written;
  } finally {
    await clear();
  }
}

/** A `-wal` that was left behind would be played into the new file. */
function assertNoFile(path: string): void {
  for (const file of [path, `${path}-wal`, `${path}-journal`])
    if (existsSync(file) && statSync(file).size > 0)
      throw unfit("databaseNotEmpty", `${file} exists: put it away, or name another database`);
}

async function filled(url: string, holdings: Holdings, filling: Filling): Promise<ReadonlyMap<string, Digest>> {
  const store = await open(url, holdings, unhurried);
  try {
    const written = await load(store, filling);
    await learn(store);
    return written;
  } finally {
    await store.close();
  }
}

async function load(store: Store, { migrations, shapes, pagesOf, beforeCommit }: Filling) {
  const written = new Map<string, Digest>();
  // Not as a verb's transaction: what is moved is read from another database meanwhile.
  await store.em().transactional(async (em) => {
    const made = await migrateWithin(store, em, { onlyEmpty: true, last: migrations.at(-1)! });
    if (made.length === 0) throw unfit("databaseNotEmpty", "the database has tables: give an empty one");
    const trx = em.getKysely<any>();
    const settle = await deferReferences(trx, store);
    for (const shape of shapes) written.set(shape.name, await writeRows(trx, shape, pagesOf(shape), store.dialect));
    await settle();
    if (store.dialect === "postgresql") await countOn(trx, shapes);
    for (const shape of shapes) {
      const { rows, sha256 } = await digestOf(rowsOf(trx, shape));
      if (sha256 !== written.get(shape.name)!.sha256)
        throw new Error(`${shape.name} is read otherwise than it was written: ${rows} rows`);
    }
    // A backup of an earlier release is now as that release left it.
    await migrateWithin(store, em, {});
    await beforeCommit?.(written, em.getKysely<Tables>());
  });
  return written;
}

/** Lets rows refer to others that come later. @returns what holds every reference again, and keeps on doing so. */
async function deferReferences(trx: Kysely<any>, { dialect }: Store): Promise<() => Promise<void>> {
  if (dialect === "sqlite") {
    await sql`pragma defer_foreign_keys = on`.execute(trx);
    return async () => {};
  }
  const { rows } = await sql<{ table: string; name: string }>`select conrelid::regclass::text as "table",
    quote_ident(conname) as "name" from pg_constraint
    where contype = 'f' and connamespace = current_schema()::regnamespace`.execute(trx);
  const alter = async (how: string) => {
    for (const { table, name } of rows)
      await sql.raw(`alter table ${table} alter constraint ${name} ${how}`).execute(trx);
  };
  await alter("deferrable initially deferred");
  return async () => {
    await sql`set constraints all immediate`.execute(trx);
    await alter("not deferrable");
  };
}

/** PostgreSQL counts on from where the rows end. */
async function countOn(trx: Kysely<any>, shapes: readonly Shape[]): Promise<void> {
  for (const { name, counted } of shapes)
    if (counted)
      await sql`select setval(pg_get_serial_sequence(${`"${name}"`}, ${counted}), max(${sql.ref(counted)}))
        from ${sql.ref(name)}`.execute(trx);
}

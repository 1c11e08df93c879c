import { createHash } from "node:crypto";
import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Dialect } from "../store/store.ts";
import type { ColumnKind, Shape } from "./shape.ts";

type Row = Record<string, unknown>;
/** A page takes about so much memory, as far as the page before it tells. */
const pageBytes = 4 * 2 ** 20;
const [pageFirst, pageMost] = [8, 1_000];

/** Some lines of JSON, each a row with its columns in order. */
export type Page = readonly string[];

/** The same value with its names in order, so that both databases give the same text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const parts = Object.entries(value).map(([name, part]) => [name, sorted(part)] as const);
  return Object.fromEntries(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const portable: Readonly<Record<ColumnKind, (value: never) => unknown>> = {
  plain: (value) => value,
  flag: (value: number | boolean) => Boolean(value),
  json: (text: string) => JSON.stringify(sorted(JSON.parse(text))),
  instant: (value: string) => new Date(value).toISOString(),
};
const lineOf = (columns: readonly (readonly [string, ColumnKind])[], row: Row): string =>
  JSON.stringify(
    Object.fromEntries(
      columns.map(([name, kind]) => [name, row[name] === null ? null : portable[kind](row[name] as never)]),
    ),
  );

/** JSON as text on both: PostgreSQL would otherwise give null and the JSON `null` alike. */
const chosen = ([name, kind]: readonly [string, ColumnKind]): RawBuilder<unknown> =>
  kind === "json" ? sql`cast(${sql.ref(name)} as text) as ${sql.ref(name)}` : sql.ref(name);

/** The rows of a table in the order of its key, page by page, as of the transaction `at`. */
export async function* rowsOf(at: Kysely<any>, shape: Shape): AsyncGenerator<Page> {
  const columns = Object.entries(shape.columns);
  const key = sql.join(shape.key.map((name) => sql.ref(name)));
  const beyond = (row: Row) => sql`where (${key}) > (${sql.join(shape.key.map((name) => row[name]))})`;
  let most = pageFirst;
  for (let last: Row | undefined; ; ) {
    const query = sql<Row>`select ${sql.join(columns.map(chosen))} from ${sql.ref(shape.name)}
      ${last ? beyond(last) : sql``} order by ${key} limit ${sql.lit(most)}`;
    const { rows }: { readonly rows: readonly Row[] } = await query.execute(at);
    if (rows.length === 0) return;
    const page = rows.map((row) => lineOf(columns, row));
    yield page;
    if (rows.length < most) return;
    last = rows.at(-1)!;
    const bytes = page.reduce((sum, { length }) => sum + length, 0) / page.length;
    most = Math.max(1, Math.min(pageMost, most * 4, Math.floor(pageBytes / bytes)));
  }
}

/** The rows of a table, counted, and the SHA-256 of their lines in hex. */
export interface Digest {
  readonly rows: number;
  readonly sha256: string;
}
/** @param each is done with every page as it passes. */
export async function digestOf(
  pages: AsyncIterable<Page>,
  each: (page: Page) => Promise<void> = async () => {},
): Promise<Digest> {
  const hash = createHash("sha256");
  let rows = 0;
  for await (const page of pages) {
    await each(page);
    rows += page.length;
    for (const line of page) hash.update(`${line}\n`);
  }
  return { rows, sha256: hash.digest("hex") };
}

/** Values per statement: SQLite has the lower limit of the two, 32,766. */
const valuesMost = 20_000;

/**
 * Writes rows into their empty table: any table, since there is no other way to give a backup back.
 * @returns what was written. @throws Error naming the table, where the database refuses a row.
 */
export function writeRows(
  trx: Kysely<any>,
  { name, columns }: Shape,
  pages: AsyncIterable<Page>,
  dialect: Dialect,
): Promise<Digest> {
  const names = Object.keys(columns);
  const stored = (value: unknown): unknown => (typeof value === "boolean" && dialect === "sqlite" ? +value : value);
  const rowOf = (line: string): Row => {
    const row = JSON.parse(line) as Row;
    return Object.fromEntries(names.map((column) => [column, stored(row[column])]));
  };
  const atOnce = Math.floor(valuesMost / names.length);
  return digestOf(pages, async (page) => {
    for (let from = 0; from < page.length; from += atOnce) {
      const values = page.slice(from, from + atOnce).map(rowOf);
      await trx
        .insertInto(name)
        .values(values)
        .execute()
        .catch((error: Error) => {
          throw new Error(`a row of ${name} does not fit: ${error.message}`, { cause: error });
        });
    }
  });
}

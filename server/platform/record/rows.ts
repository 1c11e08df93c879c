import { sql, type Kysely, type SelectQueryBuilder } from "kysely";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";
import { attributesOf } from "./attributes.ts";
import type { Asking, Context } from "../context.ts";
import type { Row } from "./filter.ts";
import { anyAs, keptRows, type Values } from "./kept.ts";
import { tableOf } from "../store/table-name.ts";
import type { AnyResource } from "./resource.ts";
import type { Dialect } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { dialectAt, type Inside } from "./transaction.ts";

type Selecting = SelectQueryBuilder<{ it: Row }, "it", Row>;

/** All rows of `resource`, regardless of the actor: for consequences of an act that has checked permission. */
export const every = (from: Kysely<Tables>, { entity }: AnyResource): Selecting =>
  (from as unknown as Kysely<Record<string, Row>>).selectFrom(`${tableOf(entity)} as it`) as unknown as Selecting;

/** The rows of `resource` visible to the actor, as a query to narrow. Every read and every move starts here. */
export const visible = (from: Kysely<Tables>, resource: AnyResource, { actor }: Asking): Selecting =>
  every(from, resource).where((it) => resource.rows(it as never, actor));

/** How many records are read at once when values may take megabytes. */
const largeMost = 5;

/**
 * The rows that answer `query`, with `columns`, as the entity types them. A query of every request is `readKept`.
 * @throws Refusal LIMITED when a large attribute is requested of more than five records (six where the last one only
 * signals a further page).
 */
export async function read(
  { entity }: AnyResource,
  columns: readonly string[],
  query: Selecting,
  at: Context | Inside,
): Promise<Row[]> {
  const large = largeAmong(entity, columns);
  if (large) assertFew(large, await query.select("it.id").execute());
  const rows = await query.select(columns.map((name) => `it.${name}` as const)).execute();
  return decoded(entity, rows, dialectAt(at));
}

/** A query of the visible rows whose text depends on `key` alone, and on what whoever asks may act as. */
export interface Shape {
  readonly key: string;
  readonly narrow: (query: Selecting) => Selecting;
  /** What stands in its slots. */
  readonly values: Values;
}

/** As `read`, of the rows visible to the actor: the query is kept, since the same one is asked again and again. */
export async function readKept(
  resource: AnyResource,
  columns: readonly string[],
  { key, narrow, values }: Shape,
  { store, actor }: Context,
): Promise<Row[]> {
  const { entity } = resource;
  const reader = anyAs(actor);
  const rowsOf = (names: readonly string[]) =>
    keptRows<Row>(
      store,
      `${resource.one} ${key} ${names.join()} for ${reader.key}`,
      { ...values, ...reader.values },
      () =>
        narrow(visible(store.reading, resource, { actor: reader.as } as Asking)).select(
          names.map((name) => `it.${name}` as const),
        ),
    );
  const large = largeAmong(entity, columns);
  if (large) assertFew(large, await rowsOf(["id"]));
  return decoded(entity, (await rowsOf(columns)) as Row[], store.dialect);
}

const largeAmong = (entity: Function, columns: readonly string[]): string | undefined =>
  columns.find((name) => attributesOf(entity).get(name)?.large);

function assertFew(large: string, rows: readonly unknown[]): void {
  if (rows.length <= largeMost + 1) return;
  throw new Refusal("LIMITED", `${large} can be read of at most ${largeMost} records at once: request fewer`, {
    field: large,
    reason: "largeAttribute",
    most: largeMost,
    clause: platformDefault,
  });
}

/** Gives the values of raw rows the types that their entity declares: SQLite stores truth values as numbers and JSON as text. */
export function decoded<T extends object>(entity: Function, rows: T[], dialect: Dialect): T[] {
  if (dialect === "postgresql") return rows;
  for (const [name, { decode }] of attributesOf(entity))
    if (decode)
      for (const row of rows as Row[])
        if (row[name] !== null && row[name] !== undefined) row[name] = decode(row[name] as never);
  return rows;
}

/** The number of rows of `query`, counting no further than `limit`. */
export async function countUpTo(limit: number, query: Selecting, { store }: Context): Promise<number> {
  const some = query.select(sql`1`.as("one")).limit(limit);
  const { rows } = await sql<{ total: number }>`select count(*) as total from (${some}) as counted`.execute(
    store.reading,
  );
  return rows[0]!.total;
}

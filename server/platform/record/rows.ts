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

export type Selecting = SelectQueryBuilder<{ it: Row }, "it", Row>;

/** All rows of `resource`, regardless of the actor: for consequences of an act that has checked permission. */
export const every = (from: Kysely<Tables>, { entity }: AnyResource): Selecting =>
  (from as unknown as Kysely<Record<string, Row>>).selectFrom(`${tableOf(entity)} as it`) as unknown as Selecting;

/** The rows of `resource` visible to the actor, as a query to narrow. Every read and every move starts here. */
export const visible = (from: Kysely<Tables>, resource: AnyResource, { actor }: Asking): Selecting =>
  every(from, resource).where((it) => resource.rows(it as never, actor));

/** How many records are read at once when values may take megabytes. */
const largeMost = 5;

/** The rows of queries that share no row, with these columns. */
export const selected = ([first, ...more]: readonly Selecting[], columns: readonly string[]): Selecting => {
  const names = columns.map((name) => `it.${name}` as const);
  return more.reduce((all, one) => all.unionAll(one.select(names)), first!.select(names));
};

/**
 * The rows that answer `query`, with `columns`, as the entity types them. A query of every request is `readKept`.
 * @throws Refusal LIMITED as `readAs`.
 */
export const read = (
  resource: AnyResource,
  columns: readonly string[],
  query: Selecting,
  at: Context | Inside,
): Promise<Row[]> => readAs(resource, columns, async (names) => selected([query], names).execute(), dialectAt(at));

/** A query of the rows that an actor may see, whose text depends on `key` alone, and on what the actor may act as. */
export interface Shape {
  readonly key: string;
  readonly query: (columns: readonly string[], as: Asking) => Selecting;
  /** What stands in its slots. */
  readonly values: Values;
}

/** As `read`: the query is kept, since the same one is asked again and again. */
export function readKept(
  resource: AnyResource,
  columns: readonly string[],
  { key, query, values }: Shape,
  context: Context,
): Promise<Row[]> {
  const { store, actor } = context;
  const reader = anyAs(actor);
  return readAs(
    resource,
    columns,
    (names) =>
      keptRows<Row>(
        store,
        `${resource.one} ${key} ${names.join()} for ${reader.key}`,
        { ...values, ...reader.values },
        () => query(names, { ...context, actor: reader.as }),
      ),
    store.dialect,
  );
}

/**
 * The rows that `rowsWith` finds with columns of these names, as the entity types them.
 * @throws Refusal LIMITED when a large attribute is requested of more than five records (six where the last one only
 * signals a further page).
 */
export async function readAs(
  { entity }: AnyResource,
  columns: readonly string[],
  rowsWith: (columns: readonly string[]) => Promise<Row[]>,
  dialect: Dialect,
): Promise<Row[]> {
  const attributes = attributesOf(entity);
  const large = columns.find((name) => attributes.get(name)?.large);
  if (large && (await rowsWith(columns.filter((name) => !attributes.get(name)?.large))).length > largeMost + 1)
    throw new Refusal("LIMITED", `${large} can be read of at most ${largeMost} records at once: request fewer`, {
      field: large,
      reason: "largeAttribute",
      most: largeMost,
      clause: platformDefault,
    });
  return decoded(entity, await rowsWith(columns), dialect);
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

/** The number of rows of queries that share none, counting no further than `limit`. */
export async function countUpTo(limit: number, queries: readonly Selecting[], { store }: Context): Promise<number> {
  const some = selected(queries, ["id"]).limit(limit);
  const { rows } = await sql<{ total: number }>`select count(*) as total from (${some}) as counted`.execute(
    store.reading,
  );
  return rows[0]!.total;
}

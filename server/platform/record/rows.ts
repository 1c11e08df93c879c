import { sql, type Kysely, type SelectQueryBuilder } from "kysely";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";
import { attributesOf } from "./attributes.ts";
import type { Context } from "../context.ts";
import type { Row } from "./filter.ts";
import { tableOf } from "../store/table-name.ts";
import type { AnyResource } from "./resource.ts";
import type { Tables } from "../store/tables.ts";

type Selecting = SelectQueryBuilder<{ it: Row }, "it", Row>;

/** All rows of `resource`, whoever asks: for what follows from a deed that has asked who may. */
export const every = (from: Kysely<Tables>, { entity }: AnyResource): Selecting =>
  (from as unknown as Kysely<Record<string, Row>>).selectFrom(`${tableOf(entity)} as it`) as unknown as Selecting;

/** The rows of `resource` that the actor may see, as a query to narrow. Every read and every move starts here. */
export const visible = (from: Kysely<Tables>, resource: AnyResource, { actor }: Context): Selecting =>
  every(from, resource).where((it) => resource.rows(it as never, actor));

/** Of how many records what may take megabytes is read at once. */
const largeMost = 5;

/**
 * The rows that answer `query`, with `columns`, as the entity types them.
 * @throws Refusal LIMITED where something large is asked of more than five records, or six where one of them only tells that a page goes on.
 */
export async function read(
  { entity }: AnyResource,
  columns: readonly string[],
  query: Selecting,
  { store }: Context,
): Promise<Row[]> {
  const large = columns.find((name) => attributesOf(entity).get(name)?.large);
  if (large && (await query.select("it.id").execute()).length > largeMost + 1) {
    throw new Refusal("LIMITED", `${large} is read of ${largeMost} records at once: ask for fewer`, {
      field: large,
      reason: "largeAttribute",
      most: largeMost,
      clause: platformDefault,
    });
  }
  const rows = await query.select(columns.map((name) => `it.${name}` as const)).execute();
  if (store.dialect === "postgresql") return rows;
  for (const name of columns) {
    const decode = attributesOf(entity).get(name)?.decode as ((stored: unknown) => unknown) | undefined;
    if (decode) for (const row of rows) if (row[name] !== null) row[name] = decode(row[name]);
  }
  return rows;
}

/** How many rows `query` has, counting no further than `limit`. */
export async function countUpTo(limit: number, query: Selecting, { store }: Context): Promise<number> {
  const some = query.select(sql`1`.as("one")).limit(limit);
  const { rows } = await sql<{ total: number }>`select count(*) as total from (${some}) as counted`.execute(
    store.reading,
  );
  return rows[0]!.total;
}

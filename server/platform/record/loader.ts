import DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import type { MiddlewareFn, ClassType } from "type-graphql";
import type { Asking, Context } from "../context.ts";
import { equal, listed, oneOfAll, type Row } from "./filter.ts";
import { resourceOf, type AnyResource, type Resource } from "./resource.ts";
import { slot } from "./kept.ts";
import { readKept, selected, visible, type Shape } from "./rows.ts";
import { columnsFor } from "./selection.ts";

type Loaders = Map<string | readonly string[], DataLoader<string, unknown>>;
const loaders = new WeakMap<Context, Loaders>();
function loadersOf(context: Context): Loaders {
  const own: Loaders = loaders.get(context) ?? new Map();
  loaders.set(context, own);
  return own;
}

/** The request's loader called `name`: all keys requested in one tick become one call of `batch`. */
export function loaderOf<V>(
  context: Context,
  name: string,
  batch: (keys: readonly string[]) => Promise<V[]>,
): DataLoader<string, V> {
  const own = loadersOf(context);
  const known = own.get(name) ?? new DataLoader<string, unknown>(batch);
  own.set(name, known);
  return known as DataLoader<string, V>;
}

/**
 * The loader for what needs these columns: found by them as they are kept with the document, without a name being made
 * for each record; and by its name, where two fields of a document ask for the same.
 */
function loaderFor<V>(
  context: Context,
  columns: readonly string[],
  name: () => string,
  batch: (keys: readonly string[]) => Promise<V[]>,
): DataLoader<string, V> {
  const own = loadersOf(context);
  const known = own.get(columns);
  if (known) return known as DataLoader<string, V>;
  const loader = loaderOf(context, `${name()} ${columns.join()}`, batch);
  own.set(columns, loader as DataLoader<string, unknown>);
  return loader;
}

/** The rows of `resource` whose `by` is one of `ids`: those of one record by their ids, single ones as they come. */
function amongOf(resource: AnyResource, by: string, ids: readonly string[], { store }: Context): Shape {
  const { dialect, reading } = store;
  const isOne = ids.length === 1;
  const matched = () => (isOne ? equal(`it.${by}`, slot("ids")) : oneOfAll(dialect, `it.${by}`, slot("ids")));
  const found = (columns: readonly string[], as: Asking) =>
    selected([visible(reading, resource, as).where(matched())], columns);
  return {
    key: `by ${by} ${isOne ? "one" : "many"}`,
    query: (...wanted) => (by === "id" ? found(...wanted) : found(...wanted).orderBy("id")),
    values: { ids: isOne ? ids[0] : listed(dialect, ids) },
  };
}

/** Of these ids, those of records that the reader sees. */
export const rowsAmong = (resource: AnyResource, ids: readonly string[], context: Context): Promise<Row[]> =>
  readKept(resource, ["id"], amongOf(resource, "id", ids, context), context);

/**
 * Resolves an attribute that is the id of a `to`: the requested columns of the row, null where hidden from the actor.
 */
export const relation =
  (to: () => ClassType<{ id: string }>): MiddlewareFn<Context> =>
  ({ root, context, info }) => {
    const id = (root as Row)[info.fieldName] as string | null;
    return id === null || id === undefined ? none : oneOf(resourceOf(to()), id, context, info);
  };
const none = Promise.resolve(null);

/**
 * The record `id` of `resource`, with the requested columns; null where hidden from the actor. All requests of one tick
 * are one query.
 */
export function oneOf<T extends { id: string }>(
  resource: Resource<T>,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<T | null> {
  const columns = columnsFor(resource, info);
  const all = async (ids: readonly string[]): Promise<(T | null)[]> => {
    const rows = await readKept(resource, columns, amongOf(resource, "id", ids, context), context);
    const byId = new Map(rows.map((row) => [row["id"], row]));
    return ids.map((one) => (byId.get(one) ?? null) as T | null);
  };
  return loaderFor(context, columns, () => resource.one, all).load(id);
}

/**
 * The visible rows of `resource` whose `by` is `id`, with the requested columns: for a field that an upper module adds
 * to a lower type.
 * @param most how many are answered; the rest is left to the list.
 */
export function manyOf<T extends { id: string }>(
  resource: Resource<T>,
  by: keyof T & string,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
  most = 200,
): Promise<T[]> {
  const columns = columnsFor(resource, info, "", by);
  const all = async (ids: readonly string[]): Promise<T[][]> => {
    const rows = await readKept(resource, columns, amongOf(resource, by, ids, context), context);
    const found = Map.groupBy(rows, (row) => row[by]);
    return ids.map((one) => (found.get(one) ?? []).slice(0, most) as unknown as T[]);
  };
  return loaderFor(context, columns, () => `${resource.many} by ${by}`, all).load(id);
}

import { expressionBuilder, sql, type Expression, type SqlBool } from "kysely";
import type { Asking, Context } from "../context.ts";
import { alternativesOf, heldAgainst } from "./alternatives.ts";
import { attributesOf } from "./attributes.ts";
import { after, type Order } from "./cursor.ts";
import { matching, type Row } from "./filter.ts";
import type { AnyResource } from "./resource.ts";
import { keptRows, slot } from "./kept.ts";
import { every, readKept, selected, type Selecting, type Shape } from "./rows.ts";

/** Which rows of a list are wanted, and in which order. */
export interface Wanted {
  readonly filter: object | undefined;
  /** Total: see `totalOrder`. */
  readonly order: readonly Order[];
  /** The place after which they stand. */
  readonly cursor: string | undefined;
}
/** How many of them are passed over, and how many are read at most. */
export interface Cut {
  readonly skip: number;
  readonly take: number;
}

/** How far a page is looked for along its order: where one row in eighty is visible, a page of 25 is found there. */
const reach = ({ skip }: Cut): number => 2_000 + 4 * skip;

/**
 * The rows of a page that the actor may see, with what they are sorted by. PostgreSQL plans by what it knows of its
 * tables. SQLite would collect and sort all that is visible: so it is led along the order first, where most pages are
 * found at once, and then by the alternatives of the rule, or by the filter, to what little is left for this reader.
 */
export async function pageOf(
  resource: AnyResource,
  columns: readonly string[],
  wanted: Wanted & Cut,
  context: Context,
): Promise<Row[]> {
  const all = [...new Set([...columns, ...wanted.order.map(({ by }) => by)])];
  return (
    (isAlong(wanted, context) && (await alongOrder(resource, all, wanted, context))) ||
    readKept(
      resource,
      all,
      {
        key: `page ${keyOf(wanted)}`,
        query: (names, as) => cut(selected(found(resource, wanted, { ...context, ...as }), names), wanted.order),
        values: { skip: wanted.skip, take: wanted.take },
      },
      context,
    )
  );
}
const keyOf = ({ filter, order, cursor }: Wanted): string => JSON.stringify([filter, order, cursor]);

/** Orders by the columns of the result: what follows a union has no table. */
export const ordered = (query: Selecting, order: Wanted["order"]): Selecting =>
  order.reduce((sorted, { by, descending }) => sorted.orderBy(sql.ref(by), descending ? "desc" : "asc"), query);
/** How many are passed over and read are slots. */
const cut = (query: Selecting, order: Wanted["order"]): Selecting =>
  ordered(query, order).offset(slot<number>("skip")).limit(slot<number>("take"));

/** No index is of two columns and the id; equal values of one column are in the order of the id. */
const isAlong = ({ filter, order }: Wanted, { store }: Context): boolean =>
  store.dialect === "sqlite" &&
  (order.length === 2 ||
    (order.length === 1 && operandsOf(filter).some(([name, operators]) => name !== "id" && operators.some(isOpen))));
const isOpen = (operator: string): boolean => operator !== "eq";
/** Whether an index leads to what fits the filter. */
const isLed = (filter: object | undefined): boolean =>
  operandsOf(filter).some(([, operators]) => operators.some((one) => one === "eq" || one === "in"));

/** The operators that are asked of each attribute. */
const operandsOf = (filter: object | undefined): [string, string[]][] =>
  Object.entries(filter ?? {}).map(([name, operand]) => [
    name,
    Object.entries(Object(operand))
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([operator]) => operator),
  ]);

/**
 * The page among the first rows of the order, as far as `reach`: SQLite reads them one by one, held against the rule,
 * until it is full.
 * @returns undefined where it is not full, and rows are left to be looked through.
 */
async function alongOrder(
  resource: AnyResource,
  columns: readonly string[],
  wanted: Wanted & Cut,
  context: Context,
): Promise<Row[] | undefined> {
  const { order, skip, take } = wanted;
  const key = keyOf(wanted);
  const shape: Shape = {
    key: `near ${key}`,
    query: (names, as) => cut(selected([near(resource, wanted, { ...context, ...as })], names), order),
    values: { reach: reach(wanted), skip, take },
  };
  const rows = await readKept(resource, columns, shape, context);
  if (rows.length === take) return rows;
  const [left] = await keptRows(context.store, `${resource.one} left ${key}`, { skip: reach(wanted), take: 1 }, () =>
    cut(onward(resource, wanted, context).select("it.id"), order),
  );
  return left ? undefined : rows;
}
function near(resource: AnyResource, wanted: Wanted, context: Context): Selecting {
  const first = ordered(onward(resource, wanted, context).selectAll("it"), wanted.order).limit(slot<number>("reach"));
  return (context.store.reading.selectFrom(first.as("it")) as unknown as Selecting)
    .where(heldAgainst(ruleOf(resource, context)))
    .where((it) => heldAgainst(matching(it, wanted.filter, "sqlite")));
}

/** The rows after the cursor, regardless of the actor. */
const onward = (resource: AnyResource, { order, cursor }: Wanted, { store }: Context): Selecting => {
  const { dialect, reading } = store;
  const from = every(reading, resource);
  return cursor ? from.where((it) => after(it, { entity: resource.entity, dialect }, order, cursor)) : from;
};
const ruleOf = (resource: AnyResource, { actor }: Asking): Expression<SqlBool> =>
  resource.rows(expressionBuilder() as never, actor);

/**
 * The visible rows that are wanted, as they are walked to a far place of the order: as `found`, but where no index leads
 * to them in the order of another column, SQLite walks that column's index.
 */
export function among(resource: AnyResource, wanted: Wanted, context: Context): readonly Selecting[] {
  const { filter, order } = wanted;
  if (context.store.dialect === "postgresql" || order.length === 1 || isLed(filter))
    return found(resource, wanted, context);
  return [
    onward(resource, wanted, context)
      .where(heldAgainst(ruleOf(resource, context)))
      .where((it) => heldAgainst(matching(it, filter, "sqlite"))),
  ];
}

/** The visible rows that are wanted: one query, or several that share no row. */
export function found(resource: AnyResource, wanted: Wanted, context: Context): readonly Selecting[] {
  const { dialect } = context.store;
  const rule = ruleOf(resource, context);
  const from = onward(resource, wanted, context).where((it) => matching(it, wanted.filter, dialect));
  if (dialect === "postgresql") return [from.where(rule)];
  const attributes = attributesOf(resource.entity);
  const alternatives = isLed(wanted.filter)
    ? undefined
    : alternativesOf(rule, (column) => attributes.get(column)?.listed ?? false);
  return (alternatives ?? [heldAgainst(rule)]).map((one) => from.where(one));
}

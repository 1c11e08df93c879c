import { sql, type Expression, type ExpressionBuilder, type SqlBool } from "kysely";
import { isDay } from "../../../shared/platform/calendar.ts";
import { parseJson } from "../../../shared/platform/json.ts";
import { invalidInput } from "../../../shared/platform/refusal.ts";
import { attributesOf } from "./attributes.ts";
import { isKeptInstant } from "./scalar.ts";
import type { Dialect } from "../store/store.ts";
import type { Row } from "./filter.ts";

/** One column of a sort. */
export interface Order {
  readonly by: string;
  readonly descending: boolean;
}
type Tables = { it: Row };

/**
 * `sort`, made total by the id. Equal rows stand in the direction of what was sorted by last: then one index is read in
 * one direction.
 */
export function totalOrder(sort: readonly Order[]): readonly Order[] {
  const id = sort.findIndex(({ by }) => by === "id");
  return id < 0 ? [...sort, { by: "id", descending: sort.at(-1)?.descending ?? false }] : sort.slice(0, id + 1);
}

/** What a cursor says of the order in which it is a place. */
const nameOf = (order: readonly Order[]): string =>
  order.map(({ by, descending }) => `${by} ${descending ? "desc" : "asc"}`).join();

/** The place of `row` in `order`, opaque to clients. */
export const cursorOf = (order: readonly Order[], row: Row): string =>
  Buffer.from(JSON.stringify([nameOf(order), ...order.map(({ by }) => row[by])])).toString("base64url");

/** What a value of a kind of attribute may be. */
const places: Readonly<Record<string, (value: unknown) => boolean>> = {
  Day: isDay,
  Instant: isKeptInstant,
  Flag: (value) => typeof value === "boolean",
  ...Object.fromEntries(
    ["Kilograms", "SignedKilograms", "Whole", "Serial"].map((kind) => [kind, Number.isSafeInteger]),
  ),
};
/** What stands in a column of text: no database takes NUL in it. */
const isText = (value: unknown): boolean =>
  typeof value === "string" && value.length <= textMost && value.isWellFormed() && !value.includes("\0");
const textMost = 10_000;

/**
 * The rows after the place `cursor`, which whoever sends it may have made up.
 * @throws Refusal INVALID_INPUT when it is not a place in `order`, as those of other orders and of earlier releases are
 * not.
 */
export function after(
  it: ExpressionBuilder<Tables, "it">,
  { entity, dialect }: { readonly entity: Function; readonly dialect: Dialect },
  order: readonly Order[],
  cursor: string,
): Expression<SqlBool> {
  const [name, ...place] = placeOf(cursor);
  const attributes = attributesOf(entity);
  const belongs = order.every(({ by }, i) => (places[attributes.get(by)?.kind ?? ""] ?? isText)(place[i]));
  if (name !== nameOf(order) || place.length !== order.length || !belongs)
    throw invalidInput(
      "after",
      "notA",
      "this cursor does not belong to this list in this order: begin at the first page",
    );
  // SQLite has no booleans: true is 1.
  const values = place.map((one) => (dialect === "sqlite" && typeof one === "boolean" ? Number(one) : one));
  return beyond(it, order, values);
}

/** The rows after `values` in `order`. Where all of it goes in one direction, an index of it is entered there. */
function beyond(
  it: ExpressionBuilder<Tables, "it">,
  order: readonly Order[],
  values: readonly unknown[],
): Expression<SqlBool> {
  if (isOneWay(order))
    return sql<SqlBool>`(${columnsOf(order)}) ${sql.raw(order[0]!.descending ? "<" : ">")} (${sql.join(values)})`;
  return it.or(
    order.map(({ by, descending }, depth) =>
      it.and([
        ...order.slice(0, depth).map((tied, i) => it(`it.${tied.by}`, "=", values[i])),
        it(`it.${by}`, descending ? "<" : ">", values[depth]),
      ]),
    ),
  );
}
const isOneWay = (order: readonly Order[]): boolean =>
  order.every(({ descending }) => descending === order[0]!.descending);
const columnsOf = (order: readonly Order[]) => sql.join(order.map(({ by }) => sql.ref(`it.${by}`)));

/** The rows up to `row`, with it. */
export const upTo = (it: ExpressionBuilder<Tables, "it">, order: readonly Order[], row: Row): Expression<SqlBool> => {
  const values = order.map(({ by }) => row[by]);
  if (!isOneWay(order)) return it.not(beyond(it, order, values));
  return sql<SqlBool>`(${columnsOf(order)}) ${sql.raw(order[0]!.descending ? ">=" : "<=")} (${sql.join(values)})`;
};

function placeOf(cursor: string): unknown[] {
  try {
    const place: unknown = parseJson(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(place) ? place : [];
  } catch {
    return [];
  }
}

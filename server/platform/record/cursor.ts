import type { Expression, ExpressionBuilder, SelectQueryBuilder, SqlBool } from "kysely";
import { Refusal } from "../../../shared/platform/refusal.ts";
import type { Row } from "./filter.ts";

/** One column of a sort. The last is always the id, so that the order is total. */
export interface Order {
  readonly by: string;
  readonly descending: boolean;
}
type Tables = { it: Row };

export const inOrder = (query: SelectQueryBuilder<Tables, "it", Row>, order: readonly Order[]) =>
  order.reduce((sorted, { by, descending }) => sorted.orderBy(`it.${by}`, descending ? "desc" : "asc"), query);

/** The place of `row` in `order`, opaque to clients. */
export const cursorOf = (order: readonly Order[], row: Row): string =>
  Buffer.from(JSON.stringify(order.map(({ by }) => row[by]))).toString("base64url");

/** The rows after the place `cursor`. @throws Refusal INVALID_INPUT when it is not a place in `order`. */
export function after(
  it: ExpressionBuilder<Tables, "it">,
  order: readonly Order[],
  cursor: string,
): Expression<SqlBool> {
  const place = placeOf(cursor);
  const plain = place.every((value) => typeof value === "string" || typeof value === "number");
  if (place.length !== order.length || !plain)
    throw new Refusal("INVALID_INPUT", "this cursor does not belong to this list");
  return it.or(
    order.map(({ by, descending }, depth) =>
      it.and([
        ...order.slice(0, depth).map((tied, i) => it(`it.${tied.by}`, "=", place[i])),
        it(`it.${by}`, descending ? "<" : ">", place[depth]),
      ]),
    ),
  );
}
function placeOf(cursor: string): unknown[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(place) ? place : [];
  } catch {
    return [];
  }
}

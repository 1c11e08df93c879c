import type { Expression, ExpressionBuilder, SelectQueryBuilder, SqlBool } from "kysely";
import { isDay } from "../../../shared/platform/calendar.ts";
import { parseJson } from "../../../shared/platform/json.ts";
import { invalidInput } from "../../../shared/platform/refusal.ts";
import { attributesOf } from "./attributes.ts";
import { isKeptInstant } from "./scalar.ts";
import type { Dialect } from "../store/store.ts";
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
 * @throws Refusal INVALID_INPUT when it is not a place in `order`.
 */
export function after(
  it: ExpressionBuilder<Tables, "it">,
  { entity, dialect }: { readonly entity: Function; readonly dialect: Dialect },
  order: readonly Order[],
  cursor: string,
): Expression<SqlBool> {
  const place = placeOf(cursor);
  const attributes = attributesOf(entity);
  const belongs = order.every(({ by }, i) => (places[attributes.get(by)?.kind ?? ""] ?? isText)(place[i]));
  if (place.length !== order.length || !belongs)
    throw invalidInput("after", "notA", "this cursor does not belong to this list: begin at the first page");
  // SQLite has no booleans: true is 1.
  const values = place.map((one) => (dialect === "sqlite" && typeof one === "boolean" ? Number(one) : one));
  return it.or(
    order.map(({ by, descending }, depth) =>
      it.and([
        ...order.slice(0, depth).map((tied, i) => it(`it.${tied.by}`, "=", values[i])),
        it(`it.${by}`, descending ? "<" : ">", values[depth]),
      ]),
    ),
  );
}
function placeOf(cursor: string): unknown[] {
  try {
    const place: unknown = parseJson(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(place) ? place : [];
  } catch {
    return [];
  }
}

import { setImmediate } from "node:timers/promises";
import type { Expression, SqlBool } from "kysely";
import type { Context } from "../context.ts";
import { cursorOf, upTo } from "./cursor.ts";
import { matching, type Row } from "./filter.ts";
import { among, ordered, type Cut, type Wanted } from "./page.ts";
import { skippedTooFar } from "./page.rules.ts";
import type { AnyResource } from "./resource.ts";
import { countUpTo, decoded, readAs, selected, type Selecting } from "./rows.ts";

/**
 * No index leads to a text in the middle of others. So a search looks through what its reader may see and what fits
 * the rest of the filter, in the order of the list, piece by piece; between the pieces others have their turn. Most
 * find enough in the first. At the last, after 100,000 records, it ends and says so.
 */
const pieces: readonly number[] = [2_000, 8_000, ...Array<number>(9).fill(10_000)];
export const lookedThroughMost = pieces.reduce((sum, size) => sum + size, 0);

/** What a further piece costs, in units: it is read twice, at a third of a microsecond each. */
const unitsEach = 1_000;

/** Whether no index leads to what is asked. */
export const isSearch = (filter: object | undefined): boolean => partsOf(filter).texts !== undefined;

/** A filter in two: the texts to search for, undefined where there are none, and the rest. */
function partsOf(filter: object = {}): { readonly texts?: object; readonly rest: object } {
  const given = Object.entries(filter as Record<string, Record<string, unknown> | null>);
  const isText = (operand: unknown): boolean => ((Object(operand) as { contains?: unknown }).contains ?? null) !== null;
  const texts = given.filter(([, operand]) => isText(operand));
  const rest = given.map(([name, operand]) => [name, isText(operand) ? { ...operand, contains: undefined } : operand]);
  return {
    ...(texts.length > 0 && {
      texts: Object.fromEntries(texts.map(([name, operand]) => [name, { contains: operand!["contains"] }])),
    }),
    rest: Object.fromEntries(rest),
  };
}

/** A piece of a list: what stands after `cursor`, up to `end` or to the end of the list. */
interface Piece {
  readonly cursor: string | undefined;
  readonly end: Row | undefined;
}

async function* piecesOf(resource: AnyResource, wanted: Wanted, context: Context): AsyncGenerator<Piece> {
  const { order } = wanted;
  const { rest } = partsOf(wanted.filter);
  const places = [...new Set(order.map(({ by }) => by))];
  let { cursor } = wanted;
  for (const [i, size] of pieces.entries()) {
    if (i > 0) await context.work?.spread(unitsEach);
    if (i > 0) await setImmediate();
    const candidates = selected(among(resource, { filter: rest, order, cursor }, context), places);
    const end = await ordered(candidates, order)
      .offset(size - 1)
      .limit(1)
      .executeTakeFirst();
    yield { cursor, end };
    if (!end) return;
    cursor = placeOf(resource, wanted, end, context);
  }
}

/** Rows that a search of its own looks through, the last id first: with its bounds, and others have their turn. */
export interface Stretch {
  readonly rows: Selecting;
  /** Whether nothing is left after it. */
  readonly isLast: boolean;
}
/** The stretches of what `rows` selects, up to 100,000 in all. */
export async function* stretchesOf(rows: Selecting, context: Context): AsyncGenerator<Stretch> {
  let left = rows;
  for (const [i, size] of pieces.entries()) {
    if (i > 0) await context.work?.spread(unitsEach);
    if (i > 0) await setImmediate();
    const end = await left
      .select("it.id")
      .orderBy("it.id", "desc")
      .offset(size - 1)
      .limit(1)
      .executeTakeFirst();
    yield { rows: end ? left.where("it.id", ">=", end["id"]) : left, isLast: !end };
    if (!end) return;
    left = rows.where("it.id", "<", end["id"]);
  }
}

/** The place of a row as it was read, as a cursor. */
const placeOf = ({ entity }: AnyResource, { order }: Wanted, row: Row, { store }: Context): string =>
  cursorOf(order, decoded(entity, [{ ...row }], store.dialect)[0]!);

/** What is found in a piece: queries that share no row. */
function foundIn(resource: AnyResource, piece: Piece, wanted: Wanted, context: Context): readonly Selecting[] {
  const { order } = wanted;
  const { texts, rest } = partsOf(wanted.filter);
  const { cursor, end } = piece;
  const holds = (it: Parameters<typeof matching>[0]): Expression<SqlBool> => matching(it, texts, context.store.dialect);
  return among(resource, { filter: rest, order, cursor }, context)
    .map((one) => one.where(holds))
    .map((one) => (end ? one.where((it) => upTo(it, order, end)) : one));
}

/** The rows of a page that were found, and the place where the search ended before it had looked through all. */
export interface Searched {
  readonly rows: Row[];
  readonly ended?: string;
}

/** @throws Refusal INVALID_INPUT when it ends before as many were found as are passed over; LIMITED as `readAs`. */
export async function searched(
  resource: AnyResource,
  columns: readonly string[],
  wanted: Wanted & Cut,
  context: Context,
): Promise<Searched> {
  const { order, skip, take } = wanted;
  const all = [...new Set([...columns, ...order.map(({ by }) => by)])];
  const rows: Row[] = [];
  let [passed, end]: [number, Row | undefined] = [0, undefined];
  for await (const piece of piecesOf(resource, wanted, context)) {
    const here = foundIn(resource, piece, wanted, context);
    const left = { skip: skip - passed, take: take - rows.length };
    const some = await readAs(
      resource,
      all,
      (names) => ordered(selected(here, names), order).offset(left.skip).limit(left.take).execute(),
      context.store.dialect,
    );
    rows.push(...some);
    if (rows.length === take) return { rows };
    if (left.skip > 0) passed += some.length > 0 ? left.skip : await countUpTo(left.skip, here, context);
    ({ end } = piece);
  }
  if (end && passed < skip) throw skippedTooFar(skip, passed);
  return { rows, ...(end && { ended: placeOf(resource, wanted, end, context) }) };
}

/** How many there are, counting no further than `limit`; null where the search ends before it has looked through all. */
export async function countSearched(
  limit: number,
  resource: AnyResource,
  wanted: Omit<Wanted, "cursor">,
  context: Context,
): Promise<number | null> {
  let [count, end]: [number, Row | undefined] = [0, undefined];
  for await (const piece of piecesOf(resource, { ...wanted, cursor: undefined }, context)) {
    count += await countUpTo(
      limit - count,
      foundIn(resource, piece, { ...wanted, cursor: undefined }, context),
      context,
    );
    if (count >= limit) return count;
    ({ end } = piece);
  }
  return end ? null : count;
}

import { sql, type Kysely } from "kysely";
import { logFormat } from "../../../shared/log/leaf.ts";
import type { Keys } from "../context.ts";
import type { Tables, TreeHead } from "../store/tables.ts";
import { canonical } from "./canonical.ts";
import { Halt } from "./halt.ts";
import { enterKeys } from "./keys.ts";
import { openingOf } from "./opening.ts";

const batch = 5_000;
type Trx = Kysely<Tables>;

/** A leaf with its place. */
export interface Placed {
  readonly seq: number;
  readonly content: string;
}

/** What a log that begins names: its origin and keys, at an instant. */
interface Opening {
  readonly origin: string;
  readonly keys: Keys;
  readonly now: string;
}

/** Where the log ends, heads or not. */
async function endOf(trx: Trx): Promise<number> {
  const last = await trx
    .selectFrom("leaf")
    .select("position")
    .where("position", "is not", null)
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  return last ? last.position! + 1 : 0;
}

/** Places what waits, behind an opening where format 2 begins; nothing behind a key that is being signed in. */
export async function placeNext(
  trx: Trx,
  head: TreeHead | undefined,
  format: number,
  rotation: string | undefined,
  by: Opening,
): Promise<void> {
  const end = await endOf(trx);
  if (rotation && (await isCovered(trx, rotation, end))) return;
  const opened = format === logFormat && !head?.note && end === (head?.size ?? 0) ? await open(trx, head, by) : 0;
  await place(trx, format, end + opened, rotation);
  if (format === logFormat) await inOrderOfTime(trx, end);
}

/** Whether a leaf stands among the first `size`. */
export const isCovered = async (trx: Trx, id: string, size: number): Promise<boolean> =>
  !!(await trx.selectFrom("leaf").select("seq").where("id", "=", id).where("position", "<", size).executeTakeFirst());

/**
 * The format of what is signed next. Whatever was written in format 1 still comes under its rules and its kind of head,
 * before the log continues.
 * @throws Halt when something is written in format 1 after that.
 */
export async function formatNext(trx: Trx, head: TreeHead | undefined): Promise<number> {
  const unsigned = await trx
    .selectFrom("leaf")
    .select("seq")
    .where("format", "=", 1)
    .where((it) => it.or([it("position", "is", null), it("position", ">=", head?.size ?? 0)]))
    .limit(1)
    .executeTakeFirst();
  if (unsigned && head?.note)
    throw new Halt("oldServer", "a server of an older release still writes to this log: stop it");
  return unsigned ? 1 : logFormat;
}

/** Begins format 2 with a leaf of its own, not later than what waits behind it. @returns how many leaves that took. */
async function open(trx: Trx, head: TreeHead | undefined, { keys, origin, now }: Opening): Promise<number> {
  const first = await trx
    .selectFrom("leaf")
    .select("content")
    .where("position", "is", null)
    .orderBy("seq")
    .limit(1)
    .executeTakeFirst();
  const at = [now, ...(first ? [instantOf(first.content)] : [])].toSorted()[0]!;
  const { id, content } = openingOf(origin, keys, at, head);
  await trx
    .insertInto("leaf")
    .values({ id, content, format: logFormat, position: head?.size ?? 0 })
    .execute();
  await enterKeys(trx, origin, keys, id, at);
  return 1;
}

async function place(trx: Trx, format: number, from: number, last: string | undefined): Promise<void> {
  const upTo = last ? sql`and "seq" <= (select "seq" from "leaf" where "id" = ${sql.lit(last)})` : sql``;
  await sql`update "leaf" set "position" = "next"."position" from (
    select "seq", row_number() over (order by "seq") - 1 + ${sql.lit(from)} as "position" from "leaf"
    where "position" is null and "format" = ${sql.lit(format)} ${upTo} order by "seq" limit ${sql.lit(batch)}
  ) as "next" where "leaf"."seq" = "next"."seq"`.execute(trx);
}

/** The leaves from a position on, in order; before `end` if given. */
export const placedFrom = (trx: Trx, position: number, end?: number): Promise<Placed[]> =>
  trx
    .selectFrom("leaf")
    .select(["seq", "content"])
    .where("position", ">=", position)
    .$if(end !== undefined, (query) => query.where("position", "<", end!))
    .orderBy("position")
    .execute() as Promise<Placed[]>;

export const instantOf = (content: string): string => (JSON.parse(content) as { at: string }).at;

/**
 * States no leaf from `position` on before the one that precedes it: a deed that was committed late, or under a clock
 * that was set back, is stated as of when the log took it. Its journal entry keeps the instant that its server's clock
 * showed.
 */
async function inOrderOfTime(trx: Trx, position: number): Promise<void> {
  const [before] = await placedFrom(trx, position - 1, position);
  let latest = before ? instantOf(before.content) : "";
  for (const { seq, content } of await placedFrom(trx, position)) {
    const leaf = JSON.parse(content) as { at: string };
    if (leaf.at >= latest) latest = leaf.at;
    else {
      const stated = canonical({ ...leaf, at: latest });
      await trx.updateTable("leaf").set({ content: stated }).where("seq", "=", seq).execute();
    }
  }
}

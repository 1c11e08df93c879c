import { sql, type Kysely } from "kysely";
import type { Tables } from "../store/tables.ts";
import { newestHead } from "./newest.ts";
import { instantOf } from "./placing.ts";

/** How far the log has come with what was written. */
export interface Standing {
  /** Entries under the newest head. */
  readonly size: number;
  /** The instant of the newest head; null before the first. */
  readonly headAt: string | null;
  /** Entries that no head covers yet, counted up to 10,000. */
  readonly waiting: number;
  /** Since when the oldest of them has waited; null if there is none. */
  readonly waitingSince: string | null;
  /** Up to which position the second checker has passed them. */
  readonly passed: number;
}
const countedUpTo = 10_000;

export async function standingOf(reading: Kysely<Tables>): Promise<Standing> {
  const head = await newestHead(reading);
  const size = head?.size ?? 0;
  const uncovered = reading
    .selectFrom("leaf")
    .where((it) => it.or([it("position", "is", null), it("position", ">=", size)]));
  const some = uncovered.select("seq").limit(countedUpTo);
  const { rows } = await sql<{ waiting: number }>`select count(*) as waiting from (${some}) as uncovered`.execute(
    reading,
  );
  const oldest = await uncovered.select("content").orderBy("seq").limit(1).executeTakeFirst();
  const watch = await reading.selectFrom("logWatch").select("position").where("name", "=", "watch").executeTakeFirst();
  return {
    size,
    headAt: head?.at ?? null,
    waiting: rows[0]!.waiting,
    waitingSince: oldest ? instantOf(oldest.content) : null,
    passed: watch?.position ?? 0,
  };
}

import type { Kysely } from "kysely";
import { later } from "../clock.ts";
import type { Tables } from "../store/tables.ts";

/** How messages fare: how many wait and since when the oldest does; how many of a day were not sent, or nobody knows. */
export interface MessagesWaiting {
  readonly waiting: number;
  readonly since: string | null;
  readonly undelivered: number;
}
/** Bounded: of more than 10,000 nobody needs the number. */
export async function messagesWaiting(rows: Kysely<Tables>, now: string): Promise<MessagesWaiting> {
  const open = rows.selectFrom("message").select("madeAt").where("state", "in", ["waiting", "sending"]).limit(10_000);
  const day = later(now, -86_400);
  const [{ waiting, since }, { undelivered }] = await Promise.all([
    rows
      .selectFrom(open.as("m"))
      .select((it) => [it.fn.countAll<number>().as("waiting"), it.fn.min<string | null>("madeAt").as("since")])
      .executeTakeFirstOrThrow(),
    rows
      .selectFrom("message")
      .select((it) => it.fn.countAll<number>().as("undelivered"))
      .where("state", "in", ["refused", "unsure", "expired"])
      .where("endedAt", ">", day)
      .executeTakeFirstOrThrow(),
  ]);
  return { waiting: Number(waiting), since, undelivered: Number(undelivered) };
}

import { idFloor } from "../clock.ts";
import type { Context } from "../context.ts";
import type { Job } from "../job/jobs.ts";
import { daysBefore, sweptAtOnce, terms } from "../retention.ts";
import { within, type Inside } from "./transaction.ts";

/** A deed as the outbox tells of it: `id` is that of its journal entry, `topic` is such as `project.file`. */
export interface OutboxEntry {
  readonly id: string;
  readonly topic: string;
}

/**
 * Hands the reader `name` the next deeds, at most `atOnce`, in the order of the transparency log. What `take` does and
 * how far the reader has come are kept in one transaction: each deed is taken once, whatever fails in between. A deed
 * is handed over once the log has sequenced it, so that none is passed by which was committed late. A new reader
 * begins with the oldest deed that is kept.
 * @returns how many deeds were handed over: 0 when there are no more.
 */
export const readOutbox = (
  context: Context,
  name: string,
  take: (deeds: readonly OutboxEntry[], inside: Inside) => Promise<void>,
  atOnce = 100,
): Promise<number> =>
  within(context, async (inside) => {
    const { trx } = inside;
    const reader = { name, position: 0 };
    await trx
      .insertInto("outboxReader")
      .values(reader)
      .onConflict((on) => on.column("name").doNothing())
      .execute();
    // An update that changes nothing: a second process with this name waits here.
    const { position } = await trx
      .updateTable("outboxReader")
      .set((it) => ({ position: it.ref("position") }))
      .where("name", "=", name)
      .returning("position")
      .executeTakeFirstOrThrow();
    const deeds = await trx
      .selectFrom("leaf")
      .innerJoin("outbox", "outbox.id", "leaf.id")
      .select(["outbox.id", "outbox.topic", "leaf.position"])
      .where("leaf.position", ">=", position)
      .orderBy("leaf.position")
      .limit(atOnce)
      .execute();
    if (deeds.length === 0) return 0;
    await take(
      deeds.map(({ id, topic }) => ({ id, topic })),
      inside,
    );
    await trx
      .updateTable("outboxReader")
      .set({ position: deeds.at(-1)!.position! + 1 })
      .where("name", "=", name)
      .execute();
    return deeds.length;
  });

/** Deletes deeds whose term is over and that every reader has passed. The journal and the log keep them for good. */
export const sweepOutbox: Job = {
  name: "outbox",
  everySeconds: 86_400,
  async work(context) {
    const before = idFloor(daysBefore(context.now, terms.outbox.days));
    while ((await sweepSome(context, before)) === sweptAtOnce);
  },
};

/** @returns how many were deleted. */
const sweepSome = (context: Context, before: string): Promise<number> =>
  within(context, async ({ trx }) => {
    const { passed } = await trx
      .selectFrom("outboxReader")
      .select((it) => it.fn.min<number | null>("position").as("passed"))
      .executeTakeFirstOrThrow();
    const old = await trx
      .selectFrom("outbox")
      .innerJoin("leaf", "leaf.id", "outbox.id")
      .select("outbox.id")
      .where("outbox.id", "<", before)
      .where("leaf.position", "<", passed ?? Number.MAX_SAFE_INTEGER)
      .orderBy("outbox.id")
      .limit(sweptAtOnce)
      .execute();
    const ids = old.map(({ id }) => id);
    if (ids.length > 0) await trx.deleteFrom("outbox").where("id", "in", ids).execute();
    return ids.length;
  });

import { dayOf } from "../platform/clock.ts";
import type { Job } from "../platform/job/jobs.ts";
import { moveWithin } from "../platform/record/move.ts";
import { within } from "../platform/record/transaction.ts";
import { draws } from "./resource.ts";

/** A commitment that is not opened in time fails on the public record, so that no draw is quietly repeated. */
export const expiry: Job = {
  name: "draw expiry",
  everySeconds: 3600,
  async work(context) {
    const late = await context.store.reading
      .selectFrom("draw")
      .select("id")
      .where("state", "=", "committed")
      .where("dueOn", "<", dayOf(context.now))
      .limit(200)
      .execute();
    for (const { id } of late)
      await within(context, (inside) =>
        moveWithin(inside, draws, id, "fail", { as: "administrator", note: "not revealed in time" }),
      );
  },
};

import { dayOf } from "../platform/clock.ts";
import type { Job } from "../platform/job/jobs.ts";
import { moveWithin } from "../platform/record/move.ts";
import { within } from "../platform/record/transaction.ts";
import { methodologies } from "./resource.ts";

/**
 * A newer version supersedes an older one on the day that was set. Projects keep the version they began under. JL 五章.
 */
export const succession: Job = {
  name: "methodologies are superseded",
  everySeconds: 3600,
  async work(context) {
    const due = await context.store.reading
      .selectFrom("methodology")
      .select("id")
      .where("state", "=", "filed")
      .where("supersededOn", "<=", dayOf(context.now))
      .limit(200)
      .execute();
    for (const { id } of due)
      await within(context, (inside) => moveWithin(inside, methodologies, id, "supersede", { as: "decider" }));
  },
};

import { dayOf } from "../platform/clock.ts";
import type { Job } from "../platform/job/jobs.ts";
import { moveWithin } from "../platform/record/move.ts";
import { within } from "../platform/record/transaction.ts";
import { returnSupply } from "./release.ts";
import { allocations } from "./resource.ts";

const atOnce = 500;

/** Returns allocations not accepted or confirmed within the pack's days of reservation, each in its own transaction. */
export const lapse: Job = {
  name: "lapseAllocations",
  everySeconds: 3600,
  async work(context) {
    const late = await context.store.reading
      .selectFrom("allocation")
      .select("id")
      .where("state", "in", ["proposed", "accepted"])
      .where("dueOn", "<", dayOf(context.now))
      .orderBy("id")
      .limit(atOnce)
      .execute();
    for (const { id } of late) {
      await within(context, (inside) =>
        moveWithin(inside, allocations, id, "lapse", {
          as: "acceptor",
          async rule(it) {
            await returnSupply(inside, it);
            it.dueOn = null;
          },
        }),
      );
    }
  },
};

import type { Job } from "../platform/job/jobs.ts";
import { moveWithin } from "../platform/record/move.ts";
import { within } from "../platform/record/transaction.ts";
import { checkPlans } from "./resource.ts";

/** A check whose draw was not revealed in time lapses, on the public record: it cannot be held back and begun again. */
export const lapse: Job = {
  name: "check plans lapse",
  everySeconds: 3600,
  async work(context) {
    const failed = await context.store.reading
      .selectFrom("checkPlan")
      .innerJoin("draw", "draw.id", "checkPlan.draw")
      .select("checkPlan.id")
      .where("checkPlan.state", "=", "announced")
      .where("draw.state", "=", "failed")
      .limit(200)
      .execute();
    for (const { id } of failed) {
      await within(context, (inside) =>
        moveWithin(inside, checkPlans, id, "lapse", {
          as: "administrator",
          note: "not revealed in time",
          rule: (it) => {
            it.dueOn = null;
          },
        }),
      );
    }
  },
};

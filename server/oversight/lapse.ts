import type { Kysely } from "kysely";
import type { Draw } from "../draw/index.ts";
import type { Job } from "../platform/job/jobs.ts";
import { moveWithin } from "../platform/record/move.ts";
import { within } from "../platform/record/transaction.ts";
import type { CheckPlan } from "./plan.entity.ts";
import { checkPlans } from "./resource.ts";

/** A check whose draw was not revealed in time lapses, on the public record: it cannot be held back and begun again. */
export const lapse: Job = {
  name: "check plans lapse",
  everySeconds: 3600,
  async work(context) {
    const rows = context.store.reading as unknown as Kysely<{ checkPlan: CheckPlan; draw: Draw }>;
    const failed = await rows
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

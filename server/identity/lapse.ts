import type { Job } from "../platform/job/jobs.ts";
import { moveWithin } from "../platform/record/move.ts";
import { within } from "../platform/record/transaction.ts";
import { invitations } from "./resource.ts";

const atOnce = 500;

/** Says of invitations that nobody accepted in time that they have expired: nobody can accept them from then on anyway. */
export const lapseInvitations: Job = {
  name: "lapseInvitations",
  everySeconds: 3_600,
  async work(context) {
    const late = await context.store.reading
      .selectFrom("invitation")
      .select("id")
      .where("state", "=", "open")
      .where("until", "<=", context.now)
      .orderBy("id")
      .limit(atOnce)
      .execute();
    for (const { id } of late)
      await within(context, (inside) => moveWithin(inside, invitations, id, "lapse", { as: "acceptor" }));
  },
};

import { nameless } from "./erasure.ts";
import type { Job } from "../platform/job/jobs.ts";
import { within } from "../platform/record/transaction.ts";
import { daysBefore, sweptAtOnce, terms } from "../platform/retention.ts";

/** Deletes sessions and counted attempts whose term is over, and the names of erased accounts. */
export const sweepSessions: Job = {
  name: "sessions",
  everySeconds: 86_400,
  async work(context) {
    const [begun, since] = [daysBefore(context.now, terms.session.days), daysBefore(context.now, terms.attempt.days)];
    const some = () =>
      within(context, async ({ trx }) => {
        const sessions = trx.selectFrom("session").select("id").where("begunAt", "<", begun).limit(sweptAtOnce);
        const attempts = trx.selectFrom("attempt").select("id").where("since", "<", since).limit(sweptAtOnce);
        const gone = await trx.deleteFrom("session").where("id", "in", sessions).executeTakeFirst();
        const forgotten = await trx.deleteFrom("attempt").where("id", "in", attempts).executeTakeFirst();
        return gone.numDeletedRows + forgotten.numDeletedRows;
      });
    while ((await some()) > 0);
    while ((await within(context, (inside) => nameless(inside))) > 0);
  },
};

import { nameless } from "./erasure.ts";
import type { Job } from "../platform/job/jobs.ts";
import { within } from "../platform/record/transaction.ts";
import { daysBefore, sweptAtOnce, terms } from "../platform/retention.ts";

/**
 * Deletes sessions, known browsers, one-time links and counted attempts whose term is over, and the names of erased
 * accounts.
 */
export const sweepSessions: Job = {
  name: "sessions",
  everySeconds: 86_400,
  async work(context) {
    const { session, device, link, attempt } = terms;
    const of = (days: number) => daysBefore(context.now, days);
    const some = () =>
      within(context, async ({ trx }) => {
        const sessions = trx.selectFrom("session").select("id").where("begunAt", "<", of(session.days));
        const devices = trx.selectFrom("device").select("id").where("seenAt", "<", of(device.days));
        const links = trx.selectFrom("oneTimeLink").select("id").where("madeAt", "<", of(link.days));
        const attempts = trx.selectFrom("attempt").select("id").where("since", "<", of(attempt.days));
        const gone = [
          await trx.deleteFrom("session").where("id", "in", sessions.limit(sweptAtOnce)).executeTakeFirst(),
          await trx.deleteFrom("device").where("id", "in", devices.limit(sweptAtOnce)).executeTakeFirst(),
          await trx.deleteFrom("oneTimeLink").where("id", "in", links.limit(sweptAtOnce)).executeTakeFirst(),
          await trx.deleteFrom("attempt").where("id", "in", attempts.limit(sweptAtOnce)).executeTakeFirst(),
        ];
        return gone.reduce((sum, { numDeletedRows }) => sum + numDeletedRows, 0n);
      });
    while ((await some()) > 0n);
    while ((await within(context, (inside) => nameless(inside))) > 0);
  },
};

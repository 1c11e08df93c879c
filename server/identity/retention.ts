import type { Kysely } from "kysely";
import { nameless } from "./erasure.ts";
import type { Job } from "../platform/job/jobs.ts";
import { within } from "../platform/record/transaction.ts";
import { daysBefore, sweptAtOnce, terms } from "../platform/retention.ts";
import type { Tables } from "../platform/store/tables.ts";

/** Invitations that were over before an instant, nobody accepted, and that still say for whom they were. */
export const unaccepted = (rows: Kysely<Tables>, before: string) =>
  rows
    .selectFrom("invitation")
    .where("state", "in", ["expired", "withdrawn"])
    .where("until", "<", before)
    .where("email", "<>", "");

/**
 * Deletes sessions, API tokens, known browsers, one-time links and counted attempts whose term is over, the names of erased accounts,
 * and the addresses of those who did not accept an invitation.
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
        const tokens = trx.selectFrom("apiToken").select("id").where("until", "<", of(session.days));
        const gone = [
          await trx.deleteFrom("session").where("id", "in", sessions.limit(sweptAtOnce)).executeTakeFirst(),
          await trx.deleteFrom("apiToken").where("id", "in", tokens.limit(sweptAtOnce)).executeTakeFirst(),
          await trx.deleteFrom("device").where("id", "in", devices.limit(sweptAtOnce)).executeTakeFirst(),
          await trx.deleteFrom("oneTimeLink").where("id", "in", links.limit(sweptAtOnce)).executeTakeFirst(),
          await trx.deleteFrom("attempt").where("id", "in", attempts.limit(sweptAtOnce)).executeTakeFirst(),
        ];
        return gone.reduce((sum, { numDeletedRows }) => sum + numDeletedRows, 0n);
      });
    while ((await some()) > 0n);
    while ((await within(context, (inside) => nameless(inside))) > 0);
    await within(context, async ({ trx }) => {
      const old = unaccepted(trx, of(terms.invitation.days)).select("id");
      await trx.updateTable("invitation").set({ email: "" }).where("id", "in", old).execute();
    });
  },
};

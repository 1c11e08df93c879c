import type { Job } from "../job/jobs.ts";
import { daysBefore, sweptAtOnce, terms } from "../retention.ts";
import { within } from "./transaction.ts";

/** Deletes the answers to requests whose term is over: the same key then stands for a new request. */
export const sweepAnswers: Job = {
  name: "answers",
  everySeconds: 86_400,
  async work(context) {
    const before = daysBefore(context.now, terms.answer.days);
    const some = () =>
      within(context, async ({ trx }) => {
        const old = trx.selectFrom("answer").select("id").where("at", "<", before).orderBy("at").limit(sweptAtOnce);
        return (await trx.deleteFrom("answer").where("id", "in", old).executeTakeFirst()).numDeletedRows;
      });
    while ((await some()) > 0);
  },
};

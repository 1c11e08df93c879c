import { warnings, type Warning } from "../../shared/event/event.ts";
import { warnEvent, warningFor } from "../event/index.ts";
import { addDays } from "../policy/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import type { Job } from "../platform/job/jobs.ts";
import { within } from "../platform/record/transaction.ts";
import { coverageOf } from "./coverage.ts";

const atOnce = 500;
const daysUntil = (day: string, today: string): number =>
  Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);

/**
 * Warns of uncovered events 60, 30 and 7 days before their deadline, and once it has passed. In principle (原则上): it
 * blocks nothing. While a new sink is pending, its own later deadlines count.
 */
export const warnOfDeadlines: Job = {
  name: "warnOfDeadlines",
  everySeconds: 3600,
  async work(context) {
    const today = dayOf(context.now);
    for (let after: { readonly dueOn: string; readonly id: string } | undefined; ; ) {
      const page = await nearDeadline(context, today, after);
      await warnOf(page, today, context);
      const last = page.at(-1);
      if (page.length < atOnce || !last) return;
      after = { dueOn: last.dueOn!, id: last.id };
    }
  },
};

interface Near {
  readonly id: string;
  readonly dueOn?: string | null | undefined;
  readonly warned?: Warning | null | undefined;
}
/** Uncovered events due within 60 days and not marked overdue, page by page, by deadline. */
const nearDeadline = (
  context: Context,
  today: string,
  after: { readonly dueOn: string; readonly id: string } | undefined,
): Promise<Near[]> =>
  context.store.reading
    .selectFrom("event")
    .select(["id", "dueOn", "warned"])
    .where("state", "=", "accounted")
    .where("dueOn", "<=", addDays(today, warnings.d60))
    .where((it) => it.or([it("warned", "is", null), it("warned", "!=", "overdue")]))
    .$if(!!after, (query) =>
      query.where((it) =>
        it.or([it("dueOn", ">", after!.dueOn), it.and([it("dueOn", "=", after!.dueOn), it("id", ">", after!.id)])]),
      ),
    )
    .orderBy("dueOn")
    .orderBy("id")
    .limit(atOnce)
    .execute();

async function warnOf(near: readonly Near[], today: string, context: Context): Promise<void> {
  const coverage = await coverageOf(
    context,
    near.map(({ id }) => id),
  );
  for (const { id, dueOn, warned } of near) {
    const warning: Warning | undefined = warningFor(daysUntil(dueOn!, today));
    if (!warning || warning === warned || ["covered", "pendingNewSink"].includes(coverage.get(id)!.state)) continue;
    await within(context, (inside) => warnEvent(inside, id, warning));
  }
}

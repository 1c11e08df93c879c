import { warnings, type Warning } from '../../shared/event.ts';
import { warnEvent, warningFor } from '../event/index.ts';
import { addDays } from '../policy/index.ts';
import { dayOf } from '../platform/clock.ts';
import type { Job } from '../platform/jobs.ts';
import { within } from '../platform/once.ts';
import { coverageOf } from './coverage.ts';
import { offsetOf } from './supply.ts';

const atOnce = 500;
const daysUntil = (day: string, today: string): number => Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);

/**
 * Warns of events that are not covered 60, 30 and 7 days before their day, and once it has passed. In principle (原则上): it blocks nothing.
 * While a new sink is awaited its own later days count.
 */
export const warnOfDeadlines: Job = {
  name: 'warnOfDeadlines', everySeconds: 3600,
  async work(context) {
    const today = dayOf(context.now);
    const near = await offsetOf(context).selectFrom('event').select(['id', 'dueOn', 'warned']).where('state', '=', 'accounted').where('dueOn', '<=', addDays(today, warnings.d60))
      .where((it) => it.or([it('warned', 'is', null), it('warned', '!=', 'overdue')])).orderBy('dueOn').limit(atOnce).execute();
    const coverage = await coverageOf(context, near.map(({ id }) => id));
    for (const { id, dueOn, warned } of near) {
      const warning: Warning | undefined = warningFor(daysUntil(dueOn!, today));
      if (!warning || warning === warned || ['covered', 'pendingNewSink'].includes(coverage.get(id)!.state)) continue;
      await within(context, (inside) => warnEvent(inside, id, warning));
    }
  },
};

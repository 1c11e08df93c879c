import { Event } from "../event/index.ts";
import { coverageOf } from "../offset/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { groundIn } from "../policy/index.ts";
import type { Confirmation } from "./confirmation.entity.ts";
import { assertNeutral, neutrality, reachedOn } from "./rules.ts";

/** The event of a confirmation. */
export const eventOf = ({ em }: Inside, { event }: Confirmation): Promise<Event> =>
  em.findOneOrFail(Event, { id: event });

/** The clause that requires an event of the region to be offset. */
export const clauseOf = (it: Confirmation): string => groundIn("allocation")(it, "applicant")?.clause ?? neutrality;

/** The figures on which neutrality is confirmed. @throws Refusal RULE_BROKEN when less was retired than emitted. */
export async function recordOutcome(
  it: Confirmation,
  event: Event,
  emissionsKilograms: number,
  inside: Inside,
): Promise<void> {
  const {
    coveredKilograms = 0,
    pendingKilograms = 0,
    lines = [],
  } = (await coverageOf(inside, [event.id])).get(event.id) ?? {};
  assertNeutral(emissionsKilograms, coveredKilograms, pendingKilograms, clauseOf(it));
  const concludedOn = dayOf(inside.now);
  const completedOn = reachedOn(lines, emissionsKilograms)!;
  const late = !!event.dueOn && completedOn > event.dueOn;
  Object.assign(it, {
    retiredKilograms: coveredKilograms,
    completedOn,
    concludedOn,
    late,
    dueOn: null,
    statement: { ...it.statement, completedOn, mode: it.route },
  });
}

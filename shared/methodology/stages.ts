import { workingDaysBetween } from "../platform/calendar.ts";
import type { Competence } from "../platform/competence.ts";
import type { MethodologyState } from "./methodology.ts";

/** Something that was done to a record and led to a state. `on` is an ISO day. */
export interface Step {
  readonly to: string;
  readonly on: string;
}
/** One stage of a review: in which state, from when, until when (still, where there is none), and in how many working days of how many. */
export interface Stage {
  readonly state: string;
  readonly from: string;
  readonly until: string | null;
  readonly workingDays: number;
  readonly term: number | null;
}

/** Whose term runs while a methodology is in a state. */
export const clockOf: Readonly<Partial<Record<MethodologyState, Competence>>> = {
  submitted: "acceptor",
  accepted: "acceptor",
  underReview: "adviser",
  returned: "applicant",
  advised: "publisher",
  publicNotice: "decider",
};

/**
 * How long each stage of a methodology's review took, the first first; drafts and what is over are no stages.
 * @param steps in the order in which they were done. @param terms the working days that the region gives each competence. @param noticeDays those of the public
 * notice, which come before the term of who decides.
 */
export function stagesOf(
  steps: readonly Step[],
  terms: Readonly<Partial<Record<Competence, number>>>,
  noticeDays: number,
  today: string,
): Stage[] {
  return steps.flatMap(({ to, on }, i): Stage[] => {
    const competence = clockOf[to as MethodologyState];
    if (!competence) return [];
    const until = steps[i + 1]?.on ?? null;
    const term = terms[competence] ?? null;
    return [
      {
        state: to,
        from: on,
        until,
        workingDays: Math.max(0, workingDaysBetween(on, until ?? today)),
        term: term !== null && to === "publicNotice" ? term + noticeDays : term,
      },
    ];
  });
}

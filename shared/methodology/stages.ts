import { workingDaysBetween } from "../platform/calendar.ts";
import type { Competence } from "../platform/competence.ts";
import type { MethodologyState } from "./methodology.ts";

/** An act on a record that led to a state. `on` is an ISO day. */
export interface Step {
  readonly to: string;
  readonly on: string;
}
/**
 * One stage of a review: its state, its beginning, its end (if over), and the working days used out of those allowed.
 */
export interface Stage {
  readonly state: string;
  readonly from: string;
  readonly until: string | null;
  readonly workingDays: number;
  readonly term: number | null;
}

/** The competence whose deadline runs while a methodology is in a state. */
export const clockOf: Readonly<Partial<Record<MethodologyState, Competence>>> = {
  submitted: "acceptor",
  accepted: "acceptor",
  underReview: "adviser",
  returned: "applicant",
  advised: "publisher",
  publicNotice: "decider",
};

/**
 * The duration of each stage of a methodology's review, in order; drafts and final states are not stages.
 * @param steps in chronological order.
 * @param terms the working days that the region gives each competence.
 * @param noticeDays those of the public notice, which precede the decider's term.
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

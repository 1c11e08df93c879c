import { dayOf } from "../platform/clock.ts";
import { dueFor } from "../policy/index.ts";
import type { Reviewed } from "./reviewed.ts";

/** The act of the policy packs in which the experts of a committee have their seat. */
export const reviewAct = "methodology";

/** The day by which opinions are due, counted from today; null where the region sets no term. */
export function opinionsDueOn(it: Reviewed, now: string): string | null {
  return dueFor(it, reviewAct, "adviser", dayOf(now));
}

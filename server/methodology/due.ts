import type { Competence } from "../../shared/platform/competence.ts";
import { dayOf } from "../platform/clock.ts";
import { addWorkingDays, termOf } from "../policy/index.ts";
import type { Methodology } from "./methodology.entity.ts";

/** The day by which the holder of `competence` must act, counted from today; null where the region sets no term. */
export function dueFor(it: Methodology, competence: Competence, now: string): string | null {
  const term = termOf(it, "methodology", competence);
  return term ? addWorkingDays(dayOf(now), term).on : null;
}

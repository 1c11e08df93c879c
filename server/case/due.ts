import type { Competence } from "../../shared/platform/competence.ts";
import { dayOf } from "../platform/clock.ts";
import { addWorkingDays, termOf, type Governed } from "../policy/index.ts";

/** The day by which whoever holds `next` must act under the pack; null where there is no deadline. */
export function dueFor(governed: Governed, next: Competence, now: string): string | null {
  const days = termOf(governed, "case", next);
  return days === undefined ? null : addWorkingDays(dayOf(now), days).on;
}

import type { Competence } from "../../shared/platform/competence.ts";
import { dayOf } from "../platform/clock.ts";
import { addWorkingDays, termOf, type Governed } from "../policy/index.ts";

/** The day by which whoever holds `next` is to act, as the pack says; null where it runs no clock. */
export function dueFor(governed: Governed, next: Competence, now: string): string | null {
  const days = termOf(governed, "case", next);
  return days === undefined ? null : addWorkingDays(dayOf(now), days).on;
}

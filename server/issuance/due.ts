import { addWorkingDays } from "../../shared/platform/calendar.ts";
import type { Competence } from "../../shared/platform/competence.ts";
import { termOf, type Governed } from "../policy/index.ts";

/** The day by which whoever comes next is to act, counted from `from`, as the pack says; null where no clock runs. */
export function dueFor(it: Governed, next: Competence, from: string): string | null {
  const days = termOf(it, "issuance", next);
  return days === undefined ? null : addWorkingDays(from, days).on;
}

import { addWorkingDays } from "../../shared/platform/calendar.ts";
import type { Competence } from "../../shared/platform/competence.ts";
import { termOf, type Governed } from "../policy/index.ts";

/** The day by which the next party must act under the pack, counted from `from`; null where there is no deadline. */
export function dueFor(it: Governed, next: Competence, from: string): string | null {
  const days = termOf(it, "issuance", next);
  return days === undefined ? null : addWorkingDays(from, days).on;
}

import { addDays, addWorkingDays } from "../../shared/platform/calendar.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Figure } from "./policy.ts";

/**
 * The last day of a public notice that began on `began` and runs `days` working days; the first day counts if it is a
 * working day.
 */
export const noticeEnd = (began: string, days: number): string => addWorkingDays(addDays(began, -1), days).on;

/** @throws Refusal RULE_BROKEN until the public notice has run its working days. */
export function assertNoticed(endsOn: string, today: string, { value, clause }: Figure): void {
  if (today > endsOn) return;
  throw new Refusal("RULE_BROKEN", `the public notice runs for ${value} working days, until ${endsOn}`, {
    reason: "noticeRuns",
    noticeWorkingDays: value,
    noticeEndsOn: endsOn,
    today,
    clause,
  });
}

import { addDays, addWorkingDays } from "../../shared/platform/calendar.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Figure } from "./policy.ts";

/** The last day of a public notice that began on `began` and runs `days` working days: its first day counts where it is worked. */
export const noticeEnd = (began: string, days: number): string => addWorkingDays(addDays(began, -1), days).on;

/** @throws Refusal RULE_BROKEN while the public notice has not run its working days. */
export function assertNoticed(endsOn: string, today: string, { value, clause }: Figure): void {
  if (today > endsOn) return;
  throw new Refusal("RULE_BROKEN", `the public notice runs ${value} working days, up to and with ${endsOn}`, {
    reason: "noticeRuns",
    noticeWorkingDays: value,
    noticeEndsOn: endsOn,
    today,
    clause,
  });
}

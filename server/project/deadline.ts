import { addWorkingDays, workingDaysBetween } from "../../shared/platform/calendar.ts";
import { platformDefault, type Competence } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { dayOf } from "../platform/clock.ts";
import { termOf } from "../policy/index.ts";
import type { Project } from "./project.entity.ts";

/** The day by which whoever comes next is to act, as the pack says; none where it sets no term. @param from ISO day. */
export function dueFor(it: Project, next: Competence, from: string): string | null {
  const days = termOf(it, "project", next);
  return days === undefined ? null : addWorkingDays(from, days).on;
}

/** Nothing is asked for. */
export const noMaterial = { materialAsked: null, materialAskedBy: null, daysLeft: null } as const;

/** Stops the clock of a review while its applicant brings what is asked for. @param until the day by which it is asked for. */
export function pause(it: Project, by: Competence, asked: string, until: string, now: string): void {
  const daysLeft = it.dueOn === null ? null : Math.max(0, workingDaysBetween(dayOf(now), it.dueOn));
  Object.assign(it, { materialAsked: asked, materialAskedBy: by, daysLeft, dueOn: until });
}
/** Lets the clock go on with the working days that were left. */
export function goOn(it: Project, now: string): void {
  Object.assign(it, { dueOn: it.daysLeft === null ? null : addWorkingDays(dayOf(now), it.daysLeft).on, ...noMaterial });
}
/** @throws Refusal RULE_BROKEN while material that was asked for is not there. */
export function assertNothingAsked({ materialAsked, dueOn }: Project): void {
  if (materialAsked)
    throw new Refusal("RULE_BROKEN", `material was asked for by ${dueOn}, and is not there yet`, {
      reason: "materialPending",
      asked: materialAsked,
      dueOn,
      clause: platformDefault,
    });
}

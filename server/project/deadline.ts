import { addWorkingDays, workingDaysBetween } from "../../shared/platform/calendar.ts";
import { platformDefault, type Competence } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { dayOf } from "../platform/clock.ts";
import type { Project } from "./project.entity.ts";

/** No material is requested. */
export const noMaterial = { materialAsked: null, materialAskedBy: null, daysLeft: null } as const;

/**
 * Suspends the deadline of a review while its applicant supplies requested material.
 * @param until the day by which it is requested.
 */
export function pause(it: Project, by: Competence, asked: string, until: string, now: string): void {
  const daysLeft = it.dueOn === null ? null : Math.max(0, workingDaysBetween(dayOf(now), it.dueOn));
  Object.assign(it, { materialAsked: asked, materialAskedBy: by, daysLeft, dueOn: until });
}
/** Resumes the deadline with the working days that were left. */
export function goOn(it: Project, now: string): void {
  Object.assign(it, { dueOn: it.daysLeft === null ? null : addWorkingDays(dayOf(now), it.daysLeft).on, ...noMaterial });
}
/** @throws Refusal RULE_BROKEN while requested material is missing. */
export function assertNothingAsked({ materialAsked, dueOn }: Project): void {
  if (materialAsked)
    throw new Refusal("RULE_BROKEN", `the material requested by ${dueOn} has not been supplied yet`, {
      reason: "materialPending",
      asked: materialAsked,
      dueOn,
      clause: platformDefault,
    });
}

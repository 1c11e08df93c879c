import type { NewSink } from "../policy/policy.ts";
import { addMonths } from "../../shared/platform/calendar.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { Declaration, ProjectType } from "../../shared/project/project.ts";
import { invalidInput, ruleBroken } from "../../shared/platform/refusal.ts";

/** The sink to be committed. */
export interface Offered {
  readonly event: { readonly region: string; readonly state: string };
  readonly project: {
    readonly region: string;
    readonly speciality: string;
    readonly state: string;
    readonly validator?: string | null;
    readonly type: ProjectType | null;
    readonly elsewhere: boolean | null;
    readonly declarations: readonly Declaration[];
  };
  readonly kilograms: number;
  readonly elsewhere?: string | null | undefined;
  /** Whether credits were applied for or issued. */
  readonly issued: boolean;
}
/** Submitted or later: a mere draft may still become anything. */
const live = ["submitted", "complete", "validated", "filed"];

/**
 * @returns the region's rule.
 * @throws Refusal RULE_BROKEN where the region has no new sinks, or this is not one; INVALID_INPUT for an empty
 * quantity.
 */
export function assertNewSink(
  rule: NewSink | undefined,
  { event, project, kilograms, elsewhere, issued }: Offered,
): NewSink {
  if (!rule) throw ruleBroken("event", "noNewSinks", "the rules of this province have no new sinks for events");
  const no = (field: string, reason: string, message: string, clause = rule.exclusive.clause, more: object = {}) =>
    ruleBroken(field, reason, message, clause, more);
  if (kilograms < 1) throw invalidInput("kilograms", "nothing", "the expected removals must be at least one kilogram");
  if (!["planned", "accounted"].includes(event.state))
    throw no("event", "notPlanned", `the event is ${event.state}: it needs a plan first`);
  if (project.region !== event.region)
    throw no(
      "project",
      "otherProvinceOrMechanism",
      `a sink filed in ${project.region} cannot serve an event of ${event.region}`,
    );
  if (!rule.specialities.includes(project.speciality))
    throw no("project", "notASink", `a new sink must be ${rule.specialities.join(" or ")}, not ${project.speciality}`);
  if (!live.includes(project.state)) throw no("project", "notInGoodStanding", `the project is ${project.state}`);
  if (!project.validator) throw no("project", "noValidator", "the project names no validator");
  if (project.type !== "newSink")
    throw no("project", "notNew", "only a sink that was newly made (新建) may be committed, not one that stood before");
  const registered = rule.exclusive.value && (project.elsewhere || project.declarations.length > 0);
  if (registered) {
    const under = project.declarations.map(({ mechanism, identity }) => `${mechanism} ${identity}`).join("; ");
    const message = `the project is registered under another mechanism (${under}): its removals could count there too`;
    throw no("project", "registeredElsewhere", message, rule.exclusive.clause, { under });
  }
  if (issued)
    throw no("project", "alreadyIssued", "credits of this project were applied for or issued: it is not a new sink");
  if (rule.exclusive.value && elsewhere)
    throw no("elsewhere", "exclusive", "in this province, a sink committed to an event may not be developed elsewhere");
  return rule;
}

/**
 * @param filedOn when the project was filed.
 * @throws Refusal RULE_BROKEN once the deadline for filing or validation has passed: SD-E 四(二).
 */
export function assertInTime(
  { filedBy, validatedBy }: Days,
  filedOn: string | null | undefined,
  today: string,
  { filingMonths, validationMonths }: NewSink,
): void {
  const late = (field: string, by: string, { clause }: { readonly clause: string }) =>
    ruleBroken(field, "tooLate", `the deadline was ${by}`, clause, { by });
  if ((filedOn ?? today) > filedBy) throw late("filedBy", filedBy, filingMonths);
  if (today > validatedBy) throw late("validatedBy", validatedBy, validationMonths);
}
interface Days {
  readonly filedBy: string;
  readonly validatedBy: string;
}

/** How long before the first day of its event the works of a new sink may begin, in months. Platform default. */
const monthsBefore = 12;
/** Whether works that began on `startedOn` began so long before the event that somebody must find the sink new. */
export const isBegunEarly = (startedOn: string | null | undefined, beginsOn: string): boolean =>
  !!startedOn && startedOn < addMonths(beginsOn, -monthsBefore);

/** @throws Refusal RULE_BROKEN where works began early and the validator says nothing of it. */
export function assertFoundNew(isEarly: boolean, newness: string | null | undefined): void {
  if (isEarly && !newness?.trim())
    throw ruleBroken(
      "newness",
      "newnessOpen",
      `its works began more than ${monthsBefore} months before the event: state in writing why it is a new sink all the same`,
      platformDefault,
      { months: monthsBefore },
    );
}
/** @throws Refusal RULE_BROKEN where a sink counts only by the units that are issued for it, and never besides. */
export function assertCounts({ exclusive }: NewSink): void {
  if (!exclusive.value)
    throw ruleBroken(
      "kilograms",
      "unitsOnly",
      "in this province a sink serves an event by units that are issued and retired for it: retire them for the event",
      exclusive.clause,
    );
}

/** The next deadline of a commitment: filing, then validation. */
export const nextDay = ({ filedBy, validatedBy }: Days, filedOn: string | null | undefined): string =>
  filedOn && filedOn <= filedBy ? validatedBy : filedBy;

/**
 * Validated removals of a sink, in kg CO2e.
 * @throws Refusal RULE_BROKEN unless its project is filed, and they lie between one kilogram and what was committed.
 */
export function assertRemoved(projectState: string, kilograms: number, committed: number, clause: string): void {
  if (projectState !== "filed")
    throw ruleBroken(
      "project",
      "notFiled",
      `the project is ${projectState}: it must be filed before its removals count`,
      clause,
    );
  if (kilograms < 1)
    throw ruleBroken("kilograms", "nothing", "the validated removals must be at least one kilogram", clause);
  if (kilograms > committed)
    throw ruleBroken("kilograms", "beyondCommitted", `only the ${committed} kg committed can count`, clause, {
      committed,
      kilograms,
    });
}

import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;

/**
 * A monitoring period as first day and number of days.
 * @param crediting first and last day of the project's crediting period.
 * @param today ISO day.
 * @throws Refusal INVALID_INPUT when it ends before it begins, or is not over; RULE_BROKEN when it leaves the crediting
 * period.
 */
export function periodOf(
  from: string,
  to: string,
  crediting: { readonly from: string; readonly to: string },
  today: string,
): { readonly firstDay: number; readonly days: number } {
  const about = { from, to, clause: platformDefault };
  if (to < from)
    throw new Refusal("INVALID_INPUT", `the monitoring period ends on ${to}, before it begins on ${from}`, {
      field: "periodTo",
      reason: "periodBackwards",
      ...about,
    });
  if (to >= today)
    throw new Refusal("INVALID_INPUT", `the monitoring period is not over: it ends on ${to}`, {
      field: "periodTo",
      reason: "periodNotOver",
      ...about,
    });
  if (from < crediting.from || to > crediting.to)
    throw new Refusal(
      "RULE_BROKEN",
      `the monitoring period is not within the crediting period ${crediting.from} to ${crediting.to}`,
      { field: "periodFrom", reason: "outsideCrediting", ...about },
    );
  return { firstDay: dayNumber(from), days: dayNumber(to) - dayNumber(from) + 1 };
}

/** @throws Refusal INVALID_INPUT unless an edit leaves the report with its project. */
export function assertSameProject(given: string, project: string): void {
  if (given === project) return;
  throw new Refusal("INVALID_INPUT", "a report stays with its project: begin another", {
    field: "project",
    reason: "otherProject",
    clause: platformDefault,
  });
}
/**
 * The id of the part named, or of the only one.
 * @throws Refusal INVALID_INPUT where there are several and none of them is named.
 */
export function chosenPart(
  parts: readonly { readonly id: string; readonly titleZh: string }[],
  named: string | null | undefined,
): string {
  const found = parts.length === 1 && !named ? parts[0] : parts.find(({ id }) => id === named);
  if (found) return found.id;
  throw new Refusal("INVALID_INPUT", `name one of the project's ${parts.length} sub-projects`, {
    field: "subProject",
    reason: "whichSubProject",
    subProjects: parts.map(({ id, titleZh }) => ({ id, titleZh })),
    clause: platformDefault,
  });
}

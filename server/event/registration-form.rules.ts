import { Refusal } from "../../shared/platform/refusal.ts";
import type { Event } from "./event.entity.ts";

/** The fields of 附表1 from the event, without personal names or numbers. */
export const asForm = (it: Event): Readonly<Record<string, unknown>> => ({
  title: it.titleZh,
  coOrganisers: it.coOrganisers,
  beginsOn: it.beginsOn,
  endsOn: it.endsOn,
  place: it.place,
  kind: it.kind,
  level: it.level,
  participants: it.participants,
  personTimes: it.personTimes ?? null,
  areaSquareMetres: it.areaSquareMetres ?? null,
  content: it.content ?? null,
  boundary: it.boundary,
  plannedKilograms: it.plannedKilograms ?? null,
  accountingWay: it.accountingWay ?? null,
  accountingBody: it.accountingBody ?? null,
  measures: it.measures ?? null,
  offsetBy: it.offsetBy,
  offsetMethod: it.offsetMethod ?? null,
  neutralBy: it.neutralBy ?? null,
  responsible: it.responsible ?? null,
  intendedRoute: it.intendedRoute ?? null,
});

/** The required fields of 附表1 that not every event has. */
const needed = ["content", "neutralBy", "responsible", "intendedRoute", "accountingWay"] as const;

/**
 * @throws Refusal WRONG_STATE before the plan is made, which is filed with the form, and after accounting; RULE_BROKEN
 * naming what the form lacks. SC 附表1.
 */
export function assertRegistrable(it: Event, clause: string): void {
  if (it.state !== "planned")
    throw new Refusal("WRONG_STATE", `the form is filed with the plan: the event is ${it.state}`, {
      field: "event",
      reason: "wrongState",
      state: it.state,
      action: "register",
      clause,
    });
  const missing = needed.filter((field) => !it[field]);
  if (missing.length > 0)
    throw new Refusal("RULE_BROKEN", `the form lacks ${missing.join(", ")}: complete the registration of the event`, {
      field: missing[0],
      reason: "formIncomplete",
      missing,
      clause,
    });
}

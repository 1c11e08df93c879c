import type { Competence } from "../../shared/platform/competence.ts";
import { addWorkingDays } from "../../shared/platform/calendar.ts";
import type { Module } from "../platform/module.ts";
import { keepCalendar } from "./calendar.ts";
import type { Governed } from "./competence.ts";
import { HolidayNotice } from "./holiday-notice.entity.ts";
import { HolidayNoticeResolver } from "./holiday.resolver.ts";
import { holidayNotices } from "./holiday.resource.ts";
import { policyFor } from "./packs.ts";
import type { Figure } from "./policy.ts";
import { PolicyResolver } from "./resolver.ts";
import schema from "./policy-pack.schema.json" with { type: "json" };

export type { Accepts, CommitteeRule, Figure, PolicyPack, Route, Seat, Source, Tier, Trading } from "./policy.ts";
export { competencesOf, groundIn, type Governed } from "./competence.ts";
export { HolidayNotice };
export { assertNoticed, noticeEnd } from "./notice.rules.ts";
export { changesIn, decide } from "./decide.rules.ts";
export { installPacks } from "./installed.ts";
export { addPack, packs, policyFor, regionsIn } from "./packs.ts";
export {
  addDays,
  addMonths,
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from "../../shared/platform/calendar.ts";

export const policyModule: Module = {
  name: "policy",
  entities: [HolidayNotice],
  resources: [holidayNotices],
  resolvers: [PolicyResolver, HolidayNoticeResolver],
  keeps: keepCalendar,
  schemas: { "policy-pack": schema },
};

/**
 * The day by which whoever holds `next` in `act` must act: as many working days after `from` as the region's pack gives.
 * A term of 0 ends on `from` itself; null where the pack sets no term, so that there is no deadline.
 * @param from ISO day.
 */
export function dueFor({ region, policyOn }: Governed, act: string, next: Competence, from: string): string | null {
  const term = policyFor(region, policyOn).seats[act]?.[next]?.workingDays;
  return term ? addWorkingDays(from, term.value).on : null;
}

/** The working days of public notice in the region for `act`. It is a defect if its pack names none. */
export function noticeOf({ region, policyOn }: Governed, act: string): Figure {
  const figure = policyFor(region, policyOn).notice[act];
  if (!figure) throw new Error(`the pack of ${region} sets no public notice for ${act}`);
  return figure;
}

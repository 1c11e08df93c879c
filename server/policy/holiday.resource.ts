import { holidayNoticeLifecycle } from "../../shared/policy/holiday.ts";
import type { Actor } from "../platform/context.ts";
import { resource } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "./competence.ts";
import { HolidayNotice } from "./holiday-notice.entity.ts";
import { regionsIn } from "./packs.ts";

/** The calendar is the same everywhere: whoever decides in one province may confirm what another entered. */
const decidesSomewhere = (actor: Actor, { policyOn }: Pick<HolidayNotice, "policyOn">): boolean =>
  regionsIn(policyOn).some((region) => competencesOf({ region, policyOn }, "calendar", actor, {}).includes("decider"));

export const holidayNotices = resource({
  entity: HolidayNotice,
  one: "holidayNotice",
  many: "holidayNotices",
  lifecycle: holidayNoticeLifecycle,
  // By what days are counted is for everybody to see, and to object to before it is confirmed.
  rows: (it) => it.lit(true),
  needs: ["region", "policyOn"],
  rolesOn: (actor, it) => [
    ...competencesOf(it, "calendar", actor, {}).filter((one) => one === "publisher"),
    ...(decidesSomewhere(actor, it) ? (["decider"] as const) : []),
  ],
  groundOf: groundIn("calendar"),
});

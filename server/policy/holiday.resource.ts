import { holidayNoticeLifecycle } from "../../shared/policy/holiday.ts";
import { is } from "../platform/context.ts";
import { resource } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "./competence.ts";
import { HolidayNotice } from "./holiday-notice.entity.ts";

export const holidayNotices = resource({
  entity: HolidayNotice,
  one: "holidayNotice",
  many: "holidayNotices",
  lifecycle: holidayNoticeLifecycle,
  // By what days are counted is for everybody to see, and to object to before it is confirmed.
  rows: (it) => it.lit(true),
  needs: ["region", "policyOn"],
  // The calendar is the same everywhere: whoever decides in one province may confirm what another entered.
  rolesOn: (actor, it) => [
    ...competencesOf(it, "calendar", actor, {}).filter((one) => one === "publisher"),
    ...(is(actor, "department") ? (["decider"] as const) : []),
  ],
  groundOf: groundIn("calendar"),
});

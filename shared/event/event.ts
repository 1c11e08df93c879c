import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/**
 * From the plan in preparation, through reduction during the event, to the account at the close; neutrality is
 * confirmed separately. SD-E 三(一), HN 三.
 */
export const eventLifecycle = lifecycle("event", "draft", {
  plan: { from: ["draft"], to: "planned", by: "applicant" },
  account: { from: ["planned"], to: "accounted", by: "applicant" },
  withdraw: { from: ["draft", "planned"], to: "withdrawn", by: "applicant" },
});
export type EventState = StateOf<typeof eventLifecycle>;
export type EventAction = ActionOf<typeof eventLifecycle>;

/** Kinds of event. SD-E 二(二), HN 二. */
export const gatherings = ["meeting", "performance", "forum", "sports", "exhibition", "festival"] as const;
/** Continuous operations, accounted by a period instead of an event's days. SC 二, 三(四). */
export const operations = ["scenicSpot", "hotel", "mall", "enterprise"] as const;
export const eventKinds = [...gatherings, ...operations] as const;
export type EventKind = (typeof eventKinds)[number];
export const isOperation = (kind: EventKind): boolean => operations.includes(kind as never);

/** Kinds of host. SD-E 二(一); HN 二 asks whether it is government. */
export const hostKinds = ["government", "enterprise", "institution", "association", "individual"] as const;
export type HostKind = (typeof hostKinds)[number];

/** Reach. SC 三(四) requires more of national and international events. */
export const eventLevels = ["local", "provincial", "national", "international"] as const;
export type EventLevel = (typeof eventLevels)[number];

/** Stages in which emissions arise. The boundary includes at least the event itself. 公告2019年第19号. */
export const stages = ["preparation", "event", "closing"] as const;
export type Stage = (typeof stages)[number];

/** Planned (estimated) and actual. SD-E 三(一). */
export const phases = ["planned", "actual"] as const;
export type Phase = (typeof phases)[number];

/** The source categories that the national guide recommends to account for. 公告2019年第19号, 附1. */
export const sourceCategories = [
  "FUEL_STATIONARY",
  "FUEL_MOBILE",
  "ENERGY_PURCHASED",
  "EV_SERVICE",
  "TRANSPORT",
  "LODGING_CATERING",
  "EMBODIED_SUPPLIES",
  "WASTE",
] as const;
export type SourceCategory = (typeof sourceCategories)[number];

/** Who offsets an emission: the organiser, the participants, or each their part. SC 附表1. */
export const bearers = ["organiser", "participants"] as const;
export type Bearer = (typeof bearers)[number];

/**
 * Warnings of the neutrality deadline: a number of days ahead, and once it has passed. Platform default; the periods are
 * 原则上, SD-E 四(二), HN 三(五).
 */
export const warnings = { d60: 60, d30: 30, d7: 7, overdue: -1 } as const;
export type Warning = keyof typeof warnings;

/** Quality of activity data: measured by meter or bill, estimated, or assumed. */
export const qualities = ["measured", "estimated", "default"] as const;
export type Quality = (typeof qualities)[number];

import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/**
 * From the form that an organiser files before its event to the office's acknowledgement, or its return for correction.
 * SC 三(四), 附表1.
 */
export const registrationLifecycle = lifecycle("registration", "filed", {
  acknowledge: { from: ["filed"], to: "acknowledged", by: "acceptor" },
  return: { from: ["filed"], to: "returned", by: "acceptor" },
  refile: { from: ["returned"], to: "filed", by: "applicant" },
});
export type RegistrationState = StateOf<typeof registrationLifecycle>;
export type RegistrationAction = ActionOf<typeof registrationLifecycle>;

/** The intended way of accounting: by the organiser itself, on the platform, or by a named body. SC 附表1. */
export const accountingWays = ["own", "platform", "body"] as const;
export type AccountingWay = (typeof accountingWays)[number];

/** Other channels of publishing a plan or result: the event's own, a government platform, or another. JL 三章. */
export const channels = ["organiser", "government", "other"] as const;
export type Channel = (typeof channels)[number];

import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** A transfer of credits needs both parties: the holder offers, the recipient accepts. */
export const handoverLifecycle = lifecycle("handover", "offered", {
  accept: { from: ["offered"], to: "accepted", by: "applicant" },
  refuse: { from: ["offered"], to: "refused", by: "applicant" },
  withdraw: { from: ["offered"], to: "withdrawn", by: "holder" },
  lapse: { from: ["offered"], to: "lapsed", by: "acceptor" },
});
export type HandoverState = StateOf<typeof handoverLifecycle>;
export type HandoverAction = ActionOf<typeof handoverLifecycle>;

/** Days after which an unaccepted handover returns. No document gives a number: platform default. */
export const handoverDays = 30;

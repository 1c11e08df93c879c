import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** A transfer of credits takes two: who holds them offers, who is to have them accepts. */
export const handoverLifecycle = lifecycle("handover", "offered", {
  accept: { from: ["offered"], to: "accepted", by: "applicant" },
  refuse: { from: ["offered"], to: "refused", by: "applicant" },
  withdraw: { from: ["offered"], to: "withdrawn", by: "holder" },
  lapse: { from: ["offered"], to: "lapsed", by: "acceptor" },
});
export type HandoverState = StateOf<typeof handoverLifecycle>;
export type HandoverAction = ActionOf<typeof handoverLifecycle>;

/** Days after which what nobody accepted returns. No document says a number: platform default. */
export const handoverDays = 30;

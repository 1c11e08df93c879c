import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** From what was raised, by what the parties concerned say to it, to the department's decision; where they say nothing, without it. */
export const caseLifecycle = lifecycle("case", "open", {
  answer: { from: ["open", "answered"], to: "answered", by: "applicant" },
  decide: { from: ["open", "answered"], to: "decided", by: "decider" },
});
export type CaseState = StateOf<typeof caseLifecycle>;
export type CaseAction = ActionOf<typeof caseLifecycle>;

/** A claim to serials that another declared first (SD-E 四(三), HN 三(四)); and what the watch finds: credits hoarded, sales for show (SC 四(一)). */
export const caseKinds = ["serialDispute", "hoarding", "washTrade"] as const;
export type CaseKind = (typeof caseKinds)[number];

/** By what the watch knows it: a share of all that is held; sold back; sold to and fro again and again; sold between organizations of which a member has declared a relation. */
export const patterns = ["share", "soldBack", "often", "related"] as const;
export type Pattern = (typeof patterns)[number];

export const caseDecisions = ["upheld", "dismissed"] as const;
export type CaseDecision = (typeof caseDecisions)[number];

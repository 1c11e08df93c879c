import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/**
 * From the allegation, through the statements of the parties concerned, to the department's decision; without
 * statements if they make none.
 */
export const caseLifecycle = lifecycle("case", "open", {
  answer: { from: ["open", "answered"], to: "answered", by: "applicant" },
  decide: { from: ["open", "answered"], to: "decided", by: "decider" },
});
export type CaseState = StateOf<typeof caseLifecycle>;
export type CaseAction = ActionOf<typeof caseLifecycle>;

/**
 * A claim to serials that another has declared (SD-E 四(三), HN 三(四)); and findings of the market watch: hoarding, sham
 * sales (SC 四(一)).
 */
export const caseKinds = ["serialDispute", "hoarding", "washTrade"] as const;
export type CaseKind = (typeof caseKinds)[number];

/**
 * Patterns found by the market watch: a share of all holdings; credits sold back; repeated sales to and fro; sales
 * between related organizations.
 */
export const patterns = ["share", "soldBack", "often", "related"] as const;
export type Pattern = (typeof patterns)[number];

export const caseDecisions = ["upheld", "dismissed"] as const;
export type CaseDecision = (typeof caseDecisions)[number];

import type { Competence } from "../platform/competence.ts";
import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** From a reviewer's finding, through the applicant's answer, to its closing by the reviewer. Platform default. */
export const findingLifecycle = lifecycle("finding", "open", {
  answer: { from: ["open", "answered"], to: "answered", by: "applicant" },
  reopen: { from: ["answered"], to: "open", by: "checker" },
  close: { from: ["open", "answered"], to: "closed", by: "checker" },
});
export type FindingState = StateOf<typeof findingLifecycle>;
export type FindingAction = ActionOf<typeof findingLifecycle>;

/** Severity of a finding. What must be fixed blocks the record until it is closed. */
export const findingWeights = ["mustFix", "advice", "question"] as const;
export type FindingWeight = (typeof findingWeights)[number];

/** The competences in which a finding may be raised. */
export const raisers = [
  "adviser",
  "checker",
  "validator",
  "verifier",
  "evaluator",
  "inspector",
  "acceptor",
  "decider",
] as const satisfies readonly Competence[];
export type Raiser = (typeof raisers)[number];

/** From a comment on a record under public notice to the answer that is published with it. Platform default. */
export const commentLifecycle = lifecycle("comment", "open", {
  answer: { from: ["open"], to: "answered", by: "checker" },
  withhold: { from: ["open", "answered"], to: "withheld", by: "publisher" },
});
export type CommentState = StateOf<typeof commentLifecycle>;
export type CommentAction = ActionOf<typeof commentLifecycle>;

/** An email address or telephone number: how an office can reach a commenter without an account. */
export const isContact = (text: string): boolean => text.length <= 100 && /^(\S+@\S+\.\S+|\+?[\d -]{7,20})$/.test(text);

import type { Competence } from "../platform/competence.ts";
import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** From what a reviewer finds in a record, by its applicant's answer, to the reviewer's content with it. Platform default. */
export const findingLifecycle = lifecycle("finding", "open", {
  answer: { from: ["open", "answered"], to: "answered", by: "applicant" },
  reopen: { from: ["answered"], to: "open", by: "checker" },
  close: { from: ["open", "answered"], to: "closed", by: "checker" },
});
export type FindingState = StateOf<typeof findingLifecycle>;
export type FindingAction = ActionOf<typeof findingLifecycle>;

/** How much hangs on a finding. What must be fixed blocks until it is closed. */
export const findingWeights = ["mustFix", "advice", "question"] as const;
export type FindingWeight = (typeof findingWeights)[number];

/** In what capacity on the record a finding is raised. */
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

/** From what somebody says of a record that is before the public, to the answer that is published with it. Platform default. */
export const commentLifecycle = lifecycle("comment", "open", {
  answer: { from: ["open"], to: "answered", by: "checker" },
  withhold: { from: ["open", "answered"], to: "withheld", by: "publisher" },
});
export type CommentState = StateOf<typeof commentLifecycle>;
export type CommentAction = ActionOf<typeof commentLifecycle>;

/** An address of mail or a number of telephone: how an office may reach whoever comments without an account. */
export const isContact = (text: string): boolean => text.length <= 100 && /^(\S+@\S+\.\S+|\+?[\d -]{7,20})$/.test(text);

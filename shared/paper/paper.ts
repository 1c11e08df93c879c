import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/**
 * An official paper (公文): issued and delivered to its addressee, who acknowledges it (送达回证); void when it was issued in
 * error. Platform default.
 */
export const paperLifecycle = lifecycle("paper", "issued", {
  acknowledge: { from: ["issued"], to: "acknowledged", by: "applicant" },
  void: { from: ["issued", "acknowledged"], to: "void", by: "decider" },
});
export type PaperState = StateOf<typeof paperLifecycle>;
export type PaperAction = ActionOf<typeof paperLifecycle>;

/** The file formats of a paper; only registers have a workbook. */
export const paperForms = ["docx", "pdf", "xlsx"] as const;
export type PaperForm = (typeof paperForms)[number];

/** The papers that an organiser or its evaluator creates for an event. */
export const eventPapers = [
  "eventPlan",
  "sichuanRegistration",
  "eventCommitment",
  "eventDisclosure",
  "eventEvaluation",
] as const;
export type EventPaper = (typeof eventPapers)[number];

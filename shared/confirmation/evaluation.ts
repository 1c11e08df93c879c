import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/**
 * The three stages of an evaluation (准备, 实施, 报告): planned, carried out and reported, reviewed within the body by a
 * colleague; it ends with its confirmation. JL 三章.
 */
export const evaluationLifecycle = lifecycle("evaluation", "preparing", {
  plan: { from: ["preparing"], to: "carryingOut", by: "evaluator" },
  report: { from: ["carryingOut"], to: "reviewing", by: "evaluator" },
  remand: { from: ["reviewing", "reviewed"], to: "carryingOut", by: "evaluator" },
  pass: { from: ["reviewing"], to: "reviewed", by: "evaluator" },
  end: { from: ["preparing", "carryingOut", "reviewing", "reviewed"], to: "ended", by: "administrator" },
});
export type EvaluationState = StateOf<typeof evaluationLifecycle>;
export type EvaluationAction = ActionOf<typeof evaluationLifecycle>;

/** The tasks of an evaluation. Its stages are those of JL 三章; the tasks within them are a platform default. */
export const evaluationTasks = [
  "planPublished",
  "boundary",
  "sources",
  "activityData",
  "factors",
  "calculation",
  "measures",
  "offsets",
  "siteVisit",
] as const;
export type EvaluationTask = (typeof evaluationTasks)[number];

/** The result of a task. What does not conform is raised as a finding. */
export const taskOutcomes = ["conforms", "doesNotConform", "notApplicable"] as const;
export type TaskOutcome = (typeof taskOutcomes)[number];
/** The record of one task. `on` is an ISO day, `by` the person's id. */
export interface TaskResult {
  readonly outcome: TaskOutcome;
  readonly words: string;
  readonly on: string;
  readonly by: string;
}

/**
 * One source as recalculated by the body from the evidence: a line of the account, or one missing in it (`line: null`).
 * Masses in kg CO2e, six decimals.
 */
export interface RecomputedLine {
  readonly line: string | null;
  readonly source: string;
  readonly activity: string;
  readonly unit: string;
  readonly factorValue: string;
  readonly factorUnit: string;
  readonly accountedExact: string;
  readonly kilogramsExact: string;
  readonly differenceExact: string;
  /** The evidence seen: meter, invoice, ticket, hotel list. */
  readonly evidence: string;
  /** Why it differs from the account. */
  readonly reason: string | null;
}

import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/**
 * A random check of a region's certificates: announced before its source of randomness is known, then drawn; or never
 * revealed, on the record. HN 三(五).
 */
export const checkPlanLifecycle = lifecycle("checkPlan", "announced", {
  reveal: { from: ["announced"], to: "revealed", by: "administrator" },
  lapse: { from: ["announced"], to: "lapsed", by: "administrator" },
});
export type CheckPlanState = StateOf<typeof checkPlanLifecycle>;
export type CheckPlanAction = ActionOf<typeof checkPlanLifecycle>;

/**
 * From the draw, through inspection, notice and hearing, to the decision on the certificate. Where the event conforms,
 * there is no notice or hearing. HN 三(五). Two people decide: platform rule.
 */
export const spotCheckLifecycle = lifecycle("spotCheck", "drawn", {
  assign: { from: ["drawn", "assigned"], to: "assigned", by: "acceptor" },
  inspect: { from: ["assigned"], to: "inspected", by: "inspector" },
  notify: { from: ["inspected"], to: "noticed", by: "acceptor" },
  hear: { from: ["noticed"], to: "heard", by: "applicant" },
  decide: { from: ["noticed", "heard"], to: "decided", by: "decider", second: "confirmer" },
  publish: { from: ["inspected", "decided"], to: "published", by: "publisher" },
});
export type SpotCheckState = StateOf<typeof spotCheckLifecycle>;
export type SpotCheckAction = ActionOf<typeof spotCheckLifecycle>;

/** The decision on a certificate whose event did not conform. */
export const decisions = ["revoke", "uphold"] as const;
export type Decision = (typeof decisions)[number];

/**
 * Derives the secret of the draw of bodies: one secret is kept, two commitments are published. `bodiesSecretOf('s')` is
 * `s/bodies`.
 */
export const bodiesSecretOf = (secret: string): string => `${secret}/bodies`;

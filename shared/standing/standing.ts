import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** What a third party may be certified for. SD-E 三(二), HN 三(五), JL 三章. */
export const bodyKinds = ["validation", "verification", "evaluation", "inspection"] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** From a third party's application to its certification (认证) by the department, and its suspension. SD-E 三(二)1, JL 四章. */
export const bodyLifecycle = lifecycle("body", "applied", {
  certify: { from: ["applied"], to: "certified", by: "decider" },
  refuse: { from: ["applied"], to: "refused", by: "decider" },
  suspend: { from: ["certified"], to: "suspended", by: "decider" },
  reinstate: { from: ["suspended"], to: "certified", by: "decider" },
});
export type BodyState = StateOf<typeof bodyLifecycle>;
export type BodyAction = ActionOf<typeof bodyLifecycle>;

/** What ties a person to an organization. */
export const relationKinds = ["employment", "consulting", "kinship", "shareholding", "other"] as const;
export type RelationKind = (typeof relationKinds)[number];

/** What one organization does for another: advice and preparation (`service`), or one of the services of a third party. */
export const contractKinds = ["service", ...bodyKinds] as const;
export type ContractKind = (typeof contractKinds)[number];

/** Why an expert may not judge: one's own organization, one of the same credit code, a relation declared, a service rendered, one's own work, or what one says of oneself. */
export const conflictKinds = [
  "sameOrganization",
  "sameUscc",
  "declaredRelation",
  "servedApplicant",
  "author",
  "declared",
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

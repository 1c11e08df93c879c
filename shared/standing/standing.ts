import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** Activities for which a third party may be certified. SD-E 三(二), HN 三(五), JL 三章. */
export const bodyKinds = ["validation", "verification", "evaluation", "inspection"] as const;
export type BodyKind = (typeof bodyKinds)[number];

/**
 * From a third party's application to its certification (认证) by the department, and its suspension. SD-E 三(二)1, JL 四章.
 */
export const bodyLifecycle = lifecycle("body", "applied", {
  certify: { from: ["applied"], to: "certified", by: "decider" },
  refuse: { from: ["applied"], to: "refused", by: "decider" },
  suspend: { from: ["certified"], to: "suspended", by: "decider" },
  reinstate: { from: ["suspended"], to: "certified", by: "decider" },
});
export type BodyState = StateOf<typeof bodyLifecycle>;
export type BodyAction = ActionOf<typeof bodyLifecycle>;

/** Kinds of tie between a person and an organization. */
export const relationKinds = ["employment", "consulting", "kinship", "shareholding", "other"] as const;
export type RelationKind = (typeof relationKinds)[number];

/**
 * Services of one organization to another: advice and preparation (`service`), or one of the services of a third party.
 */
export const contractKinds = ["service", ...bodyKinds] as const;
export type ContractKind = (typeof contractKinds)[number];

/**
 * A contract bars from the day it is recorded, whatever its parties say of it: only the department of their region lifts
 * the bar. One that is over (`released`) still bars from the record that it names; one that never was (`annulled`) bars
 * from nothing. Platform default.
 */
export const contractLifecycle = lifecycle("contract", "recorded", {
  contest: { from: ["recorded"], to: "contested", by: "applicant" },
  end: { from: ["recorded"], to: "ended", by: "applicant" },
  uphold: { from: ["contested", "ended"], to: "recorded", by: "decider" },
  release: { from: ["ended"], to: "released", by: "decider" },
  annul: { from: ["recorded", "contested"], to: "annulled", by: "decider" },
});
export type ContractState = StateOf<typeof contractLifecycle>;
export type ContractAction = ActionOf<typeof contractLifecycle>;

/** How an organization is interested in what a third party judges. */
export const interestKinds = ["owner", "developer", "shareholder", "author", "organiser"] as const;
export type InterestKind = (typeof interestKinds)[number];

/**
 * Why a third party may not judge: it is interested itself; has the credit code of somebody interested, or a person who
 * acts for both; a person of somebody interested holds shares in it; it served the record, or somebody interested, on
 * contract.
 */
export const dependenceKinds = [
  "ownAffair",
  "sameUscc",
  "samePeople",
  "shareholding",
  "servedCase",
  "servedClient",
] as const;
export type DependenceKind = (typeof dependenceKinds)[number];

/**
 * Why an expert may not judge: their own organization, one with the same credit code, a declared relation, a service
 * provided, their own work, or self-recusal.
 */
export const conflictKinds = [
  "sameOrganization",
  "sameUscc",
  "declaredRelation",
  "servedApplicant",
  "author",
  "declared",
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

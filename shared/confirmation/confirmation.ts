import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/**
 * Routes of confirming neutrality: by the organiser's commitment, by an independent body, or by the platform's
 * operator. SD-E 三(二), HN 二, SC 附表1, JL 三章.
 */
export const confirmationRoutes = ["selfCommitment", "evaluation", "platform"] as const;
export type ConfirmationRoute = (typeof confirmationRoutes)[number];

/** From the organiser's statement to confirmed neutrality, or its denial. SD-E 三(二), JL 三章. */
export const confirmationLifecycle = lifecycle("confirmation", "draft", {
  commit: { from: ["draft"], to: "confirmed", by: "applicant" },
  engage: { from: ["draft"], to: "engaged", by: "applicant" },
  conclude: { from: ["engaged"], to: "confirmed", by: "evaluator" },
  deny: { from: ["engaged"], to: "notConfirmed", by: "evaluator" },
  submit: { from: ["draft"], to: "submitted", by: "applicant" },
  approve: { from: ["submitted"], to: "confirmed", by: "acceptor" },
  reject: { from: ["submitted"], to: "notConfirmed", by: "acceptor" },
  withdraw: { from: ["draft", "engaged", "submitted"], to: "withdrawn", by: "applicant" },
});
export type ConfirmationState = StateOf<typeof confirmationLifecycle>;
export type ConfirmationAction = ActionOf<typeof confirmationLifecycle>;

/**
 * From the organiser's application to the certificate (碳中和证明书), to its revocation after a spot check or its
 * replacement. HN 三(五), SD-E 五(四).
 */
export const certificateLifecycle = lifecycle("certificate", "applied", {
  issue: { from: ["applied"], to: "valid", by: "sealer" },
  refuse: { from: ["applied"], to: "refused", by: "sealer" },
  replace: { from: ["valid"], to: "replaced", by: "sealer" },
  intend: { from: ["valid"], to: "revocationIntended", by: "decider" },
  revoke: { from: ["revocationIntended"], to: "revoked", by: "decider", second: "confirmer" },
  uphold: { from: ["revocationIntended"], to: "valid", by: "decider", second: "confirmer" },
});
export type CertificateState = StateOf<typeof certificateLifecycle>;
export type CertificateAction = ActionOf<typeof certificateLifecycle>;

/** The states of an issued certificate, which everyone may look up. */
export const issuedStates: readonly CertificateState[] = ["valid", "revocationIntended", "revoked", "replaced"];

/**
 * The fields of a statement of neutrality, in the order of SD-E 三(二)2; `pledge` is that it is true, and that the
 * organiser is responsible for it.
 */
export const statementFields = [
  "name",
  "organisers",
  "participants",
  "beginsOn",
  "endsOn",
  "place",
  "boundary",
  "emissionsKilograms",
  "offsetMethod",
  "completedOn",
  "mode",
  "pledge",
] as const;
export type StatementField = (typeof statementFields)[number];

/**
 * The platform's checks before its operator confirms: form filed, plan made before the event, boundary kept, evidence
 * on file, emissions covered by retirements, deadline met. SC 附表1; platform defaults.
 */
export const platformChecks = [
  "registered",
  "plannedInTime",
  "statementComplete",
  "evidenceAttached",
  "covered",
  "inTime",
] as const;
export type PlatformCheck = (typeof platformChecks)[number];
/** A check's result; checks other than `must` are informative. Figures are whole kg CO2e, days ISO. */
export interface Checked {
  readonly check: PlatformCheck;
  readonly passed: boolean;
  readonly must: boolean;
  readonly clause: string;
  readonly figures?: Readonly<Record<string, string | number | null>>;
}

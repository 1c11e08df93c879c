import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** How neutrality is confirmed: by the organiser's own word, by an independent body, or by the platform's operator. SD-E 三(二), HN 二, SC 附表1, JL 三章. */
export const confirmationRoutes = ["selfCommitment", "evaluation", "platform"] as const;
export type ConfirmationRoute = (typeof confirmationRoutes)[number];

/** From the organiser's statement to neutrality, or to the finding that there is none. SD-E 三(二), JL 三章. */
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

/** From the organiser's application to the certificate (碳中和证明书), by a spot-check out of force, or replaced by another. HN 三(五), SD-E 五(四). */
export const certificateLifecycle = lifecycle("certificate", "applied", {
  issue: { from: ["applied"], to: "valid", by: "sealer" },
  refuse: { from: ["applied"], to: "refused", by: "sealer" },
  replace: { from: ["valid"], to: "replaced", by: "sealer" },
  intend: { from: ["valid"], to: "revocationIntended", by: "decider" },
  revoke: { from: ["revocationIntended"], to: "revoked", by: "decider" },
  uphold: { from: ["revocationIntended"], to: "valid", by: "decider" },
});
export type CertificateState = StateOf<typeof certificateLifecycle>;
export type CertificateAction = ActionOf<typeof certificateLifecycle>;

/** The states of a certificate that has been issued: everyone may look it up. */
export const issuedStates: readonly CertificateState[] = ["valid", "revocationIntended", "revoked", "replaced"];

/** What a statement of neutrality says, in the order of SD-E 三(二)2; `pledge` is that it is true, and that the organiser answers for it. */
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

/** What the platform looks at before its operator confirms: that the paper was filed, the plan made before the event, the boundary kept, the evidence on file, as much retired as was emitted, and in time. SC 附表1; platform defaults. */
export const platformChecks = [
  "registered",
  "plannedInTime",
  "statementComplete",
  "evidenceAttached",
  "covered",
  "inTime",
] as const;
export type PlatformCheck = (typeof platformChecks)[number];
/** One of them as it came out; those that are no `must` inform. Figures are whole kg CO2e, days ISO. */
export interface Checked {
  readonly check: PlatformCheck;
  readonly passed: boolean;
  readonly must: boolean;
  readonly clause: string;
  readonly figures?: Readonly<Record<string, string | number | null>>;
}

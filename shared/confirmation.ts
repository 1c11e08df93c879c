import { lifecycle, type ActionOf, type StateOf } from './lifecycle.ts';

/** How neutrality is confirmed: by the organiser's own word, or by an independent body. SD-E 三(二), HN 二, JL 三章. */
export const confirmationRoutes = ['selfCommitment', 'evaluation'] as const;
export type ConfirmationRoute = (typeof confirmationRoutes)[number];

/** From the organiser's statement to neutrality, or to the finding that there is none. SD-E 三(二), JL 三章. */
export const confirmationLifecycle = lifecycle('confirmation', 'draft', {
  commit:   { from: ['draft'],            to: 'confirmed',    by: 'applicant' },
  engage:   { from: ['draft'],            to: 'engaged',      by: 'applicant' },
  conclude: { from: ['engaged'],          to: 'confirmed',    by: 'evaluator' },
  deny:     { from: ['engaged'],          to: 'notConfirmed', by: 'evaluator' },
  withdraw: { from: ['draft', 'engaged'], to: 'withdrawn',    by: 'applicant' },
});
export type ConfirmationState = StateOf<typeof confirmationLifecycle>;
export type ConfirmationAction = ActionOf<typeof confirmationLifecycle>;

/** From the organiser's application to the certificate (碳中和证明书), by a spot-check out of force, or replaced by another. HN 三(五), SD-E 五(四). */
export const certificateLifecycle = lifecycle('certificate', 'applied', {
  issue:   { from: ['applied'],            to: 'valid',              by: 'sealer' },
  refuse:  { from: ['applied'],            to: 'refused',            by: 'sealer' },
  replace: { from: ['valid'],              to: 'replaced',           by: 'sealer' },
  intend:  { from: ['valid'],              to: 'revocationIntended', by: 'decider' },
  revoke:  { from: ['revocationIntended'], to: 'revoked',            by: 'decider' },
  uphold:  { from: ['revocationIntended'], to: 'valid',              by: 'decider' },
});
export type CertificateState = StateOf<typeof certificateLifecycle>;
export type CertificateAction = ActionOf<typeof certificateLifecycle>;

/** The states of a certificate that has been issued: everyone may look it up. */
export const issuedStates: readonly CertificateState[] = ['valid', 'revocationIntended', 'revoked', 'replaced'];

/** What a statement of neutrality says, in the order of SD-E 三(二)2; `pledge` is that it is true, and that the organiser answers for it. */
export const statementFields = [
  'name', 'organisers', 'participants', 'beginsOn', 'endsOn', 'place', 'boundary', 'emissionsKilograms', 'offsetMethod', 'completedOn', 'mode', 'pledge',
] as const;
export type StatementField = (typeof statementFields)[number];

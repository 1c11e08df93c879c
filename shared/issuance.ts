import { lifecycle, type ActionOf, type StateOf } from './lifecycle.ts';

/** From an owner's monitoring report to credits in the ledger (签发). SD-P 三(二)4; HN 四(二). */
export const issuanceLifecycle = lifecycle('issuance', 'draft', {
  submit: { from: ['draft'],                 to: 'submitted', by: 'applicant' },
  return: { from: ['submitted'],             to: 'draft',     by: 'verifier' },
  verify: { from: ['submitted'],             to: 'verified',  by: 'verifier' },
  order:  { from: ['verified'],              to: 'issued',    by: 'decider' },
  refuse: { from: ['submitted', 'verified'], to: 'refused',   by: 'decider' },
});
export type IssuanceState = StateOf<typeof issuanceLifecycle>;
export type IssuanceAction = ActionOf<typeof issuanceLifecycle>;

import type { Competence } from './competence.ts';
import { lifecycle, type ActionOf, type StateOf } from './lifecycle.ts';

/** From what a reviewer finds in a record, by its applicant's answer, to the reviewer's content with it. Platform default. */
export const findingLifecycle = lifecycle('finding', 'open', {
  answer: { from: ['open', 'answered'], to: 'answered', by: 'applicant' },
  reopen: { from: ['answered'], to: 'open', by: 'checker' },
  close: { from: ['open', 'answered'], to: 'closed', by: 'checker' },
});
export type FindingState = StateOf<typeof findingLifecycle>;
export type FindingAction = ActionOf<typeof findingLifecycle>;

/** How much hangs on a finding. What must be fixed blocks until it is closed. */
export const findingWeights = ['mustFix', 'advice', 'question'] as const;
export type FindingWeight = (typeof findingWeights)[number];

/** In what capacity on the record a finding is raised. */
export const raisers = ['adviser', 'checker', 'validator', 'verifier', 'evaluator', 'inspector', 'acceptor', 'decider'] as const satisfies readonly Competence[];
export type Raiser = (typeof raisers)[number];

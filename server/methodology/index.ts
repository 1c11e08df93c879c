import type { Module } from '../platform/module.ts';
import { CommitteeMember } from './committee.entity.ts';
import { CommitteeMemberResolver } from './committee.resolver.ts';
import { ExaminationResolver } from './examination.resolver.ts';
import { FilingResolver } from './filing.resolver.ts';
import { Methodology } from './methodology.entity.ts';
import { Opinion, PanelSeat } from './panel.entity.ts';
import { MethodologyResolver } from './resolver.ts';
import { OpinionResolver, PanelSeatResolver, ReviewResolver } from './review.resolver.ts';
import { documentSchema, type DocumentFinding } from './structure.rules.ts';

export const methodologyModule: Module = {
  name: 'methodology', entities: [Methodology, PanelSeat, Opinion, CommitteeMember],
  resolvers: [MethodologyResolver, PanelSeatResolver, OpinionResolver, ReviewResolver, FilingResolver, ExaminationResolver, CommitteeMemberResolver],
  schemas: { 'methodology-document': documentSchema },
};
export { CommitteeMember, Methodology, Opinion, PanelSeat };
export { assertDocument, checkDocument, unverifiedIn } from './document.rules.ts';
export { documentSchema, type DocumentFinding };
export { assertIssuable, creditedBy } from './rules.ts';
export { traceOf, type Traced } from './trace.rules.ts';
export { hashOf } from './hash.ts';
export { execute, type Outcome, type Step } from './execute.rules.ts';
export type { Value } from './formula.rules.ts';
export { methodologies } from './resource.ts';
export type { Uncertainty } from './uncertainty.rules.ts';

import type { Module } from '../platform/module.ts';
import { Admission } from './admission.entity.ts';
import { Allocation, Run } from './allocation.entity.ts';
import { BoardResolver } from './board.resolver.ts';
import { ForeignUnit } from './foreign-unit.entity.ts';
import { ForeignUnitResolver } from './foreign-unit.resolver.ts';
import { lapse } from './lapse.ts';
import { OffsetOfEvent } from './of-event.resolver.ts';
import { AdmissionResolver, AllocationResolver, DonationResolver, RunResolver } from './resolver.ts';

export const offsetModule: Module = {
  name: 'offset', entities: [Admission, ForeignUnit, Run, Allocation],
  resolvers: [AdmissionResolver, ForeignUnitResolver, RunResolver, AllocationResolver, DonationResolver, OffsetOfEvent, BoardResolver], jobs: [lapse],
};
export { Allocation };
export { coverageOf, type Covered, type Retired } from './coverage.ts';
export { disputeUnit, settleDispute, unitClaiming } from './dispute.ts';
export { allocations } from './resource.ts';

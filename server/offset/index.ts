import type { Module } from "../platform/module.ts";
import { Admission } from "./admission.entity.ts";
import { Allocation, Run, RunLine } from "./allocation.entity.ts";
import { BoardResolver } from "./board.resolver.ts";
import { lapseCommitments } from "./commitment.ts";
import { Commitment } from "./commitment.entity.ts";
import { CommitmentResolver } from "./commitment.resolver.ts";
import { warnOfDeadlines } from "./deadline.ts";
import { ExplainResolver } from "./explain.resolver.ts";
import { ForeignUnit } from "./foreign-unit.entity.ts";
import { ForeignUnitResolver } from "./foreign-unit.resolver.ts";
import { lapse } from "./lapse.ts";
import { OffsetOfEvent } from "./of-event.resolver.ts";
import { applyRuns } from "./queue.ts";
import { releaseOnSuspension } from "./release.ts";
import { AdmissionResolver, AllocationResolver, DonationResolver, RunResolver } from "./resolver.ts";

export const offsetModule: Module = {
  name: "offset",
  entities: [Admission, ForeignUnit, Run, RunLine, Allocation, Commitment],
  resolvers: [
    AdmissionResolver,
    ForeignUnitResolver,
    RunResolver,
    AllocationResolver,
    DonationResolver,
    OffsetOfEvent,
    BoardResolver,
    CommitmentResolver,
    ExplainResolver,
  ],
  jobs: [lapse, applyRuns, lapseCommitments, warnOfDeadlines],
};
releaseOnSuspension();

export { Allocation, Commitment };
export { coverageOf, type Covered, type Retired } from "./coverage.ts";
export { disputeUnit, settleDispute, unitClaiming } from "./dispute.ts";
export { allocations, commitments } from "./resource.ts";
export { projectsBehind } from "./projects-behind.ts";

import type { Module } from "../platform/module.ts";
import { meantFor, offers } from "../market/index.ts";
import { Admission } from "./admission.entity.ts";
import { Allocation, Run, RunLine } from "./allocation.entity.ts";
import { BoardResolver } from "./board.resolver.ts";
import { Commitment } from "./commitment.entity.ts";
import { CommitmentResolver } from "./commitment.resolver.ts";
import { ExplainResolver } from "./explain.resolver.ts";
import { ForeignUnit } from "./foreign-unit.entity.ts";
import { ForeignUnitResolver } from "./foreign-unit.resolver.ts";
import { ImportedUnitsResolver } from "./import-units.resolver.ts";
import { OffsetOfEvent } from "./of-event.resolver.ts";
import { releases } from "./release.ts";
import { admissions, allocations, commitments, foreignUnits, runs } from "./resource.ts";
import { assertWanted } from "./wanted.ts";
import { AdmissionResolver, AllocationResolver, DonationResolver, RunResolver } from "./resolver.ts";

export const offsetModule: Module = {
  name: "offset",
  entities: [Admission, ForeignUnit, Run, RunLine, Allocation, Commitment],
  resolvers: [
    AdmissionResolver,
    ForeignUnitResolver,
    ImportedUnitsResolver,
    RunResolver,
    AllocationResolver,
    DonationResolver,
    OffsetOfEvent,
    BoardResolver,
    CommitmentResolver,
    ExplainResolver,
  ],
  resources: [admissions, foreignUnits, commitments, runs, allocations],
  jobs: [
    async () => (await import("./lapse.ts")).lapse,
    async () => (await import("./queue.ts")).applyRuns,
    async () => (await import("./commitment.ts")).lapseCommitments,
    async () => (await import("./deadline.ts")).warnOfDeadlines,
  ],
  extensions: [meantFor.extend(offers, assertWanted)],
  reactions: releases,
  invariants: async () => (await import("./invariants.ts")).offsetInvariants,
};

export { Allocation, allocations, Commitment, commitments };
export { coverageOf, type Covered, type Retired } from "./coverage.ts";
export { disputeUnit, settleDispute, unitClaiming, type Frozen } from "./dispute.ts";
export { casesOf } from "./projects-behind.ts";

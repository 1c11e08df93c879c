import type { Module } from "../platform/module.ts";
import { Batch } from "./batch.entity.ts";
import { Block } from "./block.entity.ts";
import { BeneficiaryConsent } from "./consent.entity.ts";
import { BeneficiaryConsentResolver } from "./consent.resolver.ts";
import { Handover } from "./handover.entity.ts";
import { HandoverResolver } from "./handover.resolver.ts";
import { batches, beneficiaryConsents, blocks, handovers, transfers } from "./resource.ts";
import { BatchResolver, BlockResolver, TransferResolver } from "./resolver.ts";
import { TraceResolver } from "./trace.resolver.ts";
import { Balance, Counter, Posting, Transfer, Turnover } from "./transfer.entity.ts";

export const ledgerModule: Module = {
  name: "ledger",
  entities: [Batch, Block, Handover, BeneficiaryConsent, Transfer, Posting, Balance, Turnover, Counter],
  resolvers: [
    ...[BlockResolver, BatchResolver, HandoverResolver],
    ...[BeneficiaryConsentResolver, TraceResolver, TransferResolver],
  ],
  resources: [blocks, handovers, beneficiaryConsents, batches, transfers],
  routes: [
    {
      method: "GET",
      path: `/ledger.jsonl`,
      price: 20_000,
      load: async () => (await import("./download.ts")).ledgerDownload,
    },
  ],
  jobs: [async () => (await import("./handover.resolver.ts")).lapseHandovers],
  invariants: async () => (await import("./invariants.ts")).ledgerInvariants,
};
export { Batch, Block, blocks, Handover, Transfer };
export { blockOf, bufferOf, encumber, freeOf, issue, shift, type Issue, type Terms } from "./book.ts";
export { turnoverOf, type Turned } from "./turnover.ts";
export { checkLedger } from "./invariants.ts";
export { exportLines, publicLines } from "./export.ts";
export { importBook, type Imported } from "./import.ts";
export { headsFrom } from "./known-heads.ts";
export { linesOf, verifyExport, type KnownHead } from "./verify.ts";
export { takeMissing, type Missing } from "./resume.ts";
export { Watch } from "./watch.ts";
export { Fault } from "./replay.rules.ts";

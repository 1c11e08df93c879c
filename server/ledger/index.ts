import type { Module } from '../platform/module.ts';
import { Batch } from './batch.entity.ts';
import { Block } from './block.entity.ts';
import { BatchResolver, BlockResolver, TransferResolver } from './resolver.ts';
import { Balance, Counter, Posting, Transfer } from './transfer.entity.ts';

export const ledgerModule: Module = { name: 'ledger', entities: [Batch, Block, Transfer, Posting, Balance, Counter], resolvers: [BlockResolver, BatchResolver, TransferResolver] };
export { Batch, Block, Transfer };
export { blockOf, issue, shift, type Issue, type Terms } from './book.ts';
export { checkLedger, type Violation } from './check.ts';
export { ledgerDownload } from './download.ts';
export { exportLines, publicLines } from './export.ts';
export { linesOf, verifyExport, type Head } from './verify.ts';
export { Fault } from './replay.rules.ts';
export { blocks } from './resource.ts';

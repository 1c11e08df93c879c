import type { Kysely } from 'kysely';
import { platformDefault } from '../../shared/competence.ts';
import type { Account, Purpose, TransferKind } from '../../shared/ledger.ts';
import type { Kilograms } from '../../shared/quantity.ts';
import { Refusal } from '../../shared/refusal.ts';
import { newId } from '../platform/clock.ts';
import { record, type Inside } from '../platform/once.ts';
import type { Batch } from './batch.entity.ts';
import type { Block } from './block.entity.ts';
import { accountOf, assertMovable } from './rules.ts';
import type { Balance, Counter, Posting, Transfer } from './transfer.entity.ts';

export interface LedgerTables { block: Block; batch: Batch; transfer: Transfer; posting: Posting; balance: Balance; counter: Counter }
export const ledgerOf = (rows: unknown) => rows as Kysely<LedgerTables>;

/** What a transfer is told beside the block: for which event, for whom and to what end, on the strength of which clause. */
export interface Terms {
  readonly event?: string | null; readonly purpose?: Purpose; readonly beneficiary?: string; readonly statement?: string; readonly clause?: string;
}

/** The block `id` as it stands, whoever asks: for deeds of other modules that have asked who may. */
export async function blockOf({ trx }: Inside, id: string): Promise<Block | undefined> {
  const block = await ledgerOf(trx).selectFrom('block').selectAll().where('id', '=', id).executeTakeFirst();
  return block && { ...block, demonstration: Boolean(block.demonstration) };
}

/** What is issued: verified reductions of one project in one period, in whole kilograms. */
export interface Issue {
  readonly mechanism: string; readonly region: string; readonly policyOn: string; readonly holder: string; readonly kilograms: Kilograms;
  readonly project: string; readonly issuance: string; readonly methodologyCode: string; readonly speciality: string; readonly vintage: number;
  readonly demonstration: boolean; readonly clause: string;
}

/**
 * Issues credits: takes their serials off the mechanism's one count, and gives them to the holder. The caller has asked who may order it. SD-P 三(二)4; HN 四(二).
 * @throws Refusal RULE_BROKEN when there is nothing to issue.
 */
export async function issue(inside: Inside, { clause, issuance, ...it }: Issue): Promise<Block> {
  const { trx, now } = inside;
  const ledger = ledgerOf(trx);
  if (it.kilograms === 0) throw new Refusal('RULE_BROKEN', 'there is nothing to issue', { field: 'kilograms', reason: 'nothing', clause });
  const { next } = await ledger.insertInto('counter').values({ mechanism: it.mechanism, next: it.kilograms })
    .onConflict((on) => on.column('mechanism').doUpdateSet((row) => ({ next: row('counter.next', '+', it.kilograms) }))).returning('next').executeTakeFirstOrThrow();
  const first = next - it.kilograms;
  const { mechanism, kilograms, region, project, vintage } = it;
  const batch: Batch = { id: newId(now), mechanism, first, kilograms, region, project, issuance, vintage, issuedAt: now };
  await ledger.insertInto('batch').values(batch).execute();
  const block: Block = { ...it, id: newId(now), first, batch: batch.id, account: 'held', event: null };
  await ledger.insertInto('block').values(storable(block, inside)).execute();
  await post(inside, 'issue', block, undefined, { clause });
  return block;
}

/**
 * Moves `kilograms` off the head of `block`, as it was seen, to another account or holder. The guard is in the UPDATE itself:
 * of any number who take at once no one gets what another got, and nobody tries twice.
 * @throws Refusal INVALID_INPUT when nothing is asked; WRONG_STATE when the block is not where such a transfer starts; RULE_BROKEN when it lacks that much.
 */
export async function shift(inside: Inside, kind: Exclude<TransferKind, 'issue'>, block: Block, kilograms: Kilograms, to: { readonly account: Account; readonly holder?: string }, terms: Terms = {}): Promise<Block> {
  assertMovable(kind, block, kilograms, terms.clause);
  const ledger = ledgerOf(inside.trx);
  const { account, holder = block.holder } = to;
  const event = account === 'held' ? null : terms.event ?? block.event ?? null;
  const whole = kilograms === block.kilograms;
  const guarded = ledger.updateTable('block').where('id', '=', block.id).where('account', '=', block.account);
  const left = whole
    ? await guarded.set({ account, holder, event }).where('kilograms', '=', kilograms).returning('first').executeTakeFirst()
    : await guarded.set((row) => ({ first: row('first', '+', kilograms), kilograms: row('kilograms', '-', kilograms) })).where('kilograms', '>', kilograms).returning('first').executeTakeFirst();
  if (!left) throw new Refusal('RULE_BROKEN', `block ${block.id} lacks ${kilograms} kg by now`, { field: 'kilograms', reason: 'lacking', kilograms, clause: terms.clause ?? platformDefault });
  const moved: Block = whole ? { ...block, first: left.first, account, holder, event }
    : { ...block, id: newId(inside.now), first: left.first - kilograms, kilograms, account, holder, event };
  if (!whole) await ledger.insertInto('block').values(storable(moved, inside)).execute();
  await post(inside, kind, moved, block, terms);
  return moved;
}

/** Writes down what moved: the transfer, its two sides, their balances, and the trace that every deed leaves. */
async function post(inside: Inside, kind: TransferKind, to: Block, from: Block | undefined, { event = null, purpose, beneficiary, statement, clause = platformDefault }: Terms): Promise<void> {
  const { trx, now } = inside;
  const ledger = ledgerOf(trx);
  const { mechanism, first, kilograms, region, batch, project } = to;
  const transfer: Transfer = {
    id: newId(now), kind, mechanism, first, kilograms, region, block: to.id, batch, project, giver: from?.holder ?? null, taker: to.holder,
    event: event ?? from?.event ?? to.event ?? null, purpose: purpose ?? null, beneficiary: beneficiary ?? null, statement: statement ?? null, clause, at: now };
  await ledger.insertInto('transfer').values(transfer).execute();
  const sides = [[from ? accountOf(from) : `issued:${batch}`, -kilograms], [accountOf(to), kilograms]] as const;
  await ledger.insertInto('posting').values(sides.map(([account, amount]) => ({ id: newId(now), transfer: transfer.id, account, kilograms: amount }))).execute();
  // In the order of their names: two transfers between the same accounts never wait for each other in a circle.
  for (const [account, amount] of sides.toSorted(([a], [b]) => a < b ? -1 : 1)) {
    await ledger.insertInto('balance').values({ account, kilograms: amount })
      .onConflict((on) => on.column('account').doUpdateSet((row) => ({ kilograms: row('balance.kilograms', '+', amount) }))).execute();
  }
  await record(inside, { type: 'block', record: to.id, action: kind, clause, transfer: transfer.id, mechanism, first, kilograms,
    ...(from && { of: from.id }), from: from ? accountOf(from) : `issued:${batch}`, to: accountOf(to),
    ...(transfer.event && { event: transfer.event }), ...(purpose && { purpose }), ...(statement && { statement }), ...(beneficiary && { sealed: { beneficiary } }) });
}

/** SQLite has no truth values. */
const storable = (block: Block, { store }: Inside): Block => store.dialect === 'sqlite' ? { ...block, demonstration: Number(block.demonstration) as never } : block;

import type { Kysely } from 'kysely';
import { platformDefault } from '../../shared/competence.ts';
import { isForEvent, type Account, type Purpose, type TransferKind } from '../../shared/ledger.ts';
import type { Kilograms } from '../../shared/quantity.ts';
import { Refusal } from '../../shared/refusal.ts';
import { newId } from '../platform/clock.ts';
import { record, type Inside } from '../platform/once.ts';
import type { Batch } from './batch.entity.ts';
import type { Block } from './block.entity.ts';
import type { Handover } from './handover.entity.ts';
import { accountOf, assertMovable, type Moving } from './rules.ts';
import type { Balance, Counter, Posting, Transfer } from './transfer.entity.ts';

export interface LedgerTables { block: Block; handover: Handover; batch: Batch; transfer: Transfer; posting: Posting; balance: Balance; counter: Counter }
export const ledgerOf = (rows: unknown) => rows as Kysely<LedgerTables>;

/** What a transfer is told beside the block: for which event, for whom and to what end, on the strength of which clause. */
export interface Terms {
  readonly event?: string | null; readonly purpose?: Purpose; readonly beneficiary?: string; readonly statement?: string; readonly clause?: string;
  /** The transfer that this one sets right. */
  readonly corrects?: string | null;
  /** Whether it is taken off what is on offer: by the queue, or by a buyer. */
  readonly offOffer?: boolean;
}

/** The block `id` as it stands, whoever asks: for deeds of other modules that have asked who may. */
export async function blockOf({ trx }: Inside, id: string): Promise<Block | undefined> {
  const block = await ledgerOf(trx).selectFrom('block').selectAll().where('id', '=', id).executeTakeFirst();
  return block && { ...block, demonstration: Boolean(block.demonstration) };
}

/** The blocks of a project's buffer, the first serials first. */
export const bufferOf = async ({ trx }: Inside, project: string): Promise<Block[]> =>
  (await ledgerOf(trx).selectFrom('block').selectAll().where('project', '=', project).where('account', '=', 'buffer').orderBy('first').execute()).map((block) => ({ ...block, demonstration: Boolean(block.demonstration) }));

/** What is issued: verified reductions of one project in one period, in whole kilograms. */
export interface Issue {
  readonly mechanism: string; readonly region: string; readonly policyOn: string; readonly holder: string; readonly kilograms: Kilograms;
  readonly project: string; readonly issuance: string; readonly methodologyCode: string; readonly speciality: string; readonly vintage: number;
  readonly demonstration: boolean; readonly clause: string;
}

/**
 * Issues credits: takes their serials off the mechanism's one count, and gives them to the holder. The caller has asked who may order it. SD-P 三(二)4; HN 四(二).
 * @param buffer how much of it is set aside against reversals, off the end: only where the methodology itself deducts nothing.
 * @returns the holder's block. @throws Refusal RULE_BROKEN when there is nothing to issue.
 */
export async function issue(inside: Inside, { clause, ...it }: Issue, buffer: Kilograms = 0): Promise<Block> {
  const { mechanism, kilograms } = it;
  if (kilograms <= buffer) throw new Refusal('RULE_BROKEN', 'there is nothing to issue', { field: 'kilograms', reason: 'nothing', clause });
  const { next } = await ledgerOf(inside.trx).insertInto('counter').values({ mechanism, next: kilograms })
    .onConflict((on) => on.column('mechanism').doUpdateSet((row) => ({ next: row('counter.next', '+', kilograms) }))).returning('next').executeTakeFirstOrThrow();
  return enter(inside, { ...it, clause }, next - kilograms, buffer);
}

/** Enters a batch whose serials are given, and its blocks: the last step of an issuance, and what the import of another registry's book does. */
export async function enter(inside: Inside, { clause, issuance, ...it }: Issue, first: number, buffer: Kilograms = 0): Promise<Block> {
  const { mechanism, kilograms, region, project, vintage } = it;
  const batch: Batch = { id: newId(inside.now), mechanism, first, kilograms, region, project, issuance, vintage, issuedAt: inside.now };
  const ledger = ledgerOf(inside.trx);
  await ledger.insertInto('batch').values(batch).execute();
  const put = async (kind: 'issue' | 'setAside', account: Account, from: number, length: Kilograms): Promise<Block> => {
    const block: Block = { ...it, id: newId(inside.now), first: from, kilograms: length, batch: batch.id, account, onOffer: 0, event: null };
    await ledger.insertInto('block').values(storable(block, inside)).execute();
    await post(inside, kind, block, undefined, { clause });
    return block;
  };
  const block = await put('issue', 'held', first, kilograms - buffer);
  if (buffer > 0) await put('setAside', 'buffer', first + kilograms - buffer, buffer);
  return block;
}

/**
 * Moves `kilograms` off the head of `block`, as it was seen, to another account or holder. The guard is in the UPDATE itself:
 * of any number who take at once no one gets what another got, and nobody tries twice.
 * @throws Refusal INVALID_INPUT when nothing is asked; WRONG_STATE when the block is not where such a transfer starts; RULE_BROKEN when it lacks that much,
 * or has it only on offer.
 */
export async function shift(inside: Inside, kind: Moving, block: Block, kilograms: Kilograms, to: { readonly account: Account; readonly holder?: string }, terms: Terms = {}): Promise<Block> {
  assertMovable(kind, block, kilograms, to.account, terms.clause);
  const ledger = ledgerOf(inside.trx);
  const { account, holder = block.holder } = to;
  const event = isForEvent(account) ? terms.event ?? block.event ?? null : null;
  const whole = kilograms === block.kilograms;
  const offered = terms.offOffer ? kilograms : 0;
  // What is on offer stays, unless it goes to who takes the offer.
  const guarded = ledger.updateTable('block').where('id', '=', block.id).where('account', '=', block.account).where('onOffer', '>=', offered)
    .where((row) => row(row('kilograms', '-', row.ref('onOffer')), '>=', kilograms - offered));
  const left = whole
    ? await guarded.set({ account, holder, event, onOffer: 0 }).where('kilograms', '=', kilograms).returning('first').executeTakeFirst()
    : await guarded.set((row) => ({ first: row('first', '+', kilograms), kilograms: row('kilograms', '-', kilograms), onOffer: row('onOffer', '-', offered) })).where('kilograms', '>', kilograms).returning('first').executeTakeFirst();
  if (!left) throw new Refusal('RULE_BROKEN', `block ${block.id} has not ${kilograms} kg free by now: withdraw what is on offer, or ask for less`, { field: 'kilograms', reason: 'lacking', kilograms, clause: terms.clause ?? platformDefault });
  const moved: Block = whole ? { ...block, first: left.first, account, holder, event, onOffer: 0 }
    : { ...block, id: newId(inside.now), first: left.first - kilograms, kilograms, account, holder, event, onOffer: 0 };
  if (!whole) await ledger.insertInto('block').values(storable(moved, inside)).execute();
  await post(inside, kind, moved, block, terms);
  return moved;
}

/**
 * Puts `kilograms` of a block on offer, or takes as much off again (negative). Guarded as `shift` is.
 * @throws Refusal WRONG_STATE when the block is not held; RULE_BROKEN beyond what is free of it.
 */
export async function encumber({ trx }: Inside, { id, account }: Pick<Block, 'id' | 'account'>, kilograms: number, clause = platformDefault): Promise<void> {
  if (account !== 'held') throw new Refusal('WRONG_STATE', `the block is ${account}`, { reason: 'wrongState', state: account, action: 'offer', clause });
  const put = await ledgerOf(trx).updateTable('block').set((row) => ({ onOffer: row('onOffer', '+', kilograms) })).where('id', '=', id).where('account', '=', 'held')
    .where((row) => row(row('onOffer', '+', kilograms), '<=', row.ref('kilograms'))).where((row) => row(row('onOffer', '+', kilograms), '>=', 0)).returning('id').executeTakeFirst();
  if (put) return;
  const { kilograms: all, onOffer } = await ledgerOf(trx).selectFrom('block').select(['kilograms', 'onOffer']).where('id', '=', id).executeTakeFirstOrThrow();
  throw new Refusal('RULE_BROKEN', `${all - onOffer} kg of this block are free, not ${kilograms}`, { field: 'kilograms', reason: 'lacking', there: all - onOffer, kilograms, clause });
}

/** Writes down what moved: the transfer, its two sides, their balances, and the trace that every deed leaves. */
async function post(inside: Inside, kind: TransferKind, to: Block, from: Block | undefined, { event = null, purpose, beneficiary, statement, clause = platformDefault, corrects = null }: Terms): Promise<void> {
  const { trx, now } = inside;
  const ledger = ledgerOf(trx);
  const { mechanism, first, kilograms, region, batch, project } = to;
  const transfer: Transfer = {
    id: newId(now), kind, mechanism, first, kilograms, region, block: to.id, of: from?.id ?? null, batch, project, giver: from?.holder ?? null, taker: to.holder,
    event: event ?? from?.event ?? to.event ?? null, purpose: purpose ?? null, beneficiary: beneficiary ?? null, statement: statement ?? null, corrects, clause, at: now };
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
    ...(kind === 'setAside' && { holder: to.holder }), ...(transfer.event && { event: transfer.event }), ...(purpose && { purpose }), ...(statement && { statement }), ...(corrects && { corrects }), ...(beneficiary && { sealed: { beneficiary } }) });
}

/** SQLite has no truth values. */
const storable = (block: Block, { store }: Inside): Block => store.dialect === 'sqlite' ? { ...block, demonstration: Number(block.demonstration) as never } : block;

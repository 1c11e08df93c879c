import { platformDefault } from '../../shared/competence.ts';
import type { Account, TransferKind } from '../../shared/ledger.ts';
import { Refusal } from '../../shared/refusal.ts';

/** A block, as far as its account asks. */
export interface Standing { readonly account: Account; readonly holder: string; readonly batch: string; readonly event?: string | null }

/** The name of the account in which a block stands: its holder's, its event's, or its batch's. */
export const accountOf = ({ account, holder, batch, event }: Standing): string =>
  account === 'held' ? `held:${holder}` : account === 'reserved' ? `reserved:${event}` : `${account}:${batch}`;

/** Where each kind of transfer may start. What is retired or cancelled starts nothing: 注销 is for good. */
const startsAt: Readonly<Record<Exclude<TransferKind, 'issue'>, readonly Account[]>> = {
  transfer: ['held'], reserve: ['held'], release: ['reserved'], retire: ['held', 'reserved'], cancel: ['held'],
};

/** @throws Refusal INVALID_INPUT when nothing is asked; WRONG_STATE when the block is not where such a transfer starts; RULE_BROKEN when it lacks that much. */
export function assertMovable(kind: Exclude<TransferKind, 'issue'>, { id, account, kilograms: there }: { readonly id: string; readonly account: Account; readonly kilograms: number }, kilograms: number, clause = platformDefault): void {
  if (!Number.isSafeInteger(kilograms) || kilograms < 1) throw new Refusal('INVALID_INPUT', 'a transfer moves a whole kilogram or more', { field: 'kilograms', reason: 'nothing', kilograms, clause: platformDefault });
  if (!startsAt[kind].includes(account)) throw new Refusal('WRONG_STATE', `block ${id} is ${account}: it cannot ${kind}`, { reason: 'wrongState', state: account, action: kind, clause });
  if (there < kilograms) throw new Refusal('RULE_BROKEN', `block ${id} has ${there} kg, not ${kilograms}`, { field: 'kilograms', reason: 'lacking', there, kilograms, clause });
}

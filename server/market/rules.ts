import { platformDefault } from '../../shared/competence.ts';
import type { Account } from '../../shared/ledger.ts';
import type { OfferKind } from '../../shared/market.ts';
import { Refusal } from '../../shared/refusal.ts';

/**
 * Refuses an offer of what one has not, or has offered already.
 * @param offered kilograms of the same block in offers that are still open.
 * @throws Refusal INVALID_INPUT for nothing, a gift with a price or a listing without; WRONG_STATE when the block is not held; RULE_BROKEN beyond what is free.
 */
export function assertOffer(
  { kilograms, kind, priceFen }: { readonly kilograms: number; readonly kind: OfferKind; readonly priceFen?: number },
  block: { readonly account: Account; readonly kilograms: number }, offered: number): void {
  const no = (field: string, reason: string, message: string) => new Refusal('INVALID_INPUT', message, { field, reason, clause: platformDefault });
  if (kilograms === 0) throw no('kilograms', 'nothing', 'an offer is of a kilogram or more');
  if (kind === 'donation' && priceFen !== undefined && priceFen !== null) throw no('priceFen', 'giftWithPrice', 'a gift has no price');
  if (kind === 'listing' && (priceFen === undefined || priceFen === null)) throw no('priceFen', 'noPrice', 'a listing names its price');
  if (block.account !== 'held') throw new Refusal('WRONG_STATE', `the block is ${block.account}`, { reason: 'wrongState', state: block.account, action: 'offer', clause: platformDefault });
  if (offered + kilograms > block.kilograms) {
    throw new Refusal('RULE_BROKEN', `${block.kilograms - offered} kg of this block are free, not ${kilograms}`, { field: 'kilograms', reason: 'lacking', there: block.kilograms - offered, kilograms, clause: platformDefault });
  }
}

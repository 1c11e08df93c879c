import { platformDefault } from '../../shared/competence.ts';
import type { OfferKind } from '../../shared/market.ts';
import { Refusal } from '../../shared/refusal.ts';

/** Refuses an offer that is none. @throws Refusal INVALID_INPUT for nothing, a gift with a price or a listing without. */
export function assertOffer({ kilograms, kind, priceFen }: { readonly kilograms: number; readonly kind: OfferKind; readonly priceFen?: number }): void {
  const no = (field: string, reason: string, message: string) => new Refusal('INVALID_INPUT', message, { field, reason, clause: platformDefault });
  if (kilograms === 0) throw no('kilograms', 'nothing', 'an offer is of a kilogram or more');
  if (kind === 'donation' && priceFen !== undefined && priceFen !== null) throw no('priceFen', 'giftWithPrice', 'a gift has no price');
  if (kind === 'listing' && (priceFen === undefined || priceFen === null)) throw no('priceFen', 'noPrice', 'a listing names its price');
}

import { offerLifecycle } from '../../shared/market.ts';
import { overseen, resource } from '../platform/resource.ts';
import { competencesOf, groundIn } from '../policy/index.ts';
import { Offer } from './offer.entity.ts';

/** Prices are public, parties are private: an open offer is seen by all, its seller by few. */
export const offers = resource({
  entity: Offer, one: 'offer', many: 'offers', lifecycle: offerLifecycle, discreet: true,
  rows: (it, actor) => it.or([it('state', '=', 'open'), overseen(it, actor), ...actor.organization ? [it('seller', '=', actor.organization)] : []]),
  needs: ['region', 'policyOn', 'seller'],
  rolesOn: (actor, it) => competencesOf(it, 'offer', actor, { seller: it.seller }),
  groundOf: groundIn('offer'),
});

import { issuanceLifecycle } from '../../shared/issuance.ts';
import { overseen, resource } from '../platform/resource.ts';
import { competencesOf, groundIn } from '../policy/index.ts';
import { Issuance } from './issuance.entity.ts';

export const issuances = resource({
  entity: Issuance, one: 'issuance', many: 'issuances', lifecycle: issuanceLifecycle,
  // What was issued is public; what is on its way is known to its owner, its verifier, and the offices of its region and city.
  rows: (it, actor) => it.or([
    it('state', '=', 'issued'), overseen(it, actor),
    ...actor.parties.filter(({ kind }) => kind === 'subCentre' || kind === 'cityBureau').map(({ region }) => it.and([it('state', '!=', 'draft'), it('city', '=', region)])),
    ...actor.organization ? [it('owner', '=', actor.organization), it.and([it('state', '!=', 'draft'), it('verifier', '=', actor.organization)])] : [],
  ]),
  needs: ['region', 'policyOn', 'owner', 'verifier'],
  rolesOn: (actor, it) => competencesOf(it, 'issuance', actor, { applicant: it.owner, verifier: it.verifier }),
  groundOf: groundIn('issuance'),
});

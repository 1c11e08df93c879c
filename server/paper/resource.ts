import { paperLifecycle } from '../../shared/paper.ts';
import type { PartyKind } from '../../shared/role.ts';
import { is } from '../platform/context.ts';
import { overseen, resource } from '../platform/resource.ts';
import { Paper } from './paper.entity.ts';

/** Those in whose name papers are issued. */
const offices: readonly PartyKind[] = ['department', 'operator', 'certificateOffice', 'subCentre', 'cityBureau'];

/**
 * A paper is read by its addressee and whoever has a copy, by its issuer, and by the offices of its region and city; some by everybody.
 * It is acknowledged by its addressee, and made void by the office that issued it.
 */
export const papers = resource({
  entity: Paper, one: 'paper', many: 'papers', lifecycle: paperLifecycle,
  rows: (it, actor) => it.or([
    it.ref('open'), overseen(it, actor),
    ...actor.parties.filter(({ kind }) => kind === 'subCentre' || kind === 'cityBureau').map(({ region }) => it('city', '=', region)),
    ...actor.organization ? (['recipient', 'copyTo', 'issuer'] as const).map((party) => it(party, '=', actor.organization!)) : [],
  ]),
  needs: ['region', 'city', 'issuer', 'recipient'],
  rolesOn: (actor, it) => [
    ...actor.organization && actor.organization === it.recipient ? ['applicant' as const] : [],
    ...actor.organization === it.issuer && is(actor, offices, it.city ?? it.region) ? ['decider' as const] : [],
  ],
});

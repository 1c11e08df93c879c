import type { ExpressionBuilder } from 'kysely';
import { archiveLifecycle } from '../../shared/archive.ts';
import { isCity } from '../../shared/region.ts';
import type { Confirmation } from '../confirmation/index.ts';
import type { SpotCheck } from '../oversight/index.ts';
import type { Actor } from '../platform/context.ts';
import { overseen, resource, type It } from '../platform/resource.ts';
import { competencesOf, groundIn } from '../policy/index.ts';
import { Archive } from './archive.entity.ts';

/** Whether the actor's organization evaluates the event, or was drawn to inspect it. */
function examined(it: It<Archive>, { organization }: Actor & { readonly organization: string }) {
  const all = it as unknown as ExpressionBuilder<{ it: Archive; confirmation: Confirmation; spotCheck: SpotCheck }, 'it'>;
  return all.or([
    all.exists(all.selectFrom('confirmation').select('confirmation.id').whereRef('confirmation.event', '=', 'it.event').where('confirmation.evaluator', '=', organization)
      .where('confirmation.state', 'in', ['engaged', 'confirmed', 'notConfirmed'])),
    all.exists(all.selectFrom('spotCheck').select('spotCheck.id').whereRef('spotCheck.event', '=', 'it.event').where('spotCheck.body', '=', organization))]);
}

/** The material is its organiser's, its evaluator's, its inspectors', and the offices' of its region and city. */
export const archives = resource({
  entity: Archive, one: 'archive', many: 'archives', lifecycle: archiveLifecycle,
  rows: (it, actor) => it.or([
    overseen(it, actor), ...actor.parties.filter(({ kind }) => kind === 'cityBureau').map(({ region }) => it(isCity(region) ? 'city' : 'region', '=', region)),
    ...actor.organization ? [it('organiser', '=', actor.organization), examined(it, { ...actor, organization: actor.organization })] : [],
  ]),
  needs: ['region', 'policyOn', 'organiser'],
  rolesOn: (actor, it) => competencesOf(it, 'archive', actor, { applicant: it.organiser }),
  groundOf: groundIn('archive'),
});

import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { methodologyLifecycle } from '../../shared/methodology.ts';
import { officials, type PartyKind } from '../../shared/role.ts';
import { takesComments } from '../finding/index.ts';
import { provincesOf, type Actor } from '../platform/context.ts';
import { resource, type It } from '../platform/resource.ts';
import { competencesOf, groundIn } from '../policy/index.ts';
import { CommitteeMember } from './committee.entity.ts';
import { Methodology } from './methodology.entity.ts';
import { Opinion, PanelSeat } from './panel.entity.ts';

/** What lies in a region for which the actor holds a party of one of these kinds. */
function inRegionsOf<T extends { region: string }>(it: It<T>, actor: Actor, kinds: readonly PartyKind[]): Expression<SqlBool> {
  const rows = it as unknown as It<{ region: string }>;
  const provinces = provincesOf(actor, kinds);
  return provinces.includes('000000') ? it.lit(true) : it.or(provinces.map((province) => rows('region', '=', province)));
}

/** The public sees what is under notice and what is or was filed; an applicant its own, experts what is reviewed in their region, officials all of it. */
export const methodologies = resource({
  entity: Methodology, one: 'methodology', many: 'methodologies', lifecycle: methodologyLifecycle,
  rows: (it, actor) => it.or([
    it('state', 'in', ['publicNotice', 'filed', 'superseded', 'revoked']),
    ...actor.organization ? [it('applicant', '=', actor.organization)] : [],
    inRegionsOf(it, actor, officials),
    it.and([it('state', 'in', ['underReview', 'returned', 'advised']), inRegionsOf(it, actor, ['expert'])]),
  ]),
  needs: ['region', 'policyOn', 'applicant', 'panel'],
  rolesOn: (actor, it) => competencesOf(it, 'methodology', actor, { applicant: it.applicant })
    .filter((one) => one !== 'adviser' || it.panel.includes(actor.id)),
  groundOf: groundIn('methodology'),
});

takesComments(methodologies, ({ state, noticeBeganOn: from, noticeEndsOn: to }) => state === 'publicNotice' && from && to ? { from, to } : null);

/** Who sits on a panel is known to officials and to that expert alone. */
export const panelSeats = resource({
  entity: PanelSeat, one: 'panelSeat', many: 'panelSeats',
  rows: (it, actor) => it.or([it('expert', '=', actor.id), inRegionsOf(it, actor, officials)]),
  needs: [], rolesOn: () => [],
});

/** Blind: an opinion is its author's until the round is closed; then officials, the committee and the applicant read it, the last without a name. */
export const opinions = resource({
  entity: Opinion, one: 'opinion', many: 'opinions',
  rows: (it, actor) => it.or([
    it('expert', '=', actor.id),
    it.and([closed(it), it.or([inRegionsOf(it, actor, [...officials, 'expert']), ...actor.organization ? [closed(it, actor.organization)] : []])]),
  ]),
  needs: [], rolesOn: () => [],
});
/** The round of an opinion is over, and the methodology is `applicant`'s if one is named. */
function closed(it: It<Opinion>, applicant?: string): Expression<SqlBool> {
  const both = it as unknown as ExpressionBuilder<{ it: Opinion; methodology: Methodology }, 'it'>;
  return both.exists(both.selectFrom('methodology').select('methodology.id').whereRef('methodology.id', '=', 'it.methodology')
    .where((on) => on.or([on('methodology.state', '<>', 'underReview'), on('methodology.round', '>', on.ref('it.round'))]))
    .$if(!!applicant, (query) => query.where('methodology.applicant', '=', applicant!)));
}

/** The roster is known to officials, and to each member his own entry. */
export const committeeMembers = resource({
  entity: CommitteeMember, one: 'committeeMember', many: 'committeeMembers',
  rows: (it, actor) => it.or([it('person', '=', actor.id), inRegionsOf(it, actor, officials)]),
  needs: ['region', 'policyOn'],
  rolesOn: (actor, it) => competencesOf(it, 'committee', actor, {}),
  groundOf: groundIn('committee'),
});

import { platformDefault } from '../../shared/competence.ts';
import { Refusal } from '../../shared/refusal.ts';
import { Person } from '../identity/index.ts';
import { dayOf, newId } from '../platform/clock.ts';
import type { Inside } from '../platform/once.ts';
import { policyFor } from '../policy/index.ts';
import { conflictsOf, type Conflict } from '../standing/index.ts';
import { CommitteeMember } from './committee.entity.ts';
import type { Methodology } from './methodology.entity.ts';
import { Opinion, PanelSeat } from './panel.entity.ts';
import { assertSeatable, tallyOf, type Tally } from './rules.ts';

/** Why each of `experts` may not judge this methodology today, by person; by the organization that they belong to now. */
async function conflictsOn(it: Methodology, experts: readonly string[], inside: Inside): Promise<Map<string, Conflict>> {
  const found = new Map<string, Conflict>();
  for (const { id, organization } of await inside.em.find(Person, { id: { $in: [...experts] } })) {
    const [conflict] = await conflictsOf(inside, id, organization, [it.applicant]);
    if (conflict) found.set(id, conflict);
  }
  return found;
}

/**
 * Opens a round and seats the whole committee of the region; who is in conflict sits recused, with the reason.
 * @throws Refusal RULE_BROKEN when too few are left for the quorum.
 */
export async function seatPanel(it: Methodology, inside: Inside): Promise<void> {
  const { em, now } = inside;
  const today = dayOf(now);
  const members = await em.find(CommitteeMember, { region: it.region, since: { $lte: today }, $or: [{ until: null }, { until: { $gte: today } }] });
  const people = await em.find(Person, { id: { $in: members.map(({ person }) => person) } });
  const conflicts = await conflictsOn(it, people.map(({ id }) => id), inside);
  assertSeatable(people.length, conflicts.size, policyFor(it.region, it.policyOn).committee);
  it.round += 1;
  for (const { id, organization } of people) {
    const conflict = conflicts.get(id);
    em.create(PanelSeat, {
      id: newId(now), methodology: it.id, round: it.round, expert: id, organization, region: it.region,
      recused: !!conflict, recusedReason: conflict?.kind ?? null, spokenAt: null });
  }
  it.panel = people.map(({ id }) => id).filter((id) => !conflicts.has(id));
  it.tally = null;
}

/** The seat of the actor in the open round. @throws Refusal FORBIDDEN when there is none, or its expert is in conflict, then or now. */
export async function seatOf(it: Methodology, inside: Inside): Promise<PanelSeat> {
  const { em, actor } = inside;
  const seat = await em.findOne(PanelSeat, { methodology: it.id, round: it.round, expert: actor.id });
  if (!seat) {
    throw new Refusal('FORBIDDEN', 'only who is seated on the panel gives an opinion', { reason: 'notSeated', competence: 'adviser', clause: platformDefault });
  }
  const conflict = (await conflictsOn(it, [actor.id], inside)).get(actor.id);
  if (!conflict && !seat.recused) return seat;
  const kind = conflict?.kind ?? seat.recusedReason;
  throw new Refusal('FORBIDDEN', `you are recused from this panel: ${kind}`,
    { reason: 'conflictOfInterest', conflict: kind, clause: conflict?.clause ?? platformDefault });
}

/** Counts the open round. Conflicts are found anew: who has come into one since is recused now, and what they said does not count. */
export async function countRound(it: Methodology, inside: Inside): Promise<Tally> {
  const { em } = inside;
  const round = { methodology: it.id, round: it.round };
  const seats = await em.find(PanelSeat, round);
  const conflicts = await conflictsOn(it, seats.filter(({ recused }) => !recused).map(({ expert }) => expert), inside);
  for (const seat of seats) {
    const conflict = conflicts.get(seat.expert);
    if (conflict) Object.assign(seat, { recused: true, recusedReason: conflict.kind });
  }
  const recused = new Set(seats.filter((seat) => seat.recused).map(({ expert }) => expert));
  const votes = (await em.find(Opinion, round)).map(({ verdict, expert }) => ({ verdict, conflicted: recused.has(expert) }));
  return tallyOf(votes, seats.length, recused.size, policyFor(it.region, it.policyOn).committee);
}

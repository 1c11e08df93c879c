import type { ExpressionBuilder } from 'kysely';
import { addDays } from '../../shared/calendar.ts';
import { serialOf, statements } from '../../shared/ledger.ts';
import { platformDefault } from '../../shared/competence.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Event } from '../event/index.ts';
import { blockOf, shift } from '../ledger/index.ts';
import { offerAgain, takeOff } from '../market/index.ts';
import { dayOf } from '../platform/clock.ts';
import { beginWithin } from '../platform/move.ts';
import type { Context } from '../platform/context.ts';
import type { Inside } from '../platform/once.ts';
import { policyFor } from '../policy/index.ts';
import type { Allocation, Run } from './allocation.entity.ts';
import { allocations, runs } from './resource.ts';
import { allocate, type Line, type Plan } from './rules.ts';
import { demandsOf, offsetOf, stockOf, unitSerials, type OffsetTables, type Origin } from './supply.ts';

/** What a run would propose now, as the policy of today orders it. Writes nothing. */
export async function planFor(at: Context | Inside, region: string): Promise<{ readonly plan: Plan; readonly origins: ReadonlyMap<string, Origin> }> {
  const { supplies, origins } = await stockOf(at);
  const { offset } = policyFor(region, dayOf(at.now));
  return { plan: allocate(await demandsOf(at, region), supplies, offset.tiers, region), origins };
}

/** Runs the queue of a province: proposes to every event what the order gives it, and reserves that. All of it or nothing. */
export async function runQueue(inside: Inside, region: string): Promise<Run> {
  const { plan, origins } = await planFor(inside, region);
  const today = dayOf(inside.now);
  const run = await beginWithin(inside, runs, {
    region, policyOn: today, at: inside.now, proposed: plan.lines.length, kilograms: plan.lines.reduce((sum, { kilograms }) => sum + kilograms, 0), passedOver: plan.passedOver }, { by: 'acceptor' });
  const lapsesOn = addDays(today, policyFor(region, today).offset.reservationDays.value);
  for (const line of plan.lines) await propose(inside, run, line, origins.get(line.supply)!, lapsesOn);
  return run;
}

async function propose(inside: Inside, run: Run, line: Line, origin: Origin, dueOn: string): Promise<void> {
  const { event, kilograms, tier, clause, why, source } = line;
  const { organiser } = await offsetOf(inside).selectFrom('event').select('organiser').where('id', '=', event).executeTakeFirstOrThrow();
  const taken = source === 'block' ? await takeCredits(inside, origin, event, kilograms, clause) : await takeUnit(inside, origin, kilograms);
  await beginWithin(inside, allocations, {
    run: run.id, event, region: run.region, policyOn: run.policyOn, organiser, seller: origin.seller, source, offer: origin.offer, from: origin.from ?? null, product: origin.product, kilograms, tier, clause, why, dueOn, ...taken }, { by: null });
}
/** Nobody else lays claim to the unit. */
const undisputed = (it: ExpressionBuilder<OffsetTables, 'foreignUnit'>) => it('disputed', '=', it.lit(false));
const gone = (what: string) => new Refusal('CONFLICT', `${what} was taken meanwhile: run the queue again`, { reason: 'takenMeanwhile', clause: platformDefault });

async function takeCredits(inside: Inside, { offer, block }: Origin, event: string, kilograms: number, clause: string): Promise<Pick<Allocation, 'supply' | 'serials'>> {
  // A supply may be taken from more than once in a run: its block is the rest of what it was.
  const rest = await (offer ? takeOff(inside, offer, kilograms) : blockOf(inside, block!.id));
  if (!rest) throw gone(offer ? 'an offer' : 'a block');
  const reserved = await shift(inside, 'reserve', rest, kilograms, { account: 'reserved' }, { event, clause, offOffer: !!offer });
  return { supply: reserved.id, serials: serialOf(reserved) };
}
async function takeUnit(inside: Inside, { unit }: Origin, kilograms: number): Promise<Pick<Allocation, 'supply' | 'serials'>> {
  const left = await offsetOf(inside).updateTable('foreignUnit').set((it) => ({ remaining: it('remaining', '-', kilograms) }))
    .where('id', '=', unit!.id).where('state', '=', 'checked').where(undisputed).where('remaining', '>=', kilograms).returning('remaining').executeTakeFirst();
  if (!left) throw gone('a unit');
  return { supply: unit!.id, serials: null };
}

/** Gives back what an allocation held: the block returns to its owner's account and is on offer again, or to the pool that it was given to, the unit's tonnes are free. */
export async function giveBack(inside: Inside, { source, supply, kilograms, offer, from }: Allocation): Promise<void> {
  if (source === 'foreignUnit') {
    await offsetOf(inside).updateTable('foreignUnit').set((it) => ({ remaining: it('remaining', '+', kilograms) })).where('id', '=', supply).execute();
    return;
  }
  const block = (await blockOf(inside, supply))!;
  const freed = await shift(inside, 'release', block, kilograms, { account: from! });
  if (offer) await offerAgain(inside, offer, freed);
}

/** Retires what an allocation holds, for its event, by serial. @throws Refusal RULE_BROKEN while its unit is disputed. SD-E 四(三); HN 三(四). */
export async function retireFor(inside: Inside, it: Allocation, { id: event, titleZh }: Event): Promise<void> {
  const { kilograms, clause } = it;
  it.retiredOn = dayOf(inside.now);
  it.dueOn = null;
  if (it.source === 'block') {
    const block = (await blockOf(inside, it.supply))!;
    it.serials = serialOf(await shift(inside, 'retire', block, kilograms, { account: 'retired' }, { event, purpose: 'eventNeutrality', beneficiary: titleZh, statement: statements.forThisEvent, clause }));
    return;
  }
  const tonnes = kilograms / 1000;
  const unit = await offsetOf(inside).updateTable('foreignUnit').set((row) => ({ usedTonnes: row('usedTonnes', '+', tonnes) })).where('id', '=', it.supply).where(undisputed)
    .returning(['usedTonnes', 'serialPrefix', 'firstSerial']).executeTakeFirst();
  if (!unit) throw new Refusal('RULE_BROKEN', 'somebody else lays claim to this unit: wait for the decision', { reason: 'disputed', clause });
  it.serials = unitSerials(unit, unit.usedTonnes - tonnes, tonnes);
}

import { addDays } from '../../shared/calendar.ts';
import type { Bearer } from '../../shared/event.ts';
import { serialOf, statements, type Account } from '../../shared/ledger.ts';
import { platformDefault } from '../../shared/competence.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Event } from '../event/index.ts';
import { blockOf, encumber, shift } from '../ledger/index.ts';
import { Offer, offers } from '../market/index.ts';
import { chunks } from '../platform/chunks.ts';
import { dayOf, newId } from '../platform/clock.ts';
import type { Job } from '../platform/jobs.ts';
import { beginWithin, moveWithin } from '../platform/move.ts';
import type { Context } from '../platform/context.ts';
import { within, type Inside } from '../platform/once.ts';
import { policyFor } from '../policy/index.ts';
import type { Allocation, Run } from './allocation.entity.ts';
import { allocations, runs } from './resource.ts';
import { allocate, chosenLine, type Line, type Plan } from './rules.ts';
import { demandsOf, offsetOf, stockOf, unitSerials, type Origin } from './supply.ts';

/** What a run would propose now, as the policy of today orders it. Writes nothing. */
export async function planFor(at: Context | Inside, region: string): Promise<{ readonly plan: Plan; readonly origins: ReadonlyMap<string, Origin> }> {
  const { supplies, origins } = await stockOf(at);
  const { offset } = policyFor(region, dayOf(at.now));
  return { plan: allocate(await demandsOf(at, region), supplies, offset.tiers, region), origins };
}

/** Lines that are applied in one transaction with their run; what is more goes on in steps. */
const atOnce = 500;

/**
 * Runs the queue of a province: proposes to every event what the order gives it, and reserves that. A run that is larger than 500 lines is kept line by line and
 * gone on with by `applyRuns`, also after a crash: each line is applied once, or skipped because its supply was taken meanwhile.
 * @throws Refusal CONFLICT while another run of the province goes on.
 */
export async function runQueue(inside: Inside, region: string): Promise<Run> {
  const open = await offsetOf(inside).selectFrom('run').select('id').where('region', '=', region).where('left', '>', 0).executeTakeFirst();
  if (open) throw new Refusal('CONFLICT', 'a run of this province is still being applied: wait for it', { reason: 'runOpen', run: open.id, clause: platformDefault });
  const { plan: { lines, passedOver }, origins } = await planFor(inside, region);
  const [first, rest] = [lines.slice(0, atOnce), lines.slice(atOnce)];
  const run = await beginWithin(inside, runs, {
    region, policyOn: dayOf(inside.now), at: inside.now, proposed: lines.length, kilograms: lines.reduce((sum, { kilograms }) => sum + kilograms, 0), left: rest.length, skipped: 0, passedOver }, { by: 'acceptor' });
  for (const line of first) await propose(inside, run, line, origins.get(line.supply)!);
  for (const some of chunks(rest.map((line, position) => ({ id: newId(inside.now), run: run.id, position, line: JSON.stringify(line) })))) await offsetOf(inside).insertInto('runLine').values(some).execute();
  return run;
}

/** Goes on with runs that wait, line by line: each in a transaction of its own. */
export const applyRuns: Job = {
  name: 'applyRuns', everySeconds: 5,
  async work(context) {
    const rows = offsetOf(context);
    const run = await rows.selectFrom('run').selectAll().where('left', '>', 0).orderBy('id').executeTakeFirst() as Run | undefined;
    if (!run) return;
    const { origins } = await stockOf(context);
    for (const { id, line } of await rows.selectFrom('runLine').selectAll().where('run', '=', run.id).orderBy('position').limit(atOnce).execute()) {
      const planned = JSON.parse(line) as Line;
      const take = async (inside: Inside, skipped: 0 | 1): Promise<void> => {
        await offsetOf(inside).deleteFrom('runLine').where('id', '=', id).execute();
        await offsetOf(inside).updateTable('run').set((it) => ({ left: it('left', '-', 1), skipped: it('skipped', '+', skipped) })).where('id', '=', run.id).execute();
      };
      try {
        await within(context, async (inside) => {
          await assertNeeded(inside, run.region, planned);
          await propose(inside, run, planned, origins.get(planned.supply) ?? missing());
          await take(inside, 0);
        });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        await within(context, (inside) => take(inside, 1));
      }
    }
  },
};
const missing = (): never => { throw gone('a supply'); };

/** Gives an event what its organiser chose out of the order, which is a recommendation (推荐): the reason is public. SD-E 四(一), HN 三(四). */
export async function choose(inside: Inside, event: Event, { supply: id, share, kilograms, reason }: Choice): Promise<Allocation> {
  const { supplies, origins } = await stockOf(inside);
  const { offset } = policyFor(event.region, dayOf(inside.now));
  const supply = supplies.find((one) => one.id === id);
  const line = chosenLine(supply, { event: event.id, share, kilograms }, offset.tiers, event.region);
  await assertNeeded(inside, event.region, line);
  return propose(inside, { region: event.region, policyOn: dayOf(inside.now) }, line, origins.get(id)!, reason);
}
/** @throws Refusal RULE_BROKEN when this part of the event needs less by now: no more is given than a tonne begun, of what is counted in tonnes. */
async function assertNeeded(inside: Inside, region: string, { event, share, kilograms, source, clause }: Line): Promise<void> {
  const need = (await demandsOf(inside, region, event)).find((one) => one.share === share)?.kilograms ?? 0;
  const granule = source === 'block' ? 1 : 1000;
  if (kilograms <= Math.ceil(need / granule) * granule) return;
  throw new Refusal('RULE_BROKEN', `${need} kg are needed still`, { field: 'kilograms', reason: 'notNeeded', need, kilograms, share, clause });
}
export interface Choice { readonly supply: string; readonly share: Bearer; readonly kilograms: number; readonly reason: string }

async function propose(inside: Inside, { id, region, policyOn }: Pick<Run, 'region' | 'policyOn'> & { readonly id?: string }, line: Line, origin: Origin, deviation: string | null = null): Promise<Allocation> {
  const { event, share, kilograms, tier, clause, why, source } = line;
  const { organiser } = await offsetOf(inside).selectFrom('event').select('organiser').where('id', '=', event).executeTakeFirstOrThrow();
  const taken = source === 'block' ? await takeCredits(inside, origin, line) : await takeUnit(inside, origin, kilograms);
  const dueOn = addDays(dayOf(inside.now), policyFor(region, policyOn).offset.reservationDays.value);
  return beginWithin(inside, allocations, {
    run: id ?? null, event, share, region, policyOn, organiser, seller: origin.seller, source, offer: origin.offer, from: origin.from ?? null, product: origin.product, kilograms, tier, clause, why, deviation, dueOn, ...taken }, { by: null });
}
const gone = (what: string) => new Refusal('CONFLICT', `${what} was taken meanwhile: run the queue again`, { reason: 'takenMeanwhile', clause: platformDefault });

async function takeCredits(inside: Inside, { offer, block }: Origin, { event, share, kilograms, clause }: Line): Promise<Pick<Allocation, 'supply' | 'serials'>> {
  // An offer may be taken from more than once in a run: its block is the rest of what it was.
  const rest = await blockOf(inside, block!.id);
  if (!rest) throw gone('a block');
  const account: Account = share === 'organiser' ? 'reserved' : 'reservedForParticipants';
  if (!offer) {
    const reserved = await shift(inside, 'reserve', rest, kilograms, { account }, { event, clause });
    return { supply: reserved.id, serials: serialOf(reserved) };
  }
  const left = await offsetOf(inside).updateTable('offer').set((it) => ({ remaining: it('remaining', '-', kilograms) }))
    .where('id', '=', offer).where('state', '=', 'open').where('remaining', '>=', kilograms).returning('remaining').executeTakeFirst();
  if (!left) throw gone('an offer');
  const reserved = await shift(inside, 'reserve', rest, kilograms, { account }, { event, clause, offOffer: true });
  if (left.remaining === 0) await moveWithin(inside, offers, offer, 'exhaust', { as: 'acceptor' });
  return { supply: reserved.id, serials: serialOf(reserved) };
}
async function takeUnit(inside: Inside, { unit }: Origin, kilograms: number): Promise<Pick<Allocation, 'supply' | 'serials'>> {
  const left = await offsetOf(inside).updateTable('foreignUnit').set((it) => ({ remaining: it('remaining', '-', kilograms) }))
    .where('id', '=', unit!.id).where('state', '=', 'checked').where('remaining', '>=', kilograms).returning('remaining').executeTakeFirst();
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
  if (!offer) return;
  await encumber(inside, freed, kilograms);
  const { mechanism, speciality, vintage, seller, region, policyOn, kind, priceFen, event } = await inside.em.findOneOrFail(Offer, { id: offer });
  await beginWithin(inside, offers, { block: block.id, mechanism, speciality, vintage, seller, region, policyOn, kind, priceFen, event, kilograms, remaining: kilograms, at: inside.now }, { by: null });
}

/** Retires what an allocation holds, for its event, by serial. SD-E 四(三); HN 三(四). */
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
  const unit = await offsetOf(inside).updateTable('foreignUnit').set((row) => ({ usedTonnes: row('usedTonnes', '+', tonnes) })).where('id', '=', it.supply)
    .returning(['usedTonnes', 'serialPrefix', 'firstSerial']).executeTakeFirstOrThrow();
  it.serials = unitSerials(unit, unit.usedTonnes - tonnes, tonnes);
}

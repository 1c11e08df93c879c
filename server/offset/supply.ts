import type { Kysely } from 'kysely';
import type { Account } from '../../shared/ledger.ts';
import { reserving } from '../../shared/offset.ts';
import { accountedEvents, type Event } from '../event/index.ts';
import type { Block } from '../ledger/index.ts';
import type { Offer } from '../market/index.ts';
import type { Context } from '../platform/context.ts';
import type { Inside } from '../platform/once.ts';
import type { Project } from '../project/index.ts';
import type { Admission } from './admission.entity.ts';
import type { Allocation } from './allocation.entity.ts';
import type { ForeignUnit } from './foreign-unit.entity.ts';
import type { Demand, Supply } from './rules.ts';

export interface OffsetTables { allocation: Allocation; foreignUnit: ForeignUnit; admission: Admission; offer: Offer; block: Block; project: Project; event: Event }
export const offsetOf = (at: Context | Inside) => ('trx' in at ? at.trx : at.store.reading) as unknown as Kysely<OffsetTables>;

/** Where a supply comes from, beside what the plan asks: who gives it, out of which offer, and its name for people. */
export interface Origin { readonly seller: string; readonly offer: string | null; readonly product: string; /** The account out of which a block is taken. */ readonly from?: Account; readonly block?: Block; readonly unit?: ForeignUnit }
export interface Stock { readonly supplies: readonly Supply[]; readonly origins: ReadonlyMap<string, Origin> }

/** What is retired and what is reserved for events, in whole kilograms, by event and state. */
export async function heldFor(at: Context | Inside, events: readonly string[]): Promise<ReadonlyMap<string, { readonly retired: number; readonly reserved: number }>> {
  const found = new Map(events.map((event) => [event, { retired: 0, reserved: 0 }]));
  if (events.length === 0) return found;
  const rows = await offsetOf(at).selectFrom('allocation').select(['event', 'state', (it) => it.fn.sum<number>('kilograms').as('kilograms')])
    .where('event', 'in', [...events]).where('state', 'in', ['retired', ...reserving]).groupBy(['event', 'state']).execute();
  for (const { event, state, kilograms } of rows) found.get(event)![state === 'retired' ? 'retired' : 'reserved'] += Number(kilograms);
  return found;
}

/** What the accounted events of a province still need, after what is retired and reserved for them. */
export async function demandsOf(at: Context | Inside, region: string): Promise<Demand[]> {
  const events = await accountedEvents(at, region);
  const held = await heldFor(at, events.map(({ id }) => id));
  return events.map(({ id, emissionsKilograms, dueOn, sequence }): Demand => {
    const { retired, reserved } = held.get(id)!;
    return { event: id, kilograms: Math.max(0, emissionsKilograms - retired - reserved), dueOn: dueOn ?? '9999-12-31', sequence };
  }).filter(({ kilograms }) => kilograms > 0);
}

/** Why credits of a project may not be given to any event now; undefined when they may. */
const standingOf = (project: string | null, admission: string | null): string | undefined =>
  project !== 'filed' ? 'projectNotInGoodStanding' : admission !== 'admitted' ? 'projectNotAdmitted' : undefined;
/** What a supply has of the block out of which it comes. */
const ofBlock = ({ mechanism, speciality, region, vintage, first }: Block) => ({ source: 'block' as const, granule: 1, mechanism, speciality, province: region, vintage, serial: first });

/** All that is offered or given, in every province: eligibility is the plan's to judge. */
export async function stockOf(at: Context | Inside): Promise<Stock> {
  const rows = offsetOf(at);
  const origins = new Map<string, Origin>();
  const offered = await rows.selectFrom('offer as o').innerJoin('block as b', 'b.id', 'o.block').leftJoin('project as p', 'p.id', 'b.project').leftJoin('admission as a', 'a.project', 'b.project')
    .selectAll('b').select(['o.id as offer', 'o.seller', 'o.kind as gift', 'o.remaining', 'o.event as meantFor', 'p.state as project_state', 'p.number as project_number', 'a.state as admission_state'])
    .where('o.state', '=', 'open').where('o.remaining', '>', 0).execute();
  const credits = offered.map(({ offer, seller, gift, remaining, meantFor, project_state, project_number, admission_state, ...block }): Supply => {
    origins.set(offer, { seller, offer, from: 'held', product: `${block.mechanism} ${project_number ?? ''}`.trim(), block: { ...block, demonstration: Boolean(block.demonstration) } });
    const barred = standingOf(project_state, admission_state);
    return { ...ofBlock(block), id: offer, kilograms: remaining, donated: gift === 'donation', event: meantFor, ...(barred && { barred }) };
  });
  const given = await rows.selectFrom('block as b').leftJoin('project as p', 'p.id', 'b.project').leftJoin('admission as a', 'a.project', 'b.project')
    .selectAll('b').select(['p.state as project_state', 'p.number as project_number', 'a.state as admission_state']).where('b.account', 'in', ['pool', 'earmarked']).execute();
  const gifts = given.map(({ project_state, project_number, admission_state, ...block }): Supply => {
    origins.set(block.id, { seller: block.holder, offer: null, from: block.account, product: `${block.mechanism} ${project_number ?? ''}`.trim(), block: { ...block, demonstration: Boolean(block.demonstration) } });
    const barred = standingOf(project_state, admission_state);
    return { ...ofBlock(block), id: block.id, kilograms: block.kilograms, donated: true, event: block.account === 'earmarked' ? block.event : null, ...(barred && { barred }) };
  });
  const declared = await rows.selectFrom('foreignUnit').selectAll().where('state', 'in', ['checked', 'submitted']).where('remaining', '>', 0).execute();
  const units = declared.map((unit): Supply => {
    origins.set(unit.id, { seller: unit.holder, offer: null, product: `${unit.kind} ${unit.registry}`, unit });
    return { id: unit.id, source: 'foreignUnit', kilograms: unit.remaining, granule: 1000, kind: unit.kind, province: unit.province, forProvince: unit.region, donated: Boolean(unit.donated), event: unit.event, vintage: unit.vintage, serial: unit.firstSerial,
      ...(unit.disputed ? { barred: 'disputed' } : unit.state !== 'checked' ? { barred: 'unitNotChecked' } : {}) };
  });
  return { supplies: [...credits, ...gifts, ...units], origins };
}

/** The serials of a unit's tonnes from `first` on, as people write them. */
export const unitSerials = ({ serialPrefix, firstSerial }: Pick<ForeignUnit, 'serialPrefix' | 'firstSerial'>, from: number, tonnes: number): string => `${serialPrefix}${firstSerial + from} … ${serialPrefix}${firstSerial + from + tonnes - 1}`;

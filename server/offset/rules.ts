import type { SupplySource, UnitKind } from '../../shared/offset.ts';
import type { Accepts, Tier } from '../policy/policy.ts';

/** What an event still needs, in whole kilograms. */
export interface Demand { readonly event: string; readonly kilograms: number; /** ISO day by which neutrality is due. */ readonly dueOn: string; /** Order of accounting. */ readonly sequence: number }

/** What an owner offers. `granule` is the least that can be given of it: 1 kg of the ledger's credits, 1,000 kg of what other registries count in tonnes. */
export interface Supply {
  readonly id: string; readonly source: SupplySource; readonly kilograms: number; readonly granule: number;
  readonly mechanism?: string; readonly kind?: UnitKind; readonly speciality?: string; /** GB/T 2260 code of the province from which it comes. */ readonly province: string;
  readonly donated: boolean; /** The event for which alone it is meant. */ readonly event?: string | null; readonly vintage: number; readonly serial: number;
  /** The province for whose events alone it was declared, GB/T 2260 code. */ readonly forProvince?: string;
  /** Why it may not be given at all, found before its tier is asked for: the project not admitted, not in good standing. */
  readonly barred?: string;
}

/** One step of the plan: so much of this supply to that event, and why. */
export interface Line { readonly event: string; readonly supply: string; readonly source: SupplySource; readonly kilograms: number; readonly tier: number; readonly clause: string; readonly why: string }
/** Supplies that served nobody, by reason, with the first as an example. */
export interface PassedOver { readonly reason: string; readonly count: number; readonly example: string }
export interface Plan { readonly lines: readonly Line[]; readonly passedOver: readonly PassedOver[]; /** What each event lacks still. */ readonly lacking: ReadonlyMap<string, number> }

const takes = (accepts: Accepts, supply: Supply, region: string): boolean => accepts.source === supply.source && (accepts.donated === undefined || accepts.donated === supply.donated)
  && (accepts.source === 'block'
    ? accepts.mechanisms.includes(supply.mechanism!) && (!accepts.specialities || accepts.specialities.includes(supply.speciality!))
    : accepts.kinds.includes(supply.kind!) && (accepts.originProvince === 'any' || supply.province === region));

/** The first step of the order that takes this supply for an event of `region`; undefined where none does. Filing province and mechanism come before the step. */
export const tierOf = (supply: Supply, tiers: readonly Tier[], region: string): Tier | undefined => tiers.find(({ accepts }) => accepts.some((one) => takes(one, supply, region)));

const byPlace = (a: Supply, b: Supply): number => a.vintage - b.vintage || a.serial - b.serial || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byDeadline = (a: Demand, b: Demand): number => a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.sequence - b.sequence || (a.event < b.event ? -1 : a.event > b.event ? 1 : 0);

interface Open extends Pick<Supply, 'id' | 'source' | 'granule'> { left: number; readonly event: string | null | undefined }
interface Shelf { readonly tier: Tier; readonly open: readonly Open[]; next: number }

/**
 * Allocates supply to the events of one province: deterministic, whole kilograms, partial service.
 * Events in order of deadline, accounting and id; supply in the pack's order of offsets, within a step what is meant for the event first, then vintage and serial.
 * @param tiers the pack's order: 推荐, SD-E 四(一), HN 三(四). @param region the events' province, GB/T 2260 code.
 */
export function allocate(demands: readonly Demand[], supplies: readonly Supply[], tiers: readonly Tier[], region: string): Plan {
  const passed = new Map<string, { count: number; example: string }>();
  const pass = (reason: string, example: string): void => {
    const known = passed.get(reason);
    passed.set(reason, { count: (known?.count ?? 0) + 1, example: known?.example ?? example });
  };
  const shelves = new Map(tiers.map((tier): [Tier, { common: Open[]; meant: Map<string, Open[]> }] => [tier, { common: [], meant: new Map() }]));
  const known = new Set(demands.map(({ event }) => event));
  for (const supply of supplies.toSorted(byPlace)) {
    const tier = supply.barred ? undefined : tierOf(supply, tiers, region);
    const { id, source, granule, event } = supply;
    if (supply.barred) pass(supply.barred, id);
    else if (supply.forProvince && supply.forProvince !== region) pass('meantForAnotherProvince', id);
    else if (!tier) pass(supply.source === 'block' ? 'otherProvinceOrMechanism' : 'kindOrOriginNotTaken', id);
    else if (event && !known.has(event)) pass('meantForAnother', id);
    else {
      const open: Open = { id, source, granule, left: supply.kilograms - supply.kilograms % granule, event };
      const { common, meant } = shelves.get(tier)!;
      if (event) meant.set(event, [...meant.get(event) ?? [], open]);
      else common.push(open);
    }
  }
  const lines: Line[] = [];
  const lacking = new Map<string, number>();
  const common = new Map([...shelves].map(([tier, shelf]): [Tier, Shelf] => [tier, { tier, open: shelf.common, next: 0 }]));
  for (const { event, kilograms } of demands.toSorted(byDeadline)) {
    let need = kilograms;
    const serve = (open: Open, { tier, clause, labelEn }: Tier): void => {
      const given = Math.min(open.left, Math.ceil(need / open.granule) * open.granule);
      if (given === 0) return;
      open.left -= given;
      need = Math.max(0, need - given);
      lines.push({ event, supply: open.id, source: open.source, kilograms: given, tier, clause, why: `step ${tier}: ${labelEn}${open.event ? '; meant for this event' : ''}` });
    };
    for (const [tier, shelf] of common) {
      for (const open of shelves.get(tier)!.meant.get(event) ?? []) if (need > 0) serve(open, tier);
      while (need > 0 && shelf.next < shelf.open.length) {
        serve(shelf.open[shelf.next]!, tier);
        if (shelf.open[shelf.next]!.left === 0) shelf.next++;
      }
    }
    if (need > 0) lacking.set(event, need);
  }
  return { lines, lacking, passedOver: [...passed].map(([reason, it]) => ({ reason, ...it })) };
}

import type { Bearer } from "../../shared/event/event.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { SupplySource, UnitKind } from "../../shared/offset/offset.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { done, each, sorting, type Steps } from "../platform/steps.ts";
import type { Accepts, Tier } from "../policy/policy.ts";

/** What an event still needs, in whole kilograms: for its organiser's part or its participants'. SC 附表1. */
export interface Demand {
  readonly event: string;
  readonly share: Bearer;
  readonly kilograms: number;
  /** ISO day by which neutrality is due. */
  readonly dueOn: string;
  /** Order of accounting. */
  readonly sequence: number;
}

/**
 * An owner's supply. `granule` is the smallest quantity that can be allocated: 1 kg of the ledger's credits, 1,000 kg
 * of units that other registries count in tonnes.
 */
export interface Supply {
  readonly id: string;
  readonly source: SupplySource;
  readonly kilograms: number;
  readonly granule: number;
  readonly mechanism?: string;
  readonly kind?: UnitKind;
  readonly speciality?: string;
  /** GB/T 2260 code of the province from which it comes. */
  readonly province: string;
  readonly donated: boolean;
  /** The only event for which it is meant. */
  readonly event?: string | null;
  readonly vintage: number;
  readonly serial: number;
  /** The only province for whose events it was declared, GB/T 2260 code. */
  readonly forProvince?: string;
  /** Why it may not be allocated at all, regardless of its tier: the project not admitted, or not in good standing. */
  readonly barred?: string;
}

/** One line of the plan: a quantity of this supply for that event, and why. */
export interface Line {
  readonly event: string;
  readonly share: Bearer;
  readonly supply: string;
  readonly source: SupplySource;
  readonly kilograms: number;
  readonly tier: number;
  readonly clause: string;
  readonly why: string;
}
/** Supplies that served no event, by reason, with the first as an example. */
export interface PassedOver {
  readonly reason: string;
  readonly count: number;
  readonly example: string;
}
export interface Plan {
  readonly lines: readonly Line[];
  readonly passedOver: readonly PassedOver[];
}

const takes = (accepts: Accepts, supply: Supply, region: string): boolean =>
  accepts.source === supply.source &&
  (accepts.donated === undefined || accepts.donated === supply.donated) &&
  (accepts.source === "block"
    ? accepts.mechanisms.includes(supply.mechanism!) &&
      (!accepts.specialities || accepts.specialities.includes(supply.speciality!))
    : accepts.kinds.includes(supply.kind!) && (accepts.originProvince === "any" || supply.province === region));

/**
 * The first tier of the order that takes this supply for an event of `region`; undefined where none does. Filing
 * province and mechanism are checked before the tier.
 */
export const tierOf = (supply: Supply, tiers: readonly Tier[], region: string): Tier | undefined =>
  tiers.find(({ accepts }) => accepts.some((one) => takes(one, supply, region)));

const textOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);
const byPlace = (a: Supply, b: Supply): number => a.vintage - b.vintage || a.serial - b.serial || textOrder(a.id, b.id);
const byDeadline = (a: Demand, b: Demand): number =>
  textOrder(a.dueOn, b.dueOn) || a.sequence - b.sequence || textOrder(a.event, b.event) || textOrder(a.share, b.share);

/**
 * The place of a supply in the order for events of `region`: its tier, or why it has none. `known` are the events that
 * need something.
 */
type Place = { readonly tier: Tier; readonly reason?: never } | { readonly tier?: never; readonly reason: string };
function placeOf(supply: Supply, known: ReadonlySet<string>, tiers: readonly Tier[], region: string): Place {
  if (supply.barred) return { reason: supply.barred };
  if (supply.forProvince && supply.forProvince !== region) return { reason: "meantForAnotherProvince" };
  const tier = tierOf(supply, tiers, region);
  if (!tier) return { reason: supply.source === "block" ? "otherProvinceOrMechanism" : "kindOrOriginNotTaken" };
  return supply.event && !known.has(supply.event) ? { reason: "meantForAnother" } : { tier };
}

interface Open extends Pick<Supply, "id" | "source" | "granule"> {
  left: number;
  readonly event: string | null | undefined;
}
interface Shelf {
  readonly tier: Tier;
  readonly common: Open[];
  readonly meant: Map<string, Open[]>;
  next: number;
}

/** `allocating`, all at once. */
export const allocate = (...given: Parameters<typeof allocating>): Plan => done(allocating(...given));

/**
 * Allocates supply to the events of one province: deterministic, whole kilograms, partial service. Events in order of
 * deadline, accounting and id, the organiser's part before the participants'; supply in the pack's order of offsets,
 * within a tier what is meant for the event first, then vintage and serial.
 * @param tiers the pack's order: 推荐, SD-E 四(一), HN 三(四).
 * @param region the events' province, GB/T 2260 code.
 */
export function* allocating(
  demands: readonly Demand[],
  supplies: readonly Supply[],
  tiers: readonly Tier[],
  region: string,
): Steps<Plan> {
  const passed = new Map<string, { count: number; readonly example: string }>();
  const shelves = new Map(tiers.map((tier): [Tier, Shelf] => [tier, { tier, common: [], meant: new Map(), next: 0 }]));
  const known = new Set(demands.map(({ event }) => event));
  yield* each(yield* sorting(supplies, byPlace), (supply) => {
    const { tier, reason } = placeOf(supply, known, tiers, region);
    const { id, source, granule, event, kilograms } = supply;
    if (!tier) {
      const already = passed.get(reason);
      if (already) already.count++;
      else passed.set(reason, { count: 1, example: id });
      return;
    }
    const { common, meant } = shelves.get(tier)!;
    const open: Open = { id, source, granule, left: kilograms - (kilograms % granule), event };
    if (!event) common.push(open);
    else if (meant.has(event)) meant.get(event)!.push(open);
    else meant.set(event, [open]);
  });
  const lines: Line[] = [];
  // Whole tonnes may exceed what one part needs: the rest counts for the event's other part.
  const spare = new Map<string, number>();
  for (const { event, share, kilograms } of demands.toSorted(byDeadline)) {
    let need = kilograms - (spare.get(event) ?? 0);
    const serve = (open: Open, { tier, clause, labelEn }: Tier): void => {
      const given = Math.min(open.left, Math.ceil(need / open.granule) * open.granule);
      if (given === 0) return;
      open.left -= given;
      need -= given;
      lines.push({
        event,
        share,
        supply: open.id,
        source: open.source,
        kilograms: given,
        tier,
        clause,
        why: `step ${tier}: ${labelEn}${open.event ? "; meant for this event" : ""}`,
      });
    };
    for (const shelf of shelves.values()) {
      for (const open of shelf.meant.get(event) ?? []) if (need > 0) serve(open, shelf.tier);
      while (need > 0 && shelf.next < shelf.common.length) {
        serve(shelf.common[shelf.next]!, shelf.tier);
        yield;
        if (shelf.common[shelf.next]!.left === 0) shelf.next++;
      }
    }
    spare.set(event, Math.max(0, -need));
  }
  return { lines, passedOver: [...passed].map(([reason, it]) => ({ reason, ...it })) };
}

/** A supply as considered by the queue for one event: its tier, the quantity given, and if none, why not. */
export interface Considered {
  readonly supply: Supply;
  readonly tier: number | null;
  readonly clause: string | null;
  readonly verdict: string;
  readonly kilograms: number;
}

/** `explaining`, all at once. */
export const explain = (...given: Parameters<typeof explaining>): Considered[] => done(explaining(...given));

/**
 * Every supply in the order in which it was considered for one event: what was given, what went to events with earlier
 * deadlines (`spentBefore`), what was no longer needed, and then what cannot serve it, by reason.
 */
export function* explaining(
  event: string,
  demands: readonly Demand[],
  supplies: readonly Supply[],
  tiers: readonly Tier[],
  region: string,
): Steps<Considered[]> {
  const { lines } = yield* allocating(demands, supplies, tiers, region);
  const [here, ahead] = [new Map<string, number>(), new Map<string, number>()];
  const from = lines.findIndex((line) => line.event === event);
  for (const [i, line] of lines.entries()) {
    const of = line.event === event ? here : i < from || from < 0 ? ahead : undefined;
    of?.set(line.supply, (of.get(line.supply) ?? 0) + line.kilograms);
  }
  const known = new Set(demands.map((demand) => demand.event));
  const consider = (supply: Supply): Considered & { readonly order: readonly number[] } => {
    const { tier, reason = "" } = placeOf(supply, known, tiers, region);
    if (!tier) return { supply, tier: null, clause: null, verdict: reason, kilograms: 0, order: [Infinity] };
    const order = [tiers.indexOf(tier), supply.event ? 0 : 1];
    const at = { supply, tier: tier.tier, clause: tier.clause };
    if (supply.event && supply.event !== event)
      return { ...at, verdict: "meantForAnother", kilograms: 0, order: [Infinity] };
    const kilograms = here.get(supply.id) ?? 0;
    const whole = supply.kilograms - (supply.kilograms % supply.granule);
    return {
      ...at,
      verdict: kilograms > 0 ? "given" : (ahead.get(supply.id) ?? 0) >= whole ? "spentBefore" : "notNeeded",
      kilograms,
      order,
    };
  };
  const considered: ReturnType<typeof consider>[] = [];
  yield* each(supplies, (supply) => void considered.push(consider(supply)));
  const sorted = yield* sorting(
    considered,
    (a, b) => a.order[0]! - b.order[0]! || (a.order[1] ?? 0) - (b.order[1] ?? 0) || byPlace(a.supply, b.supply),
  );
  return sorted.map(({ order: _, ...it }) => it);
}

/**
 * The line that an organiser chooses against the order. Supply that the order could not give cannot be chosen either.
 * @throws Refusal NOT_FOUND when it is no longer on offer; RULE_BROKEN when it cannot serve the event, or has less.
 */
export function chosenLine(
  supply: Supply | undefined,
  { event, share, kilograms }: Pick<Line, "event" | "share" | "kilograms">,
  tiers: readonly Tier[],
  region: string,
): Line {
  if (!supply)
    throw new Refusal("NOT_FOUND", "this is no longer on offer", {
      field: "supply",
      reason: "notFound",
      clause: platformDefault,
    });
  const { tier, reason } = placeOf(supply, new Set([event]), tiers, region);
  const clause = tier?.clause ?? tiers[0]?.clause ?? platformDefault;
  if (!tier)
    throw new Refusal("RULE_BROKEN", `this cannot serve the event: ${reason}`, { field: "supply", reason, clause });
  if (kilograms < 1 || kilograms % supply.granule !== 0 || kilograms > supply.kilograms) {
    throw new Refusal(
      "RULE_BROKEN",
      `${supply.kilograms} kg of it are on offer, in multiples of ${supply.granule} kg`,
      {
        field: "kilograms",
        reason: "lacking",
        there: supply.kilograms,
        kilograms,
        granule: supply.granule,
        clause,
      },
    );
  }
  return {
    event,
    share,
    supply: supply.id,
    source: supply.source,
    kilograms,
    tier: tier.tier,
    clause,
    why: `step ${tier.tier}: ${tier.labelEn}; chosen by the organiser`,
  };
}

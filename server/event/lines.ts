import type { Kysely } from 'kysely';
import { assertFew, evaluate } from '../../shared/inventory.ts';
import { platformDefault } from '../../shared/competence.ts';
import type { Bearer, Phase, Quality, SourceCategory, Stage } from '../../shared/event.ts';
import { Refusal } from '../../shared/refusal.ts';
import { said } from '../../shared/text.ts';
import { Factor, factorFor } from '../factor/index.ts';
import type { Context } from '../platform/context.ts';
import { beginWithin, hold, locked, rowOf, seen } from '../platform/move.ts';
import { once, record, type Inside } from '../platform/once.ts';
import { groundOf } from '../platform/resource.ts';
import type { Event } from './event.entity.ts';
import { InventoryLine } from './line.entity.ts';
import { events, inventoryLines } from './resource.ts';
import { assertOpen, assertRoom, type Applied, type Kept } from './rules.ts';

/** A multiplier as it is given: with a value of its own, or out of the library. */
export interface GivenMultiplier { readonly name: string; readonly value?: string | null; readonly unit?: string | null; readonly factor?: string | null }
/** A line as it is given: with a factor out of the library, or the organiser's own with its source. */
export interface GivenLine {
  readonly phase: Phase; readonly stage: Stage; readonly category: SourceCategory; readonly source: string; readonly activity: string; readonly unit: string;
  readonly multipliers: readonly GivenMultiplier[]; readonly factor?: string | null;
  readonly ownFactor?: { readonly value: string; readonly unit: string; readonly source: string; readonly year?: number | null } | null;
  readonly bearer: Bearer; readonly quality: Quality; readonly note?: string | null;
}

const no = (field: string, reason: string, message: string) => new Refusal('INVALID_INPUT', message, { field, reason, clause: platformDefault });

async function applied(given: GivenMultiplier, i: number, inside: Inside): Promise<Applied> {
  const field = `multipliers.${i}`;
  const name = said(`${field}.name`, given.name, 100);
  if (given.factor) {
    if (given.value || given.unit) throw no(field, 'factorTwice', `${field} has both a value of its own and one of the library: give one`);
    const { id, value, unit, source, verified } = await factorFor(inside, given.factor, `${field}.factor`);
    return { name, value, unit, factor: id, source, verified };
  }
  if (!given.value) throw no(`${field}.value`, 'noValue', `${field} has no value`);
  return { name, value: given.value, ...(given.unit && { unit: given.unit }) };
}

type Chosen = Pick<InventoryLine, 'factor' | 'factorValue' | 'factorUnit' | 'factorSource' | 'factorYear' | 'verified'>;
async function chosen({ factor, ownFactor: own }: GivenLine, inside: Inside): Promise<Chosen> {
  if (!factor === !own) {
    throw no('factor', factor ? 'factorTwice' : 'noFactor', 'a line has one factor: of the library by its id, or your own with value, unit and source');
  }
  if (own) {
    const factorSource = said('ownFactor.source', own.source, 500);
    return { factor: null, factorValue: own.value, factorUnit: own.unit, factorSource, factorYear: own.year ?? null, verified: false };
  }
  const { id, value, unit, source, year = null, verified } = await factorFor(inside, factor!);
  return { factor: id, factorValue: value, factorUnit: unit, factorSource: source, factorYear: year, verified };
}

/** The event, locked: nothing else is planned, accounted or entered meanwhile. Its lines of `phase` may change, and the actor may change them. */
async function opened(inside: Inside, id: string, phase: Phase): Promise<Event> {
  const event = await locked(events, id, inside);
  assertOpen(phase, event.state, groundOf(events, event, 'applicant').clause);
  hold(events, event, 'applicant', inside);
  return event;
}

/** The lines of one event. */
export const linesOf = ({ em }: Inside, event: string): Promise<InventoryLine[]> => em.find(InventoryLine, { event }, { orderBy: { id: 'asc' } });

/**
 * Enters a line into an event's inventory, and reckons what it comes to.
 * @throws Refusal INVALID_INPUT, NOT_FOUND, WRONG_STATE, FORBIDDEN, RULE_BROKEN for a factor that has been withdrawn, LIMITED for too many lines.
 */
export const addLine = (event: string, given: GivenLine, context: Context): Promise<InventoryLine> =>
  once(context, { act: 'inventoryLine.add', event, given }, (inside) => enter(inside, event, given));

async function enter(inside: Inside, id: string, given: GivenLine): Promise<InventoryLine> {
  const { phase, stage, category, bearer, quality, activity, unit } = given;
  const event = await opened(inside, id, phase);
  assertRoom(stage, event.boundary, (await linesOf(inside, id)).filter((line) => line.phase === phase).length);
  assertFew(given.multipliers);
  const multipliers: Applied[] = [];
  for (const [i, one] of given.multipliers.entries()) multipliers.push(await applied(one, i, inside));
  const factor = await chosen(given, inside);
  const { kilogramsExact, steps } = evaluate({ activity, unit, multipliers, ...factor });
  return beginWithin(inside, inventoryLines, {
    event: id, phase, stage, category, bearer, quality, activity, unit, multipliers, ...factor, kilogramsExact, steps, addedAt: inside.now,
    source: said('source', given.source), note: given.note ? said('note', given.note, 500) : null,
    verified: factor.verified && multipliers.every(({ factor: ofLibrary, verified }) => !ofLibrary || !!verified),
  }, { by: null });
}

/** Takes a line out of an event's inventory. @throws Refusal NOT_FOUND, WRONG_STATE, FORBIDDEN. */
export const removeLine = (id: string, context: Context): Promise<Event> => once(context, { act: 'inventoryLine.remove', id }, async (inside) => {
  const line = await seen(inventoryLines, id, inside);
  const event = await opened(inside, line.event, line.phase);
  await (inside.trx as unknown as Kysely<{ inventoryLine: InventoryLine }>).deleteFrom('inventoryLine').where('id', '=', id).execute();
  await record(inside, { type: 'inventoryLine', record: id, action: 'remove', event: event.id, kilograms: line.kilogramsExact });
  return rowOf(event);
});

/** The factors of these lines that have been withdrawn since. */
export async function withdrawnOf({ em }: Inside, lines: readonly Kept[]): Promise<ReadonlySet<string>> {
  const ids = lines.flatMap((line) => [line.factor, ...line.multipliers.map(({ factor }) => factor)]).filter((id): id is string => !!id);
  return new Set((await em.find(Factor, { id: { $in: [...new Set(ids)] }, state: 'withdrawn' })).map((factor) => factor.id));
}

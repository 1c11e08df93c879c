import { coverageStateOf, type CoverageState } from '../../shared/offset.ts';
import type { Context } from '../platform/context.ts';
import type { Inside } from '../platform/once.ts';
import { heldFor, offsetOf } from './supply.ts';

/** What was retired for an event, for people: the product, its serials, how much and when. */
export interface Retired { readonly product: string; readonly serials: string; readonly kilograms: number; readonly on: string }
/** How far an event is covered, in whole kilograms. */
export interface Covered {
  readonly retiredKilograms: number; readonly reservedKilograms: number; readonly uncoveredKilograms: number; readonly state: CoverageState; readonly lines: readonly Retired[];
}

/** The coverage of events, by id; none for an event whose emissions are not accounted. Inside a transaction as it stands there. */
export async function coverageOf(at: Context | Inside, events: readonly string[]): Promise<ReadonlyMap<string, Covered>> {
  if (events.length === 0) return new Map();
  const rows = offsetOf(at);
  const accounted = await rows.selectFrom('event').select(['id', 'emissionsKilograms']).where('id', 'in', [...events]).where('state', '=', 'accounted').execute();
  const held = await heldFor(at, events);
  const retired = await rows.selectFrom('allocation').select(['event', 'product', 'serials', 'kilograms', 'retiredOn as on']).where('event', 'in', [...events]).where('state', '=', 'retired').orderBy('tier').orderBy('id').execute();
  const lines = Map.groupBy(retired, ({ event }) => event);
  return new Map(accounted.map(({ id, emissionsKilograms }): [string, Covered] => {
    const { retired: retiredKilograms, reserved: reservedKilograms } = held.get(id)!;
    const emissions = emissionsKilograms ?? 0;
    return [id, {
      retiredKilograms, reservedKilograms, uncoveredKilograms: Math.max(0, emissions - retiredKilograms), state: coverageStateOf(retiredKilograms, emissions),
      lines: (lines.get(id) ?? []).map(({ product, serials, kilograms, on }) => ({ product, serials: serials!, kilograms, on: on! })) }];
  }));
}

import { Refusal } from '../../shared/refusal.ts';
import { provinceOf } from '../../shared/region.ts';
import hainan from './packs/460000.json' with { type: 'json' };
import shandong from './packs/370000.json' with { type: 'json' };
import type { PolicyPack } from './policy.ts';

const newestFirst = (a: PolicyPack, b: PolicyPack): number => b.effectiveOn.localeCompare(a.effectiveOn);
const known: PolicyPack[] = ([...shandong, ...hainan] as unknown as PolicyPack[]).toSorted(newestFirst);
/** Every pack that the platform knows, the newest of a region first. */
export const packs: readonly PolicyPack[] = known;

/** Adds a pack to those that come with the platform, for as long as the process lives: records keep to the pack under which they began. */
export function addPack(pack: PolicyPack): void {
  known.push(pack);
  known.sort(newestFirst);
}

/**
 * The pack in force in the province of `region` (GB/T 2260) on `day` (ISO).
 * @throws Refusal INVALID_INPUT for an unknown region; RULE_BROKEN when no pack is in force there on that day.
 */
export function policyFor(region: string, day: string): PolicyPack {
  const province = provinceOf(region);
  const pack = packs.find((one) => one.region === province && one.effectiveOn <= day);
  if (!pack) throw new Refusal('RULE_BROKEN', `no policy in force in ${region} on ${day}`, { field: 'region', reason: 'noPolicy', region, day, clause: 'platform default' });
  return pack;
}

/** The provinces (GB/T 2260) that have a pack in force on `day` (ISO), in order of their codes. */
export const regionsIn = (day: string): string[] => [...new Set(packs.filter(({ effectiveOn }) => effectiveOn <= day).map(({ region }) => region))].toSorted();

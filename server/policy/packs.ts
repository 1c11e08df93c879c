import { Refusal } from "../../shared/platform/refusal.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { faultsBy } from "../platform/json-schema.ts";
import { asDefault, laid, seated } from "./layers.ts";
import ground from "./packs/default.json" with { type: "json" };
import jilin from "./packs/220000.json" with { type: "json" };
import shandong from "./packs/370000.json" with { type: "json" };
import hainan from "./packs/460000.json" with { type: "json" };
import sichuan from "./packs/510000.json" with { type: "json" };
import schema from "./policy-pack.schema.json" with { type: "json" };
import type { PolicyPack } from "./policy.ts";
import { citationFaults } from "./rules.ts";

const formFaults = faultsBy(schema);
const platformRules = asDefault(ground);

/**
 * A pack file merged over the platform's defaults.
 * @param file the region's rules and changes: RFC 7396 over `packs/default.json`.
 * @throws Error naming the path of each fault.
 */
export function packOf(file: unknown): PolicyPack {
  const pack = laid(platformRules, file);
  const { region = "?" } = pack as { region?: string };
  const faults = formFaults(pack);
  // References can be resolved only in a pack of valid form.
  if (faults.length === 0) faults.push(...citationFaults(pack as PolicyPack));
  if (faults.length > 0) throw new Error(`the policy pack of ${region} is invalid: ${faults.join("; ")}`);
  const { seats, ...rest } = pack as PolicyPack;
  return { ...rest, seats: seated(seats) };
}

const newestFirst = (a: PolicyPack, b: PolicyPack): number => b.effectiveOn.localeCompare(a.effectiveOn);
const known: PolicyPack[] = [...jilin, ...shandong, ...hainan, ...sichuan].map(packOf).toSorted(newestFirst);
/** All packs known to the platform, the newest of a region first. */
export const packs: readonly PolicyPack[] = known;

/**
 * Adds a pack for as long as the process lives; records keep to the pack under which they began.
 * @param file as for `packOf`.
 * @throws Error naming the path of each fault.
 */
export function addPack(file: unknown): void {
  known.push(packOf(file));
  known.sort(newestFirst);
}

/**
 * The pack in force in the province of `region` (GB/T 2260) on `day` (ISO).
 * @throws Refusal INVALID_INPUT for an unknown region; RULE_BROKEN when no pack is in force there on that day.
 */
export function policyFor(region: string, day: string): PolicyPack {
  const province = provinceOf(region);
  const pack = packs.find((one) => one.region === province && one.effectiveOn <= day);
  if (!pack)
    throw new Refusal("RULE_BROKEN", `no policy in force in ${region} on ${day}`, {
      field: "region",
      reason: "noPolicy",
      region,
      day,
      clause: "platform default",
    });
  return pack;
}

/** The provinces (GB/T 2260) with a pack in force on `day` (ISO), ordered by code. */
export const regionsIn = (day: string): string[] =>
  [...new Set(packs.filter(({ effectiveOn }) => effectiveOn <= day).map(({ region }) => region))].toSorted();

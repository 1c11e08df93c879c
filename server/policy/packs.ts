import { Refusal } from "../../shared/platform/refusal.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { faultsBy } from "../platform/json-schema.ts";
import { asDefault, laid } from "./layers.ts";
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
 * The pack that a file comes to over the platform's defaults.
 * @param file what the region's documents say, and what it changes: RFC 7396 over `packs/default.json`.
 * @throws Refusal INVALID_INPUT that names the path of each fault.
 */
export function packOf(file: unknown): PolicyPack {
  const pack = laid(platformRules, file);
  const { region = "?" } = pack as { region?: string };
  const faults = formFaults(pack);
  // What a rule cites can only be looked up in a pack of the right form.
  if (faults.length === 0) faults.push(...citationFaults(pack as PolicyPack));
  if (faults.length > 0)
    throw new Refusal("INVALID_INPUT", `the policy pack of ${region} is faulty: ${faults.join("; ")}`, {
      field: "pack",
      reason: "faultyPack",
      region,
      faults,
      clause: "platform default",
    });
  return pack as PolicyPack;
}

const newestFirst = (a: PolicyPack, b: PolicyPack): number => b.effectiveOn.localeCompare(a.effectiveOn);
const known: PolicyPack[] = [...jilin, ...shandong, ...hainan, ...sichuan].map(packOf).toSorted(newestFirst);
/** Every pack that the platform knows, the newest of a region first. */
export const packs: readonly PolicyPack[] = known;

/**
 * Adds a pack to those that come with the platform, for as long as the process lives: records keep to the pack under which they began.
 * @param file as for `packOf`. @throws Refusal INVALID_INPUT that names the path of each fault.
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

/** The provinces (GB/T 2260) that have a pack in force on `day` (ISO), in order of their codes. */
export const regionsIn = (day: string): string[] =>
  [...new Set(packs.filter(({ effectiveOn }) => effectiveOn <= day).map(({ region }) => region))].toSorted();

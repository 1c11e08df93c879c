import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addPack, packOf, packs } from "./packs.ts";

/**
 * Loads the policy packs of an installation: each `.json` of the folder, one pack or a list, as in `packs/`. A province
 * thus sets, from a given day, the figures that its documents leave to it, without a change of the platform.
 * @throws Error naming the file and each fault in it; or that the region already has other rules from that day.
 */
export function installPacks(folder: string): void {
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith(".json"))
    .toSorted()) {
    try {
      for (const file of [JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown].flat()) {
        const { region, effectiveOn } = packOf(file);
        if (packs.some((one) => one.region === region && one.effectiveOn === effectiveOn))
          throw new Error(`${region} already has rules from ${effectiveOn}; changes need a later day`);
        addPack(file);
      }
    } catch (error) {
      throw new Error(`The policy pack ${name} cannot be loaded: ${(error as Error).message}`, { cause: error });
    }
  }
}

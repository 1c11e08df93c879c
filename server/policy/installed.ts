import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addPack, packOf, packs } from "./packs.ts";

/**
 * Takes in the policy packs of an installation: each `.json` of the folder, one pack or a list of them, as those in `packs/`.
 * So a province sets the figures that its documents leave to it, from a day on, without a change of the platform.
 * @throws Error that names the file, and each fault in it; or that the region has other rules of that very day.
 */
export function installPacks(folder: string): void {
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith(".json"))
    .toSorted()) {
    try {
      for (const file of [JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown].flat()) {
        const { region, effectiveOn } = packOf(file);
        if (packs.some((one) => one.region === region && one.effectiveOn === effectiveOn))
          throw new Error(`${region} has rules of ${effectiveOn} already; what changes them is of a later day`);
        addPack(file);
      }
    } catch (error) {
      throw new Error(`The policy pack ${name} cannot be taken in: ${(error as Error).message}`, { cause: error });
    }
  }
}

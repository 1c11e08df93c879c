import { platformDefault } from "../platform/competence.ts";
import { Refusal } from "../platform/refusal.ts";

/** The IPCC assessment reports whose 100-year global warming potentials an inventory may use. */
export const gwpSets = ["SAR", "AR4", "AR5", "AR6"] as const;
export type GwpSet = (typeof gwpSets)[number];

/**
 * The gases for which a factor may be stated. Fossil methane is a separate gas, since later reports include the CO2
 * into which it decays.
 */
export const gases = ["CO2", "CH4", "CH4fossil", "N2O", "SF6", "NF3", "HFC134a"] as const;
export type Gas = (typeof gases)[number];

/** The source of each set; AR5 without climate-carbon feedback. */
export const gwpSources: Readonly<Record<GwpSet, string>> = {
  SAR: "IPCC SAR WGI (1995), 100 a",
  AR4: "IPCC AR4 WGI (2007) Table 2.14, 100 a",
  AR5: "IPCC AR5 WGI (2013) Table 8.A.1, 100 a",
  AR6: "IPCC AR6 WGI (2021) Table 7.15, 7.SM.7, 100 a",
};
const values: Readonly<Record<GwpSet, Readonly<Partial<Record<Gas, string>>>>> = {
  SAR: { CO2: "1", CH4: "21", CH4fossil: "21", N2O: "310", SF6: "23900", HFC134a: "1300" },
  AR4: { CO2: "1", CH4: "25", CH4fossil: "25", N2O: "298", SF6: "22800", NF3: "17200", HFC134a: "1430" },
  AR5: { CO2: "1", CH4: "28", CH4fossil: "30", N2O: "265", SF6: "23500", NF3: "16100", HFC134a: "1300" },
  AR6: { CO2: "1", CH4: "27", CH4fossil: "29.8", N2O: "273", NF3: "17400", HFC134a: "1526" },
};
/** Sets verified in a published copy; the others are shown as not verified. */
const read: Readonly<Partial<Record<GwpSet, readonly Gas[]>>> = { AR6: ["CO2", "CH4", "N2O"] };

/** A global warming potential, in kg CO2e per kg of the gas. */
export interface Potential {
  readonly value: string;
  readonly source: string;
  readonly verified: boolean;
}

/** @throws Refusal INVALID_INPUT when no set was chosen, or the set has no value for this gas. */
export function potentialOf(gas: Gas, set: GwpSet | null | undefined): Potential {
  if (!set)
    throw new Refusal(
      "INVALID_INPUT",
      `a factor in ${gas} needs a set of global warming potentials: ${gwpSets.join(", ")}`,
      { field: "gwpSet", reason: "noGwpSet", gas, clause: platformDefault },
    );
  const value = values[set][gas];
  if (!value)
    throw new Refusal(
      "INVALID_INPUT",
      `the platform has no global warming potential of ${gas} in ${set}: choose another set, or a factor in CO2e`,
      { field: "gwpSet", reason: "noPotential", gas, set, clause: platformDefault },
    );
  return { value, source: gwpSources[set], verified: gas === "CO2" || !!read[set]?.includes(gas) };
}

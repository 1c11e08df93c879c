import type { Share } from "../../shared/project/project.ts";
import type { Kilograms } from "../../shared/quantity/quantity.ts";
import type { Project } from "./project.entity.ts";

const whole = 10_000;
/**
 * The beneficiaries of a project, in hundredths of a percent, 10,000 in all: the owner first, then as in the mandate;
 * everything is the owner's where nothing else is agreed.
 */
export const sharesOf = ({ shares, owner }: Pick<Project, "shares" | "owner">): readonly Share[] =>
  shares.length > 0
    ? shares.toSorted((a, b) => Number(b.organization === owner) - Number(a.organization === owner))
    : [{ organization: owner, basisPoints: whole }];

/** What one holder receives of an issuance. */
export interface Part {
  readonly holder: string;
  readonly kilograms: Kilograms;
}
/**
 * Divides whole kilograms by shares, exactly: each share is rounded down; the remaining kilograms go one each to the
 * largest remainders, ties in the order of the shares. Empty shares are left out.
 * @param shares sum to 10,000.
 */
export function parted(kilograms: Kilograms, shares: readonly Share[]): readonly Part[] {
  // Ten thousands are split off so that no product exceeds the safe integers.
  const [quotient, rest] = [Math.floor(kilograms / whole), kilograms % whole];
  const exact = shares.map(({ organization, basisPoints }) => ({
    holder: organization,
    floor: quotient * basisPoints + Math.floor((rest * basisPoints) / whole),
    remainder: (rest * basisPoints) % whole,
  }));
  const left = kilograms - exact.reduce((sum, { floor }) => sum + floor, 0);
  const rounded = new Set(exact.toSorted((a, b) => b.remainder - a.remainder).slice(0, left));
  return exact
    .map((one) => ({ holder: one.holder, kilograms: one.floor + Number(rounded.has(one)) }))
    .filter((one) => one.kilograms > 0);
}

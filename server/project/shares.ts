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

/** What one holder receives of an issuance, or bears of a loss. */
export interface Part {
  readonly holder: string;
  readonly kilograms: Kilograms;
}
/**
 * Divides whole kilograms in proportion, exactly: each part is rounded down; the remaining kilograms go one each to the
 * largest remainders, ties in the order given. Empty parts are left out.
 * @param by whole weights, not all of them zero.
 */
export function apportioned(kilograms: Kilograms, by: readonly Part[]): readonly Part[] {
  const all = by.reduce((sum, { kilograms: weight }) => sum + BigInt(weight), 0n);
  const exact = by.map(({ holder, kilograms: weight }) => {
    const product = BigInt(kilograms) * BigInt(weight);
    return { holder, floor: Number(product / all), remainder: product % all };
  });
  const left = kilograms - exact.reduce((sum, { floor }) => sum + floor, 0);
  const largest = exact.toSorted((a, b) => (a.remainder < b.remainder ? 1 : a.remainder > b.remainder ? -1 : 0));
  const rounded = new Set(largest.slice(0, left));
  return exact
    .map((one) => ({ holder: one.holder, kilograms: one.floor + Number(rounded.has(one)) }))
    .filter((one) => one.kilograms > 0);
}
/** What is issued, divided by shares in basis points: see `apportioned`. */
export const parted = (kilograms: Kilograms, shares: readonly Share[]): readonly Part[] =>
  apportioned(
    kilograms,
    shares.map(({ organization, basisPoints }) => ({ holder: organization, kilograms: basisPoints })),
  );

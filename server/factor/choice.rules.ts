import type { ChoiceGround, FactorPurpose } from "../../shared/factor/factor.ts";
import { gridOf } from "../../shared/region/grid.ts";

/** A factor, as far as the choice needs it. */
export interface Choosable {
  readonly id: string;
  readonly region: string;
  readonly year?: number | null;
}
/** The factor categories for each purpose. */
export const categoryFor: Readonly<Record<FactorPurpose, string>> = {
  electricity: "electricity_location",
  residual: "electricity_residual",
  green: "electricity_market",
  heat: "heat",
};
const candidatesMost = 12;

/**
 * The factors that may apply to a purpose in a province and a year, nearest first; and the one to take if only one is
 * right. An explicit choice is required in a province without a factor of its own, and for heat wherever the default
 * and the province's value differ: no factor is substituted silently.
 * @param region GB/T 2260.
 */
export function choicesAmong<F extends Choosable>(
  factors: readonly F[],
  purpose: FactorPurpose,
  region: string,
  year: number,
): { readonly proposed: F | undefined; readonly ground: ChoiceGround; readonly candidates: readonly F[] } {
  const places = [`CN-${region.slice(0, 2)}`, gridOf(region), "CN"];
  // A factor of the year itself, else the last one before it, else the first one after it.
  const distance = ({ year: of }: F): number => (of == null ? 500 : of <= year ? year - of : 1000 + of - year);
  const candidates = factors
    .filter((factor) => places.includes(factor.region))
    .toSorted(
      (a, b) =>
        places.indexOf(a.region) - places.indexOf(b.region) || distance(a) - distance(b) || a.id.localeCompare(b.id),
    )
    .slice(0, candidatesMost);
  const [nearest] = candidates;
  const ofProvince = nearest?.region === places[0];
  if (purpose === "heat" && candidates.length > 1) return { proposed: undefined, ground: "conflict", candidates };
  if (ofProvince) return { proposed: nearest, ground: "ofProvince", candidates };
  if (purpose === "electricity" || !nearest) return { proposed: undefined, ground: "noneForProvince", candidates };
  return { proposed: nearest, ground: "ofCountry", candidates };
}

import type { ChoiceGround, FactorPurpose } from "../../shared/factor/factor.ts";
import { gridOf } from "../../shared/region/grid.ts";

/** A factor as choices look at it. */
export interface Choosable {
  readonly id: string;
  readonly region: string;
  readonly year?: number | null;
}
/** Which kind of factor serves each purpose. */
export const categoryFor: Readonly<Record<FactorPurpose, string>> = {
  electricity: "electricity_location",
  residual: "electricity_residual",
  green: "electricity_market",
  heat: "heat",
};
const candidatesMost = 12;

/**
 * The factors that may be meant for a purpose in a province and a year, the nearest first; and which to take where only one is right. A province without a factor of
 * its own asks for an explicit choice, and so does heat wherever the default and the province's own value differ: nothing stands in silently.
 * @param region GB/T 2260.
 */
export function choicesAmong<F extends Choosable>(
  factors: readonly F[],
  purpose: FactorPurpose,
  region: string,
  year: number,
): { readonly proposed: F | undefined; readonly ground: ChoiceGround; readonly candidates: readonly F[] } {
  const places = [`CN-${region.slice(0, 2)}`, gridOf(region), "CN"];
  // A factor for the year itself, else the last one before it, else the first after it.
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

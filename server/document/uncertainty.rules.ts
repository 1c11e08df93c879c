import { platformDefault } from "../../shared/platform/competence.ts";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Scope } from "./formula.rules.ts";
import { gradientOf, type Worked } from "./gradient.rules.ts";

/**
 * How sure a result is: the half-width of its interval at `confidencePercent`, in the result's unit and relative to it, which share is `deducted` for it, and how much of the variance each parameter
 * brings, the most first.
 */
export interface Uncertainty {
  readonly confidencePercent: number;
  readonly halfWidth: number;
  readonly relative: number;
  readonly deducted: number;
  readonly shares: readonly { readonly symbol: string; readonly share: number }[];
}

/**
 * Combines the half-widths of independent values by first-order propagation of error (IPCC 2006, vol. 1, ch. 3, approach 1): the root of the sum of squares of each value's half-width times how the
 * result changes with it. Each place of an index and each end of the period is a value of its own.
 * @returns undefined where the document has no rule. @throws Refusal RULE_BROKEN beyond the last of its bands.
 */
export function uncertaintyOf(
  { parameters, uncertainty: rule, result: symbol }: MethodologyDocument,
  result: number,
  worked: readonly Worked[],
  scope: Omit<Scope, "places">,
): Uncertainty | undefined {
  if (!rule) return undefined;
  const uncertain = parameters.filter(({ uncertainty = 0 }) =>
    typeof uncertainty === "string" ? scope.values.get(uncertainty) !== 0 : uncertainty > 0,
  );
  const slopes = uncertain.length > 0 ? gradientOf(symbol, worked, scope) : new Map<string, Float64Array>();
  const squares = uncertain.map(({ symbol: name, uncertainty = 0, dated }) => {
    const relative = typeof uncertainty === "string" ? (scope.values.get(uncertainty) as number) : uncertainty;
    let square = 0;
    for (const key of dated ? [`begin ${name}`, `end ${name}`] : [name]) {
      const values = [scope.values.get(key)!].flat() as number[];
      for (const [i, slope] of (slopes.get(key) ?? []).entries()) square += (slope * values[i]! * relative) ** 2;
    }
    return { symbol: name, square };
  });
  const all = squares.reduce((sum, { square }) => sum + square, 0);
  const halfWidth = Math.sqrt(all);
  const relative = halfWidth === 0 ? 0 : halfWidth / Math.abs(result);
  const band = rule.deductions?.find(({ upTo }) => relative <= upTo);
  if (rule.deductions && !band) {
    throw new Refusal(
      "RULE_BROKEN",
      `the result is uncertain by ${(relative * 100).toFixed(1)} %, more than the ${rule.deductions.at(-1)!.upTo * 100} % that the methodology allows: survey more`,
      { field: symbol, reason: "tooUncertain", relative, most: rule.deductions.at(-1)!.upTo, clause: platformDefault },
    );
  }
  const shares = squares
    .filter(({ square }) => square > 0)
    .map(({ symbol: name, square }) => ({ symbol: name, share: square / all }))
    .sort((a, b) => b.share - a.share);
  return { confidencePercent: rule.confidencePercent, halfWidth, relative, deducted: band?.deduct ?? 0, shares };
}

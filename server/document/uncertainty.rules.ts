import { platformDefault } from "../../shared/platform/competence.ts";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Scope } from "./evaluate.rules.ts";
import { gradientOf } from "./gradient.rules.ts";
import type { Worked } from "./solve.rules.ts";

/**
 * How uncertain a result is: the half-width of its interval at `confidencePercent`, in the result's unit and relative
 * to it, the share that is `deducted` for it, and each parameter's share of the variance, largest first.
 */
export interface Uncertainty {
  readonly confidencePercent: number;
  readonly halfWidth: number;
  readonly relative: number;
  readonly deducted: number;
  readonly shares: readonly { readonly symbol: string; readonly share: number }[];
}

/**
 * Combines the half-widths of independent values by first-order error propagation (IPCC 2006, vol. 1, ch. 3, approach
 * 1): the root of the sum of squares of each value's half-width times the derivative of the result by it. Each place of
 * an index and each end of the period counts as a value of its own.
 * @returns undefined where the document has no uncertainty rule.
 * @throws Refusal RULE_BROKEN beyond the last of its bands.
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
    const most = rule.deductions.at(-1)!.upTo;
    const found = `the uncertainty of the result is ${(relative * 100).toFixed(1)} %`;
    throw new Refusal(
      "RULE_BROKEN",
      `${found}; the methodology allows at most ${most * 100} %: take more or better measurements`,
      { field: symbol, reason: "tooUncertain", relative, most, clause: platformDefault },
    );
  }
  const shares = squares
    .filter(({ square }) => square > 0)
    .map(({ symbol: name, square }) => ({ symbol: name, share: square / all }))
    .sort((a, b) => b.share - a.share);
  return { confidencePercent: rule.confidencePercent, halfWidth, relative, deducted: band?.deduct ?? 0, shares };
}

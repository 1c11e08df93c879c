import { polygonArea } from "../../shared/boundary/area.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { polygonsOf, type Boundary, type ProjectState, type Share } from "../../shared/project/project.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import type { Figure } from "../policy/policy.ts";

/** @returns the declared hectares, a decimal. @throws Refusal INVALID_INPUT when it is not an area. */
export function assertHectares(hectares: string): string {
  if (/^\d{1,7}(\.\d{1,4})?$/.test(hectares) && Number(hectares) > 0) return hectares;
  throw new Refusal("INVALID_INPUT", "hectaresDeclared: hectares, with at most four decimals", {
    field: "hectaresDeclared",
    reason: "notAnArea",
    value: hectares,
    clause: platformDefault,
  });
}
/**
 * Compares the surveyed area with the declared one.
 * @param hectares as declared, a decimal.
 * @param squareMetres as surveyed.
 * @param tolerance percent of the declared area, from the pack.
 * @throws Refusal INVALID_INPUT when it is not an area; RULE_BROKEN beyond the tolerance, with both figures.
 */
export function assertArea(hectares: string, squareMetres: number, { value: percent, clause }: Figure): void {
  const declared = Number(assertHectares(hectares)) * 10_000;
  if (Math.abs(squareMetres - declared) * 100 > percent * declared) {
    throw new Refusal(
      "RULE_BROKEN",
      `the boundary has ${(squareMetres / 10_000).toFixed(4)} ha, but ${hectares} ha are declared: they differ ` +
        `by more than ${percent} %`,
      {
        field: "hectaresDeclared",
        reason: "areaDiffers",
        surveyed: squareMetres / 10_000,
        declared: Number(hectares),
        percent,
        clause,
      },
    );
  }
}
/**
 * Shares of one benefit, in hundredths of a percent.
 * @throws Refusal INVALID_INPUT unless empty, or each organization has one positive share and all sum to 10,000.
 */
export function assertShares(shares: readonly Share[]): void {
  const no = (reason: string, message: string, details: object = {}) =>
    invalidInput("shares", reason, message, details);
  if (shares.length === 0) return;
  if (shares.length > 20) throw no("length", "at most 20 shares", { most: 20 });
  if (shares.some(({ basisPoints }) => !Number.isInteger(basisPoints) || basisPoints < 1))
    throw no("shareNothing", "each share must be positive, in hundredths of a percent");
  if (new Set(shares.map(({ organization }) => organization)).size < shares.length)
    throw no("shareTwice", "each organization has only one share");
  const total = shares.reduce((sum, { basisPoints }) => sum + basisPoints, 0);
  if (total !== 10_000)
    throw no("sharesTotal", `the shares sum to ${total / 100} % instead of 100 %`, { percent: total / 100 });
}

/**
 * @throws Refusal INVALID_INPUT unless the period begins before it ends and is as long as the methodology allows
 * (years).
 */
export function assertPeriod(
  from: string,
  to: string,
  { minYears, maxYears }: { readonly minYears: number; readonly maxYears: number },
): void {
  const no = (reason: string, message: string, details: object = {}) =>
    invalidInput("creditingTo", reason, message, { from, to, ...details });
  if (to <= from) throw no("periodBackwards", `the crediting period ends on ${to}, before it begins on ${from}`);
  const years = (Date.parse(to) + 86_400_000 - Date.parse(from)) / (365.2425 * 86_400_000);
  if (years > maxYears + 0.01 || years < minYears - 0.01)
    throw no(
      "periodLength",
      `the crediting period is ${years.toFixed(1)} years; the methodology allows ${minYears} to ${maxYears}`,
      { minYears, maxYears },
    );
}

/** The sum of several; null while any of them is unknown. */
export const sumOf = (values: readonly (number | null)[]): number | null =>
  values.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0 as number | null);

/**
 * The minimum is that of a plot as its tenure paper has it: what rounding along a border makes of it counts for it. What
 * its owner stated to be another project's does not.
 * @param statedByPlot square metres of each plot that count at another project by a statement of both owners.
 * @throws Refusal RULE_BROKEN for the first plot of a boundary that is below the methodology's minimum (hectares): each
 * of its polygons is a plot.
 */
export function assertLeast(
  boundary: Boundary,
  { code, document }: { readonly code: string; readonly document: Pick<MethodologyDocument, "site"> },
  statedByPlot: readonly number[] = [],
): void {
  const minHectares = document.site?.minHectares ?? 0;
  for (const [i, rings] of polygonsOf(boundary).entries()) {
    const hectares = (polygonArea(rings) - (statedByPlot[i] ?? 0)) / 10_000;
    // Plot areas are rounded to a square metre, as the total is.
    if (Number(hectares.toFixed(4)) >= minHectares) continue;
    const [longitude, latitude] = rings[0]![0]!;
    throw new Refusal(
      "RULE_BROKEN",
      `${code} requires plots of at least ${minHectares} ha; plot ${i + 1} of this boundary has ` +
        `${hectares.toFixed(4)} ha`,
      {
        field: "boundary",
        reason: "plotTooSmall",
        plot: i + 1,
        surveyed: Number(hectares.toFixed(4)),
        least: minHectares,
        longitude,
        latitude,
        clause: platformDefault,
      },
    );
  }
}

/** @returns the notice that the region requires. @throws Refusal RULE_BROKEN where it requires none. */
export function assertNoticeAsked(notice: Figure | undefined): Figure {
  if (notice) return notice;
  throw new Refusal("RULE_BROKEN", "this province requires no notice to stakeholders: submit the project", {
    reason: "noStakeholderNotice",
    clause: platformDefault,
  });
}
/** @throws Refusal RULE_BROKEN while stakeholders have not been informed, where the region requires it. */
export function assertInformed(notice: Figure | undefined, state: ProjectState): void {
  if (notice && state === "draft")
    throw new Refusal("RULE_BROKEN", "inform the stakeholders first", {
      reason: "stakeholdersFirst",
      noticeWorkingDays: notice.value,
      clause: notice.clause,
    });
}

/** The day by which material is requested. @throws Refusal INVALID_INPUT unless it lies after `today`. */
export function assertToCome(until: string, today: string): void {
  if (until > today) return;
  throw new Refusal("INVALID_INPUT", "the day by which it is requested must be in the future", {
    field: "until",
    reason: "notToCome",
    until,
    clause: platformDefault,
  });
}
/** @throws Refusal RULE_BROKEN where no material was requested. */
export function assertAsked(asked: string | null | undefined): void {
  if (!asked)
    throw new Refusal("RULE_BROKEN", "no material was requested", { reason: "nothingAsked", clause: platformDefault });
}

/** @throws Refusal INVALID_INPUT for a draft without its title or city. */
export function assertBegun(given: Readonly<Partial<Record<"titleZh" | "city", string | null>>>): void {
  for (const field of ["titleZh", "city"] as const)
    if (!given[field]) throw invalidInput(field, "missing", `${field} is missing`);
}

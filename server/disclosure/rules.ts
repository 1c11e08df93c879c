/** Additions to the ledger, retirements, and other departures. */
export const [comes, goes] = [
  ["issue", "setAside"],
  ["retire", "cancel", "draw"],
] as const;
export type MovedKind = (typeof comes | typeof goes)[number];
/** Movements in one month of the ledger: `YYYY-MM`, whole kg CO2e. */
export interface Moved {
  readonly month: string;
  readonly kind: MovedKind;
  readonly kilograms: number;
}
/** What came and went, out of all that moved: what was put into accounts. */
export const movedBy = (
  turned: readonly { readonly month: string; readonly kind: string; readonly kilograms: number }[],
): Moved[] =>
  turned.flatMap(({ month, kind, kilograms }) => {
    const of = [...comes, ...goes].find((one) => one === kind);
    return of && kilograms > 0 ? [{ month, kind: of, kilograms }] : [];
  });

/** A province's figures for a month: issued and retired in it, and held at its end. */
export interface Month {
  readonly month: string;
  readonly issuedKilograms: number;
  readonly heldKilograms: number;
  readonly retiredKilograms: number;
}

/** The month `n` months before another: `2026-01` and 1 is `2025-12`. */
export function monthBefore(month: string, n: number): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  const count = year * 12 + number - 1 - n;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/**
 * The `n` months up to `last`, oldest first. Held is what was issued and neither retired nor cancelled by the end of
 * the month, regardless of the holder.
 */
export function monthsOf(moved: readonly Moved[], last: string, n: number): Month[] {
  const sum = (kinds: readonly MovedKind[], within: (month: string) => boolean) =>
    moved
      .filter(({ month, kind }) => kinds.includes(kind) && within(month))
      .reduce((total, { kilograms }) => total + kilograms, 0);
  return Array.from({ length: n }, (_, i) => monthBefore(last, n - 1 - i)).map((month) => ({
    month,
    issuedKilograms: sum(comes, (one) => one === month),
    retiredKilograms: sum(["retire"], (one) => one === month),
    heldKilograms: sum(comes, (one) => one <= month) - sum(goes, (one) => one <= month),
  }));
}

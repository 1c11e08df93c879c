import { metresBetween } from "../../shared/boundary/area.ts";
import { spend, type Effort } from "./effort.rules.ts";
import type { Segment, Sides } from "./sides.rules.ts";

/**
 * The length of the border along which two areas share ground, in metres: half the outline of what they share, which
 * for the thin slivers of rounded coordinates is their length.
 * @throws Refusal INVALID_INPUT where it would take minutes.
 */
export const borderOf = (a: Sides, b: Sides, on: Effort): number =>
  (lengthWithin(a.all, b, on) + lengthWithin(b.all, a, on)) / 2;

/** How much of some sides lies within an area, in metres. */
export function lengthWithin(sides: readonly Segment[], area: Sides, on: Effort): number {
  let metres = 0;
  for (const side of sides) {
    const cuts = [0, 1];
    area.some(side, on, (other) => {
      cuts.push(...meetings(side, other));
      return false;
    });
    cuts.sort((a, b) => a - b);
    spend(on, cuts.length);
    for (let i = 1; i < cuts.length; i++) {
      const [from, to] = [cuts[i - 1]!, cuts[i]!];
      if (from < to && area.enclose(at(side, (from + to) / 2), on)) metres += (to - from) * metresBetween(...side);
    }
  }
  return metres;
}
const at = ([a, b]: Segment, share: number): readonly [number, number] => [
  a[0]! + share * (b[0]! - a[0]!),
  a[1]! + share * (b[1]! - a[1]!),
];
/** Where another side meets a side, as shares of its length; both ends of the other where the two lie on one line. */
function meetings([a, b]: Segment, [c, d]: Segment): number[] {
  const [dx, dy] = [b[0]! - a[0]!, b[1]! - a[1]!];
  const [ex, ey] = [d[0]! - c[0]!, d[1]! - c[1]!];
  const [fx, fy] = [c[0]! - a[0]!, c[1]! - a[1]!];
  const slant = dx * ey - dy * ex;
  const length = dx * dx + dy * dy;
  const shares =
    slant === 0
      ? [(fx * dx + fy * dy) / length, ((d[0]! - a[0]!) * dx + (d[1]! - a[1]!) * dy) / length]
      : [(fx * ey - fy * ex) / slant];
  return shares.filter((share) => share > 0 && share < 1);
}

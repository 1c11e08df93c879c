import type { Ring } from "../../shared/project/project.ts";
import type { Effort } from "./effort.rules.ts";
import { crosses, Sides, sidesOf, turn, type Segment } from "./sides.rules.ts";

/** Do two sides that share one corner run back over each other? */
const foldsBack = ([a, b]: Segment, [, c]: Segment): boolean =>
  turn(a, b, c) === 0 && (b[0]! - a[0]!) * (c[0]! - b[0]!) + (b[1]! - a[1]!) * (c[1]! - b[1]!) < 0;

/**
 * A place at which a closed ring crosses or touches itself, or runs back over itself; undefined where it is simple.
 * @throws Refusal INVALID_INPUT for a ring that would take minutes to check.
 */
export function crossingOf(ring: Ring, on: Effort): readonly number[] | undefined {
  const sides = sidesOf(ring).filter(([a, b]) => a[0] !== b[0] || a[1] !== b[1]);
  if (sides.length < 3) return ring[0];
  const index = new Sides(sides);
  const follows = (one: number, other: number): boolean => (one + 1) % sides.length === other;
  const found = sides.find((side, at) =>
    index.some(side, on, (other, i) => {
      if (i <= at) return false;
      if (follows(at, i)) return foldsBack(side, other);
      return follows(i, at) ? foldsBack(other, side) : crosses(side, other);
    }),
  );
  return found?.[1];
}

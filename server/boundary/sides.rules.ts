import Flatbush from "flatbush";
import { polygonsOf, type Boundary, type Ring } from "../../shared/project/project.ts";
import { spend, type Effort } from "./effort.rules.ts";

type Point = readonly number[];
/** A side of a boundary, from one position to the next. */
export type Segment = readonly [Point, Point];

// What follows runs millions of times: positions are read by index, because destructuring costs ten times as much.
/** The turn from a to b to c: 1 to the left, -1 to the right, 0 on one line. */
export const turn = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!));
const between = (p: number, a: number, b: number): boolean => (a < b ? a <= p && p <= b : b <= p && p <= a);
const on = (p: Point, a: Point, b: Point): boolean => between(p[0]!, a[0]!, b[0]!) && between(p[1]!, a[1]!, b[1]!);
/** Do two segments meet anywhere? */
export function crosses(one: Segment, other: Segment): boolean {
  const [a, b, c, d] = [one[0], one[1], other[0], other[1]];
  const [p, q] = [turn(a, b, c), turn(a, b, d)];
  if (p === q && p !== 0) return false;
  const [r, s] = [turn(c, d, a), turn(c, d, b)];
  return (
    (p !== q && r !== s) ||
    (p === 0 && on(c, a, b)) ||
    (q === 0 && on(d, a, b)) ||
    (r === 0 && on(a, c, d)) ||
    (s === 0 && on(b, c, d))
  );
}

/** The sides of one ring. */
export const sidesOf = (ring: Ring): Segment[] => ring.slice(1).map((to, i) => [ring[i]!, to] as const);
/** The sides of all rings of a boundary. */
export const segmentsOf = (boundary: Boundary): Segment[] => polygonsOf(boundary).flat().flatMap(sidesOf);

/** A spatial index of sides. */
export class Sides {
  readonly all: readonly Segment[];
  private readonly index: Flatbush;
  /** @param all at least one. */
  constructor(all: readonly Segment[]) {
    this.all = all;
    this.index = new Flatbush(all.length);
    for (const [a, b] of all)
      this.index.add(Math.min(a[0]!, b[0]!), Math.min(a[1]!, b[1]!), Math.max(a[0]!, b[0]!), Math.max(a[1]!, b[1]!));
    this.index.finish();
  }
  /**
   * Does `holds` apply to any side whose box meets that of a segment? Each side examined counts as several steps, as it
   * lies elsewhere in memory.
   */
  some([a, b]: Segment, on: Effort, holds: (side: Segment, at: number) => boolean): boolean {
    return this.index.collides(
      Math.min(a[0]!, b[0]!),
      Math.min(a[1]!, b[1]!),
      Math.max(a[0]!, b[0]!),
      Math.max(a[1]!, b[1]!),
      (at) => {
        spend(on, 8);
        return holds(this.all[at]!, at);
      },
    );
  }
  /** Do they enclose a position? Even-odd rule: holes are not ground. On an edge either answer is possible. */
  enclose(at: Point, on: Effort): boolean {
    let inside = false;
    this.some([at, [180, at[1]!]], on, (side) => {
      if (eastOf(at, side)) inside = !inside;
      return false;
    });
    return inside;
  }
}
/** Does a line from a position due east meet a side? */
function eastOf(at: Point, [a, b]: Segment): boolean {
  return a[1]! > at[1]! !== b[1]! > at[1]! && at[0]! < ((b[0]! - a[0]!) * (at[1]! - a[1]!)) / (b[1]! - a[1]!) + a[0]!;
}
/** In how many places the sides of two boundaries meet; counting stops beyond `most`. */
export function crossings(a: Boundary, b: Boundary, most: number, on: Effort): number {
  const sides = new Sides(segmentsOf(a));
  let met = 0;
  segmentsOf(b).some((one) => sides.some(one, on, (other) => crosses(one, other) && ++met > most));
  return met;
}
/** Below this an index would cost more than it saves. */
const fewSteps = 10_000;
/**
 * Do two boundaries share no ground, as far as their sides tell? True only where they neither touch nor contain each
 * other.
 * @param sides those of the first.
 */
export function apart(a: Boundary, sides: Sides, b: Boundary, on: Effort): boolean {
  const theirs = segmentsOf(b);
  spend(on, theirs.length);
  if (theirs.some((one) => sides.some(one, on, (other) => crosses(one, other)))) return false;
  if (polygonsOf(b).some(([outline]) => sides.enclose(outline![0]!, on))) return false;
  const index = polygonsOf(a).length * theirs.length > fewSteps ? new Sides(theirs) : undefined;
  const encloses = (at: Point): boolean =>
    index ? index.enclose(at, on) : theirs.reduce((inside, side) => inside !== eastOf(at, side), false);
  return !polygonsOf(a).some(([outline]) => encloses(outline![0]!));
}

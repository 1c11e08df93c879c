import type { Ring } from '../../shared/project.ts';

type Point = readonly number[];
interface Side { readonly a: Point; readonly b: Point; readonly at: number; readonly west: number; readonly east: number; readonly south: number; readonly north: number }

const turn = ([ax = 0, ay = 0]: Point, [bx = 0, by = 0]: Point, [cx = 0, cy = 0]: Point): number => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
const between = (p: number, a: number, b: number): boolean => Math.min(a, b) <= p && p <= Math.max(a, b);
const on = (p: Point, a: Point, b: Point): boolean => between(p[0]!, a[0]!, b[0]!) && between(p[1]!, a[1]!, b[1]!);

/** Do two pieces of line meet anywhere? */
export function crosses([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const [p, q, r, s] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  return (p !== q && r !== s) || (p === 0 && on(c, a, b)) || (q === 0 && on(d, a, b)) || (r === 0 && on(a, c, d)) || (s === 0 && on(b, c, d));
}
/** Do two sides that share one corner run back over each other? */
const foldsBack = (before: Side, after: Side): boolean => turn(before.a, before.b, after.b) === 0
  && (before.b[0]! - before.a[0]!) * (after.b[0]! - after.a[0]!) + (before.b[1]! - before.a[1]!) * (after.b[1]! - after.a[1]!) < 0;

/** Pairs of sides that are held against each other: some tenths of a second to a second. */
const comparisonsMost = 30_000_000;
/** What `crossingOf` finds of a ring that would take minutes to look through. */
export const tooIntricate = 'tooIntricate';

/**
 * A place at which a closed ring crosses or touches itself, or runs back over itself; undefined where it is simple.
 * Sides are swept from west to east, and each is held only against those that it overlaps: of a ring that is all overlap it gives up, and says `tooIntricate`.
 */
export function crossingOf(ring: Ring): Point | typeof tooIntricate | undefined {
  const sides = ring.slice(0, -1).flatMap((a, at): Side[] => {
    const b = ring[at + 1]!;
    return a[0] === b[0] && a[1] === b[1] ? []
      : [{ a, b, at, west: Math.min(a[0], b[0]), east: Math.max(a[0], b[0]), south: Math.min(a[1], b[1]), north: Math.max(a[1], b[1]) }];
  }).map((side, at) => ({ ...side, at }));
  const follows = (one: Side, two: Side): boolean => (one.at + 1) % sides.length === two.at;
  let open: Side[] = [];
  let left = comparisonsMost;
  for (const side of sides.toSorted((one, two) => one.west - two.west)) {
    left -= open.length;
    if (left < 0) return tooIntricate;
    open = open.filter(({ east }) => east >= side.west);
    for (const other of open) {
      if (other.north < side.south || other.south > side.north) continue;
      if (follows(other, side) || follows(side, other)) {
        const [before, after] = follows(other, side) ? [other, side] : [side, other];
        if (foldsBack(before, after) || sides.length < 3) return after.a;
      } else if (crosses([other.a, other.b], [side.a, side.b])) return side.a;
    }
    open.push(side);
  }
  return undefined;
}

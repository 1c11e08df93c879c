import type { Ring } from '../../shared/project.ts';

type Point = readonly [number, number];
interface Side { readonly a: Point; readonly b: Point; readonly at: number; readonly west: number; readonly east: number; readonly south: number; readonly north: number }

const turn = (a: Point, b: Point, c: Point): number => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const within = (p: Point, { west, east, south, north }: Side): boolean => west <= p[0] && p[0] <= east && south <= p[1] && p[1] <= north;

/** Do two sides meet anywhere? */
function meet(one: Side, two: Side): boolean {
  const [p, q, r, s] = [turn(one.a, one.b, two.a), turn(one.a, one.b, two.b), turn(two.a, two.b, one.a), turn(two.a, two.b, one.b)];
  return (p !== q && r !== s) || (p === 0 && within(two.a, one)) || (q === 0 && within(two.b, one)) || (r === 0 && within(one.a, two)) || (s === 0 && within(one.b, two));
}
/** Do two sides that share one corner run back over each other? */
const foldsBack = (before: Side, after: Side): boolean => turn(before.a, before.b, after.b) === 0
  && (before.b[0] - before.a[0]) * (after.b[0] - after.a[0]) + (before.b[1] - before.a[1]) * (after.b[1] - after.a[1]) < 0;

/**
 * A place at which a closed ring crosses or touches itself, or runs back over itself; undefined where it is simple.
 * Sides are swept from west to east, and each is held only against those that it overlaps.
 */
export function crossingOf(ring: Ring): Point | undefined {
  const sides = ring.slice(0, -1).flatMap((a, at): Side[] => {
    const b = ring[at + 1]!;
    return a[0] === b[0] && a[1] === b[1] ? []
      : [{ a, b, at, west: Math.min(a[0], b[0]), east: Math.max(a[0], b[0]), south: Math.min(a[1], b[1]), north: Math.max(a[1], b[1]) }];
  }).map((side, at) => ({ ...side, at }));
  const follows = (one: Side, two: Side): boolean => (one.at + 1) % sides.length === two.at;
  let open: Side[] = [];
  for (const side of sides.toSorted((one, two) => one.west - two.west)) {
    open = open.filter(({ east }) => east >= side.west);
    for (const other of open) {
      if (other.north < side.south || other.south > side.north) continue;
      if (follows(other, side) || follows(side, other)) {
        const [before, after] = follows(other, side) ? [other, side] : [side, other];
        if (foldsBack(before, after) || sides.length < 3) return after.a;
      } else if (meet(other, side)) return side.a;
    }
    open.push(side);
  }
  return undefined;
}

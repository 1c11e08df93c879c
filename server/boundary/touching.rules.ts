import type { Ring } from "../../shared/project/project.ts";
import type { Effort } from "./effort.rules.ts";
import { Sides, sidesOf, turn, type Segment } from "./sides.rules.ts";

type Point = Ring[number];
const same = (a: readonly number[], b: readonly number[]): boolean => a[0] === b[0] && a[1] === b[1];

/**
 * A closed ring that touches itself, divided there into rings that do not; it is one position of several sides, or a
 * corner on the middle of a side.
 * @returns the ring itself where it does not touch itself, or runs back over itself.
 */
export function loopsOf(ring: Ring, on: Effort): readonly Ring[] {
  const points = cornered(ring, on);
  const loops: Ring[] = [];
  const way: Point[] = [];
  const at = new Map<string, number>();
  for (const point of points) {
    const key = point.join();
    const before = at.get(key);
    if (before === undefined) {
      at.set(key, way.push(point) - 1);
      continue;
    }
    const loop = way.splice(before + 1);
    for (const one of loop) at.delete(one.join());
    if (loop.length < 2) return [ring];
    loops.push([point, ...loop, point]);
  }
  // The last loop closes the ring itself.
  return way.length === 1 ? loops : [ring];
}
/** The ring with every corner that lies on the middle of a side as a corner of that side too. */
function cornered(ring: Ring, on: Effort): Ring {
  const sides = sidesOf(ring);
  const index = new Sides(sides);
  const added = new Map<number, Point[]>();
  for (const point of ring.slice(1))
    index.some([point, point], on, (side, at) => {
      if (isWithin(point, side)) added.set(at, [...(added.get(at) ?? []), point]);
      return false;
    });
  if (added.size === 0) return ring;
  return ring.flatMap((point, i): Point[] => {
    const here = added.get(i) ?? [];
    const far = ([x, y]: Point): number => Math.hypot(x - point[0], y - point[1]);
    return [point, ...here.toSorted((a, b) => far(a) - far(b))];
  });
}
const isWithin = (point: Point, [a, b]: Segment): boolean =>
  turn(a, b, point) === 0 &&
  !same(point, a) &&
  !same(point, b) &&
  (point[0] - a[0]!) * (point[0] - b[0]!) <= 0 &&
  (point[1] - a[1]!) * (point[1] - b[1]!) <= 0;

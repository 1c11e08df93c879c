import { polygonsOf, type Boundary } from '../../shared/project.ts';
import { crosses } from './ring.rules.ts';

/** A piece of a boundary, from one position to the next. */
export type Segment = readonly [readonly number[], readonly number[]];
interface Box { readonly of: Segment; readonly west: number; readonly east: number; readonly south: number; readonly north: number }
const boxOf = (of: Segment): Box => {
  const [[ax = 0, ay = 0], [bx = 0, by = 0]] = of;
  return { of, west: Math.min(ax, bx), east: Math.max(ax, bx), south: Math.min(ay, by), north: Math.max(ay, by) };
};
/** The sides of all rings of a boundary. */
export const segmentsOf = (boundary: Boundary): Segment[] => polygonsOf(boundary).flat().flatMap((ring) => ring.slice(1).map((to, i) => [ring[i]!, to] as const));

/** Pairs of segments, one of each set, whose boxes meet; `eachPair` ends the search by returning true. */
function search(a: readonly Segment[], b: readonly Segment[], eachPair: (one: Segment, other: Segment) => boolean): void {
  const [left, right] = [a, b].map((segments) => segments.map(boxOf).sort((one, other) => one.west - other.west)) as [Box[], Box[]];
  let from = 0;
  for (const box of left) {
    // What ends before this one begins is in nobody's way any more, as far as it stands at the head of the list.
    while (from < right.length && right[from]!.east < box.west) from++;
    for (let i = from; i < right.length && right[i]!.west <= box.east; i++) {
      const other = right[i]!;
      if (other.east >= box.west && other.south <= box.north && other.north >= box.south && eachPair(box.of, other.of)) return;
    }
  }
}
/** In how many pairs the boxes of two sets of segments meet; it stops counting beyond `most`. */
export function crowding(a: readonly Segment[], b: readonly Segment[], most: number): number {
  let met = 0;
  search(a, b, () => ++met > most);
  return met;
}
/** Do any two segments, one of each set, touch or cross? */
export function anyMeet(a: readonly Segment[], b: readonly Segment[]): boolean {
  let found = false;
  search(a, b, (one, other) => {
    found = crosses(one, other);
    return found;
  });
  return found;
}

/** Does a boundary cover a position? Even-odd over all of its rings: a hole is no ground. What lies on an edge is either. */
export function covers(boundary: Boundary, [x = 0, y = 0]: readonly number[]): boolean {
  let inside = false;
  for (const ring of polygonsOf(boundary).flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** Have two boundaries no ground in common, as far as their sides tell? True only where they neither touch nor lie in each other. */
export function apart(a: Boundary, b: Boundary, sides = segmentsOf(a)): boolean {
  if (anyMeet(sides, segmentsOf(b))) return false;
  return !polygonsOf(a).some(([outline]) => covers(b, outline![0]!)) && !polygonsOf(b).some(([outline]) => covers(a, outline![0]!));
}

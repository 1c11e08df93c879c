import Flatbush from "flatbush";
import type { Ring } from "../../shared/project/project.ts";
import { spend, type Effort } from "./effort.rules.ts";
import { no } from "./no.rules.ts";
import { Sides, sidesOf } from "./sides.rules.ts";

/** Twice the area in square degrees: positive for a ring that turns clockwise. */
export const turning = (ring: Ring): number =>
  ring.reduce((sum, [x, y], i) => (i === 0 ? 0 : sum + (x - ring[i - 1]![0]) * (y + ring[i - 1]![1])), 0);

interface Placed {
  readonly ring: Ring;
  readonly turning: number;
  readonly within: readonly number[];
}
/** Rings as polygons, and how many holes turn the same way as their outline. */
export interface Nested {
  readonly polygons: readonly (readonly Ring[])[];
  readonly sameWay: number;
}

/**
 * Rings as polygons by what lies in what, whichever way they turn: those within none or two others are outlines, those
 * within one or three are holes of the smallest around them.
 * @param areLoops they are loops of one ring, of which each may turn its own way.
 * @throws Refusal INVALID_INPUT where outlines turn both ways, since one of them was meant as a hole; and where it would
 * take minutes.
 */
export function nested(rings: readonly Ring[], on: Effort, areLoops = false): Nested {
  if (rings.length === 1) return { polygons: [rings], sameWay: 0 };
  const placed = placedIn(rings, on);
  const outlines = placed.filter(({ within }) => within.length % 2 === 0);
  const way = Math.sign(outlines[0]!.turning);
  const other = areLoops ? undefined : outlines.find((one) => Math.sign(one.turning) !== way);
  if (other) throw outside((outlines[0]!.turning > 0 ? other : outlines[0]!).ring);
  const polygons = new Map<number, Ring[]>();
  for (const [i, { ring, within }] of placed.entries()) if (within.length % 2 === 0) polygons.set(i, [ring]);
  let sameWay = 0;
  for (const { ring, within, turning: turns } of placed) {
    if (within.length % 2 === 0) continue;
    const around = within.reduce((a, b) => (Math.abs(placed[a]!.turning) < Math.abs(placed[b]!.turning) ? a : b));
    const outline = polygons.get(around);
    if (!outline) throw outside(ring);
    outline.push(ring);
    if (Math.sign(turns) === way) sameWay++;
  }
  return { polygons: [...polygons.values()], sameWay };
}
function outside(ring: Ring): Error {
  const [longitude, latitude] = ring[0]!;
  return no("holeOutside", "a hole lies outside every outline", { longitude, latitude });
}

/** Each ring with the indexes of the rings around it. */
function placedIn(rings: readonly Ring[], on: Effort): readonly Placed[] {
  const boxes = new Flatbush(rings.length);
  for (const ring of rings) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of ring)
      [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
    boxes.add(west, south, east, north);
  }
  boxes.finish();
  const turns = rings.map(turning);
  const sides = new Map<number, Sides>();
  const sidesAt = (i: number): Sides => {
    const known = sides.get(i) ?? new Sides(sidesOf(rings[i]!));
    sides.set(i, known);
    return known;
  };
  return rings.map((ring, i) => {
    const at = insideOf(ring, on);
    const within = boxes.search(at[0], at[1], at[0], at[1]).filter((other) => {
      spend(on, 8);
      return Math.abs(turns[other]!) > Math.abs(turns[i]!) && sidesAt(other).enclose(at, on);
    });
    return { ring, turning: turns[i]!, within };
  });
}
/** A position well inside a ring: halfway along the widest stretch at half its height. */
function insideOf(ring: Ring, on: Effort): readonly [number, number] {
  spend(on, ring.length);
  const heights = ring.map(([, y]) => y);
  const [low, high] = heights.reduce(([a, b], y) => [Math.min(a, y), Math.max(b, y)], [Infinity, -Infinity]);
  // A height at which no corner lies, so that each side is crossed or not.
  const middle = (low + high) / 2;
  const next = heights.reduce((least, y) => (y > middle && y < least ? y : least), high);
  const y = (middle + next) / 2;
  const meets: number[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
    if (ay > y !== by > y) meets.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
  }
  meets.sort((a, b) => a - b);
  let widest = 0;
  for (let i = 2; i + 1 < meets.length; i += 2)
    if (meets[i + 1]! - meets[i]! > meets[widest + 1]! - meets[widest]!) widest = i;
  return meets.length < 2 ? ring[0]! : [(meets[widest]! + meets[widest + 1]!) / 2, y];
}

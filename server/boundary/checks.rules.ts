import Flatbush from "flatbush";
import { polygonArea, ringArea } from "../../shared/boundary/area.ts";
import { toleratedGround } from "../../shared/boundary/neighbour.ts";
import type { Ring } from "../../shared/project/project.ts";
import { borderOf, lengthWithin } from "./border.rules.ts";
import { commonOf, type Common } from "./common-ground.rules.ts";
import type { Effort } from "./effort.rules.ts";
import { nested } from "./nesting.rules.ts";
import { no } from "./no.rules.ts";
import { crossingOf } from "./ring.rules.ts";
import { Sides, sidesOf } from "./sides.rules.ts";
import { loopsOf } from "./touching.rules.ts";

type Polygon = readonly Ring[];
/** Less than this is nothing: it comes from the arithmetic of coordinates. */
const nothing = 1;

function assertClosed(ring: Ring, i: number): void {
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4 || !first || !last)
    throw no("ringShort", `ring ${i + 1} has fewer than four positions`, { ring: i + 1 });
  if (first[0] !== last[0] || first[1] !== last[1])
    throw no("ringOpen", `ring ${i + 1} is not closed: its last position must be its first`, { ring: i + 1 });
}
/**
 * Rings that do not touch themselves: one that does is divided there.
 * @throws Refusal INVALID_INPUT for a ring that is not closed, or crosses itself or runs back over itself.
 */
function simple(ring: Ring, i: number, on: Effort): readonly Ring[] {
  assertClosed(ring, i);
  const crossing = crossingOf(ring, on);
  if (!crossing) return [ring];
  const loops = loopsOf(ring, on);
  if (loops.length > 1 && loops.every((loop) => !crossingOf(loop, on))) return loops;
  throw no("ringCrosses", `ring ${i + 1} crosses itself near ${crossing.join(", ")}`, {
    ring: i + 1,
    longitude: crossing[0],
    latitude: crossing[1],
  });
}

/** Polygons whose rings do not touch themselves, and how many rings were divided for it. */
export interface Divided {
  readonly polygons: readonly Polygon[];
  readonly divided: number;
}
/**
 * Divides rings that touch themselves: what lies within is a hole of an outline, or ground within a hole.
 * @throws Refusal INVALID_INPUT for rings that are not closed or cross themselves.
 */
export function dividedAt(polygons: readonly Polygon[], on: Effort): Divided {
  let [divided, i] = [0, 0];
  const found = polygons.flatMap((polygon): readonly Polygon[] => {
    const rings = polygon.map((ring) => simple(ring, i++, on));
    const touching = rings.filter(({ length }) => length > 1).length;
    if (touching === 0) return [polygon];
    divided += touching;
    return togetherOf(rings, on);
  });
  return { polygons: found, divided };
}
function togetherOf([outline, ...holes]: readonly (readonly Ring[])[], on: Effort): readonly Polygon[] {
  const parts = ways(outline!, on).map((polygon) => [...polygon]);
  const islands: Polygon[] = [];
  for (const hole of holes)
    for (const [around, ...within] of ways(hole, on)) {
      const part = parts.length === 1 ? parts[0]! : (parts.find(([one]) => holds(one!, around!, on)) ?? parts[0]!);
      part.push(around!);
      islands.push(...within.map((ring) => [ring]));
    }
  return [...parts, ...islands];
}
/** Loops of one ring as polygons, whichever way each of them turns. */
const ways = (loops: readonly Ring[], on: Effort): readonly Polygon[] => nested(loops, on, true).polygons;
const holds = (outline: Ring, hole: Ring, on: Effort): boolean =>
  commonOf([[outline], [hole]], on).squareMetres > ringArea(hole) / 2;

const placed = ({ at }: Common): object => (at ? { longitude: at[0], latitude: at[1] } : {});

/**
 * Holes lie within their outline and do not overlap, except by rounding along common borders.
 * @throws Refusal INVALID_INPUT
 */
export function assertHoles([outline, ...holes]: Polygon, on: Effort): void {
  if (holes.length === 0) return;
  sharedAmong(
    holes.map((hole) => [hole]),
    (twice) => no("holesOverlap", "two holes overlap", placed(twice)),
    on,
  );
  const within = commonOf([[outline!], holes], on);
  if (holes.reduce((sum, hole) => sum + ringArea(hole), 0) - within.squareMetres <= nothing) return;
  const sides = sidesOf(outline!);
  const beyond = holes.findIndex((hole) => {
    const outside = ringArea(hole) - commonOf([[outline!], [hole]], on).squareMetres;
    if (outside <= nothing / holes.length) return false;
    return outside > toleratedGround(lengthWithin(sides, new Sides(sidesOf(hole)), on), ringArea(hole));
  });
  if (beyond < 0) return;
  const [longitude, latitude] = holes[beyond]![0]!;
  throw no("holeOutside", `hole ${beyond + 1} does not lie within its outline`, {
    ring: beyond + 2,
    longitude,
    latitude,
  });
}
/**
 * The ground that the parts of one boundary share by rounding along common borders, in square metres: it counts once.
 * @throws Refusal INVALID_INPUT for parts that overlap beyond that.
 */
export const sharedByParts = (polygons: readonly Polygon[], on: Effort): number =>
  sharedAmong(
    polygons,
    (twice) => {
      const squareMetres = Math.round(twice.squareMetres);
      return no("partsOverlap", `two of its parts overlap: ${squareMetres} m² near ${twice.at!.join(", ")}`, {
        squareMetres,
        ...placed(twice),
      });
    },
    on,
  );

/** The ground that areas share pair by pair, as far as it is rounding. @param refusal of a pair beyond that. */
function sharedAmong(polygons: readonly Polygon[], refusal: (twice: Common) => Error, on: Effort): number {
  if (polygons.length < 2 || commonOf(polygons, on).squareMetres <= nothing) return 0;
  const index = new Flatbush(polygons.length);
  const boxes = polygons.map(([outline]) => {
    const [xs, ys] = [0, 1].map((axis) => outline!.map((position) => position[axis as 0 | 1])) as [number[], number[]];
    return [least(xs), least(ys), most(xs), most(ys)] as const;
  });
  for (const box of boxes) index.add(...box);
  index.finish();
  let sum = 0;
  for (const [i, one] of polygons.entries())
    for (const j of index.search(...boxes[i]!)) {
      const other = polygons[j]!;
      const twice = j > i ? commonOf([one, other], on) : { squareMetres: 0, at: null };
      if (twice.squareMetres > nothing) assertTolerated(twice, one, other, refusal, on);
      sum += twice.squareMetres;
    }
  return sum;
}
const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
function assertTolerated(
  twice: Common,
  one: Polygon,
  other: Polygon,
  refusal: (twice: Common) => Error,
  on: Effort,
): void {
  const smaller = Math.min(polygonArea(one), polygonArea(other));
  if (twice.squareMetres > toleratedGround(Infinity, smaller)) throw refusal(twice);
  const [a, b] = [one, other].map((rings) => new Sides(rings.flatMap(sidesOf))) as [Sides, Sides];
  if (twice.squareMetres > toleratedGround(borderOf(a, b, on), smaller)) throw refusal(twice);
}

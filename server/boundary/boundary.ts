import { feature, featureCollection } from "@turf/helpers";
import { intersect } from "@turf/intersect";
import { areaOf } from "../../shared/boundary/area.ts";
import { roundingOfParts, toleratedGround, type BorderTolerance } from "../../shared/boundary/neighbour.ts";
import type { BoundaryAnswers, BoundaryRemark } from "../../shared/boundary/remark.ts";
import { polygonsOf, positionsOf, type Boundary, type Ring } from "../../shared/project/project.ts";
import { borderOf } from "./border.rules.ts";
import { assertHoles, dividedAt, sharedByParts } from "./checks.rules.ts";
import { commonOf } from "./common-ground.rules.ts";
import { effort, type Effort } from "./effort.rules.ts";
import { readGeojson } from "./file.ts";
import { no, polygonsMax } from "./no.rules.ts";
import { outlineOf } from "./outline.rules.ts";
import { apart, crossings, segmentsOf, Sides } from "./sides.rules.ts";
import type { Turned } from "./turned.rules.ts";

/**
 * China, land and sea, in degrees: 73°40′E to 135°2′E, 3°52′N to 53°33′N (中国政府网：国土), rounded outwards. Nothing
 * beyond it is accepted, so no boundary spans the antimeridian.
 */
const china = { west: 73, south: 3, east: 136, north: 54 } as const;
/** Less than this does not count as an overlap: it comes from the arithmetic along a common edge. */
const nothing = 0.1;
/** Shared ground in whole square metres, of which a part is one: many slivers add up. */
const groundOf = (squareMetres: number): number => Math.max(1, Math.round(squareMetres));
/**
 * The most positions with which a boundary is drawn, and each of two boundaries when their overlap is; and the most
 * crossings of these two for which the overlap is drawn exactly.
 */
const [drawnMost, sharedMost, meetingsMost] = [2_000, 400, 200];

interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
/**
 * A boundary that was checked: its outline for drawing, its number of positions, its area on the ellipsoid and its
 * extent in millionths of a degree.
 */
export interface Surveyed extends Extent {
  readonly boundary: Boundary;
  readonly boundaryRemarks: readonly BoundaryRemark[] | null;
  readonly outline: Boundary;
  readonly positions: number;
  readonly areaSquareMetres: number;
}

/** The values of a project without a boundary. */
export const unsurveyed = {
  boundary: null,
  boundaryRemarks: null,
  outline: null,
  positions: 0,
  areaSquareMetres: 0,
  west: null,
  south: null,
  east: null,
  north: null,
} as const;

/**
 * Checks a boundary that a client wrote as GeoJSON, as `surveyed` does.
 * @param on the effort that it may take. @throws Refusal INVALID_INPUT naming what is wrong, and where.
 */
export const survey = (value: unknown, answers: BoundaryAnswers = {}, on: Effort = effort()): Surveyed =>
  surveyed(readGeojson(value, "", answers, on), on);

/**
 * Checks what was read of a boundary: closed rings that do not cross themselves or each other, holes within their
 * outline, parts that do not overlap, within China, with an area, at most 300,000 vertices. What comes of rounding is
 * taken: a ring that touches itself is divided, and ground that two parts share counts once.
 * @param on the effort that it may take. @throws Refusal INVALID_INPUT naming what is wrong, and where.
 */
export function surveyed({ polygons: read, remarks }: Pick<Turned, "polygons" | "remarks">, on: Effort): Surveyed {
  const { polygons, divided } = dividedAt(read, on);
  if (polygons.length > polygonsMax)
    throw no("tooManyVertices", `${polygons.length} areas; at most ${polygonsMax}`, { most: polygonsMax });
  const extent = extentOf(polygons.flat());
  if (
    extent.west < china.west ||
    extent.east > china.east ||
    extent.south < china.south ||
    extent.north > china.north
  ) {
    throw no("outsideChina", "it lies outside China: give longitude, then latitude, in degrees", extent);
  }
  for (const rings of polygons) assertHoles(rings, on);
  const twice = sharedByParts(polygons, on);
  const boundary: Boundary =
    polygons.length === 1
      ? { type: "Polygon", coordinates: polygons[0]! }
      : { type: "MultiPolygon", coordinates: polygons };
  const areaSquareMetres = Math.round(areaOf(boundary) - twice);
  if (areaSquareMetres < 1) throw no("noArea", "it has no area");
  const said: BoundaryRemark[] = [
    ...remarks,
    ...(divided > 0 ? [{ remark: "ringsDivided", n: divided } as const] : []),
    ...(twice > 0 ? [{ remark: "partsShare", squareMetres: groundOf(twice) } as const] : []),
  ];
  return {
    boundary,
    boundaryRemarks: said.length > 0 ? said : null,
    outline: outlineOf(boundary, drawnMost, on) ?? boxOf(extent),
    positions: positionsOf(boundary),
    areaSquareMetres,
    west: Math.floor(extent.west * 1e6),
    south: Math.floor(extent.south * 1e6),
    east: Math.ceil(extent.east * 1e6),
    north: Math.ceil(extent.north * 1e6),
  };
}
function extentOf(rings: readonly Ring[]): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const [x, y] of ring)
      [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  return { west, south, east, north };
}
const boxOf = ({ west, south, east, north }: Extent): Boundary => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

/**
 * The overlap of two boundaries: its exact area, the border along which it runs, and its shape for drawing. One within
 * the tolerance of neighbours is rounding; its shape is not drawn.
 */
export interface Overlap {
  readonly squareMetres: number;
  readonly borderMetres: number;
  readonly isRounding: boolean;
  readonly shape: Boundary | null;
}
const none: Overlap = { squareMetres: 0, borderMetres: 0, isRounding: true, shape: null };
/** A boundary prepared for comparison with others. */
export interface Held {
  readonly boundary: Boundary;
  readonly sides: Sides;
}
export const held = (boundary: Boundary): Held => ({ boundary, sides: new Sides(segmentsOf(boundary)) });
/**
 * The overlap of two boundaries; 0 square metres where they only touch.
 * @throws Refusal INVALID_INPUT for boundaries too intricate to compare.
 */
export function overlapOf(
  { boundary: a, sides }: Held,
  b: Boundary,
  tolerance: BorderTolerance = roundingOfParts,
  on: Effort = effort(),
): Overlap {
  if (apart(a, sides, b, on)) return none;
  const { squareMetres } = commonOf([polygonsOf(a).flat(), polygonsOf(b).flat()], on);
  if (squareMetres < nothing) return none;
  const smaller = Math.min(areaOf(a), areaOf(b));
  const isThin = squareMetres <= toleratedGround(Infinity, smaller, tolerance);
  const borderMetres = isThin ? borderOf(sides, held(b).sides, on) : 0;
  const isRounding = isThin && squareMetres <= toleratedGround(borderMetres, smaller, tolerance);
  return {
    squareMetres: groundOf(squareMetres),
    borderMetres: Math.round(borderMetres),
    isRounding,
    shape: isRounding ? null : pictured(a, b, on),
  };
}
/** A boundary, those around it in order, how many overlaps beyond rounding are enough, and what rounding is. */
export interface Neighbours {
  readonly boundary: Boundary;
  readonly others: readonly Boundary[];
  readonly most: number;
  readonly tolerance: BorderTolerance;
}
/**
 * The overlap with each of the others in order, until enough of them overlap beyond rounding.
 * @throws Refusal INVALID_INPUT for boundaries too intricate to compare.
 */
export function overlapsOf({ boundary, others, most, tolerance }: Neighbours): readonly Overlap[] {
  const [mine, on] = [held(boundary), effort()];
  const found: Overlap[] = [];
  let met = 0;
  for (const other of others) {
    const overlap = overlapOf(mine, other, tolerance, on);
    found.push(overlap);
    if (!overlap.isRounding && ++met === most) break;
  }
  return found;
}
/** The overlap for drawing: that of their outlines, or for intricate ones the rectangle in which both lie. */
function pictured(a: Boundary, b: Boundary, on: Effort): Boundary | null {
  const [one, other] = [outlineOf(a, sharedMost, on), outlineOf(b, sharedMost, on)];
  if (!one || !other) return null;
  if (crossings(one, other, meetingsMost, on) > meetingsMost) {
    const [mine, theirs] = [one, other].map((shape) => extentOf(polygonsOf(shape).flat())) as [Extent, Extent];
    return boxOf({
      west: Math.max(mine.west, theirs.west),
      south: Math.max(mine.south, theirs.south),
      east: Math.min(mine.east, theirs.east),
      north: Math.min(mine.north, theirs.north),
    });
  }
  const solid = (shape: Boundary) => feature(shape as unknown as GeoJSON.Polygon | GeoJSON.MultiPolygon);
  return (intersect(featureCollection([solid(one), solid(other)]))?.geometry ?? null) as Boundary | null;
}

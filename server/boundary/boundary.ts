import { feature, featureCollection } from "@turf/helpers";
import { intersect } from "@turf/intersect";
import { areaOf, ringArea } from "../../shared/boundary/area.ts";
import { polygonsOf, positionsOf, type Boundary, type Ring } from "../../shared/project/project.ts";
import { effort, type Effort } from "./effort.rules.ts";
import { no, shaped } from "./geojson.rules.ts";
import { outlineOf } from "./outline.rules.ts";
import { crossingOf } from "./ring.rules.ts";
import { commonOf, type Common } from "./common-ground.rules.ts";
import { apart, crossings, segmentsOf, Sides } from "./sides.rules.ts";

/**
 * China, land and sea, in degrees: 73°40′E to 135°2′E, 3°52′N to 53°33′N (中国政府网：国土), rounded outwards. Nothing
 * beyond it is accepted, so no boundary spans the antimeridian.
 */
const china = { west: 73, south: 3, east: 136, north: 54 } as const;
/** Overlaps smaller than this are ignored: they come from measuring and rounding along a common edge. */
const touchSquareMetres = 1;
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
  readonly outline: Boundary;
  readonly positions: number;
  readonly areaSquareMetres: number;
}

/** The values of a project without a boundary. */
export const unsurveyed = {
  boundary: null,
  outline: null,
  positions: 0,
  areaSquareMetres: 0,
  west: null,
  south: null,
  east: null,
  north: null,
} as const;

/**
 * Checks a boundary: GeoJSON, closed rings that do not cross themselves or each other, holes within their outline,
 * parts that do not overlap, within China, with an area, at most 300,000 vertices.
 * @param on the effort that it may take. @throws Refusal INVALID_INPUT naming what is wrong, and where.
 */
export function survey(value: unknown, on: Effort = effort()): Surveyed {
  const boundary = shaped(value);
  const polygons = polygonsOf(boundary);
  for (const [i, ring] of polygons.flat().entries()) assertRing(ring, i, on);
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
  assertParts(polygons, on);
  const areaSquareMetres = Math.round(areaOf(boundary));
  if (areaSquareMetres < 1) throw no("noArea", "it has no area");
  const micro = {
    west: Math.floor(extent.west * 1e6),
    south: Math.floor(extent.south * 1e6),
    east: Math.ceil(extent.east * 1e6),
    north: Math.ceil(extent.north * 1e6),
  };
  return {
    boundary,
    outline: outlineOf(boundary, drawnMost, on) ?? boxOf(extent),
    positions: positionsOf(boundary),
    areaSquareMetres,
    ...micro,
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

/** The overlap of two boundaries: its exact area, and its shape for drawing. */
export interface Overlap {
  readonly squareMetres: number;
  readonly shape: Boundary | null;
}
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
export function overlapOf({ boundary: a, sides }: Held, b: Boundary, on: Effort = effort()): Overlap {
  if (apart(a, sides, b, on)) return { squareMetres: 0, shape: null };
  const { squareMetres } = commonOf([polygonsOf(a).flat(), polygonsOf(b).flat()], on);
  return squareMetres < touchSquareMetres
    ? { squareMetres: 0, shape: null }
    : { squareMetres: Math.round(squareMetres), shape: pictured(a, b, on) };
}
/** A boundary, those around it in order, and how many overlaps are enough. */
export interface Neighbours {
  readonly boundary: Boundary;
  readonly others: readonly Boundary[];
  readonly most: number;
}
/**
 * The overlap with each of the others in order, until enough of them overlap.
 * @throws Refusal INVALID_INPUT for boundaries too intricate to compare.
 */
export function overlapsOf({ boundary, others, most }: Neighbours): readonly Overlap[] {
  const [mine, on] = [held(boundary), effort()];
  const found: Overlap[] = [];
  let met = 0;
  for (const other of others) {
    const overlap = overlapOf(mine, other, on);
    found.push(overlap);
    if (overlap.squareMetres > 0 && ++met === most) break;
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

function assertRing(ring: Ring, i: number, on: Effort): void {
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4 || !first || !last)
    throw no("ringShort", `ring ${i + 1} has fewer than four positions`, { ring: i + 1 });
  if (first[0] !== last[0] || first[1] !== last[1])
    throw no("ringOpen", `ring ${i + 1} is not closed: its last position must be its first`, { ring: i + 1 });
  const crossing = crossingOf(ring, on);
  if (crossing)
    throw no("ringCrosses", `ring ${i + 1} crosses itself near ${crossing.join(", ")}`, {
      ring: i + 1,
      longitude: crossing[0],
      latitude: crossing[1],
    });
}
const placed = ({ at }: Common): object => (at ? { longitude: at[0], latitude: at[1] } : {});

/** Holes lie within their outline and do not overlap; they may touch. */
function assertHoles([outline, ...holes]: readonly Ring[], on: Effort): void {
  if (holes.length === 0) return;
  const twice = commonOf(
    holes.map((hole) => [hole]),
    on,
  );
  if (twice.squareMetres > touchSquareMetres) throw no("holesOverlap", "two holes overlap", placed(twice));
  const within = commonOf([[outline!], holes], on);
  if (holes.reduce((sum, hole) => sum + ringArea(hole), 0) - within.squareMetres <= touchSquareMetres) return;
  const beyond = holes.findIndex(
    (hole) => ringArea(hole) - commonOf([[outline!], [hole]], on).squareMetres > touchSquareMetres / holes.length,
  );
  throw no("holeOutside", `hole ${beyond + 1} does not lie within its outline`, {
    ring: beyond + 2,
    longitude: holes[beyond]?.[0]?.[0],
    latitude: holes[beyond]?.[0]?.[1],
  });
}
/** The parts of one boundary do not overlap: that ground would count twice. */
function assertParts(polygons: readonly (readonly Ring[])[], on: Effort): void {
  const twice = commonOf(polygons, on);
  const squareMetres = Math.round(twice.squareMetres);
  if (twice.squareMetres > touchSquareMetres)
    throw no("partsOverlap", `two of its parts overlap: ${squareMetres} m² near ${twice.at!.join(", ")}`, {
      squareMetres,
      ...placed(twice),
    });
}

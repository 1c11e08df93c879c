import { area } from '@turf/area';
import { feature, featureCollection, polygon, multiPolygon } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { polygonsOf, type Boundary, type Ring } from '../../shared/project.ts';
import { anyMeet, apart, covers, crowding, segmentsOf, type Segment } from './crowd.rules.ts';
import { no, shaped } from './geojson.rules.ts';
import { crossingOf, tooIntricate } from './ring.rules.ts';

/**
 * China, land and sea, in degrees: 73°40′E to 135°2′E, 3°52′N to 53°33′N (中国政府网：国土), rounded outwards. Nothing else is taken, and so no boundary spans the antimeridian.
 */
const china = { west: 73, south: 3, east: 136, north: 54 } as const;
/** Less than this two boundaries may share: what measuring and rounding leave along a common edge. */
const touchSquareMetres = 1;
/** Places where two boundaries may come near each other: beyond, measuring what they share would take minutes. */
const crossingsMost = 20_000;
/** Pairs of parts whose extents meet: beyond, nobody drew it so on purpose. */
const pairsMost = 5_000;
/** Of what is shared so much is drawn; where it has more positions, its extent. */
const drawnMost = 2_000;

interface Extent { readonly west: number; readonly south: number; readonly east: number; readonly north: number }
/** What is known of a boundary once it was checked: its geodesic area and its extent in millionths of a degree. */
export interface Surveyed extends Extent { readonly boundary: Boundary; readonly areaSquareMetres: number }

/** What a project without a boundary has in its place. */
export const unsurveyed = { boundary: null, areaSquareMetres: 0, west: null, south: null, east: null, north: null } as const;

/**
 * Checks a boundary: GeoJSON, closed rings that do not cross themselves or each other, holes within their outline, parts that do not lie on each other, within China, an area, 300,000 vertices at most.
 * @throws Refusal INVALID_INPUT that names what is wrong, and where.
 */
export function survey(value: unknown): Surveyed {
  const boundary = shaped(value);
  const polygons = polygonsOf(boundary);
  for (const [i, ring] of polygons.flat().entries()) assertRing(ring, i);
  const extent = extentOf(polygons.flat());
  if (extent.west < china.west || extent.east > china.east || extent.south < china.south || extent.north > china.north) {
    throw no('outsideChina', 'it lies outside China: coordinates are longitude, then latitude, in degrees', extent);
  }
  for (const rings of polygons) assertHoles(rings);
  assertParts(polygons);
  const areaSquareMetres = Math.round(area(feature(geometryOf(boundary))));
  if (areaSquareMetres < 1) throw no('noArea', 'it has no area');
  const micro = { west: Math.floor(extent.west * 1e6), south: Math.floor(extent.south * 1e6), east: Math.ceil(extent.east * 1e6), north: Math.ceil(extent.north * 1e6) };
  return { boundary, areaSquareMetres, ...micro };
}
function extentOf(rings: readonly Ring[]): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) for (const [x, y] of ring) [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  return { west, south, east, north };
}
const meets = (a: Extent, b: Extent): boolean => a.west < b.east && a.east > b.west && a.south < b.north && a.north > b.south;

/** What two boundaries have in common: how much, and where. */
export interface Overlap { readonly squareMetres: number; readonly shape: Boundary | null }
/**
 * What two boundaries share; 0 square metres where they only touch.
 * @param sides of `a`, where it is held against many. @throws Refusal INVALID_INPUT for boundaries that wind around each other.
 */
export function overlapOf(a: Boundary, b: Boundary, sides: readonly Segment[] = segmentsOf(a)): Overlap {
  if (apart(a, b, sides as Segment[])) return { squareMetres: 0, shape: null };
  if (crowding(sides, segmentsOf(b), crossingsMost) > crossingsMost) {
    throw no('boundaryTooIntricate', `the two boundaries meet in more than ${crossingsMost} places: simplify it`, { most: crossingsMost });
  }
  const shared = intersect(featureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>([solid(a), solid(b)]));
  const squareMetres = shared ? area(shared) : 0;
  return squareMetres < touchSquareMetres ? { squareMetres: 0, shape: null } : { squareMetres: Math.round(squareMetres), shape: drawn(shared!.geometry as unknown as Boundary) };
}
function drawn(shape: Boundary): Boundary {
  const rings = polygonsOf(shape).flat();
  if (rings.reduce((sum, ring) => sum + ring.length, 0) <= drawnMost) return shape;
  const { west, south, east, north } = extentOf(rings);
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
}

const geometryOf = (boundary: Boundary) => boundary as unknown as GeoJSON.Polygon | GeoJSON.MultiPolygon;
const solid = (boundary: Boundary) => boundary.type === 'Polygon' ? polygon(boundary.coordinates as unknown as number[][][]) : multiPolygon(boundary.coordinates as unknown as number[][][][]);

function assertRing(ring: Ring, i: number): void {
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4 || !first || !last) throw no('ringShort', `ring ${i + 1} has fewer than four positions`, { ring: i + 1 });
  if (first[0] !== last[0] || first[1] !== last[1]) throw no('ringOpen', `ring ${i + 1} is not closed: its last position must be its first`, { ring: i + 1 });
  const crossing = crossingOf(ring);
  if (crossing === tooIntricate) throw no('boundaryTooIntricate', `ring ${i + 1} is too intricate to be checked: simplify it`, { ring: i + 1 });
  if (crossing) throw no('ringCrosses', `ring ${i + 1} crosses itself near ${crossing.join(', ')}`, { ring: i + 1, longitude: crossing[0], latitude: crossing[1] });
}
const alone = (ring: Ring): Boundary => ({ type: 'Polygon', coordinates: [ring] });

/** Holes lie within their outline, and not in each other. */
function assertHoles([outline, ...holes]: readonly Ring[]): void {
  for (const [i, hole] of holes.entries()) {
    const within = !overlapsOutside(hole, outline!);
    if (!within) throw no('holeOutside', `hole ${i + 1} does not lie within its outline`, { ring: i + 2, longitude: hole[0]![0], latitude: hole[0]![1] });
  }
  eachPair(holes.map((hole) => [hole]), (a, b) => {
    if (overlapOf(alone(a[0]!), alone(b[0]!)).squareMetres > 0) throw no('holesOverlap', 'two holes lie on each other', { longitude: a[0]![0]![0], latitude: a[0]![0]![1] });
  });
}
/** Does a hole reach beyond an outline? It may touch it. */
function overlapsOutside(hole: Ring, outline: Ring): boolean {
  const [h, o] = [alone(hole), alone(outline)];
  if (!anyMeet(segmentsOf(h), segmentsOf(o))) return !covers(o, hole[0]!);
  return area(feature(geometryOf(h))) - overlapOf(h, o).squareMetres > touchSquareMetres;
}
/** Parts of one boundary share no ground: it would count twice. */
function assertParts(polygons: readonly (readonly Ring[])[]): void {
  eachPair(polygons, (a, b) => {
    const { squareMetres } = overlapOf({ type: 'Polygon', coordinates: a }, { type: 'Polygon', coordinates: b });
    if (squareMetres > 0) throw no('partsOverlap', `two of its parts lie on each other: ${squareMetres} m² near ${a[0]![0]!.join(', ')}`, { squareMetres, longitude: a[0]![0]![0], latitude: a[0]![0]![1] });
  });
}
/** Every two whose extents meet. @throws Refusal INVALID_INPUT where these are more than anybody draws. */
function eachPair(of: readonly (readonly Ring[])[], work: (a: readonly Ring[], b: readonly Ring[]) => void): void {
  const boxes = of.map((rings) => ({ rings, extent: extentOf([rings[0]!]) })).sort((a, b) => a.extent.west - b.extent.west);
  let pairs = 0;
  for (const [i, { rings, extent }] of boxes.entries()) {
    for (let j = i + 1; j < boxes.length && boxes[j]!.extent.west < extent.east; j++) {
      if (!meets(extent, boxes[j]!.extent)) continue;
      if (++pairs > pairsMost) throw no('boundaryTooIntricate', `more than ${pairsMost} of its parts lie near each other: simplify it`, { most: pairsMost });
      work(rings, boxes[j]!.rings);
    }
  }
}

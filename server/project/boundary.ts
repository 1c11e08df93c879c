import { area } from '@turf/area';
import { feature, featureCollection, polygon, multiPolygon } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { platformDefault } from '../../shared/competence.ts';
import type { Boundary, Ring } from '../../shared/project.ts';
import { Refusal } from '../../shared/refusal.ts';
import { crowding, type Segment } from './crowd.rules.ts';
import { crossingOf } from './ring.rules.ts';

const verticesMax = 20_000;
/** China, land and sea: degrees. Nothing else is taken, and so no boundary spans the antimeridian. */
const china = { west: 73, south: 3, east: 136, north: 54 } as const;
/** Less than this two boundaries may share: what measuring and rounding leave along a common edge. */
const touchSquareMetres = 1;

const no = (reason: string, message: string, details: object = {}) => new Refusal('INVALID_INPUT', `boundary: ${message}`, { field: 'boundary', reason, clause: platformDefault, ...details });

/** What is known of a boundary once it was checked: its geodesic area and its extent in millionths of a degree. */
export interface Surveyed { readonly boundary: Boundary; readonly areaSquareMetres: number; readonly west: number; readonly south: number; readonly east: number; readonly north: number }

/**
 * Checks a boundary: GeoJSON, closed rings that do not cross themselves, within China, an area, 20,000 vertices at most.
 * @throws Refusal INVALID_INPUT that names what is wrong, and where.
 */
export function survey(value: unknown): Surveyed {
  const boundary = shaped(value);
  const rings = polygonsOf(boundary).flat();
  const vertices = rings.reduce((sum, ring) => sum + ring.length, 0);
  if (vertices > verticesMax) throw no('tooManyVertices', `${vertices} vertices; ${verticesMax} at most`, { vertices, most: verticesMax });
  for (const [i, ring] of rings.entries()) assertRing(ring, i);
  const extent = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of rings.flat()) {
    Object.assign(extent, { west: Math.min(extent.west, x), south: Math.min(extent.south, y), east: Math.max(extent.east, x), north: Math.max(extent.north, y) });
  }
  if (extent.west < china.west || extent.east > china.east || extent.south < china.south || extent.north > china.north) {
    throw no('outsideChina', 'it lies outside China: coordinates are longitude, then latitude, in degrees', extent);
  }
  const areaSquareMetres = Math.round(area(feature(geometryOf(boundary))));
  if (areaSquareMetres < 1) throw no('noArea', 'it has no area');
  const micro = Object.fromEntries(Object.entries(extent).map(([side, degrees]) => [side, side === 'west' || side === 'south' ? Math.floor(degrees * 1e6) : Math.ceil(degrees * 1e6)]));
  return { boundary, areaSquareMetres, ...micro as Pick<Surveyed, 'west' | 'south' | 'east' | 'north'> };
}

/** Places where two boundaries may come near each other: beyond, measuring what they share would take minutes. */
const crossingsMost = 20_000;
const segmentsOf = (boundary: Boundary): Segment[] => polygonsOf(boundary).flat().flatMap((ring) => ring.slice(1).map((to, i) => [ring[i]!, to] as const));

/** How many square metres two boundaries share; 0 where they only touch. @throws Refusal INVALID_INPUT for boundaries that wind around each other. */
export function overlapOf(a: Boundary, b: Boundary): number {
  if (crowding(segmentsOf(a), segmentsOf(b), crossingsMost) > crossingsMost) {
    throw no('boundaryTooIntricate', `the two boundaries meet in more than ${crossingsMost} places: simplify it`, { most: crossingsMost });
  }
  const shared = intersect(featureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>([solid(a), solid(b)]));
  const squareMetres = shared ? area(shared) : 0;
  return squareMetres < touchSquareMetres ? 0 : Math.round(squareMetres);
}

const geometryOf = (boundary: Boundary) => boundary as unknown as GeoJSON.Polygon | GeoJSON.MultiPolygon;
const solid = (boundary: Boundary) => boundary.type === 'Polygon' ? polygon(boundary.coordinates as unknown as number[][][]) : multiPolygon(boundary.coordinates as unknown as number[][][][]);
const polygonsOf = ({ type, coordinates }: Boundary): readonly (readonly Ring[])[] => type === 'Polygon' ? [coordinates as readonly Ring[]] : coordinates as readonly (readonly Ring[])[];

/** GeoJSON as people have it: a geometry, a feature, or a collection of one. */
function shaped(value: unknown): Boundary {
  const it = value as { type?: string; geometry?: unknown; features?: unknown[]; coordinates?: unknown } | null;
  if (it?.type === 'Feature') return shaped(it.geometry);
  if (it?.type === 'FeatureCollection' && it.features?.length === 1) return shaped(it.features[0]);
  if (it?.type !== 'Polygon' && it?.type !== 'MultiPolygon') throw no('noGeojson', 'give a GeoJSON Polygon or MultiPolygon');
  const depth = it.type === 'Polygon' ? 2 : 3;
  if (!nested(it.coordinates, depth)) throw no('noGeojson', 'its coordinates are not lists of [longitude, latitude]');
  return { type: it.type, coordinates: it.coordinates } as Boundary;
}
const nested = (value: unknown, depth: number): boolean => Array.isArray(value) && value.length > 0
  && (depth > 0 ? value.every((one) => nested(one, depth - 1)) : value.length >= 2 && value.slice(0, 2).every((one) => Number.isFinite(one)));

function assertRing(ring: Ring, i: number): void {
  const [first, last] = [ring[0]!, ring.at(-1)!];
  if (ring.length < 4) throw no('ringShort', `ring ${i + 1} has fewer than four positions`, { ring: i + 1 });
  if (first[0] !== last[0] || first[1] !== last[1]) throw no('ringOpen', `ring ${i + 1} is not closed: its last position must be its first`, { ring: i + 1 });
  const crossing = crossingOf(ring);
  if (crossing) throw no('ringCrosses', `ring ${i + 1} crosses itself near ${crossing.join(', ')}`, { ring: i + 1, longitude: crossing[0], latitude: crossing[1] });
}

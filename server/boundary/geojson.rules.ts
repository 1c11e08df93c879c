import type { Boundary, Ring } from "../../shared/project/project.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";

/** A refusal of a boundary, naming what is wrong with it. */
export const no = (reason: string, message: string, details: object = {}) =>
  invalidInput("boundary", reason, `boundary: ${message}`, details);

/** A boundary of 7 MB has some 200,000 positions. */
export const verticesMax = 300_000;
const polygonsMax = 5_000;
/** Levels of nesting; files in use have two or three. */
const levelsMax = 4;
interface Loose {
  readonly type?: unknown;
  readonly geometry?: unknown;
  readonly geometries?: unknown;
  readonly features?: unknown;
  readonly coordinates?: unknown;
  readonly crs?: unknown;
}

/**
 * The areas of a GeoJSON geometry, feature or collection; several become one MultiPolygon. Heights are dropped, and so
 * are repeated positions.
 * @throws Refusal INVALID_INPUT for anything but areas, for too many, or for another reference system.
 */
export function shaped(value: unknown): Boundary {
  const polygons: unknown[] = [];
  collect(value, polygons, 0);
  if (polygons.length === 0) throw no("noGeojson", "give a GeoJSON Polygon or MultiPolygon");
  if (polygons.length > polygonsMax)
    throw no("tooManyVertices", `${polygons.length} areas; at most ${polygonsMax}`, { most: polygonsMax });
  let vertices = 0;
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || polygon.length === 0 || !polygon.every(Array.isArray)) throw notPositions();
    vertices += (polygon as unknown[][]).reduce((sum, ring) => sum + ring.length, 0);
    if (vertices > verticesMax)
      throw no("tooManyVertices", `${vertices} vertices; at most ${verticesMax}`, { vertices, most: verticesMax });
  }
  const rings = (polygons as unknown[][][]).map((polygon) => polygon.map(ringOf));
  return rings.length === 1
    ? { type: "Polygon", coordinates: rings[0]! }
    : { type: "MultiPolygon", coordinates: rings };
}
const notPositions = () => no("noGeojson", "its coordinates are not lists of [longitude, latitude]");

function collect(value: unknown, polygons: unknown[], depth: number): void {
  if (depth > levelsMax || typeof value !== "object" || value === null)
    throw no("noGeojson", "give a GeoJSON Polygon or MultiPolygon");
  const { type, geometry, geometries, features, coordinates, crs } = value as Loose;
  assertWgs84(crs);
  if (type === "Feature") {
    collect(geometry, polygons, depth + 1);
    return;
  }
  const several = type === "FeatureCollection" ? features : type === "GeometryCollection" ? geometries : undefined;
  if (Array.isArray(several)) {
    if (several.length > polygonsMax)
      throw no("tooManyVertices", `${several.length} areas; at most ${polygonsMax}`, { most: polygonsMax });
    for (const one of several) collect(one, polygons, depth + 1);
  } else if (type === "Polygon") polygons.push(coordinates);
  else if (type === "MultiPolygon" && Array.isArray(coordinates)) for (const one of coordinates) polygons.push(one);
  else throw no("noGeojson", `give areas: a GeoJSON Polygon or MultiPolygon, not ${String(type).slice(0, 40)}`);
}
/** Older GeoJSON may name its reference system; any other than these has other coordinates. */
function assertWgs84(crs: unknown): void {
  if (crs === undefined || crs === null) return;
  const name = String((crs as { properties?: { name?: unknown } }).properties?.name ?? "").slice(0, 100);
  if (!/CRS84|EPSG:{1,2}(4326|4490)\b/.test(name))
    throw no("otherCrs", `its reference system is ${name || "unnamed"}: give WGS 84 or CGCS2000 in degrees`, {
      crs: name,
    });
}
function ringOf(ring: unknown[]): Ring {
  const positions = ring.map((one) => {
    const [x, y] = Array.isArray(one) ? (one as unknown[]) : [];
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw notPositions();
    return [x, y] as [number, number];
  });
  return positions.filter(([x, y], i) => i === 0 || positions[i - 1]![0] !== x || positions[i - 1]![1] !== y);
}

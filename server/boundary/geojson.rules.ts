import { noFeatures, type Features } from "./features.rules.ts";
import { no, polygonsMax, tooManyVertices, verticesMax } from "./no.rules.ts";
import { ringOf } from "./positions.rules.ts";

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
/** What a GeoJSON value has, and the reference system that it names; rings are as written. */
export interface GeojsonFeatures {
  readonly features: Features;
  readonly system: string | null;
}

/**
 * The areas, lines and points of a GeoJSON geometry, feature or collection. Heights are dropped, and so are repeated
 * positions.
 * @throws Refusal INVALID_INPUT for anything else, for too many positions, and for several reference systems.
 */
export function geojsonFeatures(value: unknown): GeojsonFeatures {
  const reader = new Reader();
  reader.collect(value, 0);
  const { areas, lines, points, empty } = reader.features;
  if (areas.length + lines.length + points + empty === 0) throw notAreas();
  if (areas.length + lines.length === 0 && points > 0 && isGeometry(value)) throw notAreas();
  return reader;
}
const isGeometry = (value: unknown): boolean => !/Collection$/.test(String((value as Loose).type));
const notAreas = () => no("noGeojson", "give a GeoJSON Polygon or MultiPolygon");
const notPositions = () => no("noGeojson", "its coordinates are not lists of [longitude, latitude]");
const tooMany = (areas: number) =>
  no("tooManyVertices", `${areas} areas; at most ${polygonsMax}`, { most: polygonsMax });

class Reader implements GeojsonFeatures {
  readonly features = noFeatures();
  system: string | null = null;
  private vertices = 0;

  collect(value: unknown, depth: number): void {
    if (depth > levelsMax || typeof value !== "object" || value === null) throw notAreas();
    const { type, geometry, geometries, features, coordinates, crs } = value as Loose;
    this.name(crs);
    if (type === "Feature") {
      if (geometry === null) this.features.empty++;
      else this.collect(geometry, depth + 1);
      return;
    }
    const several = type === "FeatureCollection" ? features : type === "GeometryCollection" ? geometries : undefined;
    if (!Array.isArray(several)) {
      this.take(type, coordinates);
      return;
    }
    if (several.length > polygonsMax) throw tooMany(several.length);
    for (const one of several) this.collect(one, depth + 1);
  }
  private take(type: unknown, coordinates: unknown): void {
    if (type === "Polygon") this.add(coordinates);
    else if (type === "MultiPolygon" && Array.isArray(coordinates)) for (const one of coordinates) this.add(one);
    else if (type === "LineString") this.line(coordinates);
    else if (type === "MultiLineString" && Array.isArray(coordinates)) for (const one of coordinates) this.line(one);
    else if (type === "Point" || type === "MultiPoint") this.features.points++;
    else throw no("noGeojson", `give areas: a GeoJSON Polygon or MultiPolygon, not ${String(type).slice(0, 40)}`);
  }
  private add(polygon: unknown): void {
    if (!Array.isArray(polygon) || polygon.length === 0 || !polygon.every(Array.isArray)) throw notPositions();
    this.count((polygon as unknown[][]).reduce((sum, ring) => sum + ring.length, 0));
    if (this.features.areas.length === polygonsMax) throw tooMany(polygonsMax + 1);
    this.features.areas.push({ rings: (polygon as unknown[][]).map(ringOf), hidden: false });
  }
  private line(positions: unknown): void {
    if (!Array.isArray(positions)) throw notPositions();
    this.count(positions.length);
    if (this.features.lines.length === polygonsMax) throw tooMany(polygonsMax + 1);
    this.features.lines.push({ positions: ringOf(positions), hidden: false });
  }
  private count(positions: number): void {
    this.vertices += positions;
    if (this.vertices > verticesMax) throw tooManyVertices(this.vertices);
  }
  /** Older GeoJSON may name its reference system. */
  private name(crs: unknown): void {
    if (crs === undefined || crs === null) return;
    const name = String((crs as { properties?: { name?: unknown } }).properties?.name ?? "").slice(0, 100);
    if (this.system !== null && this.system !== name)
      throw no("otherCrs", `it names two reference systems: ${this.system} and ${name}`, { crs: name });
    this.system = name;
  }
}

import type { BoundaryNote, Ring } from "../../shared/project/project.ts";
import { effort } from "./effort.rules.ts";
import { no, verticesMax } from "./geojson.rules.ts";
import { Sides, sidesOf } from "./sides.rules.ts";

/** The shape types of areas: plain, with heights, with measures; 0 is a record without a shape. */
const areas: readonly number[] = [5, 15, 25];
const [headerBytes, recordHeaderBytes, countsEnd] = [100, 8, 44];
const damaged = () => no("boundaryNotReadable", "the shapefile is damaged: export it again");

/**
 * The polygons of a shapefile's `.shp` as GeoJSON. Every count in it is checked against the bytes that follow before
 * it is used: a reader that trusts counts can be made to exhaust the memory.
 * @throws Refusal INVALID_INPUT for anything but a shapefile of areas, or one with too many positions.
 */
export function shapes(shp: Uint8Array): {
  readonly type: "MultiPolygon";
  readonly coordinates: readonly (readonly Ring[])[];
} {
  const view = new DataView(shp.buffer, shp.byteOffset, shp.byteLength);
  if (shp.byteLength < headerBytes || view.getInt32(0) !== 9994) throw damaged();
  if (!areas.includes(view.getInt32(32, true)))
    throw no("noPolygons", "the shapefile has points or lines instead of areas");
  const polygons: (readonly Ring[])[] = [];
  let vertices = 0;
  for (let at = headerBytes; at + recordHeaderBytes <= shp.byteLength; ) {
    const bytes = view.getInt32(at + 4) * 2;
    const from = at + recordHeaderBytes;
    if (bytes < 4 || from + bytes > shp.byteLength) throw damaged();
    if (view.getInt32(from, true) !== 0) {
      const rings = ringsOf(new DataView(shp.buffer, shp.byteOffset + from, bytes));
      vertices += rings.reduce((sum, ring) => sum + ring.length, 0);
      if (vertices > verticesMax)
        throw no("tooManyVertices", `more than ${verticesMax} vertices`, { vertices, most: verticesMax });
      polygons.push(...grouped(rings));
    }
    at = from + bytes;
  }
  if (polygons.length === 0) throw no("noPolygons", "the shapefile has no areas");
  return { type: "MultiPolygon", coordinates: polygons };
}
function ringsOf(record: DataView): Ring[] {
  if (record.byteLength < countsEnd || !areas.includes(record.getInt32(0, true))) throw damaged();
  const [parts, points] = [record.getInt32(36, true), record.getInt32(40, true)];
  const positions = countsEnd + parts * 4;
  if (parts < 1 || points < 1 || positions + points * 16 > record.byteLength) throw damaged();
  const begins = Array.from({ length: parts }, (_, i) => record.getInt32(countsEnd + i * 4, true));
  return begins.map((begin, i) => {
    const end = begins[i + 1] ?? points;
    if (begin < 0 || begin >= end || end > points || (i === 0 && begin !== 0)) throw damaged();
    return Array.from(
      { length: end - begin },
      (_, k) =>
        [
          record.getFloat64(positions + (begin + k) * 16, true),
          record.getFloat64(positions + (begin + k) * 16 + 8, true),
        ] as const,
    );
  });
}

const turning = (ring: Ring): number =>
  ring.reduce((sum, [x, y], i) => (i === 0 ? 0 : sum + (x - ring[i - 1]![0]) * (y + ring[i - 1]![1])), 0);
/**
 * The rings of one record as polygons: clockwise ones are outlines, the others holes of the smallest outline around
 * them.
 */
function grouped(rings: readonly Ring[]): (readonly Ring[])[] {
  const outlines = rings.filter((ring) => turning(ring) > 0);
  if (rings.length === 1 || outlines.length === 0) return rings.map((ring) => [ring]);
  const polygons = outlines
    .toSorted((a, b) => turning(a) - turning(b))
    .map((outline) => ({ rings: [outline], sides: new Sides(sidesOf(outline)) }));
  const on = effort();
  for (const hole of rings.filter((ring) => turning(ring) <= 0)) {
    const around = polygons.find(({ sides }) => sides.enclose(hole[0]!, on));
    if (!around)
      throw no("holeOutside", "a hole lies outside every outline", { longitude: hole[0]![0], latitude: hole[0]![1] });
    around.rings.push(hole);
  }
  return polygons.map((polygon) => polygon.rings);
}

/**
 * The reference system of a shapefile by its `.prj`: null for WGS 84; CGCS2000, which differs by centimetres, is read
 * as WGS 84.
 * @throws Refusal INVALID_INPUT naming any other system, projected ones included.
 */
export function systemOf(prj: string): BoundaryNote | null {
  const [, kind = "", name = ""] = /^\uFEFF?\s*(\w{1,20})\s*\[\s*"([^"]{0,100})"/.exec(prj) ?? [];
  const inDegrees = /^GEO(GCS|GCRS|DCRS|DETICCRS|GRAPHICCRS)$/i.test(kind) && /UNIT\s*\[\s*"degree/i.test(prj);
  if (inDegrees && /^(GCS_)?WGS[_ ]?(19)?84$/i.test(name.trim())) return null;
  if (inDegrees && /^(GCS_)?(CGCS[_ ]?2000|China[_ ]Geodetic[_ ]Coordinate[_ ]System[_ ]2000)$/i.test(name.trim()))
    return "cgcs2000";
  throw no("otherCrs", `its reference system is ${name || "unnamed"}: give WGS 84 or CGCS2000 in degrees`, {
    crs: name || kind || "?",
  });
}

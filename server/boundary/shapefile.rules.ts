import type { Ring } from "../../shared/project/project.ts";
import type { Effort } from "./effort.rules.ts";
import { nested } from "./nesting.rules.ts";
import { no, tooManyVertices, verticesMax } from "./no.rules.ts";
import { closing, ringOf } from "./positions.rules.ts";

/** The shape types of areas: plain, with heights, with measures; 0 is a record without a shape. */
const areas: readonly number[] = [5, 15, 25];
const [headerBytes, recordHeaderBytes, countsEnd] = [100, 8, 44];
const damaged = () => no("boundaryNotReadable", "the shapefile is damaged: export it again");

/** The polygons of a shapefile, and what was done to their rings. */
export interface Shapes {
  readonly polygons: readonly (readonly Ring[])[];
  /** How many rings were closed. */
  readonly closed: number;
  /** How many holes turn the same way as their outline. */
  readonly sameWay: number;
}
/** Is it a shapefile of areas, as far as its head tells? */
export const hasAreas = (shp: Uint8Array): boolean =>
  shp.byteLength >= headerBytes && viewOf(shp).getInt32(0) === 9994 && areas.includes(viewOf(shp).getInt32(32, true));
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The polygons of a shapefile's `.shp`. Every count in it is checked against the bytes that follow before it is used: a
 * reader that trusts counts can be made to exhaust the memory. Which rings are holes is told by what lies in what:
 * programs write them in either direction.
 * @throws Refusal INVALID_INPUT for anything but a shapefile of areas, or one with too many positions.
 */
export function shapes(shp: Uint8Array, on: Effort): Shapes {
  const view = viewOf(shp);
  if (shp.byteLength < headerBytes || view.getInt32(0) !== 9994) throw damaged();
  if (!hasAreas(shp)) throw no("noPolygons", "the shapefile has points or lines instead of areas");
  const polygons: (readonly Ring[])[] = [];
  let [vertices, closed, sameWay] = [0, 0, 0];
  for (let at = headerBytes; at + recordHeaderBytes <= shp.byteLength; ) {
    const bytes = view.getInt32(at + 4) * 2;
    const from = at + recordHeaderBytes;
    if (bytes < 4 || from + bytes > shp.byteLength) throw damaged();
    if (view.getInt32(from, true) !== 0) {
      const written = ringsOf(new DataView(shp.buffer, shp.byteOffset + from, bytes));
      vertices += written.reduce((sum, ring) => sum + ring.length, 0);
      if (vertices > verticesMax) throw tooManyVertices(vertices);
      const open = written.map((ring) => closing(ring));
      closed += open.filter((ring) => ring).length;
      const found = nested(
        written.map((ring, i) => open[i] ?? ring),
        on,
      );
      polygons.push(...found.polygons);
      sameWay += found.sameWay;
    }
    at = from + bytes;
  }
  if (polygons.length === 0) throw no("noPolygons", "the shapefile has no areas");
  return { polygons, closed, sameWay };
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
    const at = (k: number): number => record.getFloat64(positions + k * 8, true);
    return ringOf(Array.from({ length: end - begin }, (_, k) => [at((begin + k) * 2), at((begin + k) * 2 + 1)]));
  });
}

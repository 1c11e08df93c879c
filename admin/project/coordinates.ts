import { polygonsOf, type Boundary, type Ring } from "../../shared/project/project.ts";

/** The error in the coordinates as typed, and its line. */
export interface Fault {
  readonly key: "coordinates.notPair" | "coordinates.few" | "coordinates.holeFirst";
  readonly line: number;
}
const holeMark = /^(洞|hole)$/i;

/**
 * A boundary as lines of `longitude, latitude`: a blank line separates its rings, a line `洞` or `hole` begins a ring
 * that is cut out of the area above it.
 */
export const writtenFrom = (boundary: Boundary, hole: string): string =>
  polygonsOf(boundary)
    .map((rings) =>
      rings
        .map((ring, i) => [...(i > 0 ? [hole] : []), ...ring.slice(0, -1).map(([x, y]) => `${x}, ${y}`)].join("\n"))
        .join("\n\n"),
    )
    .join("\n\n");

/**
 * The boundary that such lines, or GeoJSON, describe; open rings are closed. The platform decides what GeoJSON may
 * contain.
 */
export function boundaryFrom(text: string): Boundary | Fault {
  if (/^\s*\{/.test(text)) return JSON.parse(text) as Boundary;
  const polygons: Ring[][] = [];
  let ring: [number, number][] = [];
  let [isHole, began] = [false, 1];
  const lines = [...text.split(/\r?\n/), ""];
  for (const [i, written] of lines.entries()) {
    const one = written.trim();
    if (one === "" && ring.length === 0) continue;
    if (holeMark.test(one)) {
      isHole = true;
      continue;
    }
    if (one === "") {
      const [first, last] = [ring[0]!, ring.at(-1)!];
      if (first[0] !== last[0] || first[1] !== last[1]) ring.push(first);
      if (ring.length < 4) return { key: "coordinates.few", line: began };
      if (!isHole) polygons.push([ring]);
      else if (polygons.length > 0) polygons.at(-1)!.push(ring);
      else return { key: "coordinates.holeFirst", line: began };
      [ring, isHole] = [[], false];
      continue;
    }
    const pair = one.split(/[\s,，;；]+/).map(Number);
    if (pair.length < 2 || pair.some((value) => !Number.isFinite(value)))
      return { key: "coordinates.notPair", line: i + 1 };
    if (ring.length === 0) began = i + 1;
    ring.push([pair[0]!, pair[1]!]);
  }
  return polygons.length === 1
    ? { type: "Polygon", coordinates: polygons[0]! }
    : { type: "MultiPolygon", coordinates: polygons };
}

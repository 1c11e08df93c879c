import simplify from "simplify-js";
import { polygonsOf, positionsOf, type Boundary, type Ring } from "../../shared/project/project.ts";

const together = (polygons: readonly (readonly Ring[])[]): Boundary =>
  polygons.length === 1
    ? { type: "Polygon", coordinates: polygons[0]! }
    : { type: "MultiPolygon", coordinates: polygons };
/** A ring simplified to within `degrees`; none where nothing is left of it. */
function coarser(ring: Ring, degrees: number): Ring[] {
  const kept = simplify(
    ring.map(([x, y]) => ({ x, y })),
    degrees,
  ).map(({ x, y }): [number, number] => [x, y]);
  return kept.length >= 4 ? [kept] : [];
}

/**
 * A boundary for drawing: itself, or simplified just enough to have at most `most` positions. Not for measuring.
 * @returns null where nothing is left of it.
 */
export function outlineOf(boundary: Boundary, most: number): Boundary | null {
  let drawn = boundary;
  for (let degrees = 1e-5; positionsOf(drawn) > most && degrees < 1; degrees *= 2) {
    drawn = together(
      polygonsOf(drawn).flatMap(([outline, ...holes]) => {
        const [kept] = coarser(outline!, degrees);
        return kept ? [[kept, ...holes.flatMap((hole) => coarser(hole, degrees))]] : [];
      }),
    );
  }
  return polygonsOf(drawn).length === 0 ? null : drawn;
}

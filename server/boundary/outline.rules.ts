import simplify from "simplify-js";
import { polygonsOf, positionsOf, type Boundary, type Ring } from "../../shared/project/project.ts";

const together = (polygons: readonly (readonly Ring[])[]): Boundary =>
  polygons.length === 1
    ? { type: "Polygon", coordinates: polygons[0]! }
    : { type: "MultiPolygon", coordinates: polygons };
/** A ring with what departs from it by less than `degrees` left out; none where nothing is left of it. */
function coarser(ring: Ring, degrees: number): Ring[] {
  const kept = simplify(
    ring.map(([x, y]) => ({ x, y })),
    degrees,
  ).map(({ x, y }): [number, number] => [x, y]);
  return kept.length >= 4 ? [kept] : [];
}

/**
 * A boundary as it is drawn: itself, or simplified as little as brings it to `most` positions. It is no measure of anything.
 * @returns null where nothing of it can be drawn with so few.
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

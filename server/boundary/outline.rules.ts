import { polygonsOf, positionsOf, type Boundary, type Ring } from "../../shared/project/project.ts";
import { spend, type Effort } from "./effort.rules.ts";

const together = (polygons: readonly (readonly Ring[])[]): Boundary =>
  polygons.length === 1
    ? { type: "Polygon", coordinates: polygons[0]! }
    : { type: "MultiPolygon", coordinates: polygons };
/**
 * A ring without the positions that lie within `degrees` of the one kept before them; none where nothing is left of it.
 * One pass, whatever its shape.
 */
function coarser(ring: Ring, degrees: number, on: Effort): Ring[] {
  spend(on, ring.length);
  let last = ring[0]!;
  const kept = [last];
  for (const position of ring.slice(1, -1)) {
    if (Math.hypot(position[0] - last[0], position[1] - last[1]) <= degrees) continue;
    kept.push(position);
    last = position;
  }
  kept.push(ring.at(-1)!);
  return kept.length >= 4 ? [kept] : [];
}

/**
 * A boundary for drawing: itself, or simplified just enough to have at most `most` positions. Not for measuring.
 * @returns null where nothing is left of it.
 */
export function outlineOf(boundary: Boundary, most: number, on: Effort): Boundary | null {
  let drawn = boundary;
  for (let degrees = 1e-5; positionsOf(drawn) > most && degrees < 1; degrees *= 2) {
    drawn = together(
      polygonsOf(drawn).flatMap(([outline, ...holes]) => {
        const [kept] = coarser(outline!, degrees, on);
        return kept ? [[kept, ...holes.flatMap((hole) => coarser(hole, degrees, on))]] : [];
      }),
    );
  }
  return polygonsOf(drawn).length === 0 ? null : drawn;
}

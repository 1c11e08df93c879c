import { polygonsOf, type Boundary, type Ring } from "../project/project.ts";

/**
 * The ellipsoid of WGS 84: its polar radius in metres, and its first eccentricity. CGCS2000's differs by a tenth of a
 * millimetre.
 */
const [polar, e] = [6_356_752.3142, 0.081819190842622];
const radians = Math.PI / 180;

/**
 * The area between the equator and a latitude (degrees), in square metres per degree of longitude: the authalic
 * integral of the ellipsoid.
 */
export function groundTo(latitude: number): number {
  const s = Math.sin(latitude * radians);
  return ((radians * polar * polar) / 2) * (s / (1 - e * e * s * s) + Math.log((1 + e * s) / (1 - e * s)) / (2 * e));
}
/**
 * The area between the equator and a straight line in degrees, in square metres, by Simpson's rule; negative from east
 * to west.
 */
export const groundUnder = (x1: number, y1: number, x2: number, y2: number): number =>
  x1 === x2 ? 0 : ((x2 - x1) / 6) * (groundTo(y1) + 4 * groundTo((y1 + y2) / 2) + groundTo(y2));

/** The length of a straight line in degrees, in metres, by the radii of curvature halfway: for lines of a few kilometres. */
export function metresBetween(a: readonly number[], b: readonly number[]): number {
  const middle = ((a[1]! + b[1]!) / 2) * radians;
  const w = 1 - (e * Math.sin(middle)) ** 2;
  const equatorial = polar / Math.sqrt(1 - e * e);
  const north = (b[1]! - a[1]!) * radians * ((equatorial * (1 - e * e)) / w ** 1.5);
  const east = (b[0]! - a[0]!) * radians * (equatorial / Math.sqrt(w)) * Math.cos(middle);
  return Math.hypot(north, east);
}

/** The area enclosed by a ring on the ellipsoid, in square metres. */
export const ringArea = (ring: Ring): number =>
  Math.abs(ring.reduce((sum, [x, y], i) => (i === 0 ? 0 : sum + groundUnder(...ring[i - 1]!, x, y)), 0));
/** The area of one polygon: its outline without its holes, in square metres. */
export const polygonArea = ([outline, ...holes]: readonly Ring[]): number =>
  holes.reduce((rest, hole) => rest - ringArea(hole), ringArea(outline!));
/** The area of a boundary on the ellipsoid, in square metres. */
export const areaOf = (boundary: Boundary): number =>
  polygonsOf(boundary).reduce((sum, rings) => sum + polygonArea(rings), 0);

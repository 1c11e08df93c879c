import { haul, icaoDetour, type Band, type Detour } from "../../shared/travel/travel.ts";

/** A point on the Earth, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}
/** One leg of a route: along the great circle, and with its detour; in kilometres. */
export interface Leg {
  readonly greatCircleKilometres: number;
  readonly kilometres: number;
  readonly band: Band;
}

/** The mean radius of the Earth in kilometres, IUGG. */
const radius = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The shortest distance between two points on a sphere, in kilometres. */
export function greatCircle(a: Point, b: Point): number {
  const [high, wide] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const h =
    Math.sin(high / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(wide / 2) ** 2;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The legs of a route over several stops. @param percent what `own` adds to each leg. */
export const legsOf = (stops: readonly Point[], detour: Detour, percent: number): readonly Leg[] =>
  stops.slice(1).map((stop, i) => {
    const straight = greatCircle(stops[i]!, stop);
    const longer =
      detour === "own"
        ? straight * (1 + percent / 100)
        : detour === "icao"
          ? straight + icaoDetour.steps.find(({ below }) => straight < below)!.adds
          : straight;
    return { greatCircleKilometres: straight, kilometres: longer, band: straight < haul.shortBelow ? "short" : "long" };
  });

import { greatCircle, type Point } from "./distance.rules.ts";

/** The seat of a city, or of a county directly under a province. */
interface Seat extends Point {
  /** GB/T 2260 code. */
  readonly code: string;
}
let known: Promise<readonly Seat[]> | undefined;
const seats = (): Promise<readonly Seat[]> => (known ??= load());
async function load(): Promise<readonly Seat[]> {
  const { default: lines } = await import("./divisions.json", { with: { type: "json" } });
  return lines
    .map((line) => line.split("|"))
    .filter(([, , , country]) => country === "CN")
    .map(([code = "", , , , latitude, longitude]) => ({
      code,
      latitude: Number(latitude),
      longitude: Number(longitude),
    }));
}

/** How far a point lies from the seat of its city, and which seat is nearest, in kilometres along the great circle. */
export interface SeatDistance {
  readonly kilometres: number;
  /** GB/T 2260 code of the city whose seat is nearest. */
  readonly nearest: string;
  readonly nearestKilometres: number;
}
/** @param city GB/T 2260 code. @returns null where the seat of that city is not known. */
export async function seatDistance(at: Point, city: string): Promise<SeatDistance | null> {
  const all = (await seats()).map(({ code, ...seat }) => ({ code, kilometres: greatCircle(at, seat) }));
  const own = all.find(({ code }) => code === city);
  if (!own) return null;
  const nearest = all.reduce((least, one) => (one.kilometres < least.kilometres ? one : least), own);
  return { kilometres: own.kilometres, nearest: nearest.code, nearestKilometres: nearest.kilometres };
}

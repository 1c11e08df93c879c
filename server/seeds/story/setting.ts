import type { StoryClock } from "../../platform/clock.ts";
import type { Cast } from "./cast.ts";
import type { Telling } from "./telling.ts";

/** What every chapter is told with: the narrator, the parties, and the clock that the story moves. */
export interface Setting {
  readonly telling: Telling;
  readonly cast: Cast;
  readonly clock: StoryClock;
}

/** A GeoJSON rectangle, by its south-western corner and its extent, in degrees. */
export const rectangle = (west: number, south: number, width: number, height: number) => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west + width, south],
      [west + width, south + height],
      [west, south + height],
      [west, south],
    ],
  ],
});

import { numberText } from "./day.ts";

/** What a map shows, in degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
type Point = readonly [longitude: number, latitude: number];
const steps = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20];

/**
 * The round degrees within a box, some eight across its longer side, as lines, and their labels at the western and
 * southern edges.
 */
export function graticule({ west, south, east, north }: Box): {
  lines: readonly (readonly Point[])[];
  marks: readonly { readonly at: Point; readonly text: string }[];
} {
  const wanted = Math.max(east - west, north - south) / 8;
  const step = steps.find((one) => one >= wanted) ?? 30;
  const digits = Math.max(0, Math.ceil(-Math.log10(step)));
  const between = (from: number, to: number) => {
    const first = Math.ceil(from / step);
    return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, i) => (first + i) * step);
  };
  const [meridians, parallels] = [between(west, east), between(Math.max(south, -85), Math.min(north, 85))];
  const text = (value: number, [plus, minus]: readonly [string, string]) =>
    `${numberText(Math.abs(value), digits)}°${value < 0 ? minus : plus}`;
  return {
    lines: [
      ...meridians.map((x): Point[] => [
        [x, south],
        [x, north],
      ]),
      ...parallels.map((y): Point[] => [
        [west, y],
        [east, y],
      ]),
    ],
    marks: [
      ...meridians.map((x) => ({ at: [x, south] as Point, text: text(x, ["E", "W"]) })),
      ...parallels.map((y) => ({ at: [west, y] as Point, text: text(y, ["N", "S"]) })),
    ],
  };
}

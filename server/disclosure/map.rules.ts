import { platformDefault } from "../../shared/platform/competence.ts";
import type { ProjectState } from "../../shared/project/project.ts";
import { Refusal } from "../../shared/platform/refusal.ts";

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
/**
 * Projects whose middles lie in one cell of the map: their number, the sums of their coordinates (millionths of a
 * degree), and the first and last of their properties.
 */
export interface Cell {
  /** Its place among the cells of the map. */
  readonly across: number;
  readonly up: number;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly project: string;
  readonly titleZh: string;
  readonly titleEn: string | null;
  readonly state: ProjectState;
  readonly last: ProjectState;
}
const million = 1_000_000;
/** Cells along a map's longer side: at most the square of this is drawn. */
const cellsAcross = 20;

export const degrees = (millionths: number): number => millionths / million;

/**
 * A box in millionths of a degree, clipped to the earth: a map that is zoomed out shows more than there is.
 * @throws Refusal INVALID_INPUT when it is empty or invalid.
 */
export function assertBox({ west, south, east, north }: Box): Box {
  const within = (value: number, most: number) => Math.round(Math.max(-most, Math.min(most, value)) * million);
  const box = { west: within(west, 180), south: within(south, 90), east: within(east, 180), north: within(north, 90) };
  if (Object.values(box).some(Number.isNaN) || box.west >= box.east || box.south >= box.north) {
    throw new Refusal("INVALID_INPUT", "a box needs its west before its east, and its south below its north", {
      field: "box",
      reason: "boxEmpty",
      clause: platformDefault,
    });
  }
  return box;
}
/** The width of a cell of a map of `box`, in millionths of a degree. */
export const cellOf = ({ west, south, east, north }: Box): number =>
  Math.max(1, Math.ceil(Math.max(east - west, north - south) / cellsAcross));

/** Cells of which several may be the same place of the map, each place once. */
export const merged = (cells: readonly Cell[]): Cell[] =>
  [...Map.groupBy(cells, ({ across, up }) => `${across} ${up}`).values()].map((same) => {
    const sum = (of: "count" | "x" | "y"): number => same.reduce((all, one) => all + one[of], 0);
    const states = same.flatMap(({ state, last }) => [state, last]).toSorted();
    return { ...same[0]!, count: sum("count"), x: sum("x"), y: sum("y"), state: states[0]!, last: states.at(-1)! };
  });
/** The box around all boxes; undefined where there is none. */
export const around = (boxes: readonly Box[]): Box | undefined =>
  boxes.length === 0
    ? undefined
    : boxes.reduce((all, one) => ({
        west: Math.min(all.west, one.west),
        south: Math.min(all.south, one.south),
        east: Math.max(all.east, one.east),
        north: Math.max(all.north, one.north),
      }));

/** A cell as drawn on the map: one project with its title, or their number, at their mean position. */
export const placed = ({ count, x, y, project, titleZh, titleEn, state, last }: Cell) => ({
  longitude: degrees(x / count),
  latitude: degrees(y / count),
  count,
  state: state === last ? state : null,
  ...(count === 1 ? { project, titleZh, titleEn } : { project: null, titleZh: null, titleEn: null }),
});

import { platformDefault } from "../../shared/platform/competence.ts";
import type { ProjectState } from "../../shared/project/project.ts";
import { Refusal } from "../../shared/platform/refusal.ts";

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
/** Projects whose middles lie in one cell of the map: how many, the sums of their coordinates (millionths of a degree), and the first and last of what they are. */
export interface Cell {
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
/** So many cells across a map's longer side: at most their square are drawn. */
const cellsAcross = 20;

export const degrees = (millionths: number): number => millionths / million;

/**
 * A box in millionths of a degree, cut off at the ends of the earth: a map that is zoomed out shows more than there is.
 * @throws Refusal INVALID_INPUT when it is empty or no box.
 */
export function assertBox({ west, south, east, north }: Box): Box {
  const within = (value: number, most: number) => Math.round(Math.max(-most, Math.min(most, value)) * million);
  const box = { west: within(west, 180), south: within(south, 90), east: within(east, 180), north: within(north, 90) };
  if (Object.values(box).some(Number.isNaN) || box.west >= box.east || box.south >= box.north) {
    throw new Refusal("INVALID_INPUT", "a box has its west before its east, and its south below its north", {
      field: "box",
      reason: "boxEmpty",
      clause: platformDefault,
    });
  }
  return box;
}
/** How wide a cell of a map of `box` is, in millionths of a degree. */
export const cellOf = ({ west, south, east, north }: Box): number =>
  Math.max(1, Math.ceil(Math.max(east - west, north - south) / cellsAcross));

/** A cell as the map draws it: one project with its name, or how many, in the middle of them. */
export const placed = ({ count, x, y, project, titleZh, titleEn, state, last }: Cell) => ({
  longitude: degrees(x / count),
  latitude: degrees(y / count),
  count,
  state: state === last ? state : null,
  ...(count === 1 ? { project, titleZh, titleEn } : { project: null, titleZh: null, titleEn: null }),
});

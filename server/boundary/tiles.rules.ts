import type { Boundary } from "../../shared/project/project.ts";
import { effort } from "./effort.rules.ts";
import { segmentsOf, Sides, type Segment } from "./sides.rules.ts";

/** A square of 64° from 73° E and 0° N covers China; each level divides a tile into four, down to some seven metres. */
const origin = { west: 73, south: 0, size: 64 } as const;
const levelsMost = 23;
/**
 * The most tiles that cover one boundary: they follow its shape and not its extent, so thin neighbours stay distinct.
 */
const tilesMost = 64;
/** The digits of the four quarters, in text order; the one after them ends a range. */
const quarters = ["0", "1", "2", "3"] as const;
export const afterQuarters = "4";

interface Tile {
  readonly key: string;
  readonly west: number;
  readonly south: number;
  readonly size: number;
  readonly sides: readonly Segment[];
}

/** May a side enter a square? Its box does, and the square has corners on both sides of its line. */
function enters([a, b]: Segment, { west, south, size }: Omit<Tile, "sides" | "key">): boolean {
  const [ax, ay, bx, by] = [a[0]!, a[1]!, b[0]!, b[1]!];
  const [east, north] = [west + size, south + size];
  if ((ax < west && bx < west) || (ax > east && bx > east) || (ay < south && by < south) || (ay > north && by > north))
    return false;
  const turn = (x: number, y: number): number => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  const [p, q, r, s] = [turn(west, south), turn(east, south), turn(east, north), turn(west, north)];
  return !((p > 0 && q > 0 && r > 0 && s > 0) || (p < 0 && q < 0 && r < 0 && s < 0));
}

/** The tiles of boundaries that a worker has looked at. */
const noted = new WeakMap<Boundary, readonly string[]>();
/** Takes note of the tiles of a boundary, which must not be changed any more. */
export const noteTiles = (boundary: Boundary, tiles: readonly string[]): void => void noted.set(boundary, tiles);
/** The tiles of a boundary, where they were noted. */
export const notedTiles = (boundary: Boundary): readonly string[] | undefined => noted.get(boundary);

/**
 * The tiles that cover a boundary, at most 64 and as small as that allows; four that make up a larger one are merged.
 * They are keys of a quadtree, in which a tile's key begins with those of all tiles around it. Boundaries that share
 * ground have tiles of which one key begins with the other.
 */
export function tilesOf(boundary: Boundary): string[] {
  const sides = segmentsOf(boundary);
  const [all, on] = [new Sides(sides), effort()];
  let tiles: readonly Tile[] = [{ key: "", ...origin, sides }];
  for (let level = 0; level < levelsMost; level++) {
    const finer = tiles.flatMap((tile) => divided(tile, (at) => all.enclose(at, on)));
    if (finer.length > tilesMost) break;
    tiles = finer;
  }
  return merged(tiles.map(({ key }) => key));
}
/** Keys of one length; four that make up a larger tile are replaced by it. */
function merged(keys: readonly string[]): string[] {
  const together = Map.groupBy(keys, (key) => key.slice(0, -1));
  const whole = [...together].filter(([, four]) => four.length === quarters.length).map(([key]) => key);
  if (whole.length === 0 || whole[0] === "") return [...keys];
  return [...merged(whole), ...keys.filter((key) => !whole.includes(key.slice(0, -1)))];
}
function divided({ key, west, south, size, sides }: Tile, covered: (at: readonly number[]) => boolean): Tile[] {
  const half = size / 2;
  return quarters.flatMap((quarter, i) => {
    const square = { west: west + (i % 2) * half, south: south + (i < 2 ? 0 : half), size: half };
    const entering = sides.filter((side) => enters(side, square));
    // Where no side enters, the square lies wholly inside or outside.
    return entering.length > 0 || covered([square.west + half / 2, square.south + half / 2])
      ? [{ key: key + quarter, ...square, sides: entering }]
      : [];
  });
}
/** A key and the keys of all tiles around it. */
export const around = (key: string): string[] => Array.from({ length: key.length + 1 }, (_, i) => key.slice(0, i));

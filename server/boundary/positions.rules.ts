import type { Ring } from "../../shared/project/project.ts";
import { no, tooManyVertices, verticesMax } from "./no.rules.ts";

const notPositions = () => no("noGeojson", "its coordinates are not lists of [longitude, latitude]");
/**
 * Positions without heights, and without repeating the one before.
 * @throws Refusal INVALID_INPUT for what is not a list of pairs of numbers.
 */
export function ringOf(written: unknown): Ring {
  if (!Array.isArray(written)) throw notPositions();
  const positions = (written as unknown[]).map((one) => {
    const [x, y] = Array.isArray(one) ? (one as unknown[]) : [];
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw notPositions();
    return [x, y] as [number, number];
  });
  return positions.filter(([x, y], i) => i === 0 || positions[i - 1]![0] !== x || positions[i - 1]![1] !== y);
}

/** A ring with its first position at its end. @returns undefined where it is closed already, or has no area. */
export function closing(ring: Ring): Ring | undefined {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || ring.length < 3 || (first[0] === last[0] && first[1] === last[1])) return undefined;
  return [...ring, first];
}

/** Roughly what a position in China can be, in degrees. */
const isThere = ([x, y]: readonly [number, number]): boolean => x >= 70 && x <= 140 && y >= 0 && y <= 60;

/**
 * The positions of a KML text: `118.9,36.5,12 118.91,36.5,12`, also with blanks after the commas, with commas or blanks
 * alone, and with commas in full width.
 * @throws Refusal INVALID_INPUT for what is not a number, and where nothing says where a position ends.
 */
export function positionsIn(text: string): Ring {
  const tuples: number[][] = [[]];
  const pieces = text.replaceAll("，", ",").split(",");
  if (pieces.length > 3 * verticesMax) throw tooManyVertices(Math.ceil(pieces.length / 3));
  if (pieces.at(-1)!.trim() === "") pieces.pop();
  for (const piece of pieces) {
    const [first, ...others] = piece
      .trim()
      .split(/[\s;]+/)
      .map((one) => (one === "" ? NaN : Number(one)));
    tuples.at(-1)!.push(first!);
    for (const one of others) tuples.push([one]);
  }
  const isPlain = tuples.every(({ length }) => length === 2 || length === 3);
  return ringOf(isPlain ? tuples : untangled(tuples.flat()));
}
/** Numbers without any sign of where a position ends: pairs, or with heights, whichever lie in China. */
function untangled(numbers: readonly number[]): Ring {
  if (numbers.length === 0 || numbers.some(Number.isNaN)) throw notPositions();
  const fitting = [2, 3]
    .filter((width) => numbers.length % width === 0)
    .map((width) => numbers.flatMap((x, i): [number, number][] => (i % width === 0 ? [[x, numbers[i + 1]!]] : [])))
    .filter((positions) => positions.every(isThere));
  if (fitting.length === 1) return fitting[0]!;
  throw no("positionsUnclear", "nothing in its coordinates says where a position ends: write 118.9,36.5 118.91,36.5");
}

import { groundUnder } from "../../shared/boundary/area.ts";
import type { Ring } from "../../shared/project/project.ts";
import { spend, type Effort } from "./effort.rules.ts";

type Point = readonly [number, number];
/** A ring within a square, and the index of its area. */
interface Piece {
  readonly of: number;
  readonly points: readonly Point[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
/** What several areas share: how much, and one place where. */
export interface Common {
  readonly squareMetres: number;
  readonly at: Point | null;
}

/** Up to this many sides are compared directly; more are divided first. */
const sidesFew = 24;
const levelsMost = 60;

/**
 * The ground that two or more of several areas share, on the ellipsoid: exact for straight lines in degrees. Each area
 * is a list of rings; what an odd number of them encloses is its ground. The square around them is halved until few
 * sides are left in each part. There, between neighbouring longitudes at which a side begins, ends or crosses another,
 * the sides lie one above the other. So coinciding lines need no special treatment, and ground far from any other area
 * costs nothing.
 * @throws Refusal INVALID_INPUT where it would take minutes.
 */
export function commonOf(areas: readonly (readonly Ring[])[], on: Effort): Common {
  let squareMetres = 0;
  let at: Point | null = null;
  const look = (pieces: readonly Piece[], level: number): void => {
    const first = pieces[0]?.of;
    if (pieces.every(({ of }) => of === first)) return;
    const sides = pieces.reduce((sum, { points }) => sum + points.length - 1, 0);
    spend(on, sides);
    if (sides <= sidesFew || level === levelsMost) {
      spend(on, sides * sides);
      const here = commonWithin(pieces);
      if (here > 0) at ??= [pieces[0]!.points[0]![0], pieces[0]!.points[0]![1]];
      squareMetres += here;
      return;
    }
    const [west, south, east, north] = [
      least(pieces, "west"),
      least(pieces, "south"),
      most(pieces, "east"),
      most(pieces, "north"),
    ];
    const axis = east - west > north - south ? 0 : 1;
    const middle = axis === 0 ? (west + east) / 2 : (south + north) / 2;
    for (const beyond of [false, true])
      look(
        pieces.flatMap((piece) => halfOf(piece, axis, middle, beyond)),
        level + 1,
      );
  };
  look(
    areas.flatMap((rings, of) => rings.map((points) => pieceOf(of, points))),
    0,
  );
  return { squareMetres, at };
}
const least = (pieces: readonly Piece[], side: "west" | "south"): number =>
  pieces.reduce((a, piece) => Math.min(a, piece[side]), Infinity);
const most = (pieces: readonly Piece[], side: "east" | "north"): number =>
  pieces.reduce((a, piece) => Math.max(a, piece[side]), -Infinity);
function pieceOf(of: number, points: readonly Point[]): Piece {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    if (point[0] < west) west = point[0];
    if (point[0] > east) east = point[0];
    if (point[1] < south) south = point[1];
    if (point[1] > north) north = point[1];
  }
  return { of, points, west, south, east, north };
}

/** The part of a ring on one side of a meridian or parallel, closed along it (Sutherland and Hodgman). */
function halfOf(piece: Piece, axis: 0 | 1, at: number, beyond: boolean): Piece[] {
  const [low, high] = axis === 0 ? [piece.west, piece.east] : [piece.south, piece.north];
  if (beyond ? low >= at : high <= at) return [piece];
  if (beyond ? high <= at : low >= at) return [];
  const inside = (point: Point): boolean => (beyond ? point[axis] >= at : point[axis] <= at);
  const { points } = piece;
  const kept: Point[] = [];
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1]!;
    const to = points[i]!;
    const here = inside(from);
    const there = inside(to);
    if (here) kept.push(from);
    if (here === there) continue;
    const share = (at - from[axis]) / (to[axis] - from[axis]);
    kept.push(axis === 0 ? [at, from[1] + share * (to[1] - from[1])] : [from[0] + share * (to[0] - from[0]), at]);
  }
  if (kept.length < 3) return [];
  kept.push(kept[0]!);
  return [pieceOf(piece.of, kept)];
}

interface Side {
  readonly of: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
const heightAt = (of: Side, x: number): number => of.y1 + ((x - of.x1) / (of.x2 - of.x1)) * (of.y2 - of.y1);

/** The ground that two or more areas share, summed between neighbouring longitudes. */
function commonWithin(pieces: readonly Piece[]): number {
  const sides: Side[] = [];
  for (const { of, points } of pieces) {
    for (let i = 1; i < points.length; i++) {
      const eastwards = points[i - 1]![0] < points[i]![0];
      const from = points[eastwards ? i - 1 : i]!;
      const to = points[eastwards ? i : i - 1]!;
      // A side along a meridian bounds nothing from above or below.
      if (from[0] < to[0]) sides.push({ of, x1: from[0], y1: from[1], x2: to[0], y2: to[1] });
    }
  }
  const longitudes = sides.flatMap(({ x1, x2 }) => [x1, x2]);
  for (const [i, a] of sides.entries()) {
    for (let j = i + 1; j < sides.length; j++) {
      const b = sides[j]!;
      const from = Math.max(a.x1, b.x1);
      const to = Math.min(a.x2, b.x2);
      if (a.of === b.of || from >= to) continue;
      const first = heightAt(a, from) - heightAt(b, from);
      const last = heightAt(a, to) - heightAt(b, to);
      if (first * last < 0) longitudes.push(from + ((to - from) * first) / (first - last));
    }
  }
  longitudes.sort((a, b) => a - b);
  let sum = 0;
  for (let i = 1; i < longitudes.length; i++)
    if (longitudes[i - 1]! < longitudes[i]!) sum += commonBetween(sides, longitudes[i - 1]!, longitudes[i]!);
  return sum;
}
/**
 * No side begins, ends or crosses another between the two longitudes: from south to north each enters or leaves an
 * area.
 */
function commonBetween(sides: readonly Side[], from: number, to: number): number {
  const middle = (from + to) / 2;
  const there = sides
    .filter(({ x1, x2 }) => x1 <= from && x2 >= to)
    .map((side) => ({ side, height: heightAt(side, middle) }))
    .sort((a, b) => a.height - b.height);
  const open = new Set<number>();
  let sum = 0;
  let floor = 0;
  for (const { side } of there) {
    const before = open.size;
    if (!open.delete(side.of)) open.add(side.of);
    if (before < 2 === open.size < 2) continue;
    const under = groundUnder(from, heightAt(side, from), to, heightAt(side, to));
    if (open.size >= 2) floor = under;
    else sum += under - floor;
  }
  return sum;
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { held, overlapOf, survey } from "../../server/boundary/boundary.ts";
import { areaOf } from "../../shared/boundary/area.ts";
import type { Boundary, Ring } from "../../shared/project/project.ts";
import { round } from "./drawn.ts";

/** A comb of `teeth` along one axis; two across each other cross in as many places as the product of their teeth. */
function comb(teeth: number, along: "x" | "y"): Boundary {
  const points: [number, number][] = [[0, 0]];
  for (let i = 0; i < teeth; i++)
    points.push([i / teeth, 1], [(i + 0.5) / teeth, 1], [(i + 0.5) / teeth, 0.01], [(i + 1) / teeth, 0.01]);
  const ring = [...points, [1, 0] as [number, number], [0, 0] as [number, number]].map(([a, b]) =>
    along === "x" ? [118 + a, 36 + b] : [118 + b, 36 + a],
  );
  return { type: "Polygon", coordinates: [ring] } as unknown as Boundary;
}
const box = (west: number, south: number, width: number, height: number): Ring => [
  [west, south],
  [west + width, south],
  [west + width, south + height],
  [west, south + height],
  [west, south],
];
const shared = (a: Boundary, b: Boundary): number => overlapOf(held(a), b).squareMetres;

test("boundaries that wind around each other beyond measure are refused", () => {
  expect(() => shared(comb(4_000, "x"), comb(4_000, "y"))).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ reason: "boundaryTooIntricate" }) }),
  );
  // Teeth half as wide as they stand apart, over almost all of the square: a quarter of it is under both.
  expect(
    shared(comb(40, "x"), comb(40, "y")) / areaOf({ type: "Polygon", coordinates: [box(118, 36, 1, 1)] }),
  ).toBeCloseTo(0.25, 1);
});

describe("what two boundaries share", () => {
  test("of 150,000 positions each is all of it where they are one, and the lens where they cross", () => {
    const [a, b] = [118, 118.05].map(
      (longitude): Boundary => ({ type: "Polygon", coordinates: [round(150_000, longitude)] }),
    ) as [Boundary, Boundary];
    expect(shared(a, a)).toBe(survey(a).areaSquareMetres);
    const lens = (2 * Math.acos(0.25) - 0.25 * Math.sqrt(4 - 0.25)) / Math.PI;
    // Degrees of longitude are shorter than those of latitude, for both alike along the line on which they lie.
    expect(shared(a, b) / survey(a).areaSquareMetres).toBeCloseTo(lens, 2);
  });
  test("is nothing along a common edge, however each divides it", () => {
    const edge = Array.from({ length: 50 }, (_, i): [number, number] => [118 + (i / 50) * 0.7, 36 + (i / 50) * 0.3]);
    const north: Ring = [
      [118, 36],
      [118.7, 36.3],
      [118.35, 36.6],
      [118, 36],
    ];
    const south: Ring = [...edge, [118.7, 36.3], [118.4, 35.8], [118, 36]];
    expect(shared({ type: "Polygon", coordinates: [north] }, { type: "Polygon", coordinates: [south] })).toBe(0);
  });
  test("of rectangles is the rectangle between them, in parts and around holes", () => {
    const side = fc.integer({ min: 1, max: 40 }).map((n) => n / 40);
    const rectangle = fc.record({ x: side, y: side, w: side, h: side });
    fc.assert(
      fc.property(fc.array(rectangle, { minLength: 1, maxLength: 3 }), rectangle, (parts, r) => {
        // Set side by side, they share nothing among themselves.
        const apart: Boundary = {
          type: "MultiPolygon",
          coordinates: parts.map(({ x, y, w, h }, i) => [box(110 + 3 * i + x, 30 + y, w, h)]),
        };
        const over: Boundary = {
          type: "MultiPolygon",
          coordinates: parts.map((_, i) => [box(110 + 3 * i + r.x, 30 + r.y, r.w, r.h)]),
        };
        const expected = parts.reduce((sum, { x, y, w, h }) => {
          const [west, south, wide, high] = [
            Math.max(x, r.x),
            Math.max(y, r.y),
            Math.min(x + w, r.x + r.w) - Math.max(x, r.x),
            Math.min(y + h, r.y + r.h) - Math.max(y, r.y),
          ];
          return wide > 1e-9 && high > 1e-9
            ? sum + areaOf({ type: "Polygon", coordinates: [box(110 + west, 30 + south, wide, high)] })
            : sum;
        }, 0);
        expect(Math.abs(shared(apart, over) - expected)).toBeLessThan(2);
      }),
      { numRuns: 60 },
    );
    const holed: Boundary = { type: "Polygon", coordinates: [box(118, 36, 1, 1), box(118.2, 36.2, 0.6, 0.6)] };
    const across: Boundary = { type: "Polygon", coordinates: [box(117, 36.4, 3, 0.1)] };
    expect(shared(holed, across)).toBe(
      Math.round(areaOf({ type: "Polygon", coordinates: [box(118, 36.4, 0.4, 0.1)] })),
    );
  });
});

test("an area is that of the ellipsoid", () => {
  // A degree square between 36° and 37° N on WGS 84, by the published lengths of a degree there: 110,960 m along the meridian, 89,586 m along the parallel of 36.5°.
  expect(areaOf({ type: "Polygon", coordinates: [box(118, 36, 1, 1)] }) / (110_960 * 89_586)).toBeCloseTo(1, 3);
  // All of it: 510,065,621.7 km².
  expect((areaOf({ type: "Polygon", coordinates: [box(-180, -90, 180, 180)] }) * 2) / 510_065_621.7e6).toBeCloseTo(
    1,
    1,
  );
});

test("how much neighbours may share by rounding is what the policy says", () => {
  const [a, b] = [118, 118.01999].map(
    (at) => ({ type: "Polygon", coordinates: [box(at, 36, 0.02, 0.02)] }) as Boundary,
  );
  // 2,220 m by 0.9 m: 1,997 m², of 398 ha.
  const roundingBy = (metres: number, percentOfSmaller: number) =>
    overlapOf(held(a!), b!, { metres, percentOfSmaller }).isRounding;
  expect([roundingBy(0.5, 0.1), roundingBy(1, 0.1), roundingBy(1, 0.01)]).toEqual([false, true, false]);
});

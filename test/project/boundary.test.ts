import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { held, overlapOf, survey } from "../../server/boundary/boundary.ts";
import { assertArea, assertLeast, assertPeriod, assertShares } from "../../server/project/rules.ts";
import { tilesOf } from "../../server/boundary/tiles.rules.ts";
import type { Boundary } from "../../shared/project/project.ts";
import { comb } from "./drawn.ts";

const closed = (points: readonly [number, number][]) => [...points, points[0]!];
const ring = (...points: [number, number][]) => closed(points);
const box = (west: number, south: number, width: number, height = width): Boundary => ({
  type: "Polygon",
  coordinates: [ring([west, south], [west + width, south], [west + width, south + height], [west, south + height])],
});
const refusal = (work: () => unknown): { code: string; reason: string } | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    const { code, details } = error as { code: string; details: { reason: string } };
    return { code, reason: details.reason };
  }
};
const degrees = Array.from(
  { length: 300_001 },
  (_, i) =>
    [118 + Math.cos((i / 300_001) * 2 * Math.PI) / 10, 36 + Math.sin((i / 300_001) * 2 * Math.PI) / 10] as [
      number,
      number,
    ],
);

describe("a boundary", () => {
  test.each<[string, unknown, string]>([
    ["nothing", null, "noGeojson"],
    ["a point", { type: "Point", coordinates: [118, 36] }, "noGeojson"],
    ["text for numbers", { type: "Polygon", coordinates: [[["118", "36"]]] }, "noGeojson"],
    ["no rings", { type: "Polygon", coordinates: [] }, "noGeojson"],
    ["infinite", { type: "Polygon", coordinates: [ring([118, Infinity], [119, 36], [119, 37])] }, "noGeojson"],
    [
      "three positions",
      {
        type: "Polygon",
        coordinates: [
          [
            [118, 36],
            [119, 36],
            [118, 36],
          ],
        ],
      },
      "ringShort",
    ],
    [
      "not closed",
      {
        type: "Polygon",
        coordinates: [
          [
            [118, 36],
            [119, 36],
            [119, 37],
            [118, 37],
          ],
        ],
      },
      "ringOpen",
    ],
    ["a bow tie", { type: "Polygon", coordinates: [ring([118, 36], [119, 37], [119, 36], [118, 37])] }, "ringCrosses"],
    [
      "a spike",
      { type: "Polygon", coordinates: [ring([118, 36], [119, 36], [120, 36], [119, 36], [119, 37])] },
      "ringCrosses",
    ],
    [
      "a line back and forth",
      { type: "Polygon", coordinates: [ring([118, 36], [119, 36], [118.5, 36])] },
      "ringCrosses",
    ],
    ["outside China", box(2, 48, 0.1), "outsideChina"],
    ["latitude first", box(36, 118, 0.1), "outsideChina"],
    ["across the antimeridian", box(179, 36, 2), "outsideChina"],
    [
      "a hole beyond its outline",
      {
        type: "Polygon",
        coordinates: [
          ring([118, 36], [119, 36], [119, 37], [118, 37]),
          ring([118.9, 36.4], [119.1, 36.4], [119.1, 36.6]),
        ],
      },
      "holeOutside",
    ],
    [
      "a hole elsewhere",
      {
        type: "Polygon",
        coordinates: [
          ring([118, 36], [119, 36], [119, 37], [118, 37]),
          ring([120, 36.4], [120.1, 36.4], [120.1, 36.6]),
        ],
      },
      "holeOutside",
    ],
    [
      "holes on each other",
      {
        type: "Polygon",
        coordinates: [
          ring([118, 36], [119, 36], [119, 37], [118, 37]),
          ring([118.2, 36.2], [118.6, 36.2], [118.6, 36.6]),
          ring([118.3, 36.2], [118.7, 36.2], [118.7, 36.6]),
        ],
      },
      "holesOverlap",
    ],
    [
      "parts on each other",
      { type: "MultiPolygon", coordinates: [box(118, 36, 1).coordinates, box(118.5, 36.5, 1).coordinates] },
      "partsOverlap",
    ],
    [
      "another reference system",
      { ...box(118, 36, 1), crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::2056" } } },
      "otherCrs",
    ],
    [
      "features without end",
      Array.from({ length: 5_000 }).reduce((geometry) => ({ type: "Feature", geometry }), box(118, 36, 1)),
      "noGeojson",
    ],
    ["a comb that is all overlap", comb(40_000), "boundaryTooIntricate"],
    ["too many vertices", { type: "Polygon", coordinates: [closed(degrees)] }, "tooManyVertices"],
  ])("%s is refused", (_, boundary, reason) =>
    expect(refusal(() => survey(boundary))).toEqual({ code: "INVALID_INPUT", reason }),
  );

  test("is several areas as one, without heights, and without positions that are given twice", () => {
    const [one, two] = [box(118, 36, 0.01), box(118.5, 36, 0.01)];
    const high = {
      type: "Polygon",
      coordinates: (one.coordinates as unknown as number[][][]).map((points) =>
        points.flatMap((point) => [
          [...point, 12.5],
          [...point, 12.5],
        ]),
      ),
    };
    const { boundary } = survey({
      type: "FeatureCollection",
      features: [high, two].map((geometry) => ({ type: "Feature", properties: {}, geometry })),
    });
    expect(boundary).toEqual({ type: "MultiPolygon", coordinates: [one.coordinates, two.coordinates] });
  });
  test("of any shape is measured or refused, and nothing else", () => {
    const strange = fc.oneof(
      fc.double(),
      fc.constantFrom(NaN, Infinity, -0, 180, -180, 1e308),
      fc.constant(null),
      fc.string(),
    );
    const position = fc.oneof(
      fc.tuple(fc.double({ min: 100, max: 120, noNaN: true }), fc.double({ min: 20, max: 40, noNaN: true })),
      fc.array(strange, { maxLength: 3 }),
    );
    const rings = fc.array(
      fc.array(position, { maxLength: 12 }).map((points) => [...points, points[0]]),
      { maxLength: 4 },
    );
    const geometry = fc.oneof(
      fc.record({ type: fc.constant("Polygon"), coordinates: rings }),
      fc.record({ type: fc.constant("MultiPolygon"), coordinates: fc.array(rings, { maxLength: 3 }) }),
      fc.anything(),
    );
    fc.assert(
      fc.property(geometry, (value) => {
        try {
          expect(survey(value).areaSquareMetres).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toMatchObject({ name: "Refusal", code: "INVALID_INPUT" });
        }
      }),
      { numRuns: 500 },
    );
  });
  test("is taken as geometry, feature or collection of one, with its area and extent", () => {
    const plain = box(118.9, 36.5, 0.02);
    for (const form of [
      plain,
      { type: "Feature", properties: {}, geometry: plain },
      { type: "FeatureCollection", features: [{ type: "Feature", properties: {}, geometry: plain }] },
    ]) {
      const { areaSquareMetres, west, south, east, north } = survey(form);
      expect(Math.abs(areaSquareMetres - 3_975_152)).toBeLessThan(4_000);
      expect([west, south, east, north]).toEqual(
        [118_900_000, 36_500_000, 118_920_000, 36_520_000].map((value) => expect.closeTo(value, -1)),
      );
    }
  });
  test("of 300,000 vertices is measured", () => {
    // A circle of a tenth of a degree: 10 % of it may be lost to the shape of the earth.
    const { areaSquareMetres } = survey({ type: "Polygon", coordinates: [closed(degrees.slice(0, 299_999))] });
    expect(areaSquareMetres / (Math.PI * 11_132 * 11_132 * Math.cos((36 * Math.PI) / 180))).toBeCloseTo(1, 1);
  });
  test("a hole is not ground", () => {
    const holed: Boundary = {
      type: "Polygon",
      coordinates: [
        ...(box(118, 36, 1).coordinates as Boundary["coordinates"] & never[]),
        ring([118.2, 36.2], [118.2, 36.8], [118.8, 36.8], [118.8, 36.2]),
      ],
    } as never;
    expect(overlapOf(held(holed), box(118.4, 36.4, 0.1)).squareMetres).toBe(0);
    expect(overlapOf(held(holed), box(118.05, 36.05, 0.1)).squareMetres).toBeGreaterThan(0);
  });
});

describe("an overlap", () => {
  test.each<[string, Boundary, Boundary, boolean]>([
    ["a common edge is none", box(118, 36, 1), box(119, 36, 1), false],
    ["a common corner is none", box(118, 36, 1), box(119, 37, 1), false],
    [
      "crossing extents without common ground are none",
      { type: "Polygon", coordinates: [ring([118, 36], [119, 36], [118, 37])] },
      { type: "Polygon", coordinates: [ring([119, 37], [119, 36.1], [118.1, 37])] },
      false,
    ],
    ["one within the other", box(118, 36, 1), box(118.4, 36.4, 0.1), true],
    ["one on the other", box(118, 36, 1), box(118, 36, 1), true],
    [
      "one part of many",
      {
        type: "MultiPolygon",
        coordinates: [box(110, 30, 0.1).coordinates, box(118.4, 36.4, 0.1).coordinates] as never,
      },
      box(118, 36, 1),
      true,
    ],
  ])("%s", (_, a, b, expected) => {
    expect(overlapOf(held(a), b).squareMetres > 0).toBe(expected);
    expect(overlapOf(held(b), a).squareMetres > 0).toBe(expected);
  });
  test("of rectangles is what arithmetic says, whichever is asked first", () => {
    const side = fc.integer({ min: 0, max: 50 }).map((n) => n / 50);
    const rectangle = fc.record({ x: side, y: side, w: side.filter((n) => n > 0), h: side.filter((n) => n > 0) });
    fc.assert(
      fc.property(rectangle, rectangle, (a, b) => {
        const meets =
          Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > 1e-9 &&
          Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > 1e-9;
        const found = overlapOf(
          held(box(118 + a.x, 36 + a.y, a.w, a.h)),
          box(118 + b.x, 36 + b.y, b.w, b.h),
        ).squareMetres;
        expect(found > 0).toBe(meets);
      }),
    );
  });
});

describe("tiles", () => {
  const at = fc.integer({ min: 0, max: 2_000 }).map((n) => n / 1_000);
  const triangle = fc
    .tuple(at, at, at, at, at, at)
    .filter(([a, b, c, d, e, f]) => Math.abs((c - a) * (f - b) - (d - b) * (e - a)) > 1e-6)
    .map(
      ([a, b, c, d, e, f]): Boundary => ({
        type: "Polygon",
        coordinates: [ring([118 + a, 36 + b], [118 + c, 36 + d], [118 + e, 36 + f])],
      }),
    );
  test("of boundaries that share ground meet", () => {
    fc.assert(
      fc.property(triangle, triangle, (a, b) => {
        const [mine, theirs] = [tilesOf(a), tilesOf(b)];
        for (const keys of [mine, theirs]) expect(keys.length).toBeLessThanOrEqual(64);
        if (overlapOf(held(a), b).squareMetres > 0)
          expect(mine.some((key) => theirs.some((other) => key.startsWith(other) || other.startsWith(key)))).toBe(true);
      }),
    );
  });
  test("follow a shape, not its extent", () => {
    const thin: Boundary = { type: "Polygon", coordinates: [ring([118, 36], [118.001, 36], [119, 37], [118.999, 37])] };
    const aside = tilesOf(box(118.71, 36.11, 0.02));
    expect(tilesOf(thin).some((key) => aside.some((other) => key.startsWith(other) || other.startsWith(key)))).toBe(
      false,
    );
  });
});

describe("shares", () => {
  const of = (...points: number[]) => points.map((basisPoints, i) => ({ organization: `o${i}`, basisPoints }));
  test.each<[string, ReturnType<typeof of>, string | undefined]>([
    ["none", [], undefined],
    ["the whole", of(10_000), undefined],
    ["two halves", of(5_000, 5_000), undefined],
    ["less than the whole", of(5_000, 4_999), "sharesTotal"],
    ["more than the whole", of(5_000, 5_001), "sharesTotal"],
    ["nothing", of(10_000, 0), "shareNothing"],
    ["less than nothing", of(10_001, -1), "shareNothing"],
    ["a part of a point", of(9_999.5, 0.5), "shareNothing"],
    ["one twice", [...of(5_000), ...of(5_000)], "shareTwice"],
    ["too many", of(...Array<number>(21).fill(1)), "length"],
  ])("%s", (_, shares, reason) => expect(refusal(() => assertShares(shares))?.reason).toBe(reason));
});

describe("what is declared", () => {
  const five = { value: 5, clause: "platform default", modality: "must", status: "platformDefault" } as const;
  test.each([
    ["100", 1_050_000, undefined],
    ["100", 1_050_001, "areaDiffers"],
    ["100", 949_999, "areaDiffers"],
    ["0", 1, "notAnArea"],
    ["1e3", 1, "notAnArea"],
    ["-5", 1, "notAnArea"],
    ["1.23456", 1, "notAnArea"],
  ])("%s ha beside %i m²", (hectares, surveyed, reason) =>
    expect(refusal(() => assertArea(hectares, surveyed, five))?.reason).toBe(reason),
  );
  test.each([
    ["2021-01-01", "2040-12-31", undefined],
    ["2021-01-01", "2020-12-31", "periodBackwards"],
    ["2021-01-01", "2021-01-01", "periodBackwards"],
    ["2021-01-01", "2062-12-31", "periodLength"],
    ["2021-01-01", "2022-12-31", "periodLength"],
  ])("a crediting period from %s to %s", (from, to, reason) =>
    expect(refusal(() => assertPeriod(from, to, { minYears: 20, maxYears: 40 }))?.reason).toBe(reason),
  );
  test("each plot is as large as the methodology counts, not only all of them", () => {
    const [large, small] = [box(118, 36, 0.02), box(118.1, 36, 0.001)];
    const both: Boundary = { type: "MultiPolygon", coordinates: [large.coordinates, small.coordinates] as never };
    const least = (minHectares?: number) => ({
      code: "M",
      document: { site: { ground: "land", rules: [], ...(minHectares && { minHectares }) } } as never,
    });
    expect(refusal(() => assertLeast(both, least(1.01)))).toEqual({ code: "RULE_BROKEN", reason: "plotTooSmall" });
    expect(() => assertLeast(both, least(1.01))).toThrow(/plot 2 of this boundary has 1\.000/);
    for (const [boundary, hectares] of [
      [both, 1],
      [both, undefined],
      [large, 390],
    ] as const)
      expect(refusal(() => assertLeast(boundary, least(hectares)))).toBeUndefined();
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundaryFrom, writtenFrom } from "../../admin/project/coordinates.ts";
import type { Boundary, Ring } from "../../shared/project/project.ts";

describe("coordinates as they are written", () => {
  const at = fc
    .tuple(fc.integer({ min: 73_000, max: 136_000 }), fc.integer({ min: 3_000, max: 54_000 }))
    .map(([x, y]) => [x / 1_000, y / 1_000] as const);
  const ring = fc
    .uniqueArray(at, { minLength: 3, maxLength: 6, selector: String })
    .map((points): Ring => [...points, points[0]!]);
  const polygons = fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
  test("are read as what they were written from", () => {
    fc.assert(
      fc.property(polygons, fc.constantFrom("洞", "hole"), (rings, hole) => {
        const boundary: Boundary =
          rings.length === 1
            ? { type: "Polygon", coordinates: rings[0]! }
            : { type: "MultiPolygon", coordinates: rings };
        expect(boundaryFrom(writtenFrom(boundary, hole))).toEqual(boundary);
      }),
    );
  });
  test.each<[string, string, unknown]>([
    [
      "with commas of either kind, tabs and a ring that is closed already",
      "118.9，36.5\n118.92\t36.5\n118.92; 36.52\n118.9 36.5",
      {
        type: "Polygon",
        coordinates: [
          [
            [118.9, 36.5],
            [118.92, 36.5],
            [118.92, 36.52],
            [118.9, 36.5],
          ],
        ],
      },
    ],
    ["as GeoJSON", '{"type":"Point","coordinates":[118,36]}', { type: "Point", coordinates: [118, 36] }],
    ["with a word among them", "118.9, 36.5\n118.92, 北纬", { key: "coordinates.notPair", line: 2 }],
    [
      "of two points",
      "118.9, 36.5\n118.92, 36.5\n118.92, 36.52\n\n118, 36\n119, 37",
      { key: "coordinates.few", line: 5 },
    ],
    [
      "with a hole in nothing",
      "洞\n118.9, 36.5\n118.92, 36.5\n118.92, 36.52",
      { key: "coordinates.holeFirst", line: 2 },
    ],
  ])("%s", (_, text, expected) => expect(boundaryFrom(text)).toEqual(expected));
});

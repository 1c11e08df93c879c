import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apportioned, parted, sharesOf } from "../../server/project/index.ts";
import type { Share } from "../../shared/project/project.ts";

const shares = (...basisPoints: number[]): Share[] =>
  basisPoints.map((one, i) => ({ organization: `o${i}`, basisPoints: one }));
/** Shares of up to 20 that come to 10,000. */
const anyShares = fc
  .array(fc.integer({ min: 1, max: 400 }), { maxLength: 19 })
  .map((some) => shares(...some, 10_000 - some.reduce((sum, one) => sum + one, 0)));

describe("what is issued is divided by shares", () => {
  test.each([
    ["all to one", 328_036, [10_000], [328_036]],
    ["halves, the odd kilogram to the first", 101, [5_000, 5_000], [51, 50]],
    ["thirds, what is left to the largest remainder", 100, [3_333, 3_333, 3_334], [33, 33, 34]],
    ["less kilograms than holders", 2, [2_000, 4_000, 4_000], [0, 1, 1]],
    ["a hundredth of a percent of next to nothing", 1, [1, 9_999], [0, 1]],
    ["as much as numbers can hold", 2 ** 53 - 1, [3_333, 6_667], [3_002_099_511_605_172, 6_005_099_743_135_819]],
  ] as const)("%s", (_, kilograms, basisPoints, expected) => {
    const found = new Map(parted(kilograms, shares(...basisPoints)).map((part) => [part.holder, part.kilograms]));
    expect(basisPoints.map((__, i) => found.get(`o${i}`) ?? 0)).toEqual(expected);
  });
  test("to the last kilogram, nobody a whole one from their share, each time alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), anyShares, (kilograms, by) => {
        const parts = parted(kilograms, by);
        expect(parts.reduce((sum, part) => sum + BigInt(part.kilograms), 0n)).toBe(BigInt(kilograms));
        expect(parted(kilograms, by)).toEqual(parts);
        for (const { organization, basisPoints } of by) {
          const got = BigInt(parts.find(({ holder }) => holder === organization)?.kilograms ?? 0);
          const apart = got * 10_000n - BigInt(kilograms) * BigInt(basisPoints);
          expect(apart > -10_000n && apart < 10_000n).toBe(true);
        }
      }),
    );
  });
  test("a loss as the credits were issued, to the last kilogram, nobody more than their part rounded up", () => {
    const weights = fc
      .array(fc.integer({ min: 1, max: 2 ** 48 }), { minLength: 1, maxLength: 20 })
      .map((some) => some.map((kilograms, i) => ({ holder: `o${i}`, kilograms })));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), weights, (lost, issued) => {
        const parts = new Map(apportioned(lost, issued).map(({ holder, kilograms }) => [holder, BigInt(kilograms)]));
        const all = issued.reduce((sum, { kilograms }) => sum + BigInt(kilograms), 0n);
        expect([...parts.values()].reduce((sum, part) => sum + part, 0n)).toBe(BigInt(lost));
        for (const { holder, kilograms } of issued) {
          const apart = (parts.get(holder) ?? 0n) * all - BigInt(lost) * BigInt(kilograms);
          expect(apart > -all && apart < all).toBe(true);
        }
      }),
    );
  });
  test("the owner comes first, and has all of it where nothing else is agreed", () => {
    expect(sharesOf({ owner: "o", shares: [] })).toEqual([{ organization: "o", basisPoints: 10_000 }]);
    expect(sharesOf({ owner: "o1", shares: shares(2_000, 8_000) }).map(({ organization }) => organization)).toEqual([
      "o1",
      "o0",
    ]);
  });
});

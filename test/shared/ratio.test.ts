import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ceiling,
  decimalText,
  equal,
  over,
  parseRatio,
  plus,
  ratio,
  roundHalfEven,
  shortText,
  times,
  zero,
} from "../../shared/quantity/ratio.ts";

describe("a ratio", () => {
  test.each([
    ["0.5568", 348n, 625n],
    ["6.507e-05", 6507n, 100_000_000n],
    ["44/12", 11n, 3n],
    ["-36.53", -3653n, 100n],
    ["1E3", 1000n, 1n],
    [" 12 ", 12n, 1n],
    ["0.5/0.25", 2n, 1n],
    ["+7", 7n, 1n],
  ])('is read exactly from "%s"', (text, num, den) =>
    expect(parseRatio(text)).toEqual({ num, den } satisfies ReturnType<typeof ratio>),
  );
  test.each([
    ["", ""],
    ["x", "x"],
    ["1,5", "1,5"],
    ["1/0", "1/0"],
    ["1/2/3", "1/2/3"],
    [".5", ".5"],
    ["5.", "5."],
    ["1e999", "1e999"],
    ["NaN", "NaN"],
    ["0x10", "0x10"],
    ["1".repeat(25), "1".repeat(25)],
    ["１２", "１２"],
  ])('is refused for "%s"', (text, value) =>
    expect(() => parseRatio(text, "activity")).toThrow(
      expect.objectContaining({
        code: "INVALID_INPUT",
        details: expect.objectContaining({ field: "activity", reason: "notANumber", value }),
      }),
    ),
  );

  test.each([
    ["0.5", 0n],
    ["1.5", 2n],
    ["2.5", 2n],
    ["-0.5", 0n],
    ["-1.5", -2n],
    ["-2.5", -2n],
    ["0.51", 1n],
    ["-0.51", -1n],
    ["2.49", 2n],
  ])("%s is %s to the even half", (text, expected) => expect(roundHalfEven(parseRatio(text))).toBe(expected));
  test.each([
    ["0", 0n],
    ["0.000001", 1n],
    ["1", 1n],
    ["1.000001", 2n],
    ["-0.5", 0n],
    ["-1", -1n],
  ])("%s is %s from below", (text, expected) => expect(ceiling(parseRatio(text))).toBe(expected));
  test.each([
    ["2/3", 6, "0.666667"],
    ["1/3", 0, "0"],
    ["-1/3", 3, "-0.333"],
    ["12", 2, "12.00"],
    ["0.0000005", 6, "0.000000"],
    ["0.0000015", 6, "0.000002"],
  ])("%s with %i places is %s", (text, places, expected) =>
    expect(decimalText(parseRatio(text), places)).toBe(expected),
  );
  test.each([
    ["12.500", "12.5"],
    ["100", "100"],
    ["0", "0"],
    ["1/3", "0.333333333333"],
  ])("%s is short for %s", (text, expected) => expect(shortText(parseRatio(text))).toBe(expected));

  const any = fc
    .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
    .map(([num, den]) => ratio(num, den));
  test("keeps the laws of numbers", () =>
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(equal(times(a, plus(b, c)), plus(times(a, b), times(a, c)))).toBe(true);
        if (b.num !== 0n) expect(equal(times(over(a, b), b), a)).toBe(true);
        expect(equal(plus(a, times(ratio(-1n), a)), zero)).toBe(true);
      }),
    ));
  test("is rounded to a whole number no further than a half away, and up no further than one", () =>
    fc.assert(
      fc.property(any, (a) => {
        const away = plus(ratio(roundHalfEven(a)), times(ratio(-1n), a));
        expect(2n * (away.num < 0n ? -away.num : away.num) <= away.den).toBe(true);
        const up = plus(ratio(ceiling(a)), times(ratio(-1n), a));
        expect(up.num >= 0n && up.num < up.den).toBe(true);
      }),
    ));
});

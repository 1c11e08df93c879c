import { platformDefault } from "../platform/competence.ts";
import { Refusal } from "../platform/refusal.ts";

/** A rational number in lowest terms with a positive denominator. It is exact: 1/3 stays 1/3, and 44/12 is 11/3. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

function divisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}
/** `num / den` in lowest terms. @throws RangeError when `den` is zero. */
export function ratio(num: bigint, den = 1n): Ratio {
  if (den === 0n) throw new RangeError("a ratio cannot have a zero denominator");
  const by = divisor(num, den) * (den < 0n ? -1n : 1n);
  return { num: num / by, den: den / by };
}
export const zero: Ratio = ratio(0n);
export const one: Ratio = ratio(1n);
export const plus = (a: Ratio, b: Ratio): Ratio => ratio(a.num * b.den + b.num * a.den, a.den * b.den);
export const times = (a: Ratio, b: Ratio): Ratio => ratio(a.num * b.num, a.den * b.den);
/** @throws RangeError when `b` is zero. */
export const over = (a: Ratio, b: Ratio): Ratio => ratio(a.num * b.den, a.den * b.num);
export const power = (a: Ratio, n: number): Ratio =>
  n < 0 ? power(over(one, a), -n) : ratio(a.num ** BigInt(n), a.den ** BigInt(n));
export const equal = (a: Ratio, b: Ratio): boolean => a.num === b.num && a.den === b.den;

const decimal = /^([+-]?)(\d{1,24})(?:\.(\d{1,24}))?(?:[eE]([+-]?\d{1,2}))?$/;
/**
 * The exact number in a text: `0.5568`, `6.507e-05`, `44/12`.
 * @throws Refusal INVALID_INPUT for any other text, or more than 24 digits on either side of the point.
 */
export function parseRatio(text: string, field = "value"): Ratio {
  const [top, bottom = "1", more] = text
    .trim()
    .split("/")
    .map((part) => decimal.exec(part.trim()));
  const parsed = more === undefined && top && (bottom === "1" ? one : bottom && numberOf(bottom));
  if (!parsed || parsed.num === 0n) {
    throw new Refusal(
      "INVALID_INPUT",
      `${field} is not a number: "${text.slice(0, 60)}"; write it as 12.5, with a point and at most 24 digits on ` +
        "either side",
      { field, reason: "notANumber", value: text.slice(0, 60), clause: platformDefault },
    );
  }
  return over(numberOf(top), parsed);
}
function numberOf([, sign, whole, part = "", exponent = "0"]: RegExpExecArray | string[]): Ratio {
  const shift = Number(exponent) - part.length;
  return times(ratio(BigInt(`${sign === "-" ? "-" : ""}${whole}${part}`)), power(ratio(10n), shift));
}

/** What is meant by a double: the shortest decimal that reads as it, so that 0.1 is a tenth. */
export function ratioOf(value: number): Ratio {
  const [digits, exponent] = value.toExponential().split("e") as [string, string];
  const [whole, part = ""] = digits.split(".") as [string, string?];
  return times(ratio(BigInt(whole + part)), power(ratio(10n), Number(exponent) - part.length));
}

/** The whole number nearest to `a`; of two equally near the even one. */
export function roundHalfEven({ num, den }: Ratio): bigint {
  const down = floor({ num, den });
  const twice = 2n * (num - down * den);
  return twice > den || (twice === den && down % 2n !== 0n) ? down + 1n : down;
}
/** The largest whole number not greater than `a`. */
export const floor = ({ num, den }: Ratio): bigint => (num < 0n && num % den !== 0n ? num / den - 1n : num / den);
/** The smallest whole number not less than `a`. */
export const ceiling = ({ num, den }: Ratio): bigint => (num > 0n && num % den !== 0n ? num / den + 1n : num / den);

/** `a` as a decimal with `places` digits after the point, rounded half-even: `2/3` is `0.666667` with six. */
export function decimalText(a: Ratio, places: number): string {
  const rounded = roundHalfEven(times(a, power(ratio(10n), places)));
  const digits = (rounded < 0n ? -rounded : rounded).toString().padStart(places + 1, "0");
  return `${rounded < 0n ? "-" : ""}${digits.slice(0, digits.length - places)}${places ? `.${digits.slice(-places)}` : ""}`;
}
/** The double nearest to `a`, or 0 where it is less than 10⁻⁴⁰. */
export const numberNear = (a: Ratio): number => Number(decimalText(a, 40));
/** `a` as the shortest exact decimal, or rounded half-even to `places` (at least one) where none is short enough. */
export const shortText = (a: Ratio, places = 12): string => decimalText(a, places).replace(/\.?0+$/, "");

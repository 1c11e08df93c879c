import type { Comparison } from "../../shared/document/formula.ts";
import { equal, floor, one, ratio, ratioOf, zero, type Ratio } from "../../shared/quantity/ratio.ts";
import type { Arithmetic } from "./evaluate.rules.ts";
import { FormulaError } from "./formula.rules.ts";
import { exponentialOf, logarithmOf, offMost } from "./logarithm.rules.ts";

/**
 * Two numbers between which an exact one lies, and the same one twice where it is known exactly: after sums, products,
 * quotients, whole powers, and roots that come out even. Others are known to 64 digits.
 */
export interface Enclosure {
  readonly low: Ratio;
  readonly high: Ratio;
}
/** The exact number cannot be told from its enclosure. */
export class UndecidedError extends FormulaError {}
const undecided = (): UndecidedError =>
  new UndecidedError(
    "64 digits do not tell which of two numbers is greater, or one is beyond 10^400",
    "64 位数字仍无法判定大小，或数值超出 10^400",
  );
/** A formula has no value: it divides by what is exactly zero. */
export class NoValueError extends FormulaError {}

export const exactly = (value: Ratio): Enclosure => ({ low: value, high: value });
export const isExact = ({ low, high }: Enclosure): boolean => low === high;

/** Fractions that are longer are reduced, and those that stay so are cut to `kept` bits: 65 digits. */
const longest = 1n << 1_024n;
const kept = 216;
const bitsIn = (value: bigint): number => (value < 0n ? -value : value).toString(16).length * 4;

/** Within a part in 2^215 of `a`, and not beyond it: below where `up` is 0, above where it is 1. */
function cut(a: Ratio, up: 0n | 1n): Ratio {
  if (a.num === 0n) return zero;
  const size = bitsIn(a.num) - bitsIn(a.den);
  if (size > sizeMost) throw undecided();
  // So near to zero that zero, or the smallest number, is as good.
  if (size < -sizeMost) return a.num > 0n === (up === 1n) ? { num: up === 1n ? 1n : -1n, den: smallest } : zero;
  const shift = kept - size;
  const [num, den] = shift >= 0 ? [a.num << BigInt(shift), a.den] : [a.num, a.den << BigInt(-shift)];
  const whole = floor({ num, den }) + up;
  return shift >= 0 ? ratio(whole, 1n << BigInt(shift)) : { num: whole << BigInt(-shift), den: 1n };
}
/** 10^400 has as many bits; numbers beyond it are not calculated with. */
const sizeMost = 1_328;
const smallest = 1n << 1_322n;
const isLong = ({ num, den }: Ratio): boolean => den > longest || num > longest || num < -longest;
/** A result, no longer than it may be. */
function held(low: Ratio, high: Ratio): Enclosure {
  if (!isLong(low) && !isLong(high)) return low === high ? exactly(low) : { low, high };
  if (low === high) {
    const value = ratio(low.num, low.den);
    if (!isLong(value)) return exactly(value);
  }
  return { low: cut(low, 0n), high: cut(high, 1n) };
}

// Fractions here need not be in lowest terms: to reduce each would take longer than everything else.
function plus(a: Ratio, b: Ratio): Ratio {
  if (a.den === b.den) return { num: a.num + b.num, den: a.den };
  if (a.den % b.den === 0n) return { num: a.num + b.num * (a.den / b.den), den: a.den };
  if (b.den % a.den === 0n) return { num: b.num + a.num * (b.den / a.den), den: b.den };
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}
const minus = ({ num, den }: Ratio): Ratio => ({ num: -num, den });
const times = (a: Ratio, b: Ratio): Ratio => ({ num: a.num * b.num, den: a.den * b.den });
const inverse = ({ num, den }: Ratio): Ratio => (num < 0n ? { num: -den, den: -num } : { num: den, den: num });
const isBelow = (a: Ratio, b: Ratio): boolean => a.num * b.den < b.num * a.den;
const least = (all: readonly Ratio[]): Ratio => all.reduce((a, b) => (isBelow(b, a) ? b : a));
const most = (all: readonly Ratio[]): Ratio => all.reduce((a, b) => (isBelow(a, b) ? b : a));
/** Both ends by one function, once where they are the same. */
function ends(a: Enclosure, b: Enclosure, of: (a: Ratio, b: Ratio) => Ratio): Enclosure {
  const low = of(a.low, b.low);
  return held(low, isExact(a) && isExact(b) ? low : of(a.high, b.high));
}

const negated = ({ low, high }: Enclosure): Enclosure => {
  const down = minus(high);
  return { low: down, high: low === high ? down : minus(low) };
};
const sum = (a: Enclosure, b: Enclosure): Enclosure => ends(a, b, plus);
function product(a: Enclosure, b: Enclosure): Enclosure {
  if (isExact(a) && isExact(b)) return ends(a, b, times);
  const corners = [a.low, a.high].flatMap((x) => [times(x, b.low), times(x, b.high)]);
  return held(least(corners), most(corners));
}
function reciprocal({ low, high }: Enclosure): Enclosure {
  if (low === high) {
    if (low.num === 0n) throw new NoValueError("a division by zero", "除数为零");
    return exactly(inverse(low));
  }
  if (low.num <= 0n && high.num >= 0n) throw undecided();
  return { low: inverse(high), high: inverse(low) };
}

/** Both ends by a function that grows with its argument and is off by less than `off` of its value. */
function grown(a: Enclosure, of: (a: Ratio) => Ratio, off: (value: Ratio) => Ratio): Enclosure {
  const low = of(a.low);
  const high = isExact(a) ? low : of(a.high);
  return { low: cut(plus(low, minus(off(low))), 0n), high: cut(plus(high, off(high)), 1n) };
}
/** The exponent of 10^400: beyond it no number is calculated with, and below its negative all are as good as zero. */
const exponentMost = ratio(917n);
function exponential(a: Enclosure): Enclosure {
  if (isExact(a) && a.low.num === 0n) return exactly(one);
  if (isBelow(exponentMost, a.high)) throw undecided();
  const tiny = (end: Ratio): boolean => isBelow(end, minus(exponentMost));
  if (tiny(a.high)) return { low: zero, high: { num: 1n, den: smallest } };
  const found = grown(tiny(a.low) ? exactly(a.high) : a, exponentialOf, (value) => times(value, offMost));
  return tiny(a.low) ? { low: zero, high: found.high } : found;
}
function logarithm(a: Enclosure): Enclosure {
  if (a.low.num <= 0n) throw undecided();
  return isExact(a) && a.low.num === a.low.den ? exactly(zero) : grown(a, logarithmOf, () => offMost);
}

/** The whole number whose `k`-th power is `n`, if there is one. Newton's method, from above. */
function wholeRoot(n: bigint, k: bigint): bigint | undefined {
  if (n <= 0n) return n === 0n ? 0n : undefined;
  let root = 1n << BigInt(Math.ceil(bitsIn(n) / Number(k)));
  for (;;) {
    const next = ((k - 1n) * root + n / root ** (k - 1n)) / k;
    if (next >= root) return root ** k === n ? root : undefined;
    root = next;
  }
}
/** By squaring: in as many steps as the exponent has bits. */
function wholePower(base: Enclosure, exponent: bigint): Enclosure {
  if (exponent < 0n) return reciprocal(wholePower(base, -exponent));
  if (exponent > exponentsMost) throw undecided();
  let [result, square] = [exactly(one), base];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = product(result, square);
    if (left > 1n) square = product(square, square);
  }
  return result;
}
/** A million: (1 + r)^n of any days or trees. */
const exponentsMost = 1n << 20n;
/** Roots that are tried for coming out even: the cube root and, of the square root, the fourth. */
const rootsMost = 4n;
function raised(base: Enclosure, exponent: Enclosure): Enclosure {
  if (isExact(exponent)) {
    const { num, den } = ratio(exponent.low.num, exponent.low.den);
    if (den === 1n) return wholePower(base, num);
    const root = isExact(base) && den <= rootsMost ? rootOf(base.low, den) : undefined;
    if (root) return wholePower(exactly(root), num);
  }
  return exponential(product(exponent, logarithm(base)));
}
function rootOf(of: Ratio, k: bigint): Ratio | undefined {
  const { num, den } = ratio(of.num, of.den);
  const [top, bottom] = [wholeRoot(num, k), wholeRoot(den, k)];
  return top !== undefined && bottom !== undefined ? { num: top, den: bottom } : undefined;
}
const half = exactly(ratio(1n, 2n));

function isLess(a: Enclosure, b: Enclosure): boolean {
  if (isBelow(a.high, b.low)) return true;
  if (isExact(a) && isExact(b)) return false;
  if (!isBelow(a.low, b.high)) return false;
  throw undecided();
}
function isSame(a: Enclosure, b: Enclosure): boolean {
  if (isExact(a) && isExact(b)) return equal(ratio(a.low.num, a.low.den), ratio(b.low.num, b.low.den));
  if (isBelow(a.high, b.low) || isBelow(b.high, a.low)) return false;
  throw undecided();
}
const comparing: Readonly<Record<Comparison, (a: Enclosure, b: Enclosure) => boolean>> = {
  "<": isLess,
  "<=": (a, b) => !isLess(b, a),
  ">": (a, b) => isLess(b, a),
  ">=": (a, b) => !isLess(a, b),
  "==": isSame,
  "!=": (a, b) => !isSame(a, b),
};

/** Calculates with enclosures, for one execution. @throws UndecidedError, NoValueError */
export function exactArithmetic(): Arithmetic<Enclosure> {
  const read = new Map<number, Enclosure>();
  return {
    of(number) {
      const known = read.get(number) ?? exactly(ratioOf(number));
      read.set(number, known);
      return known;
    },
    ratio: exactly,
    isNumber: () => true,
    isZero: (a) => isSame(a, exactly(zero)),
    negated,
    operators: {
      "+": sum,
      "-": (a, b) => sum(a, negated(b)),
      "*": product,
      "/": (a, b) => product(a, reciprocal(b)),
      "^": raised,
    },
    pick(which, all) {
      const of = which === "max" ? most : least;
      const low = of(all.map((a) => a.low));
      return { low, high: all.every(isExact) ? low : of(all.map((a) => a.high)) };
    },
    apply: {
      abs: (a) =>
        a.low.num >= 0n ? a : a.high.num <= 0n ? negated(a) : { low: zero, high: most([minus(a.low), a.high]) },
      sqrt: (a) => (a.low.num === 0n && isExact(a) ? a : raised(a, half)),
      exp: exponential,
      log: logarithm,
    },
    compare: (how, a, b) => comparing[how](a, b),
  };
}

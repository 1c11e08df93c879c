/**
 * Exponentials and logarithms of exact numbers, in whole numbers of 2^-256: a library with as many digits takes a
 * hundred times as long, and ten thousand trees have as many powers.
 */
import { ratio, type Ratio } from "../../shared/quantity/ratio.ts";

const scale = 1n << 256n;
const product = (a: bigint, b: bigint): bigint => (a * b) >> 256n;
const magnitude = (a: bigint): number => a.toString(2).length;

/** The logarithm of a number between 1/2 and 2: 2 artanh((m − 1) / (m + 1)), whose terms shrink ninefold or faster. */
function logarithmNearOne(m: bigint): bigint {
  const z = ((m - scale) << 256n) / (m + scale);
  const square = product(z, z);
  let [sum, power] = [0n, z];
  for (let odd = 1n; power !== 0n && power !== -1n; odd += 2n) {
    sum += power / odd;
    power = product(power, square);
  }
  return 2n * sum;
}
const logarithmOfTwo = logarithmNearOne(2n * scale);

/** Above zero. Off by less than `offMost`. */
export function logarithmOf({ num, den }: Ratio): Ratio {
  const twos = BigInt(magnitude(num) - magnitude(den));
  const m = twos < 0n ? (num << (256n - twos)) / den : (num << 256n) / (den << twos);
  return ratio(logarithmNearOne(m) + twos * logarithmOfTwo, scale);
}

const halvings = 12n;
/** Between −2^20 and 2^20. Off by less than `offMost` of itself. */
export function exponentialOf({ num, den }: Ratio): Ratio {
  const x = (num << 256n) / den;
  const twos = x / logarithmOfTwo;
  // e^x = 2^twos · (e^(rest / 2^12))^(2^12)
  const rest = (x - twos * logarithmOfTwo) >> halvings;
  let [sum, term] = [scale, scale];
  for (let n = 1n; ; n++) {
    term = product(term, rest) / n;
    if (term === 0n || term === -1n) break;
    sum += term;
  }
  for (let i = 0n; i < halvings; i++) sum = product(sum, sum);
  return twos >= 0n ? ratio(sum << twos, scale) : ratio(sum, scale << -twos);
}
/** Some hundred steps, each off by 2^-256, enlarged by the squarings and the twos to less than 2^-224: 67 digits hold. */
export const offMost: Ratio = ratio(1n, 1n << 224n);

import { registryNamed, squashed, type Registry } from "../../shared/offset/registries.ts";
import { partsOf, readApart, type Block } from "./printed-serial.rules.ts";

/** Units of another registry as they are on record: `held` units from the first serial on. */
export interface Held {
  readonly registry: string;
  readonly serialPrefix: string;
  readonly firstSerial: number;
  readonly held: number;
}

/** Whether two ranges of whole numbers, which may be long, have one in common. */
const meet = (a: string | number, aLength: number, b: string | number, bLength: number): boolean =>
  BigInt(a) < BigInt(b) + BigInt(bLength) && BigInt(b) < BigInt(a) + BigInt(aLength);

interface Reading {
  readonly letters: string;
  /** Each run of digits; the last is the number. */
  readonly runs: readonly string[];
  readonly digits: string;
  readonly length: number;
}
function readingOf({ serialPrefix, firstSerial, held }: Held): Reading {
  const parts = partsOf(`${serialPrefix}${firstSerial}`).join(" ");
  const runs = parts.match(/\d+/g) ?? [];
  return { letters: parts.replace(/[^\p{L}]/gu, ""), runs, digits: runs.join(""), length: held };
}
const headOf = ({ runs }: Reading): string =>
  runs
    .slice(0, -1)
    .map((run) => run.replace(/^0+(?=\d)/, ""))
    .join("");
const numberOf = ({ runs }: Reading): string => runs.at(-1)!;

/** Whether `a` is `b` with separators left out: what follows the head of `b` in the digits of `a` is its number. */
function runTogether(a: Reading, b: Reading): boolean {
  const heads = [headOf(b), b.runs.slice(0, -1).join("")].filter(Boolean);
  return [a.digits, a.digits.replace(/^0+/, "")].some((digits) =>
    heads.some(
      (head) =>
        digits.startsWith(head) &&
        digits.length > head.length &&
        meet(digits.slice(head.length), a.length, numberOf(b), b.length),
    ),
  );
}

/** Whether the digits of two ranges say the same, wherever they are separated and padded with zeros. */
function sameDigits(a: Reading, b: Reading): boolean {
  if (headOf(a) === headOf(b) && meet(numberOf(a), a.length, numberOf(b), b.length)) return true;
  if (meet(a.digits, a.length, b.digits, b.length)) return true;
  return a.runs.length !== b.runs.length && (runTogether(a, b) || runTogether(b, a));
}
const lettersAgree = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** The series of a block may be left out in the form of some registries: it then agrees with each. */
const sameBlock = (a: Block, b: Block, { held: aLength }: Held, { held: bLength }: Held): boolean =>
  (a.series === b.series || !a.series || !b.series) && meet(a.first, aLength, b.first, bLength);

/** A record prepared for comparison with many others. */
export interface ReadUnits extends Held {
  readonly listed: Registry | undefined;
  readonly reading: Reading;
  readonly block: Block | undefined;
}
export function readUnits({ registry, serialPrefix, firstSerial, held }: Held): ReadUnits {
  const listed = registryNamed(registry);
  const given = { registry, serialPrefix, firstSerial, held };
  const block = listed?.form ? readApart(listed.form, serialPrefix, firstSerial) : undefined;
  return { ...given, listed, reading: readingOf(given), block };
}

/**
 * Whether two records hold a unit in common, however it is spelled: `same` by the registry's own form or, where it has
 * none, by what is printed; `likely` where the digits agree and one of the registries is not listed, so that only a
 * person can tell.
 */
export function compareRead(a: ReadUnits, b: ReadUnits): "same" | "likely" | "different" {
  if (a.listed && b.listed && a.listed.code !== b.listed.code) return "different";
  const [one, other] = [a.reading, b.reading];
  if (!a.listed || !b.listed) {
    const sameName = squashed(a.registry) === squashed(b.registry);
    if (!sameDigits(one, other)) return "different";
    return sameName && lettersAgree(one.letters, other.letters) ? "same" : "likely";
  }
  if (a.block && b.block) {
    const alike = one.digits === other.digits && lettersAgree(one.letters, other.letters);
    return alike || sameBlock(a.block, b.block, a, b) ? "same" : "different";
  }
  return lettersAgree(one.letters, other.letters) && sameDigits(one, other) ? "same" : "different";
}
export const compareUnits = (a: Held, b: Held): "same" | "likely" | "different" =>
  compareRead(readUnits(a), readUnits(b));

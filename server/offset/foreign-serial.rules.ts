import type { UnitKind } from "../../shared/offset/offset.ts";
import { registryList, registryNamed, type SerialForm } from "../../shared/offset/registries.ts";
import { plain } from "../../shared/platform/text.ts";
import { partsOf, readPrinted, type Block } from "./printed-serial.rules.ts";

/**
 * A range of serial numbers where the registry's form is not published. `X-1` with `1000` is the same as `X-` with
 * `11000`: all trailing digits form the number. Separators make no difference. Undefined where the number is too long
 * to be exact.
 */
export function rangeOf(prefix: string, first: number): { readonly head: string; readonly first: number } | undefined {
  const [, head = "", digits = ""] = /^(.*?)(\d*)$/s.exec(plain(prefix)) ?? [];
  const number = Number(`${digits}${first}`);
  return Number.isSafeInteger(number) ? { head: partsOf(head).join(""), first: number } : undefined;
}

/** A registry by its stored name; `code` is null for one that is not listed. */
export interface Named {
  readonly code: string | null;
  readonly name: string;
  readonly form: SerialForm | null;
}
/**
 * The registry of this name for units of this kind, by any of its names. Kinds kept by many registries take one that is
 * not listed as well. Undefined for a name that belongs to another kind.
 */
export function registryOf(kind: UnitKind, named: string): Named | undefined {
  const known = registryNamed(named);
  if (known) return known.kind === kind ? known : undefined;
  return kind === "other" ? { code: null, name: named, form: null } : undefined;
}
/** The names of the registries that keep units of a kind. */
export const registriesOf = (kind: UnitKind): string =>
  registryList
    .filter((one) => one.kind === kind)
    .map(({ name }) => name)
    .join(", ");

/**
 * Whether it consists only of Latin letters, digits and punctuation. Look-alike letters of another script are different
 * letters.
 */
export const isLatin = (text: string): boolean => /^[\x21-\x7e]*$/.test(plain(text));

/** Serials as printed: the first and the last, or one text that says both. */
export interface Printed {
  readonly printed: string;
  readonly printedLast?: string | null | undefined;
}
/** What is read from printed serials: what is stored beside the number, and the block. */
export interface Read extends Block {
  readonly serialPrefix: string;
  readonly last: number;
}

const trailing = /^(.*?)(\d{1,15})\D*$/s;
function readPlain(printed: string): (Block & { readonly before: string }) | undefined {
  const [, before, digits] =
    trailing.exec(
      printed
        .normalize("NFKC")
        .replace(/[\p{Cf}\p{Mn}]/gu, "")
        .trim(),
    ) ?? [];
  return digits === undefined
    ? undefined
    : { before: before!, series: partsOf(before!).join(""), first: Number(digits) };
}

/**
 * Reads serials as printed. Where a form is published the text that stands beside the number is the whole serial.
 * Undefined when it does not have the registry's form, or first and last are not of one series.
 */
export function readSerials(form: SerialForm | null, { printed, printedLast }: Printed): Read | undefined {
  const text = printed.trim();
  const read = (one: string) => (form ? readPrinted(form, one) : readPlain(one));
  const [first, last] = [read(text), printedLast?.trim() ? read(printedLast) : undefined];
  if (!first || (printedLast?.trim() && last?.series !== first.series)) return undefined;
  const serialPrefix = "before" in first ? (first.before as string) : `${text}:`;
  return { ...first, serialPrefix, last: last ? (last.last ?? last.first) : (first.last ?? first.first) };
}

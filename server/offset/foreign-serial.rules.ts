import { registries, type UnitKind } from "../../shared/offset/offset.ts";
import { plain } from "../../shared/platform/text.ts";

/**
 * A range of serial numbers as a registry counts them. What is printed as `X-1` and `1000` is the same as `X-` and `11000`: all digits at the end are the number.
 * How it is divided, by hyphens or spaces, makes no difference. Undefined where that number is too long to be counted exactly.
 */
export function rangeOf(prefix: string, first: number): { readonly head: string; readonly first: number } | undefined {
  const [, head = "", digits = ""] = /^(.*?)(\d*)$/s.exec(plain(prefix)) ?? [];
  const number = Number(`${digits}${first}`);
  return Number.isSafeInteger(number) ? { head: head.replaceAll("-", ""), first: number } : undefined;
}

/** The registry that units of this kind are kept in, by its one name; of kinds that many registries keep, the one that is named. Undefined for a name that belongs to another kind. */
export function registryOf(kind: UnitKind, named: string): string | undefined {
  const known: string | null = registries[kind];
  if (known) return plain(named) === plain(known) ? known : undefined;
  return Object.values(registries).some((one) => one && plain(one) === plain(named)) ? undefined : named;
}

/** Is it of Latin letters, digits and signs alone? A letter of another script looks like one of these, and is another. */
export const isLatin = (text: string): boolean => /^[\x21-\x7e]*$/.test(plain(text));

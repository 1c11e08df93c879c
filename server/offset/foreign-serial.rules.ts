import { registries, type UnitKind } from "../../shared/offset/offset.ts";
import { plain } from "../../shared/platform/text.ts";

/**
 * A range of serial numbers as a registry counts them. `X-1` with `1000` is the same as `X-` with `11000`: all trailing
 * digits form the number. Separators, hyphens or spaces, make no difference. Undefined where the number is too long to
 * be exact.
 */
export function rangeOf(prefix: string, first: number): { readonly head: string; readonly first: number } | undefined {
  const [, head = "", digits = ""] = /^(.*?)(\d*)$/s.exec(plain(prefix)) ?? [];
  const number = Number(`${digits}${first}`);
  return Number.isSafeInteger(number) ? { head: head.replaceAll("-", ""), first: number } : undefined;
}

/**
 * The canonical name of the registry for units of this kind; for kinds kept by many registries, the one given.
 * Undefined for a name that belongs to another kind.
 */
export function registryOf(kind: UnitKind, named: string): string | undefined {
  const known: string | null = registries[kind];
  if (known) return plain(named) === plain(known) ? known : undefined;
  return Object.values(registries).some((one) => one && plain(one) === plain(named)) ? undefined : named;
}

/**
 * Whether it consists only of Latin letters, digits and punctuation. Look-alike letters of another script are different
 * letters.
 */
export const isLatin = (text: string): boolean => /^[\x21-\x7e]*$/.test(plain(text));

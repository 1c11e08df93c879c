import { clearOf } from "../../../shared/log/clear.ts";
import { leafBytesMost, wrongOf } from "../../../shared/log/leaf.ts";
import { canonical, digest } from "./canonical.ts";

/** What the log holds in place of a value: the SHA-256 of its salt and its canonical text, in hex. */
export const saltedHash = (salt: string, value: unknown): string => digest(salt + canonical(value));

/** The same for each of several values; those that are null are left out. */
export const saltedHashes = (salt: string, values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, saltedHash(salt, value)]),
  );

/** The properties of a deed, divided into those that the log states in clear and the rest; null if there is none. */
export function dividedOf(
  type: string,
  action: string,
  open: Readonly<Record<string, unknown>>,
): { readonly clear: object; readonly details: object | null } {
  const fields = clearOf(type, action);
  const given = Object.entries(open).filter(([, value]) => value !== undefined);
  const [clear, rest] = [true, false].map((isClear) =>
    given.filter(([name]) => Object.hasOwn(fields, name) === isClear),
  );
  return { clear: Object.fromEntries(clear!), details: rest!.length > 0 ? Object.fromEntries(rest!) : null };
}

/**
 * The bytes of a leaf of format 2, as text.
 * @throws TypeError for a leaf that the format does not admit: the deed that it states cannot be done.
 */
export function leafText(leaf: Readonly<Record<string, unknown>>): string {
  const wrong = wrongOf(leaf);
  if (wrong) throw new TypeError(`the log does not admit this leaf: ${wrong}`);
  const text = canonical(leaf);
  if (Buffer.byteLength(text) > leafBytesMost) throw new TypeError(`a leaf has at most ${leafBytesMost} bytes`);
  return text;
}

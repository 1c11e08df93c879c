import { platformDefault } from "./competence.ts";
import { Refusal } from "./refusal.ts";

/** Text without surrounding space. @throws Refusal INVALID_INPUT when it is empty, or longer than `most` characters. */
export function requiredText(field: string, text: string, most = 4000): string {
  const tidy = text.trim();
  if (tidy && tidy.length <= most) return tidy;
  throw new Refusal("INVALID_INPUT", `${field} is empty or longer than ${most} characters`, {
    field,
    reason: "length",
    most,
    clause: platformDefault,
  });
}
/** The same, or null for a text that is absent or blank. @throws Refusal INVALID_INPUT when it is too long. */
export const optionalText = (field: string, text: string | null | undefined, most: number): string | null =>
  text?.trim() ? requiredText(field, text, most) : null;

/**
 * A registry identifier in canonical form, however it was typed: one width, one case, one kind of hyphen, no invisible
 * characters.
 */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\p{Pd}\u2212_]/gu, "-")
    .replace(/[\p{Cf}\p{Mn}\p{Z}\s]/gu, "")
    .toUpperCase();

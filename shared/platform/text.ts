import { platformDefault } from "./competence.ts";
import { Refusal } from "./refusal.ts";

/** Text without surrounding space. @throws Refusal INVALID_INPUT when it is empty, or longer than `most` characters. */
export function requiredText(field: string, text: string, most = 4000): string {
  const tidy = text.trim();
  if (tidy && (tidy.length <= most || [...tidy].length <= most)) return seen(field, tidy);
  throw new Refusal("INVALID_INPUT", `${field} is empty or longer than ${most} characters`, {
    field,
    reason: "length",
    most,
    clause: platformDefault,
  });
}
/** Signs that nobody sees: marks of direction, joiners, selectors, controls, blanks that pass for letters. */
const unseen = /[\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]|\u034f|\p{Variation_Selector}/u;
const allUnseen = new RegExp(unseen, "gu");
/** The code of the first sign in a text that nobody sees, such as U+200B. */
export function unseenSign(text: string): string | undefined {
  const [sign] = unseen.exec(text) ?? [];
  return sign && `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}
/**
 * A name without surrounding space: letters of any script, rare ones too, and any sign that is seen.
 * @throws Refusal INVALID_INPUT as `requiredText` does, and for a sign that nobody sees.
 */
export function requiredName(field: string, text: string, most = 200): string {
  return seen(field, requiredText(field, text, most), unseenSign);
}
/** @throws Refusal INVALID_INPUT for a sign that nobody sees; a text may have line ends and chosen forms of signs. */
function seen(field: string, text: string, unseenIn = (one: string) => unseenSign(one.replace(chosen, ""))): string {
  const code = unseenIn(text);
  if (code === undefined) return text;
  throw new Refusal("INVALID_INPUT", `${field} has a sign that nobody sees (${code}): type it again`, {
    field,
    reason: "invisibleSign",
    sign: code,
    clause: platformDefault,
  });
}
const chosen = /[\t\n\r]|\p{Variation_Selector}/gu;
/**
 * A mark as another registry printed it, such as a serial: pasted from a page, it brings signs along that nobody sees
 * and that do not belong to it. @throws Refusal INVALID_INPUT as `requiredText` does.
 */
export const requiredMark = (field: string, text: string, most: number): string =>
  requiredText(field, text.replace(allUnseen, ""), most);
/** As `requiredText`, or null for a text that is absent or blank. @throws Refusal INVALID_INPUT when it is too long. */
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

/** A text reduced to its letters and figures in one form: what looks the same, or differs in punctuation, is the same. */
export const bareText = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]|[\u115f\u1160]/gu, "")
    .toLowerCase();

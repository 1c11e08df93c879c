/** Signs that nobody sees, and minus signs of print. */
const plainSigns = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\u2212\u2013]/g, "-")
    .trim();

/** Digits whole, or in groups of three that all have the same sign between them: a comma or a blank. */
const grouped = /^([+-]?)(\d+|\d{1,3}(?:([, '])\d{3})(?:\3\d{3})*|)(\.\d*)?\s*([万亿])?$/;
const zeros: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/** A decimal times a power of ten, by its digits alone. */
function shifted(whole: string, part: string, by: number): string {
  const digits = part.padEnd(by, "0");
  const moved = whole + digits.slice(0, by);
  const [left, right] = [by > 0 ? moved.replace(/^0+(?=\d)/, "") : moved, digits.slice(by)];
  return right ? `${left}.${right}` : left;
}

/**
 * A number as people type it, as a plain decimal: full width, thousands apart by commas or blanks, `.5`, `5.`, 万 and
 * 亿. Any other text comes back as it is: `1,5` and `1.234,5` are not numbers here, for nobody can tell.
 */
export function typedNumber(text: string): string {
  const [, sign = "", digits = "", , point = "", unit = ""] = grouped.exec(plainSigns(text)) ?? [];
  const [whole, part] = [digits.replace(/[, ']/g, ""), point.slice(1)];
  if (whole + part === "") return text;
  return sign.replace("+", "") + shifted(whole || "0", part, zeros[unit] ?? 0);
}

/**
 * A percentage in the column of a quantity with that unit: `5 %` is 5 where the unit is per cent, 0.05 where it is a
 * fraction; elsewhere it comes back as it is, which is not a number. Any other text as by `typedNumber`.
 */
export function typedIn(unit: string, text: string): string {
  const plain = plainSigns(text);
  if (!plain.endsWith("%")) return typedNumber(text);
  const value = typedNumber(plain.slice(0, -1));
  if (unit === "%") return value;
  const [, sign = "", whole, part = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  if (whole === undefined || unit !== "1") return text;
  const digits = whole.padStart(3, "0");
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${part}`.replace(/^(-?)0+(?=\d)/, "$1");
}

/** Signs that nobody sees: of zero width, of direction, the byte order mark, the soft hyphen. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** A text without the signs that nobody sees. */
export const seen = (text: string): string => text.replace(unseen, "");

/** The letters of a column, from 1: `A`, `AB`. */
export const lettersOf = (column: number): string =>
  column < 1 ? "" : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

const hint = /\((必填|必填项|选填|可选|可空|非必填|required|mandatory|optional)\)/g;
/** What two writings of a column's name share: no width, case, blanks, line breaks, stars, or word that it is needed. */
export const titleKey = (title: string): string =>
  seen(title)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s*★]/g, "")
    .replace(hint, "")
    .replace(/:$/, "");

const numbering = new Set(["序号", "行号", "#", "no", "no.", "index"]);
/** Does the column only number the rows? */
export const isNumbering = (title: string): boolean => numbering.has(titleKey(title));

/** Characters that a spreadsheet would take for the beginning of a formula or command, including full-width forms. */
const begin = "[=+\\-@\\t\\r\\n＝＋－＠]";
const bare = new RegExp(`^'*${begin}`);
const kept = new RegExp(`^'+${begin}`);
const number = /^[+-]?\d+(?:\.\d+)?$/;

/** Text for a spreadsheet cell: prefixed with `'` if it could act as a formula. Plain numbers stay unchanged. */
export const guarded = (text: string): string => (bare.test(text) && !number.test(text) ? `'${text}` : text);
/** Characters that XML must not contain. */
const unwritable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;
/** Text for a cell of a sheet in any form. */
export const cellText = (text: string): string => guarded(text.replace(unwritable, ""));
/** The same in a workbook, where `_x000D_` stands for a control character, unless its underscore is itself escaped. */
export const workbookText = (text: string): string => cellText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
/** The original text of what `guarded` escaped. */
export const unguarded = (text: string): string => (kept.test(text) ? text.slice(1) : text);

/** Characters that a spreadsheet would take for the beginning of a formula or command, including full-width forms. */
const begin = "[=+\\-@\\t\\r\\n＝＋－＠]";
const bare = new RegExp(`^'*${begin}`);
const kept = new RegExp(`^'+${begin}`);
const number = /^[+-]?\d+(?:\.\d+)?$/;

/** Text for a spreadsheet cell: prefixed with `'` if it could act as a formula. Plain numbers stay unchanged. */
export const guarded = (text: string): string => (bare.test(text) && !number.test(text) ? `'${text}` : text);
/** The original text of what `guarded` escaped. */
export const unguarded = (text: string): string => (kept.test(text) ? text.slice(1) : text);

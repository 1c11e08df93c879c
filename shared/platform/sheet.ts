/** What a spreadsheet would take for the begin of a formula or of a command, in its full-width forms as well. */
const begin = "[=+\\-@\\t\\r\\n＝＋－＠]";
const bare = new RegExp(`^'*${begin}`);
const kept = new RegExp(`^'+${begin}`);
const number = /^[+-]?\d+(?:\.\d+)?$/;

/** Text for a cell of a spreadsheet: with `'` before it where it could act as a formula. A plain number stays one. */
export const guarded = (text: string): string => (bare.test(text) && !number.test(text) ? `'${text}` : text);
/** The text that `guarded` kept safe, as it was. */
export const unguarded = (text: string): string => (kept.test(text) ? text.slice(1) : text);

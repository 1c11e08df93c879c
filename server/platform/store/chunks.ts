/** Rows per statement: 500 rows of 30 columns stay below every database's parameter limit. */
const atOnce = 500;
/** A long list split into short ones, in order. */
export const chunks = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / atOnce) }, (_, i) => list.slice(i * atOnce, (i + 1) * atOnce));

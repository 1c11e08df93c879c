/** Rows that one statement takes: no database's limit of parameters is met by 500 rows of 30 columns. */
const atOnce = 500;
/** A long list as short ones, in its order. */
export const chunks = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / atOnce) }, (_, i) => list.slice(i * atOnce, (i + 1) * atOnce));

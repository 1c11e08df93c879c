/**
 * Dimensions of GB/T 9704-2012 in points: an A4 page, a letter's wide margins (37, 26, 35, 28 mm), and a form's own.
 */
export const a4 = { width: 595.28, height: 841.89 };
export const margins = {
  letter: { top: 105, right: 74, bottom: 99, left: 79 },
  form: { top: 62, right: 62, bottom: 68, left: 62 },
  landscape: { top: 56, right: 50, bottom: 60, left: 50 },
} as const;
/** Type sizes: a letter's body is 三号, a form's 小四; titles are 二号. */
export const sizes = {
  letter: { title: 22, body: 16, cell: 12, small: 9 },
  form: { title: 20, body: 12, cell: 11, small: 9 },
  landscape: { title: 20, body: 12, cell: 10, small: 9 },
} as const;
export const lineHeight = 1.35;
/**
 * The dashed place for a seal, left of the signature lines. Seals are applied on paper or by an authority's own system;
 * none is drawn.
 */
export const seal = { text: "盖章处", width: 96, height: 68, lines: 210 } as const;
/** The column widths of `facts`, label and value alternating, as shares of the page. */
export const labelShare = 0.2;

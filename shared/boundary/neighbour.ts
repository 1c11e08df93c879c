/** How much ground two areas may share by rounding along a common border. */
export interface BorderTolerance {
  /** Metres across the border, for its whole length. */
  readonly metres: number;
  /** Percent of the smaller area, at most. */
  readonly percentOfSmaller: number;
}
/** What the parts of one boundary may share, and a hole with its outline. Projects share by their province's pack. */
export const roundingOfParts: BorderTolerance = { metres: 0.5, percentOfSmaller: 0.1 };

/**
 * The ground, in square metres, that two areas may share along a common border.
 * @param borderMetres its length. @param smaller the smaller of their areas, in square metres.
 */
export const toleratedGround = (
  borderMetres: number,
  smaller: number,
  { metres, percentOfSmaller }: BorderTolerance = roundingOfParts,
): number => Math.min(metres * borderMetres, (percentOfSmaller * smaller) / 100);

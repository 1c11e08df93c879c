/**
 * How much ground neighbours may share by rounding along a common border: at most half a metre of its length, and a
 * thousandth of the smaller area. Platform default.
 */
export const neighbourTolerance = { metres: 0.5, share: 0.001 } as const;

/**
 * The ground, in square metres, that two areas may share along a common border.
 * @param borderMetres its length. @param smaller the smaller of their areas, in square metres.
 */
export const toleratedGround = (borderMetres: number, smaller: number): number =>
  Math.min(neighbourTolerance.metres * borderMetres, neighbourTolerance.share * smaller);

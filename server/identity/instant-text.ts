/** An instant in Beijing, to the minute: `2026-01-15 12:00`. */
export const instantText = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");

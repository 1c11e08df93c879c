/** The work of one request, in units (see `Price`): counted against what its asker may spend. */
export interface Work {
  /** What this request may still spend. */
  readonly left: number;
  /** @throws Refusal LIMITED beyond the budget of a request or of a minute; then nothing should be begun. */
  charge(units: number): Promise<void>;
  /**
   * Charges what is done piece by piece while others have turns, such as a download: against the minute alone.
   * @throws Refusal LIMITED as above.
   */
  spread(units: number): Promise<void>;
}

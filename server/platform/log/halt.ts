/** Why nothing is signed: another key is in force, others have seen more, the second checker objects, an old server writes. */
export type HaltReason = "wrongKey" | "restored" | "secondChecker" | "oldServer";

/** The log has stopped on purpose, until somebody has looked: its message says what to do. */
export class Halt extends Error {
  override name = "Halt";
  readonly why: HaltReason;
  constructor(why: HaltReason, message: string) {
    super(message);
    this.why = why;
  }
}

import type { Invariant } from "./invariant.ts";
import { journalInvariants } from "./journal.ts";
import { logInvariants } from "./log.ts";
import { recordInvariants } from "./records.ts";
import { termInvariants } from "./terms.ts";

/** What holds of every record, of the journal, of the log, and of what is kept for a while. */
export const platformInvariants: readonly Invariant[] = [
  ...recordInvariants,
  ...journalInvariants,
  ...logInvariants,
  ...termInvariants,
];

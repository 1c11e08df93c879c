import type { Lifecycle } from "../../shared/platform/lifecycle.ts";

/** Ways out of a life cycle: open for long, and not work that waits. */
export const exits: ReadonlySet<string> = new Set([
  "withdraw",
  "return",
  "refuse",
  "reject",
  "decline",
  "suspend",
  "revoke",
  "supersede",
  "lapse",
  "fail",
  "end",
  "recuse",
  "release",
  "leave",
]);

/** The moves by which a record goes on. */
export const onward = ({ moves }: Lifecycle): [string, Lifecycle["moves"][string]][] =>
  Object.entries(moves).filter(([action]) => !exits.has(action));

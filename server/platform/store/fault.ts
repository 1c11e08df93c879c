import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";

/** That the database cannot serve for now, by the code that PostgreSQL has for it (SQLSTATE, appendix A). */
export class StoreFault extends Error {
  override name = "StoreFault";
  constructor(
    readonly code: "08006" | "53300",
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

interface Shortage {
  /** The codes of SQLite, of PostgreSQL and of the file system that say so. */
  readonly codes: RegExp;
  readonly reason: string;
  readonly message: string;
  /** After how many seconds it is worth trying again. */
  readonly seconds: number;
}
const shortages: readonly Shortage[] = [
  {
    codes: /^(SQLITE_FULL|53100|ENOSPC|EDQUOT)$/,
    reason: "storageFull",
    message: "the platform's storage is full: nothing can be entered until its operator has made room",
    seconds: 60,
  },
  {
    codes: /^(SQLITE_BUSY\w*|53[234]00|55P03|57014|40001|40P01)$/,
    reason: "databaseBusy",
    message: "the database is busy: nothing was done",
    seconds: 5,
  },
  {
    codes: /^(SQLITE_IOERR\w*|SQLITE_CANTOPEN\w*|08\w{3}|57P0[1-5]|25P0[34])$/,
    reason: "databaseAway",
    message: "the database cannot be reached",
    seconds: 5,
  },
];

/**
 * What a client learns of an error that says nothing of the request and passes by itself: LIMITED, with the seconds
 * after which to repeat it, under the same key. Undefined for any other error.
 */
export function refusalOfFault(error: unknown): Refusal | undefined {
  for (let it = error; it instanceof Error; it = it.cause) {
    const code = String((it as { code?: unknown }).code);
    const found = shortages.find(({ codes }) => codes.test(code));
    if (!found) continue;
    const { reason, message, seconds } = found;
    const details = { reason, seconds, clause: platformDefault };
    return new Refusal("LIMITED", `${message}; try again in ${seconds} s`, details);
  }
  return undefined;
}

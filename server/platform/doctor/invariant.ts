import type { Kysely } from "kysely";
import type { Contents } from "../content/contents.ts";
import type { Dialect } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";

/** What a check may look at: the database as of one moment, and what lies beside it. `now` is an ISO instant. */
export interface View {
  readonly rows: Kysely<Tables>;
  readonly dialect: Dialect;
  readonly now: string;
  /** Where the contents of attachments are kept; left out where they are not looked at. */
  readonly files?: Contents;
  /** The file of published heads; left out where it is not looked at. */
  readonly heads?: string;
}

/** A place where an invariant does not hold: the key of a row, and what stands there. */
export interface Breach {
  readonly id: string;
  readonly found: unknown;
}

/** The same in Chinese and in English. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Something that holds of the live data at every moment. */
export interface Invariant {
  /** Its module and what it is about: `ledger.serialTwice`. */
  readonly name: string;
  readonly says: Words;
  /** What an operator does where it does not hold. */
  readonly remedy: Words;
  /** A query that both kinds of database understand, for `id` and `found` of what breaks it; or a check that reads on. */
  readonly broken: string | ((view: View) => AsyncIterable<Breach> | Iterable<Breach>);
}

/** Declares an invariant. */
export const invariant = (
  name: string,
  zh: string,
  en: string,
  remedy: Words,
  broken: Invariant["broken"],
): Invariant => ({ name, says: { zh, en }, remedy, broken });

/** Rows whose `column` names no row of `target`: `from` and `to` are tables and the columns that are compared. */
export const dangling = (
  [table, column]: readonly [string, string],
  [target, key]: readonly [string, string],
  { id = `r."id"`, where = "true" }: { readonly id?: string; readonly where?: string } = {},
): string =>
  `select ${id} as "id", r."${column}" as "found" from "${table}" r left join "${target}" t on t."${key}" = r."${column}"
   where r."${column}" is not null and t."${key}" is null and ${where}`;

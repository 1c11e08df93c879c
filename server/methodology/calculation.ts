import { fileOf, offThread } from "../platform/worker/pool.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Calculation, Evaluated, Examined } from "../document/index.ts";

const file = fileOf(import.meta.url, "../document/worker");

/** All that is found in a document while it is written, within so many steps of arithmetic. */
export const examineDocument = (given: { readonly document: object; readonly stepsMost: number }): Promise<Examined> =>
  offThread(file, "examine", given);
/** What a methodology yields for given values. @throws Refusal as `execute` does. */
export const evaluateDocument = (given: Calculation): Promise<Evaluated> => offThread(file, "evaluate", given);
/** The hash of a document in order. @throws Refusal INVALID_INPUT naming the first place that is not. */
export const checkedHash = (document: unknown): Promise<string> => offThread(file, "check", document);
/** Inside a transaction. @throws Refusal INVALID_INPUT naming the first place that is not in order. */
export const assertChecked = (document: unknown, { calculated }: Inside): void =>
  void calculated(file, "check", document);

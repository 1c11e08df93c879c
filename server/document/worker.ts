import { answering } from "../platform/worker/answer.ts";
import { assertDocument } from "./check.rules.ts";
import { evaluated, examined } from "./examination.rules.ts";
import { hashOf } from "./hash.ts";

export const examine = answering(examined);
export const evaluate = answering(evaluated);

/** The hash of a document in order. @throws Refusal INVALID_INPUT naming the first place that is not. */
export const check = answering((document: unknown): string => {
  assertDocument(document);
  return hashOf(document);
});

import { Refusal, type RefusalCode } from "../../../shared/platform/refusal.ts";

/** What comes back from a worker: a value, or a refusal, whose class does not survive the way. */
export type Answer<T> = { readonly value: T } | { readonly refused: RefusedAs };
interface RefusedAs {
  readonly code: RefusalCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Makes a pure function one that a worker can run: plain data in and out, refusals as values. */
export const answering =
  <Given, T>(work: (given: Given) => T | Promise<T>) =>
  async (given: Given): Promise<Answer<T>> => {
    try {
      return { value: await work(given) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, message, details } = error;
      return { refused: { code, message, details } };
    }
  };

/** @throws Refusal as the worker refused. */
export function opened<T>(answer: Answer<T>): T {
  if ("value" in answer) return answer.value;
  const { code, message, details } = answer.refused;
  throw new Refusal(code, message, details);
}

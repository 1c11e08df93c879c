import { Refusal } from "../../../shared/platform/refusal.ts";
import { digest } from "../log/canonical.ts";
import { offThread } from "./pool.ts";

/** What a worker is asked: a function of its file, with plain data. */
export interface Question {
  readonly file: string;
  readonly name: string;
  readonly given: unknown;
}

/** Thrown inside a transaction that needs what was not calculated yet. Only `answered` catches it. */
class Unanswered extends Error {
  readonly key: string;
  readonly question: Question;
  constructor(key: string, question: Question) {
    super(`${question.name} is not calculated yet`);
    this.key = key;
    this.question = question;
  }
}

/** How often one transaction may be begun again for something that it needs. */
const questionsMost = 300;

/** What the inside of a transaction asks: the answer to a pure function of plain data. */
export type Calculated = <T>(file: string, name: string, given: unknown) => T;

/**
 * Runs `attempt` with a function that gives what workers calculate. A transaction that asks for something new is undone,
 * waits outside for the answer, and is begun again: no transaction is open while a worker calculates, and what it was
 * given is what the transaction sees, or it asks again.
 */
export async function answered<T>(attempt: (calculated: Calculated) => Promise<T>): Promise<T> {
  const answers = new Map<string, { readonly value: unknown } | { readonly refusal: Refusal }>();
  const calculated = <A>(file: string, name: string, given: unknown): A => {
    const key = digest(JSON.stringify([file, name, given]));
    const answer = answers.get(key);
    if (!answer) throw new Unanswered(key, { file, name, given });
    if ("refusal" in answer) throw answer.refusal;
    return answer.value as A;
  };
  while (true) {
    try {
      return await attempt(calculated);
    } catch (error) {
      if (!(error instanceof Unanswered) || answers.size === questionsMost) throw error;
      answers.set(error.key, await answerTo(error.question));
    }
  }
}

async function answerTo({ file, name, given }: Question) {
  try {
    return { value: await offThread(file, name, given) };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { refusal };
    throw refusal;
  }
}

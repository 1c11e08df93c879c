import type { AnyResource } from "./resource.ts";

/** What one module says of a kind of record to a module below it. It takes effect when the house is put together. */
export interface Extension {
  readonly install: () => void;
}

/** A question about kinds of record: a lower module asks it, the modules above answer it in their `Module` values. */
export interface ExtensionPoint<V> {
  readonly extend: (of: AnyResource, answer: V) => Extension;
  /** The answer for a kind of record; undefined where its module gives none. */
  readonly answerOf: (resource: AnyResource) => V | undefined;
  /** The kinds of record for which there is an answer. */
  readonly resources: () => readonly AnyResource[];
}

export function extensionPoint<V>(): ExtensionPoint<V> {
  const answers = new Map<AnyResource, V>();
  return {
    extend: (of, answer) => ({ install: () => void answers.set(of, answer) }),
    answerOf: (resource) => answers.get(resource),
    resources: () => [...answers.keys()],
  };
}

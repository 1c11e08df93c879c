import { localStorageStore, useStore, type Store } from "ra-core";
import { useEffect, useState } from "react";
import { useForm, type UseFormReturn } from "react-hook-form";
import type { Answers } from "./answers.ts";
import type { Field } from "./resource.ts";
import { ownerOfPage } from "./session.ts";

const [shelf, mark] = ["RaStore.", "kept."];
/**
 * Where the console keeps what belongs to this machine. An ended session, which react-admin takes for a sign-out, clears
 * all of it but what people have typed or named: that is under the id of its owner, and shown to nobody else.
 */
export const storeOfMachine = (): Store => ({
  ...localStorageStore(),
  reset() {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(shelf) && !key.startsWith(shelf + mark)) localStorage.removeItem(key);
  },
});
/** What is kept on this machine under a name, for whoever is signed in alone. */
export const useKept = <T>(name: string, none: T) => useStore<T>(`${mark}${ownerOfPage()}.${name}`, none);

/** What becomes of what was typed into a form and not sent. */
export interface Draft {
  /** Whether the form began with what was typed before. */
  readonly isRestored: boolean;
  /** Forgets it: it was sent, or is not wanted. */
  readonly discard: () => void;
  /** Forgets it, and begins again. */
  readonly startOver: () => void;
}
const isSecret = (field: Field | undefined): boolean => field?.kind === "password" || field?.secret === true;
/** What differs from how a form begins, secrets left out. */
const typedIn = (answers: Answers, initial: Answers, fields: readonly Field[]): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([name, value]) =>
        !isSecret(fields.find((field) => field.name === name)) &&
        JSON.stringify(value) !== JSON.stringify(initial[name]),
    ),
  );

/**
 * A form that loses nothing: Escape, a click beside it, a reload or a lost connection leave what was typed for the next
 * time that it is opened.
 */
export function useKeptForm(
  name: string,
  initial: Answers,
  fields: readonly Field[],
): { readonly form: UseFormReturn<Answers>; readonly draft: Draft } {
  const [kept, keep] = useKept<Answers>(name, {});
  const [isRestored, setRestored] = useState(Object.keys(kept).length > 0);
  const form = useForm<Answers>({ defaultValues: { ...initial, ...kept } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: how the form began does not change
  useEffect(() => {
    const watching = form.watch((answers) => keep(typedIn(answers, initial, fields)));
    return () => watching.unsubscribe();
  }, [form]);
  const discard = () => keep({});
  const startOver = () => {
    form.reset(initial);
    setRestored(false);
    discard();
  };
  return { form, draft: { isRestored, discard, startOver } };
}

import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Answers } from "./answers.ts";
import { Refused } from "./graphql.ts";
import { refusalText } from "./refusal.tsx";
import type { Field } from "./resource.ts";

/**
 * The question of the form that a refusal names: by its path, or by the last part of it that is not an item of a list.
 */
export function questionOf(error: unknown, fields: readonly Field[], answers: Answers): Field | undefined {
  const path = error instanceof Refused ? error.field : undefined;
  if (!path) return undefined;
  const asked = fields.filter(({ when }) => !when || when(answers));
  const parts = path
    .replace(/\.\d+(\..*)?$/, "")
    .split(".")
    .reverse();
  return (
    asked.find((field) => field.path === path) ??
    parts.flatMap((part) => asked.filter(({ name }) => name === part))[0] ??
    asked.find(({ covers }) => covers?.includes(path))
  );
}

/**
 * The refusal of a form: beside the question that it names if that is asked now, otherwise in `refusal`, to be shown
 * below the form. It is cleared as soon as an answer changes or the form is submitted again.
 */
export function useRefusal(form: UseFormReturn<Answers>, fields: readonly Field[]) {
  const [refused, setRefused] = useState<{ readonly of: unknown; readonly placed: boolean }>();
  const at = useRef<string>(undefined);
  const clear = () => {
    if (at.current) form.clearErrors(at.current);
    at.current = undefined;
    setRefused(undefined);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form stays the same
  useEffect(() => {
    const watching = form.watch(clear);
    return () => watching.unsubscribe();
  }, [form]);
  return {
    refusal: refused && !refused.placed ? refused.of : undefined,
    isRefused: refused !== undefined,
    /** Submits the answers; their refusal is shown. */
    attempt: (deed: (answers: Answers) => Promise<void>) => {
      clear();
      return form.handleSubmit(async (answers) => {
        try {
          await deed(answers);
        } catch (error) {
          const question = questionOf(error, fields, answers);
          if (question) {
            const { why, what } = refusalText(error);
            form.setError(question.name, { message: why ?? what }, { shouldFocus: true });
            at.current = question.name;
          }
          setRefused({ of: error, placed: !!question });
        }
      })();
    },
  };
}

import type { ReactNode } from "react";
import { filesOf } from "./documents.ts";
import { useAsk } from "./use-ask.ts";

interface Asked {
  choices: (values: readonly string[], called: (value: string) => string) => ReactNode;
  /** The record whose files they are. */
  at: { readonly type: string; readonly id: string };
}
/** Some of the files of a record: those that are evidence for a statement. */
export function Attached({ choices, at }: Asked) {
  const files = useAsk(filesOf, at).data?.attachments ?? [];
  return choices(
    files.map(({ id }) => id),
    (id) => files.find((file) => file.id === id)?.name ?? id,
  );
}

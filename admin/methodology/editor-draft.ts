import { useNotify, useRefresh } from "ra-core";
import { useCallback, useEffect, useReducer, useState } from "react";
import { useNavigate } from "react-router";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { useKept } from "../platform/draft.ts";
import { keyOf, newKey, Refused, tell, type ResultOf } from "../platform/graphql.ts";
import { t } from "../platform/text.ts";
import { editMethodology, type methodologyOne } from "./documents.ts";
import { edited, type Edit, type Tree } from "./edits.ts";

export type Record_ = ResultOf<typeof methodologyOne>["methodology"];
/** What is kept on this machine: the text, and the revision it started from. */
interface Kept {
  readonly revision: number;
  readonly document: Tree;
}
export type Refuse = (refusal: unknown) => void;
/** The document in a file, alone or within an export. @throws SyntaxError */
function documentIn(text: string): Tree {
  const read = JSON.parse(text) as Tree;
  const found = typeof read["document"] === "object" && read["document"] !== null ? (read["document"] as Tree) : read;
  if (typeof found !== "object" || found === null || Array.isArray(found)) throw new SyntaxError();
  return found;
}

/** The edited text, saved on this machine with every change, so that closing the page loses nothing. */
export function useDraft(record: Record_) {
  const [kept, keep] = useKept<Kept | null>(`document.${record.id}`, null);
  const [document, edit] = useReducer(edited, kept?.document ?? (record.document as Tree));
  const began = kept?.revision ?? record.revision;
  const isChanged = JSON.stringify(document) !== JSON.stringify(record.document);
  // A text equal to the platform's need not be kept.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the text changes
  useEffect(() => keep(isChanged ? { revision: began, document } : null), [document]);
  return { document, edit, began, isChanged, keep };
}
/** The rows that are open. */
export function useOpened() {
  const [open, setOpened] = useState<ReadonlySet<string>>(new Set());
  const setOpen = useCallback(
    (place: string, isOpen: boolean) =>
      setOpened((before) => {
        const after = new Set(before);
        if (isOpen) after.add(place);
        else after.delete(place);
        return after;
      }),
    [],
  );
  return { open, setOpen };
}
/** Saves the text as a new revision of the one it started from, and goes to the methodology's page. */
export function useSave(record: Record_, { document, began, keep }: ReturnType<typeof useDraft>, refuse: Refuse) {
  const [notify, refresh, navigate, key] = [useNotify(), useRefresh(), useNavigate(), useState(newKey)[0]];
  const [isSaving, setIsSaving] = useState(false);
  const { id, code, titleZh, titleEn, speciality, authors } = record;
  const save = async () => {
    setIsSaving(true);
    refuse(undefined);
    try {
      const input = { code, titleZh, titleEn, speciality, authors: authors as string[] };
      const text = document as unknown as MethodologyDocument;
      const given = { id, revision: began, input: { ...input, document: text } };
      await tell(editMethodology, given, keyOf(key, given));
      keep(null);
      notify(t("editor.saved"), { type: "success" });
      refresh();
      void navigate(`/Methodology/${id}`);
    } catch (refused) {
      refuse(refused);
    } finally {
      setIsSaving(false);
    }
  };
  return { save, isSaving };
}

/** Replaces the document by a text that was typed or read from a file. */
export function useReplace(edit: (change: Edit) => void, refuse: Refuse) {
  const notify = useNotify();
  return (given: string, isFile: boolean) => {
    try {
      edit({ replace: documentIn(given) });
      refuse(undefined);
      if (isFile) notify(t("editor.imported"), { type: "success" });
    } catch {
      refuse(new Refused("INVALID_INPUT", t("editor.noJson")));
    }
  };
}

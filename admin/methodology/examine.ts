import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Formula } from "../../shared/document/formula.ts";
import { ask, type ResultOf } from "../platform/graphql.ts";
import { checkMethodologyDocument } from "./documents.ts";

export type Examined = ResultOf<typeof checkMethodologyDocument>["checkMethodologyDocument"];
const pause = 400;

/** What the platform finds in a document, asked once it has rested for a moment; until then what it found before. */
export function useExamination(document: unknown): {
  readonly found: Examined | undefined;
  readonly isStale: boolean;
  readonly error: unknown;
} {
  const [rested, setRested] = useState(document);
  useEffect(() => {
    const timer = setTimeout(() => setRested(document), pause);
    return () => clearTimeout(timer);
  }, [document]);
  const { data, isFetching, error } = useQuery({
    queryKey: ["examination", rested],
    queryFn: () => ask(checkMethodologyDocument, { document: rested }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  return { found: data?.checkMethodologyDocument, isStale: isFetching || rested !== document, error };
}
/** The formulas of a document as they were read, by the symbol that each gives. */
export const formulasOf = (found: Examined | undefined): ReadonlyMap<string, Formula> =>
  new Map(found?.equations.map(({ symbol, formula }) => [symbol, formula as Formula]));
/** Which symbols each equation uses. */
export const usesOf = (found: Examined | undefined): ReadonlyMap<string, readonly string[]> =>
  new Map(found?.equations.map(({ symbol, uses }) => [symbol, uses]));

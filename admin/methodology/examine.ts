import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Formula } from "../../shared/document/formula.ts";
import { ask, type ResultOf } from "../platform/graphql.ts";
import { checkMethodologyDocument } from "./documents.ts";

export type Examined = ResultOf<typeof checkMethodologyDocument>["checkMethodologyDocument"];
const pause = 400;

/** The platform's check of a document, requested after a short pause; until then the previous result. */
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
/** The parsed formulas of a document, by the symbol that each defines. */
export const formulasOf = (found: Examined | undefined): ReadonlyMap<string, Formula> =>
  new Map(found?.equations.map(({ symbol, formula }) => [symbol, formula as Formula]));
/** The symbols that each equation uses. */
export const usesOf = (found: Examined | undefined): ReadonlyMap<string, readonly string[]> =>
  new Map(found?.equations.map(({ symbol, uses }) => [symbol, uses]));

import { useQuery } from "@tanstack/react-query";
import { ask, type Document } from "./graphql.ts";

/**
 * The answer of a document, kept as long as react-query keeps it; `undefined` variables wait. Fetched again after each
 * write.
 */
export const useAsk = <R, V>(document: Document<R, V>, variables: V | undefined) =>
  useQuery({
    queryKey: ["ask", document.__meta__?.hash, variables],
    queryFn: () => ask(document, variables!),
    enabled: variables !== undefined,
  });

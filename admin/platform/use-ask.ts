import { useQuery } from "@tanstack/react-query";
import { ask, type Document } from "./graphql.ts";

/**
 * What a document answers, kept as long as react-query keeps it; `undefined` variables wait. Asked anew after each
 * deed.
 */
export const useAsk = <R, V>(document: Document<R, V>, variables: V | undefined) =>
  useQuery({
    queryKey: ["ask", document.__meta__?.hash, variables],
    queryFn: () => ask(document, variables!),
    enabled: variables !== undefined,
  });

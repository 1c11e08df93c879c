import { useCallback, useEffect, useState } from "react";
import { ask, type Document } from "./graphql.ts";

/** The answer of a document, for pages that carry no query library; fetched again when the variables change. */
export function useAnswer<R, V>(
  document: Document<R, V>,
  variables: V | undefined,
): { data?: R; error?: unknown; retry: () => void } {
  const [state, setState] = useState<{ data?: R; error?: unknown }>({});
  const asked = JSON.stringify(variables);
  const look = useCallback(() => {
    if (asked === undefined) return;
    let over = false;
    ask(document, JSON.parse(asked) as V).then(
      (data) => {
        if (!over) setState({ data });
      },
      (error: unknown) => {
        if (!over) setState({ error });
      },
    );
    return () => {
      over = true;
    };
  }, [document, asked]);
  useEffect(look, [look]);
  return {
    ...state,
    retry: () => {
      setState({});
      look();
    },
  };
}

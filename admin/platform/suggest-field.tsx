import type { InputProps } from "./choice-field.tsx";
import type { Suggestion } from "./resource.ts";
import { TypedChoice } from "./typed-choice.tsx";

const textOf = ({ value }: Suggestion): string => value;
const asideOf = ({ aside }: Suggestion): string => aside;
const foundBy = ({ value, aside }: Suggestion): string => `${value} ${aside}`;

/** A text, typed or one of those that the question suggests. */
export const SuggestField = ({ given, suggestions }: { given: InputProps; suggestions: readonly Suggestion[] }) => (
  <TypedChoice given={given} options={suggestions} textOf={textOf} asideOf={asideOf} foundBy={foundBy} />
);

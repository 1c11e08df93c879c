/** A parsed formula: only arithmetic on named quantities. */
export type Formula =
  | { readonly number: number }
  | { readonly symbol: string }
  | { readonly negated: Formula }
  | { readonly operator: "+" | "-" | "*" | "/" | "^"; readonly left: Formula; readonly right: Formula }
  | { readonly sum: string; readonly of: Formula }
  | { readonly pick: "max" | "min"; readonly of: readonly Formula[] }
  | { readonly apply: Function1; readonly of: Formula }
  | { readonly compare: Comparison; readonly left: Formula; readonly right: Formula }
  | { readonly when: Formula; readonly yes: Formula; readonly no: Formula }
  /** The row of a table whose key a symbol names. */
  | { readonly table: string; readonly key: string }
  /** A quantity that is monitored at both ends of the period: as it was, as it is, or how it changed. */
  | { readonly dated: Dated; readonly symbol: string };
export const functions = ["abs", "sqrt", "exp", "log"] as const;
export type Function1 = (typeof functions)[number];
export const datings = ["begin", "end", "change"] as const;
export type Dated = (typeof datings)[number];
export const comparisons = ["<", "<=", ">", ">=", "==", "!="] as const;
export type Comparison = (typeof comparisons)[number];

/** The parts of a formula. */
export function partsOf(formula: Formula): readonly Formula[] {
  if ("negated" in formula) return [formula.negated];
  if ("left" in formula) return [formula.left, formula.right];
  if ("pick" in formula) return formula.of;
  if ("sum" in formula || "apply" in formula) return [formula.of];
  return "when" in formula ? [formula.when, formula.yes, formula.no] : [];
}
/** The symbols used in a formula, including keys of tables. */
export function symbolsIn(formula: Formula): string[] {
  const own = "symbol" in formula ? [formula.symbol] : "key" in formula ? [formula.key] : [];
  return [...own, ...partsOf(formula).flatMap(symbolsIn)];
}

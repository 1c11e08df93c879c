export { assertDocument, checkDocument, unverifiedIn } from "./check.rules.ts";
export { execute, stepsAtOnce, stepsMax, type Outcome, type Step } from "./execute.rules.ts";
export { FormulaError, parse, type Value } from "./formula.rules.ts";
export { hashOf } from "./hash.ts";
export { checkStructure, type DocumentFinding, documentSchema } from "./structure.rules.ts";
export { type Traced, traceOf } from "./trace.rules.ts";
export type { Uncertainty } from "./uncertainty.rules.ts";
export { assertFilled, unfilledIn } from "./unfilled.rules.ts";
export type { Calculation, Evaluated, Examined } from "./examination.rules.ts";

import { symbolsIn, type Formula } from "../../shared/document/formula.ts";
import type { MethodologyDocument, ParameterValue } from "../../shared/methodology/methodology.ts";
import { examine, examplesStepsMax, unverifiedIn, type Worked } from "./check.rules.ts";
import { execute, stepsMax, type Outcome } from "./execute.rules.ts";
import { FormulaError, parse } from "./formula.rules.ts";
import { hashOf } from "./hash.ts";
import type { DocumentFinding } from "./structure.rules.ts";
import { traceOf } from "./trace.rules.ts";
import type { Uncertainty } from "./uncertainty.rules.ts";
import { unfilledIn } from "./unfilled.rules.ts";

/** An equation as it was parsed, with the symbols that it uses. */
interface Readable {
  readonly symbol: string;
  readonly uses: readonly string[];
  readonly formula: Formula;
}
/** One calculated equation; of the values over an index only the first. */
interface ShownStep {
  readonly id: string;
  readonly symbol: string;
  readonly substituted: string;
  readonly value: unknown;
  readonly unit: string;
}
/** A worked example, and whether it gives the stated values. */
interface ShownExample {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly source: string;
  readonly holds: boolean;
  readonly kilograms: number | null;
  readonly steps: readonly ShownStep[];
  readonly uncertainty: Uncertainty | null;
}
/** All that is found in a document, and the steps of arithmetic that it took. */
export interface Examined {
  readonly findings: readonly DocumentFinding[];
  readonly equations: readonly Readable[];
  readonly examples: readonly ShownExample[];
  readonly unverified: readonly string[];
  readonly documentHash: string;
  readonly spent: number;
}
/** What a methodology yields for given values, and the steps of arithmetic that it took. */
export interface Evaluated {
  readonly documentHash: string;
  readonly inputsHash: string;
  readonly kilograms: number;
  readonly uncertainty: Uncertainty | null;
  readonly steps: readonly ShownStep[];
  readonly spent: number;
}

const placesShown = 20;

/** Its formulas as far as they can be parsed. */
function equationsOf({ equations }: Partial<MethodologyDocument>): Readable[] {
  return (Array.isArray(equations) ? (equations as readonly unknown[]) : []).flatMap((one) => {
    const { lhs, expr } = (one ?? {}) as { lhs?: unknown; expr?: unknown };
    if (typeof lhs !== "string" || typeof expr !== "string") return [];
    try {
      const formula = parse(expr);
      return [{ symbol: lhs, uses: [...new Set(symbolsIn(formula))], formula }];
    } catch (error) {
      if (error instanceof FormulaError) return [];
      throw error;
    }
  });
}
const stepsOf = (document: MethodologyDocument, outcome: Outcome): ShownStep[] =>
  traceOf(document, outcome).map(({ id, symbol, substituted, value, unit }) => ({
    id,
    symbol,
    substituted,
    value: Array.isArray(value) ? value.slice(0, placesShown) : value,
    unit,
  }));
const exampleOf = (
  document: MethodologyDocument,
  { example: { nameZh, nameEn, source }, outcome, holds }: Worked,
): ShownExample => ({
  nameZh,
  nameEn,
  source,
  holds,
  kilograms: outcome?.kilograms ?? null,
  uncertainty: outcome?.uncertainty ?? null,
  steps: outcome ? stepsOf(document, outcome) : [],
});

/** Everything that is found in a document. @param stepsMost the steps of arithmetic that its examples may take. */
export function examined({ document, stepsMost }: { readonly document: object; readonly stepsMost: number }): Examined {
  const most = Math.min(stepsMost, examplesStepsMax);
  const budget = { left: most };
  const { findings, examples } = examine(document, budget);
  const isTooLong = findings[0]?.reason === "tooLong" && findings[0].place === "document";
  return {
    findings: [...findings, ...unfilledIn(document)],
    documentHash: hashOf(document),
    equations: isTooLong ? [] : equationsOf(document),
    // What does not have the form of a document yet has no parts to examine.
    examples: examples.map((one) => exampleOf(document as MethodologyDocument, one)),
    unverified: findings.length > 0 ? [] : unverifiedIn(document as MethodologyDocument),
    spent: most - Math.max(budget.left, 0),
  };
}

/** A methodology, what it is calculated with, and the steps of arithmetic that it may take. */
export interface Calculation {
  readonly document: MethodologyDocument;
  readonly inputs: Readonly<Record<string, ParameterValue>>;
  readonly stepsMost: number;
}
/** A methodology for given values. @throws Refusal as `execute` does. */
export function evaluated({ document, inputs, stepsMost }: Calculation): Evaluated {
  const most = Math.min(stepsMost, stepsMax);
  const budget = { left: most };
  const outcome = execute(document, inputs, budget);
  return {
    documentHash: hashOf(document),
    inputsHash: hashOf(inputs),
    kilograms: outcome.kilograms,
    uncertainty: outcome.uncertainty ?? null,
    steps: stepsOf(document, outcome),
    spent: most - Math.max(budget.left, 0),
  };
}

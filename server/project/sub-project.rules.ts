import type { ParameterValue, MethodologyDocument, Origin } from "../../shared/methodology/methodology.ts";
import type { ConditionAnswer } from "../../shared/project/project.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { execute, stepsMax } from "../document/index.ts";

/** The maximum length of one parameter's JSON in characters: a list over ten thousand places fits. */
const longestValue = 200_000;

/**
 * Values by symbol, limited to the `origin` in question.
 * @throws Refusal INVALID_INPUT naming a symbol that the methodology does not have, takes from elsewhere, or that has
 * no valid value.
 */
export function valuesOf(
  field: "exAnte" | "estimated",
  value: unknown,
  { parameters }: MethodologyDocument,
): Readonly<Record<string, ParameterValue>> {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value))
    throw invalidInput(field, "notGiven", `${field}: give { symbol: value }`);
  const origins: readonly (Origin | undefined)[] = field === "exAnte" ? ["exAnte", "lookedUp"] : ["monitored"];
  const entries = Object.entries(value).filter(([, one]) => one !== null && one !== "");
  for (const [symbol, one] of entries) {
    if (!origins.includes(parameters.find((parameter) => parameter.symbol === symbol)?.origin))
      throw invalidInput(
        field,
        "unknownSymbol",
        `${symbol} is not a parameter of this methodology that is ${origins.join(" or ")}`,
        { symbol },
      );
    if (JSON.stringify(one).length > longestValue)
      throw invalidInput(field, "length", `${symbol} has more than ${longestValue} characters`, {
        symbol,
        most: longestValue,
      });
  }
  return Object.fromEntries(entries) as Record<string, ParameterValue>;
}

/** What is expected of a sub-project: by which document, of which values, within so many steps of arithmetic. */
export interface Expected {
  readonly document: MethodologyDocument;
  readonly exAnte: Readonly<Record<string, ParameterValue>>;
  readonly estimated: Readonly<Record<string, ParameterValue>>;
  readonly steps?: number;
}
/**
 * The methodology's result with design values and estimates of what will be monitored, in kilograms; null while any
 * value is missing.
 * @throws Refusal INVALID_INPUT for a value out of bounds, or beyond the steps; RULE_BROKEN when an equation has no
 * numeric result.
 */
export function expectedOf({ document, exAnte, estimated, steps = stepsMax }: Expected): number | null {
  const given = { ...exAnte, ...estimated };
  if (
    document.parameters.some(({ symbol, default: fallback }) => given[symbol] === undefined && fallback === undefined)
  )
    return null;
  return execute(document, given, { left: steps }).kilograms;
}

/** @throws Refusal INVALID_INPUT for an unknown condition, two answers to one, or too long a text. */
export function answersOf(
  given: readonly ConditionAnswer[],
  { applicability }: MethodologyDocument,
): readonly ConditionAnswer[] {
  const asked = new Set(applicability.map(({ id }) => id));
  return given.map(({ condition, met, words, attachments }) => {
    if (!asked.delete(condition))
      throw invalidInput(
        "conditions",
        "unknownCondition",
        `${condition} is not a condition of this methodology, or is answered twice`,
        { condition },
      );
    if (words.length > 4000)
      throw invalidInput("conditions", "length", `the answer to ${condition} is longer than 4000 characters`, {
        condition,
        most: 4000,
      });
    if (attachments.length > 50)
      throw invalidInput("conditions", "length", `at most 50 files for ${condition}`, { condition, most: 50 });
    return { condition, met, words: words.trim(), attachments: [...new Set(attachments)] };
  });
}

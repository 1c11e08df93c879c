import { evaluate, type Line, type Multiplier } from "./inventory.ts";
import { numberNear, over, plus, ratio, zero } from "../quantity/ratio.ts";
import { invalidInput, Refusal } from "../platform/refusal.ts";

/** The result of a file of inputs, in tonnes of CO2e, to double precision. */
export interface Evaluation {
  readonly lines: readonly { readonly source: string; readonly tCO2e: number }[];
  readonly totalTCO2e: number;
}

const inputsMost = 10_000;
const no = (field: string, reason: string, message: string) => invalidInput(field, reason, `${field}: ${message}`);
const tonne = ratio(1000n);

/**
 * Calculates a plain inventory: `{ inputs: [{ source, activity, unit, factor, factorUnit, multipliers?: [{ name, value,
 * unit? }] }] }`, ignoring other members. Nothing is rounded on the way.
 * @throws Refusal INVALID_INPUT naming the input and its member: an empty list, a number that is not finite or below
 * zero, an unknown unit, units that do not give a mass.
 */
export function evaluateInputs(file: unknown): Evaluation {
  const inputs = memberOf(file, "inputs", "");
  if (!Array.isArray(inputs)) throw no("inputs", "notGiven", "a list of sources is required");
  if (inputs.length === 0) throw no("inputs", "notGiven", "the list of sources is empty");
  if (inputs.length > inputsMost) throw no("inputs", "tooMany", `at most ${inputsMost} sources`);
  const lines = inputs.map((input: unknown, i) => {
    const at = `inputs.${i}`;
    const line = lineOf(input, at);
    try {
      return { source: line.source, kilograms: evaluate(line).kilograms };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal(error.code, `${at} (${line.source}): ${error.message}`, {
        ...error.details,
        field: `${at}.${memberNamed(String(error.details["field"]))}`,
        source: line.source,
      });
    }
  });
  const total = lines.map(({ kilograms }) => kilograms).reduce(plus, zero);
  return {
    lines: lines.map(({ source, kilograms }) => ({ source, tCO2e: numberNear(over(kilograms, tonne)) })),
    totalTCO2e: numberNear(over(total, tonne)),
  };
}

/** Such a file calls the value of a factor `factor`. */
const memberNamed = (field: string): string => (field === "factorValue" ? "factor" : field);
function memberOf(of: unknown, name: string, at: string): unknown {
  if (typeof of !== "object" || of === null || Array.isArray(of))
    throw no(at || "file", "notGiven", `an object with ${name} is required`);
  return (of as Record<string, unknown>)[name];
}
function numberOf(of: unknown, name: string, at: string): string {
  const value = memberOf(of, name, at);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  throw no(
    `${at}.${name}`,
    "notANumber",
    "a finite number is required, not " +
      `${JSON.stringify(value === undefined ? null : typeof value === "number" ? String(value) : value).slice(0, 60)}`,
  );
}
function textOf(of: unknown, name: string, at: string): string {
  const value = memberOf(of, name, at);
  if (typeof value === "string" && value.trim() && value.length <= 200) return value;
  throw no(`${at}.${name}`, "notGiven", "a text of 1 to 200 characters is required");
}
function lineOf(input: unknown, at: string): Line & { readonly source: string } {
  const multipliers = memberOf(input, "multipliers", at) ?? [];
  if (!Array.isArray(multipliers)) throw no(`${at}.multipliers`, "notGiven", "a list is required");
  return {
    source: textOf(input, "source", at),
    activity: numberOf(input, "activity", at),
    unit: textOf(input, "unit", at),
    factorValue: numberOf(input, "factor", at),
    factorUnit: textOf(input, "factorUnit", at),
    multipliers: multipliers.map((one: unknown, i): Multiplier => {
      const place = `${at}.multipliers.${i}`;
      return {
        name: textOf(one, "name", place),
        value: numberOf(one, "value", place),
        ...((one as { unit?: unknown }).unit != null && { unit: textOf(one, "unit", place) }),
      };
    }),
  };
}

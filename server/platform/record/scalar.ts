import { GraphQLScalarType, Kind, valueFromASTUntyped } from "graphql";
import { kilograms, signedKilograms, whole } from "../../../shared/quantity/quantity.ts";
import { isInstant } from "../../../shared/log/forms.ts";
import { isDay } from "../../../shared/platform/calendar.ts";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";

/** A scalar with one form in answers, variables and documents, validated by `check`. */
const scalar = (name: string, description: string, check: (value: unknown) => unknown) =>
  new GraphQLScalarType({
    name,
    description,
    serialize: check,
    parseValue: check,
    parseLiteral: (node, variables) =>
      check(node.kind === Kind.INT ? Number(node.value) : valueFromASTUntyped(node, variables)),
  });
const matching = (is: (value: unknown) => boolean, what: string) => (value: unknown) => {
  if (is(value)) return value;
  throw new Refusal("INVALID_INPUT", `not ${what}: ${String(value)}`, {
    reason: "notA",
    what,
    clause: platformDefault,
  });
};
/** An instant to the millisecond, in the years that days are of. */
export const isKeptInstant = (value: unknown): boolean =>
  typeof value === "string" && isDay(value.slice(0, 10)) && isInstant(value);

export const KilogramsScalar = scalar("Kilograms", "Whole kilograms of CO2 equivalent, 0 to 2^53 - 1.", kilograms);
export const SignedKilogramsScalar = scalar(
  "SignedKilograms",
  "Whole kilograms of CO2 equivalent, from -(2^53 - 1) to 2^53 - 1.",
  signedKilograms,
);
export const WholeScalar = scalar("Whole", "A whole number from 0 to 2^53 - 1.", whole);
export const SerialScalar = scalar(
  "Serial",
  "The number of one credit (one kilogram) of a mechanism, from 0.",
  kilograms,
);
export const DayScalar = scalar(
  "Day",
  "A calendar day in China, YYYY-MM-DD, from 1800 to 2999.",
  matching(isDay, "a day"),
);
export const InstantScalar = scalar(
  "Instant",
  "An instant in UTC to the millisecond, YYYY-MM-DDTHH:MM:SS.mmmZ, from 1800 to 2999.",
  matching(isKeptInstant, "an instant"),
);
const levelsMax = 32;
/** @throws Refusal INVALID_INPUT beyond 32 levels, which no document of ours needs: the stack is limited. */
function shallow(value: unknown): unknown {
  for (
    let level = [value], depth = 0;
    level.length > 0;
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : [])), depth++
  ) {
    if (depth > levelsMax)
      throw new Refusal("INVALID_INPUT", `JSON of more than ${levelsMax} levels`, {
        reason: "tooDeep",
        most: levelsMax,
        clause: platformDefault,
      });
  }
  return value;
}
export const JsonScalar = scalar(
  "Json",
  "A JSON value whose shape its description states, at most 32 levels deep.",
  shallow,
);

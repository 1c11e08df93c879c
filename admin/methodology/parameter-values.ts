import type { ParameterValue, MethodologyDocument, Parameter } from "../../shared/methodology/methodology.ts";

/** The text entered for each parameter: one, or one for each end of the period. */
export type Written = Readonly<Record<string, string>>;

const isDated = (
  value: ParameterValue,
): value is { readonly begin: number | readonly number[]; readonly end: number | readonly number[] } =>
  typeof value === "object" && !Array.isArray(value);
const listed = (value: unknown): string => [value].flat().join(", ");

/** The questions of a parameter: two if it is dated. */
export const askedOf = ({ symbol, dated }: Parameter): readonly string[] =>
  dated ? [`${symbol} begin`, `${symbol} end`] : [symbol];

/** The values of an example, as text. */
export const writtenFrom = (inputs: Readonly<Record<string, ParameterValue>>): Written =>
  Object.fromEntries(
    Object.entries(inputs).flatMap(([symbol, value]) =>
      isDated(value)
        ? [
            [`${symbol} begin`, listed(value.begin)],
            [`${symbol} end`, listed(value.end)],
          ]
        : [[symbol, listed(value)]],
    ),
  );

/**
 * The value of a text: a list if the parameter runs over an index, the key of a row if it names one; anything that is
 * not a number is left as it is, and the platform reports it.
 */
function read(text: string, { over, unit }: Parameter): number | string | (number | string)[] {
  const one = (part: string): number | string =>
    unit === "key" || part.trim() === "" || !Number.isFinite(Number(part)) ? part.trim() : Number(part);
  const parts = text.split(/[,，、;；\s]+/).filter(Boolean);
  return over && parts.length > 0 ? parts.map(one) : one(text);
}

/** The entered values as the platform takes them; what was left empty takes its default. */
export function valuesFrom({ parameters }: MethodologyDocument, written: Written): Record<string, unknown> {
  return Object.fromEntries(
    parameters.flatMap((one): [string, unknown][] => {
      const texts = askedOf(one).map((name) => written[name]?.trim() ?? "");
      if (texts.every((text) => text === "")) return [];
      const values = texts.map((text) => read(text, one));
      return [[one.symbol, one.dated ? { begin: values[0], end: values[1] } : values[0]]];
    }),
  );
}

import type { Field } from "./resource.ts";

export type Answers = Record<string, unknown>;

/** A typed number, with or without thousands separators: `12,000` is `12000`, but `12,5` stays what it is. */
export const plain = (text: string): string => {
  const tidy = text.trim();
  return /^\d{1,3}([,，]\d{3})+(\.\d*)?$/.test(tidy) ? tidy.replace(/[,，]/g, "") : tidy;
};
/**
 * Tonnes with at most three decimals as whole kilograms, digit by digit, without floating point. Undefined if they are
 * not valid.
 */
export function kilogramsOf(tonnes: string): number | undefined {
  const found = /^(\d{1,12})(?:\.(\d{1,3}))?$/.exec(plain(tonnes));
  return found ? Number(found[1]) * 1000 + Number((found[2] ?? "").padEnd(3, "0")) : undefined;
}
/** The error of an answer before the platform is asked: the key of a message, or undefined. */
export function faultOf(
  { kind = "text", optional }: Field,
  value: unknown,
): "form.required" | "form.whole" | "form.decimal" | "form.tonnes" | "form.json" | undefined {
  const missing = value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
  if (missing) return optional || kind === "flag" ? undefined : "form.required";
  const text = kind === "whole" || kind === "decimal" ? plain(String(value)) : String(value).trim();
  if (kind === "whole" && !/^\d{1,15}$/.test(text)) return "form.whole";
  if (kind === "decimal" && !/^\d{1,15}(\.\d{1,12})?$/.test(text)) return "form.decimal";
  if (kind === "tonnes" && kilogramsOf(text) === undefined) return "form.tonnes";
  if (kind === "json" || kind === "geojson")
    try {
      JSON.parse(text);
    } catch {
      return "form.json";
    }
  return undefined;
}
/** An answer as the mutation takes it; undefined if it is empty. */
export function valueFor({ kind = "text" }: Field, value: unknown): unknown {
  if (kind === "flag") return value === true;
  if (value === undefined || value === null || value === "") return undefined;
  switch (kind) {
    case "whole":
      return Number(plain(String(value)));
    case "decimal":
      return plain(String(value));
    case "tonnes":
      return kilogramsOf(String(value));
    case "json":
    case "geojson":
      return JSON.parse(String(value));
    case "choices":
    case "cities":
    case "files":
      return value;
    // Beijing time.
    case "instant":
      return new Date(`${String(value)}:00+08:00`).toISOString();
    default:
      return kind === "password" ? value : String(value).trim();
  }
}
/** The present values of a record, as answers of the form. */
export function answerOf({ name, kind = "text" }: Field, record: object): unknown {
  const value = (record as Readonly<Record<string, unknown>>)[name];
  if (value === null || value === undefined) return "";
  if (kind === "record" || kind === "body") return (value as { id: string }).id;
  if (kind === "tonnes") return (Number(value) / 1000).toFixed(3);
  if (kind === "json" || kind === "geojson") return JSON.stringify(value, null, 1);
  return kind === "whole" ? String(value) : value;
}
export const variablesOf = (fields: readonly Field[], answers: Answers): Answers =>
  Object.fromEntries(
    fields
      .filter(({ when }) => !when || when(answers))
      .map((field) => [field.name, valueFor(field, answers[field.name])])
      .filter(([, value]) => value !== undefined),
  );

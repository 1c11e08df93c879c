import type { Block, Part, Template, Value, Values } from "./template.ts";

/** A blank, to be filled in by hand. */
export const blank = "＿＿＿＿";

const isEmpty = (value: Value | null | undefined): value is null | undefined =>
  value === null || value === undefined || value.length === 0;

/**
 * The required fields of `template` that `values` leave empty, and values without a field: both are defects of the
 * caller.
 */
export function faultsOf(template: Template, values: Values): string[] {
  const known = new Set(template.fields.map(({ key }) => key));
  return [
    ...template.fields
      .filter(({ key, required }) => required && isEmpty(values[key]))
      .map(({ key }) => `${key} is missing`),
    ...Object.keys(values)
      .filter((key) => !known.has(key))
      .map((key) => `${key} is not a field`),
  ];
}

/**
 * The parts of a paper with its values filled in.
 * @throws Error, a defect: when a required value is missing, or the template uses an undeclared field.
 */
export function filled(template: Template, values: Values): Part[] {
  const faults = faultsOf(template, values);
  if (faults.length > 0) throw new Error(`${template.code}: ${faults.join("; ")}`);
  const known = new Set(template.fields.map(({ key }) => key));
  const valueAt = (key: string): Value | null => {
    if (!known.has(key)) throw new Error(`${template.code} declares no field ${key}`);
    return values[key] ?? null;
  };
  const text = (raw: string): string =>
    raw.replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = valueAt(key);
      if (isEmpty(value)) return blank;
      if (typeof value !== "string") throw new Error(`${template.code}: ${key} is not text`);
      return value;
    });
  const entries = <T extends Value>(key: string): T => (valueAt(key) ?? []) as T;
  const part = (block: Block): Part => {
    switch (block.kind) {
      case "facts":
        return { kind: "facts", rows: block.rows.map((row) => row.map(text)) };
      case "list":
        return { kind: "list", items: entries<readonly string[]>(block.of) };
      case "table": {
        const rows = entries<readonly Record<string, string>[]>(block.of).map((row) =>
          block.columns.map(({ key }) => row[key] ?? ""),
        );
        const empty = Array.from({ length: Math.max(0, (block.least ?? 0) - rows.length) }, () =>
          block.columns.map(() => ""),
        );
        return { kind: "table", columns: block.columns, rows: [...rows, ...empty] };
      }
      case "signature":
        return {
          kind: "signature",
          lines: block.lines.map(text).filter((line) => line !== blank),
          date: text(block.date),
        };
      default:
        return { kind: block.kind, text: text(block.text) };
    }
  };
  return template.blocks.filter(({ when }) => !when || !isEmpty(valueAt(when))).map(part);
}

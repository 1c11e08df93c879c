import { clearOf, everyLeaf, type Clear } from "./clear.ts";
import { forms, type Form } from "./forms.ts";

/** The format of the log's leaves and heads from its `log.begin` or `log.continue` leaf on. */
export const logFormat = 2;
/** The most bytes of a leaf: whoever reads a log may set the room for one aside. */
export const leafBytesMost = 65_535;

/** A leaf as read back: every leaf's fields, and the clear ones of its kind. */
export interface Leaf {
  readonly id: string;
  readonly type: string;
  readonly record: string;
  readonly action: string;
  readonly at: string;
  readonly clause: string;
  readonly [field: string]: unknown;
}

/**
 * What is wrong with the fields of a leaf of format 2; undefined if nothing is.
 * @param leaf an object as parsed; its text must also be canonical, which is compared by whoever has the bytes.
 */
export function wrongOf(leaf: Readonly<Record<string, unknown>>): string | undefined {
  const { type, action } = leaf;
  if (typeof type !== "string" || typeof action !== "string") return "no type or no action";
  const fields: Clear = { ...everyLeaf, ...clearOf(type, action) };
  const unknown = Object.keys(leaf).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined) return `the field ${unknown} is unknown for ${type}.${action}`;
  const wrong = Object.entries(fields).find(([name, form]) => !fits(leaf[name], form));
  return wrong && `the field ${wrong[0]} is not of the form ${wrong[1]}`;
}

const fits = (value: unknown, form: Form | `${Form}?`): boolean =>
  form.endsWith("?")
    ? value === undefined || value === null || forms[form.slice(0, -1) as Form](value)
    : forms[form as Form](value);

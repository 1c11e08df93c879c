import { isCanonical } from "../platform/log/canonical.ts";
import type { Relying } from "./issuances.rules.ts";
import { Fault, type Stood } from "./replay.rules.ts";

/** The formats of an export: each file of the first stays verifiable. */
export const format = "tanhui-ledger/2";
export const firstFormat = "tanhui-ledger/1";
const formats = [firstFormat, format] as const;

/** A head of format 1: `signature` in base64 covers size, root and instant. */
export interface Head {
  readonly size: number;
  readonly root: string;
  readonly at: string;
  readonly signature: string;
}

/** A line of an export that is not a log entry. An entry is its canonical text as it was hashed. */
export type Line =
  | { readonly "#": "begin"; readonly format: string; readonly logKey: string }
  | { readonly "#": "head"; readonly note: string }
  | ({ readonly "#": "head"; readonly note?: never } & Head)
  | ({ readonly "#": "block"; readonly id: string } & Stood)
  | { readonly "#": "waiting"; readonly content: string }
  | { readonly "#": "balance"; readonly account: string; readonly kilograms: number }
  | { readonly "#": "end"; readonly leaves: number; readonly heads: number; readonly tables: boolean };
/** A log entry as parsed. */
export type Entry = Relying & { readonly "#"?: never };

const { text, whole, flag } = {
  text: (value: unknown) => typeof value === "string",
  whole: (value: unknown) => Number.isSafeInteger(value),
  flag: (value: unknown) => typeof value === "boolean",
};
const textOrNull = (value: unknown): boolean => value === null || text(value);
/** The fields of each kind of line, and of what kind each is: all of them, and no other. */
const fields: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  begin: { format: text, logKey: text },
  head: { note: text },
  head1: { size: whole, root: text, at: text, signature: text },
  block: {
    id: text,
    mechanism: text,
    first: whole,
    kilograms: whole,
    batch: text,
    account: text,
    holder: text,
    event: textOrNull,
  },
  waiting: { content: text },
  balance: { account: text, kilograms: whole },
  end: { leaves: whole, heads: whole, tables: flag },
};

/**
 * A line as parsed.
 * @throws Fault `format` unless it is a JSON object in one line without a carriage return, has the fields of its kind
 * and no other, none of them twice.
 */
export function lineOf(text: string, at: string): Line | Entry {
  const line = objectOf(text, at);
  const kind = line["#"];
  if (kind === undefined) {
    assertCanonical(line, text, at);
    return line as unknown as Entry;
  }
  const name = kind === "head" && !("note" in line) ? "head1" : kind;
  const wanted = typeof name === "string" && Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!wanted || kind === "head1") throw new Fault("format", at, "an unknown line");
  const { "#": _, ...values } = line;
  const names = Object.keys(wanted);
  if (Object.keys(values).length !== names.length || !names.every((name) => Object.hasOwn(values, name)))
    throw new Fault("format", at, `a line "${String(kind)}" has the fields #, ${names.join(", ")}, and no other`);
  const odd = names.find((name) => !wanted[name]!(values[name]));
  if (odd) throw new Fault("format", at, `a line "${String(kind)}" has another kind of value in ${odd}`);
  // Format 1 wrote the fields of its lines in their own order; either way nothing may stand twice or beside them.
  if (JSON.stringify(line) !== text) assertCanonical(line, text, at);
  return line as unknown as Line;
}

/** @throws Fault unless the header names a format that is known. */
export function assertFormat(named: string, at: string): void {
  if (!(formats as readonly string[]).includes(named))
    throw new Fault("format", at, `this is neither ${formats.join(" nor ")}`);
}

/** @throws Fault when the bytes of a leaf are not the canonical ones: a field twice, white space, other escapes. */
function assertCanonical(line: object, text: string, at: string): void {
  if (!isCanonical(line, text)) throw new Fault("format", at, "not in the canonical form of RFC 8785");
}

function objectOf(text: string, at: string): Record<string, unknown> {
  try {
    const line: unknown = text.includes("\r") ? null : JSON.parse(text);
    if (typeof line === "object" && line !== null && !Array.isArray(line)) return line as Record<string, unknown>;
  } catch {
    /* said below */
  }
  throw new Fault("format", at, "not a JSON object in one line that ends in a line feed");
}

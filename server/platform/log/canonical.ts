import { hash } from "node:crypto";

/** The canonical texts of values that a worker has written out. */
const texts = new WeakMap<object, string>();
/** Takes note of the canonical text of a large value, which must not be changed any more. */
export const noteText = (value: object, text: string): void => void texts.set(value, text);
/** The canonical text of a value, where it was noted. */
export const notedText = (value: object): string | undefined => texts.get(value);

/**
 * A value in RFC 8785 form: sorted names, no white space, numbers as in ECMAScript.
 * @throws TypeError for values that JSON cannot express, half surrogate pairs among them.
 */
export function canonical(value: unknown): string {
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`${value} has no canonical text`);
  if (typeof value === "string") return textOf(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value === "number" || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value !== "object") throw new TypeError(`a ${typeof value} has no canonical text`);
  const noted = texts.get(value);
  if (noted !== undefined) return noted;
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${parts.map(([name, part]) => `${textOf(name)}:${canonical(part)}`).join()}}`;
}
function textOf(value: string): string {
  if (!value.isWellFormed()) throw new TypeError("half a surrogate pair has no canonical text");
  return JSON.stringify(value);
}

/** SHA-256 of a text's UTF-8, in hex. */
export const digest = (text: string): string => hash("sha256", text);

/**
 * Whether a text is the canonical one of the value that was parsed from it; half a surrogate pair has none. What stands
 * in order already is written out by the engine itself, which takes a third of the time.
 */
export function isCanonical(value: unknown, text: string): boolean {
  if (isInOrder(value) && !text.includes("\\ud")) return JSON.stringify(value) === text;
  try {
    return canonical(value) === text;
  } catch {
    return false;
  }
}
/** Whether the names of an object, and of those in it, are sorted. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let before = "";
  for (const name of Object.keys(value)) {
    if (name < before || !isInOrder((value as Record<string, unknown>)[name])) return false;
    before = name;
  }
  return true;
}

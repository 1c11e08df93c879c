import { createHash } from "node:crypto";

/**
 * A value in RFC 8785 form: sorted names, no white space, numbers as in ECMAScript.
 * @throws TypeError for values that JSON cannot express.
 */
export function canonical(value: unknown): string {
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`${value} has no canonical text`);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join()}}`;
}
/** SHA-256 of a text's UTF-8, in hex. */
export const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What a defect tells an operator. */
export interface Fault {
  readonly type: string;
  /** Its message, without values. */
  readonly error: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly path?: string;
  /** The places in the code, one a line. */
  readonly stack: string;
  readonly cause?: Fault;
}

const textMost = 300;
/** Values stand between quotation marks or behind the words of a statement: neither is for a log. */
const unquoted = (text: string): string =>
  /\b(insert|update|delete|select|values)\b/i.test(text)
    ? "a statement failed"
    : text
        .split("\n")[0]!
        .replace(/"[^"]*"?|'[^']*'?|`[^`]*`?/g, "…")
        .slice(0, textMost);
/** Lines that begin with `at` are places in the code; the others repeat the message. */
const placesOf = (stack: string): string =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .join("\n");
const text = (error: object, name: string): object => {
  const value = (error as Record<string, unknown>)[name];
  return typeof value === "string" && value.length <= textMost ? { [name]: value } : {};
};

/** A defect in words for the log, without the values that it came upon. */
export function faultOf(error: unknown, depth = 0): Fault {
  if (!(error instanceof Error)) return { type: typeof error, error: "", stack: "" };
  const { name, message, stack = "", cause } = error;
  return {
    type: name,
    error: unquoted(message),
    ...text(error, "code"),
    ...text(error, "constraint"),
    ...text(error, "table"),
    ...text(error, "path"),
    stack: placesOf(stack),
    ...(cause instanceof Error && depth < 3 && { cause: faultOf(cause, depth + 1) }),
  };
}

/** The clear fields by type and action, as `name:form name:form`. */
export const clear: Readonly<Record<string, string>>;
export function verify(
  lines: AsyncIterable<string> | Iterable<string>,
  known?: { key?: unknown; heads?: readonly object[] },
): Promise<Readonly<Record<string, unknown>>>;
/** Reads an export line by line, from its header on. */
export class Reader {
  constructor(known?: { key?: unknown; heads?: readonly object[] });
  /** Why a line cannot stand here; undefined when it can, and was taken. */
  fault(text: string): string | undefined;
}

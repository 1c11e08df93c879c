/** One field in which two documents differ: where, with its old and new value. */
export interface Difference {
  readonly path: string;
  readonly kind: "added" | "removed" | "changed";
  readonly before?: unknown;
  readonly after?: unknown;
}

type Plain = Readonly<Record<string, unknown>>;
/**
 * Keys that identify the entries of a list, in order of preference: a list whose entries all have a unique one is
 * compared by it instead of by position.
 */
const keys = ["id", "symbol", "name", "nameEn", "title"] as const;
const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
/** An escaped part of a JSON pointer: RFC 6901. */
const part = (name: string): string => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;

function keyOf(...lists: readonly (readonly unknown[])[]): (typeof keys)[number] | undefined {
  return keys.find((key) =>
    lists.every(
      (list) =>
        list.every((one) => isPlain(one) && typeof one[key] === "string") &&
        new Set(list.map((one) => (one as Plain)[key])).size === list.length,
    ),
  );
}
const byKey = (list: readonly unknown[], key: string): Plain =>
  Object.fromEntries(list.map((one) => [(one as Record<string, string>)[key]!, one]));

/**
 * The differences between two documents, field by field, in the order of the earlier one. A path is a JSON pointer in
 * which list entries go by their keys (`/equations/E2/expr`); if common entries change their order, the list itself is
 * reported, with their keys.
 */
export function differencesIn(before: unknown, after: unknown, path = ""): Difference[] {
  if (isSame(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const key = keyOf(before, after);
    const [a, b] = key ? [byKey(before, key), byKey(after, key)] : [{ ...before } as Plain, { ...after } as Plain];
    const order = (of: Plain, other: Plain) => Object.keys(of).filter((name) => Object.hasOwn(other, name));
    const moved =
      key && !isSame(order(a, b), order(b, a))
        ? [{ path, kind: "changed" as const, before: order(a, b), after: order(b, a) }]
        : [];
    return [...moved, ...fieldsOf(a, b, path)];
  }
  if (isPlain(before) && isPlain(after)) return fieldsOf(before, after, path);
  return [{ path, kind: "changed", before, after }];
}
const fieldsOf = (before: Plain, after: Plain, path: string): Difference[] => [
  ...Object.keys(before).flatMap((name): Difference[] =>
    Object.hasOwn(after, name)
      ? differencesIn(before[name], after[name], path + part(name))
      : [{ path: path + part(name), kind: "removed", before: before[name] }],
  ),
  ...Object.keys(after)
    .filter((name) => !Object.hasOwn(before, name))
    .map((name): Difference => ({ path: path + part(name), kind: "added", after: after[name] })),
];
/** The unescaped parts of a JSON pointer. */
export const partsOf = (path: string): string[] =>
  path
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));

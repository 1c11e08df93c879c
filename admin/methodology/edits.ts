/** Edits of a structured text. */
export type Tree = Readonly<Record<string, unknown>>;
/** The possible edits, by paths such as `parameters.3.bounds.min`. */
export type Edit =
  | { readonly put: string; readonly value: unknown }
  | { readonly add: string; readonly blank: object }
  | { readonly drop: string; readonly at: number }
  | { readonly shift: string; readonly at: number; readonly by: 1 | -1 }
  | { readonly replace: Tree };

/** The value at a path; undefined if there is no such place. */
export const valueAt = (tree: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((one, part) => (one as Record<string, unknown> | undefined | null)?.[part], tree);
export const listAt = (tree: Tree, path: string): readonly Tree[] => {
  const found = valueAt(tree, path);
  return Array.isArray(found) ? found : [];
};

/** The text with another value at a path. Empty values are removed, and so are parts that become empty; rows stay. */
function put(tree: unknown, [part, ...rest]: readonly string[], value: unknown): unknown {
  if (part === undefined) return value;
  if (Array.isArray(tree))
    return tree.map((one: unknown, i) => (String(i) === part ? (put(one, rest, value) ?? {}) : one));
  const { [part]: before, ...others } = (tree ?? {}) as Record<string, unknown>;
  const after = put(before, rest, value);
  const isGone =
    after === undefined ||
    after === "" ||
    (typeof after === "object" &&
      after !== null &&
      !Array.isArray(after) &&
      rest.length > 0 &&
      Object.keys(after).length === 0);
  if (isGone) return others;
  // A part keeps its position among the others.
  return part in ((tree ?? {}) as object) ? { ...(tree as object), [part]: after } : { ...others, [part]: after };
}
const withList = (tree: Tree, path: string, change: (list: readonly Tree[]) => readonly Tree[]): Tree => {
  const list = change(listAt(tree, path));
  return put(tree, path.split("."), list.length === 0 && path.includes(".") ? undefined : list) as Tree;
};

/** The text after an edit. */
export function edited(tree: Tree, edit: Edit): Tree {
  if ("replace" in edit) return edit.replace;
  if ("put" in edit) return put(tree, edit.put.split("."), edit.value) as Tree;
  if ("add" in edit) return withList(tree, edit.add, (list) => [...list, edit.blank as Tree]);
  if ("drop" in edit) return withList(tree, edit.drop, (list) => list.toSpliced(edit.at, 1));
  return withList(tree, edit.shift, (list) => {
    const to = edit.at + edit.by;
    return to < 0 || to >= list.length ? list : list.toSpliced(edit.at, 1).toSpliced(to, 0, list[edit.at]!);
  });
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differencesIn, partsOf } from "../../shared/platform/difference.ts";

const equation = (id: string, expr: string) => ({ id, lhs: id.toLowerCase(), expr });

describe("what differs between two documents", () => {
  test.each([
    ["nothing", { a: 1 }, { a: 1 }, []],
    ["a field that changed", { a: 1, b: 2 }, { a: 1, b: 3 }, ["changed /b"]],
    ["one added and one removed", { a: 1 }, { b: 1 }, ["removed /a", "added /b"]],
    [
      "an equation, by its id, though one came before it",
      { equations: [equation("E1", "a"), equation("E2", "b")] },
      { equations: [equation("E0", "z"), equation("E1", "a"), equation("E2", "c")] },
      ["changed /equations/E2/expr", "added /equations/E0"],
    ],
    [
      "an equation that is gone",
      { equations: [equation("E1", "a"), equation("E2", "b")] },
      { equations: [equation("E2", "b")] },
      ["removed /equations/E1"],
    ],
    [
      "the order of equations, which matters",
      { equations: [equation("E1", "a"), equation("E2", "b")] },
      { equations: [equation("E2", "b"), equation("E1", "a")] },
      ["changed /equations"],
    ],
    ["entries without a name, by place", { list: [1, 2] }, { list: [1, 3, 4] }, ["changed /list/1", "added /list/2"]],
    [
      "entries named twice, by place",
      { list: [{ id: "x" }, { id: "x" }] },
      { list: [{ id: "x" }, { id: "y" }] },
      ["changed /list/1/id"],
    ],
    ["a value that became a list", { a: 1 }, { a: [1] }, ["changed /a"]],
    ["a name with signs of the pointer in it", { "a/b~c": 1 }, { "a/b~c": 2 }, ["changed /a~1b~0c"]],
  ])("%s", (_, before, after, found) =>
    expect(differencesIn(before, after).map(({ kind, path }) => `${kind} ${path}`)).toEqual(found),
  );

  test("both values are given", () =>
    expect(differencesIn({ a: { b: 1 } }, { a: { b: 2 } })).toEqual([
      { path: "/a/b", kind: "changed", before: 1, after: 2 },
    ]));
  test("names come back out of a path", () =>
    expect(partsOf("/equations/a~1b~0c/expr")).toEqual(["equations", "a/b~c", "expr"]));

  const json = fc.jsonValue({ maxDepth: 4 });
  test("a document does not differ from itself, and what differs is seen from both sides", () => {
    fc.assert(
      fc.property(json, (it) => {
        expect(differencesIn(it, structuredClone(it))).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(json, json, (a, b) => {
        const turned = { added: "removed", removed: "added", changed: "changed" } as const;
        const sides = (
          of: readonly { path: string; kind: keyof typeof turned }[],
          kind: (one: keyof typeof turned) => string,
        ) => of.map((one) => `${kind(one.kind)} ${one.path}`).toSorted();
        expect(sides(differencesIn(a, b), (one) => one)).toEqual(sides(differencesIn(b, a), (one) => turned[one]));
      }),
    );
  });
});

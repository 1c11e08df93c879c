import { globSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { expect, test } from "vitest";
import { modules } from "../../server/modules.ts";
import { tableOf } from "../../server/platform/store/table-name.ts";

/** Table → the floor on which its owner stands. */
const floors = new Map(
  modules.flatMap(({ entities }, floor) => entities.map((entity) => [tableOf(entity), floor] as const)),
);
const floorOf = (file: string): number => modules.findIndex(({ name }) => file.split(sep)[1] === name);
const sources = globSync("server/*/**/*.ts", { exclude: ["server/migrations/**"] }).map(
  (file) => [file, readFileSync(file, "utf8")] as const,
);

const reads = /\b(?:selectFrom|(?:inner|left|right|full)Join)\(\s*"(\w+)(?: as \w+)?"/g;
const writes = /\b(?:insertInto|updateTable|deleteFrom|replaceInto|mergeInto)\(\s*"(\w+)(?: as \w+)?"/g;
const entityWrites =
  /\bem\s*\.(?:create|insert|insertMany|upsert|upsertMany|nativeUpdate|nativeDelete)\(\s*([A-Z]\w*)/g;
const named = (source: string, pattern: RegExp): string[] => [...source.matchAll(pattern)].map(([, name]) => name!);

/** What an invariant reads, in queries that are written out. */
const writtenOut = /(?:\b(?:from|join) |dangling\(\[|\], \[)"(\w+)"/g;

test("an invariant reads tables of its own module, or of one below", () => {
  const found = sources.filter(([file]) => file.endsWith(`${sep}invariants.ts`));
  expect(found.length).toBeGreaterThan(15);
  for (const [file, source] of found)
    for (const table of named(source, writtenOut))
      expect(floors.get(table), `${file}: ${table}`).toBeLessThanOrEqual(floorOf(file));
});

/** What a query calls its own: `.with("r", …)`. */
const ownNames = (source: string): ReadonlySet<string> => new Set(named(source, /\.with\(\s*"(\w+)"/g));

test("every table has one owner", () => {
  expect(floors.size).toBe(modules.flatMap(({ entities }) => entities).length);
});

test("a query reads tables of its own module, or of one below", () => {
  let seen = 0;
  for (const [file, source] of sources) {
    // What belongs to no module stands on all of them: seeds and commands.
    const floor = floorOf(file) === -1 ? modules.length : floorOf(file);
    for (const table of named(source, reads).filter((name) => !ownNames(source).has(name))) {
      expect(floors.get(table), `${file}: ${table}`).toBeLessThanOrEqual(floor);
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(100);
});

/** What writes another's table, and why it may. */
const exceptions: Readonly<Record<string, string>> = {
  "server/seeds/administrator.ts organization": "the first administrator stands before anybody who could admit one",
  "server/seeds/administrator.ts person": "as above",
  "server/seeds/administrator.ts membership": "as above",
};

test("only its owner writes a table", () => {
  const written = sources.flatMap(([file, source]) =>
    [...named(source, writes), ...named(source, entityWrites).map((name) => tableOf({ name }))].map((table) => ({
      at: `${file.replaceAll(sep, "/")} ${table}`,
      own: floors.get(table) === floorOf(file),
    })),
  );
  expect(written.length).toBeGreaterThan(30);
  const others = new Set(written.filter(({ own }) => !own).map(({ at }) => at));
  expect([...others].toSorted()).toEqual(Object.keys(exceptions).toSorted());
});

/** Writes to a table whose name is a variable: nobody could tell whose it is. */
const unnamed = /\b(?:insertInto|updateTable|deleteFrom|replaceInto|mergeInto)\(\s*(?!["\s])|insert into \$\{/;
test("only a restore writes tables whatever they are", () => {
  const found = sources.filter(([, source]) => unnamed.test(source)).map(([file]) => file.replaceAll(sep, "/"));
  // It gives back the rows that the owners wrote, all of them, into tables without any.
  expect(found).toEqual(["server/platform/backup/rows.ts"]);
});

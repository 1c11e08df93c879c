import Database from "better-sqlite3";
import type { CompiledQuery, RootOperationNode } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../server/platform/context.ts";
import { attributesOf, type Attribute } from "../../server/platform/record/attributes.ts";
import { resources, type AnyResource } from "../../server/platform/record/resource.ts";
import { loadStory } from "../fixtures/story.ts";
import { actors } from "../support/actors.ts";
import { platformOn, type Platform } from "../support/platform.ts";
import { dialects, emptyDatabase } from "../support/world.ts";

/** A reader of each kind: who sees what is public, a whole province, and what is its own. */
const readers = { public: actors.anyone, office: actors.department, organization: actors.forester };

/** Something to ask an attribute for, as it is written in a document. */
function literalOf({ kind, graph, operators }: Attribute): string {
  const choices = graph();
  if (typeof choices === "object" && operators.includes("in") && kind !== "Id" && kind !== "Text")
    return Object.keys(choices)[0]!;
  const known: Record<string, string> = { Flag: "true", Day: '"2026-01-01"', Instant: '"2026-01-01T00:00:00.000Z"' };
  return known[kind] ?? (operators.includes("gte") ? "1" : '"x"');
}

/** What is asked of a list, and how: in its own order, in each that it offers, by each attribute. */
function questionsOf({ entity }: AnyResource): string[] {
  const listed = [...attributesOf(entity)].filter(([, { listed }]) => listed);
  const sorts = listed
    .filter(([, { nullable }]) => !nullable)
    .flatMap(([name]) => [true, false].map((descending) => `sort: [{ by: ${name}, descending: ${descending} }]`));
  const filters = listed.flatMap(([name, attribute]) =>
    attribute.operators
      .filter((operator) => ["eq", "gte", "contains"].includes(operator))
      .map((operator) => `filter: { ${name}: { ${operator}: ${literalOf(attribute)} } }`),
  );
  return ["take: 25", ...sorts, ...filters];
}

type Explain = (query: CompiledQuery) => Promise<readonly string[]>;

/** What SQLite would know of a table that is filled like this one, with a million rows. */
function enlarged(stat: string): string {
  const [rows, ...alike] = stat.split(" ").map(Number) as [number, ...number[]];
  return [1_000_000, ...alike.map((some) => (some === 1 ? 1 : Math.round((some / rows) * 1_000_000)))].join(" ");
}

/** SQLite as it is before it knows its tables, and once it does. */
function explainedBySqlite(url: string, knows: boolean): Explain {
  const file = new Database(url.slice(5));
  file.function("enlarged", (stat) => enlarged(String(stat)));
  file.exec("analyze");
  file.exec(knows ? "update sqlite_stat1 set stat = enlarged(stat)" : "delete from sqlite_stat1");
  file.exec("analyze sqlite_schema");
  return async ({ sql, parameters }) =>
    (file.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[]).map(({ detail }) => detail);
}
/** PostgreSQL chooses by size: with these off it shows whether there is another way. */
async function explainedByPostgresql(url: string): Promise<Explain> {
  const client = new pg.Client(url);
  client.on("error", () => {});
  await client.connect();
  await client.query("set enable_seqscan = off; set enable_sort = off; set enable_incremental_sort = off");
  return async ({ sql, parameters }) =>
    (await client.query(`explain ${sql}`, [...parameters])).rows.map((row) => row["QUERY PLAN"]);
}

/** Something for each slot of a query that is kept. */
const filled = (query: CompiledQuery): CompiledQuery => ({
  ...query,
  parameters: query.parameters.map((one) =>
    String(one).startsWith("\0") ? (/skip|take|reach/.test(String(one)) ? 25 : "x") : one,
  ),
});

/** Tables that cannot be many, each with its reason. PostgreSQL may read them whole. */
const small = {
  reviewMinutes: "one for each round of a methodology: a province files some tens a year",
};
const ofSmall = new RegExp(`Seq Scan on "?(${Object.keys(small).join("|")})"? `);

/** Whether rows are read where an index says, in the order in which they are wanted. */
function isStraight(plan: readonly string[]): boolean {
  if (plan.some((line) => line.includes("One-Time Filter: false"))) return true;
  // SQLite's word for reading, one by one, what another part of the statement finds.
  const handedOn = plan.includes("CO-ROUTINE it") ? "SCAN it" : undefined;
  return !plan.some((line) => line !== handedOn && crooked.test(line) && !ofSmall.test(line));
}
const crooked = /TEMP B-TREE|^SCAN (?!.*(USING (COVERING )?INDEX|VIRTUAL TABLE))|Seq Scan|Sort/;

const grounds = [
  ["sqlite", "without statistics"],
  ["sqlite", "with statistics"],
  ["postgresql", "without scans and sorts"],
] as const;
describe.each(grounds.filter(([dialect]) => dialects.includes(dialect)))(
  "the plans of lists on %s %s",
  (dialect, how) => {
    let database: Awaited<ReturnType<typeof emptyDatabase>>, w: Platform, explain: Explain;
    beforeAll(async () => {
      database = await emptyDatabase(dialect);
      await loadStory(database.url);
      w = await platformOn(database.url);
      explain =
        dialect === "sqlite"
          ? explainedBySqlite(database.url, how === "with statistics")
          : await explainedByPostgresql(database.url);
    });
    afterAll(async () => {
      await w.close();
      await database.drop();
    });

    /** The statements by which a page is looked for. */
    async function statementsOf(reader: Actor, list: string, question: string): Promise<CompiledQuery[]> {
      const { reading } = w.store;
      const caught: RootOperationNode[] = [];
      const catching = reading.withPlugin({
        transformQuery({ node }) {
          caught.push(node);
          return node;
        },
        transformResult: async ({ result }) => result,
      });
      Object.assign(w.store, { reading: catching });
      expect(await w.ask(reader, `{ ${list}(${question}) { items { id } } }`), question).not.toHaveProperty("refused");
      Object.assign(w.store, { reading });
      return caught.map((node) => filled(reading.getExecutor().compileQuery(node as never, { queryId: "plan" })));
    }

    test("no page is sorted, and no table is read whole", async () => {
      const found: string[] = [];
      let asked = 0;
      for (const resource of resources())
        for (const question of questionsOf(resource))
          for (const [name, reader] of Object.entries(readers))
            for (const statement of await statementsOf(reader, resource.many, question)) {
              const plan = await explain(statement);
              asked++;
              if (!isStraight(plan)) found.push(`${resource.many} ${question} ${name}: ${plan.join("; ")}`);
            }
      // What two questions share is one kept statement: on PostgreSQL some hundred.
      expect(asked).toBeGreaterThan(4_900);
      expect(found).toEqual([]);
    }, 600_000);
  },
);

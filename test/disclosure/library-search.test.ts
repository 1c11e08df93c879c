import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actors } from "../support/actors.ts";
import { filedForest } from "../support/records.ts";
import { Project } from "../../server/project/index.ts";
import { dialects, world, type World } from "../support/world.ts";

/** More than words are looked for in. */
const count = 100_100;

describe.each(dialects)("a search in the public library on %s", (dialect) => {
  let w: World;
  beforeAll(async () => {
    w = await world(dialect);
    await w.given(Project, { ...filedForest("n000000"), number: null, titleZh: "松林 000000" });
    const rows = w.store.em().getKysely();
    const padded = dialect === "sqlite" ? sql`printf('%06d', i)` : sql`lpad(i::text, 6, '0')`;
    const { rows: all } = await sql<{ name: string }>`${
      dialect === "sqlite"
        ? sql`select name from pragma_table_info('project')`
        : sql`select column_name as name from information_schema.columns where table_name = 'project'`
    }`.execute(rows);
    const names = all.map(({ name }) => name);
    const own: Record<string, ReturnType<typeof sql>> = {
      id: sql`'n' || ${padded}`,
      titleZh: sql`'松林 ' || ${padded}`,
      // A hundredth of a degree each, in ten columns.
      west: sql`110000000 + (i % 10) * 100000`,
      east: sql`110010000 + (i % 10) * 100000`,
      south: sql`36000000`,
      north: sql`36010000`,
    };
    await sql`insert into "project" (${sql.join(names.map((name) => sql.ref(name)))})
      select ${sql.join(names.map((name) => own[name] ?? sql.ref(`p.${name}`)))} from "project" p,
      (with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.raw(String(count - 1))}) select i from n) n
      where p."id" = 'n000000'`.execute(rows);
    for (const [i, title] of [
      [count - 1_500, "海带甲"],
      [count - 5_000, "海带乙"],
      [count - 99_999, "海带丙"],
      [50, "海带丁"],
    ] as const)
      await sql`update "project" set "titleZh" = ${title} where "id" = ${`n${String(i).padStart(6, "0")}`}`.execute(
        rows,
      );
  }, 120_000);
  afterAll(() => w.close());

  const search = async (filter: object, more: object = {}) => {
    const answer = await w.ask(
      actors.anyone,
      "query ($filter: LibraryFilter!, $take: Int! = 20, $skip: Int! = 0) { it: library(filter: $filter, take: $take, skip: $skip) { total lookedThrough items { titleZh } } }",
      { variables: { filter, ...more } },
    );
    const { items, ...rest } = answer.it;
    return { ...rest, titles: items.map(({ titleZh }: { titleZh: string }) => titleZh) };
  };

  test("looks through the 100,000 filed last, says so, and through all of what the filter leaves", async () => {
    const last = ["海带甲", "海带乙", "海带丙"];
    expect(await search({ words: "海带" })).toEqual({ total: null, lookedThrough: 100_000, titles: last });
    expect(await search({ words: "海带" }, { skip: 1, take: 1 })).toMatchObject({ titles: ["海带乙"] });
    expect(await search({ words: "海带", region: "460000" })).toEqual({ total: 0, lookedThrough: null, titles: [] });
  }, 60_000);
  test("counts to 10,000 of what is found, and ends there", async () => {
    const { titles, ...rest } = await search({ words: "松林" });
    expect(rest).toEqual({ total: 10_001, lookedThrough: null });
    expect(titles[0]).toBe(`松林 ${count - 1}`);
  }, 60_000);
  test("the map adds up what was found in each part", async () => {
    const { it } = await w.ask(
      actors.anyone,
      'query ($box: BoxInput!) { it: libraryMap(filter: { words: "松林" }, box: $box) { extent places { count } } }',
      { variables: { box: { west: 73, south: 18, east: 135, north: 54 } } },
    );
    const counted = it.places.reduce((sum: number, one: { count: number }) => sum + one.count, 0);
    // Of the 100,000 filed last three have another title.
    expect([counted, it.extent]).toEqual([99_997, [110, 36, 110.91, 36.01]]);
  }, 60_000);
});

import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

/** More than a search looks through. */
const count = 100_100;
const idOf = (i: number): string => `n${String(i).padStart(6, "0")}`;

describe.each(dialects)("a search for a text on %s", (dialect) => {
  let w: World;
  beforeAll(async () => {
    w = await world(dialect);
    const numbers = (most: number) =>
      sql.raw(
        `(with recursive n(i) as (select 0 union all select i + 1 from n where i < ${most} - 1) select i from n)`,
      );
    const padded = dialect === "sqlite" ? sql`printf('%06d', i)` : sql`lpad(i::text, 6, '0')`;
    const at = "2026-01-02T03:04:05.678Z";
    const rows = w.store.em().getKysely();
    await sql`insert into "organization" ("id", "name", "uscc", "region", "joinedAt")
      select 'n' || ${padded}, '单位 ' || ${padded}, 'z' || ${padded}, '460000', ${sql.raw(`'${at}'`)}
      from ${numbers(count)} n`.execute(rows);
    await sql`insert into "person" ("id", "name", "email", "organization", "joinedAt", "passwordHash")
      select 'q' || ${padded}, '职员 ' || ${padded}, 'q' || ${padded}, 'n000001', ${sql.raw(`'${at}'`)}, '-'
      from ${numbers(12_000)} n`.execute(rows);
    for (const [i, name] of [
      [1_500, "海南甲"],
      [5_000, "海南乙"],
      [50_000, "海南丙"],
      [99_998, "海南丁"],
      [100_050, "尽头"],
    ] as const)
      await sql`update "organization" set "name" = ${name} where "id" = ${idOf(i)}`.execute(rows);
  }, 120_000);
  afterAll(() => w.close());

  const search = async (text: string, rest = "", filter = "") => {
    const { organizations, ...refused } = await w.ask(
      actors.anyone,
      `{ organizations(filter: { name: { contains: "${text}" } ${filter} } ${rest}) { total next lookedThrough items { id } } }`,
    );
    return organizations
      ? { ...organizations, items: organizations.items.map(({ id }: { id: string }) => id) }
      : refused;
  };

  test("ends after 100,000 records, says so, and goes on where it ended", async () => {
    const first = await search("尽头");
    expect(first).toEqual({ total: null, next: expect.any(String), lookedThrough: 100_000, items: [] });
    const next = await search("尽头", `after: "${first.next}"`);
    expect(next).toEqual({ total: null, next: null, lookedThrough: null, items: [idOf(100_050)] });
  }, 60_000);

  test("finds what stands in each of its pieces, once and in order", async () => {
    const found = [1_500, 5_000, 50_000, 99_998].map(idOf);
    expect(await search("海南")).toMatchObject({ total: null, lookedThrough: 100_000, items: found });
    const back = await search("海南", "sort: [{ by: joinedAt, descending: true }]");
    expect(back).toMatchObject({ total: null, lookedThrough: 100_000, items: found.toReversed() });
    const mixed = await search("海南", "sort: [{ by: region, descending: true }, { by: id }]");
    expect(mixed).toMatchObject({ total: null, lookedThrough: 100_000, items: found });
    expect(await search("海南", "skip: 2, take: 2")).toMatchObject({ lookedThrough: 100_000, items: found.slice(2) });
  }, 60_000);

  test("turns pages by cursor to where it ended", async () => {
    const pages: (string[] | number)[] = [];
    for (let after = ""; pages.length < 9; ) {
      const { items, next, lookedThrough } = await search("海南", `take: 3 ${after}`);
      pages.push(items, lookedThrough);
      if (next === null) break;
      after = `after: "${next}"`;
    }
    expect(pages).toEqual([[1_500, 5_000, 50_000].map(idOf), null, [idOf(99_998)], null]);
  }, 60_000);

  test("ends with its first piece where that has enough, and counts to 10,000", async () => {
    const page = await search("单位");
    expect(page).toMatchObject({ total: 10_001, next: expect.any(String), lookedThrough: null });
    expect(page.items).toHaveLength(25);
  }, 60_000);

  test("looks through all of what the rest of a filter leaves, and of what its reader may see", async () => {
    const exact = { next: null, lookedThrough: null };
    expect(await search("o-donor", "", 'region: { eq: "370000" }')).toEqual({ ...exact, total: 1, items: ["o-donor"] });
    expect(await search("没有", "", 'region: { eq: "370000" }')).toEqual({ ...exact, total: 0, items: [] });
    const people = (text: string) =>
      w.ask(
        actors.forester,
        `{ people(filter: { name: { contains: "${text}" } }) { total next lookedThrough items { id } } }`,
      );
    expect(await people("职员")).toEqual({ people: { ...exact, total: 0, items: [] } });
    const own = await people("forester");
    expect(own).toEqual({ people: { ...exact, total: own.people.items.length, items: expect.any(Array) } });
    expect(own.people.items.length).toBeGreaterThan(0);
  });

  test("passes over no more than it finds", async () => {
    expect(await search("海南", "skip: 5")).toMatchObject({ field: "skip", reason: "skipTooFar", most: 4 });
    expect(await search("海南", "skip: 5", 'region: { eq: "370000" }')).toMatchObject({ total: 0, items: [] });
  }, 60_000);
});

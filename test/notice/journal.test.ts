import Database from "better-sqlite3";
import type { RootOperationNode } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../server/platform/context.ts";
import { loadStory } from "../fixtures/story.ts";
import { actors } from "../support/actors.ts";
import { platformOn, type Platform } from "../support/platform.ts";
import { dialects, emptyDatabase } from "../support/world.ts";

const shandong = "370000";
const { department, hnDepartment, organiser, anyone } = actors;
const national: Actor = { ...actors.auditor, parties: [{ kind: "auditor", region: "000000" }] };
const deed = "id type record region action at organization person second role clause from to note titleZh";

describe.each(dialects)("the journal on %s", (dialect) => {
  let database: Awaited<ReturnType<typeof emptyDatabase>>, w: Platform;
  beforeAll(async () => {
    database = await emptyDatabase(dialect);
    await loadStory(database.url);
    w = await platformOn(database.url);
  });
  afterAll(async () => {
    await w.close();
    await database.drop();
  });
  const page = async (who: Actor, args: string) =>
    (await w.ask(who, `{ journal(${args}) { next items { ${deed} } } }`)).journal;
  const all = async (who: Actor, args = "") => {
    const items: any[] = [];
    for (let after: string | null = ""; after !== null; ) {
      const found: any = await page(who, `${args} take: 37 ${after && `after: "${after}"`}`);
      items.push(...found.items);
      after = found.next;
    }
    return items;
  };
  const oneOf = (type: string) => type[0]!.toLowerCase() + type.slice(1);

  test("shows an office what the histories of its region's records say, word for word, newest first", async () => {
    const items = await all(department);
    expect(items.length).toBeGreaterThan(100);
    expect(items.map(({ id }) => id)).toEqual(
      items
        .map(({ id }) => id)
        .toSorted()
        .toReversed(),
    );
    expect(new Set(items.map(({ region }) => region.slice(0, 2)))).toEqual(new Set(["37"]));
    const records = new Map(items.map(({ type, record }) => [record, oneOf(type)]));
    for (const [record, type] of records) {
      const { history } = await w.ask(
        department,
        `{ history(type: "${type}", id: "${record}") { id action at organization person second role clause from to note } }`,
      );
      const told = items.filter((one) => one.record === record);
      expect(told.map(({ type: _, record: __, region: ___, titleZh: ____, ...moment }) => moment)).toEqual(history);
    }
  });
  test("leaves out nothing of a region's events, and shows no other region anything of them", async () => {
    const entries = await w.store.reading
      .selectFrom("journalEntry as j")
      .innerJoin("event as e", "e.id", "j.record")
      .select(["j.id", "e.region"])
      .where("j.type", "=", "event")
      .orderBy("j.id", "desc")
      .execute();
    const of = (region: string) => entries.filter((one) => one.region === region).map(({ id }) => id);
    expect(of(shandong).length).toBeGreaterThan(5);
    expect((await all(department, 'type: "event"')).map(({ id }) => id)).toEqual(of(shandong));
    expect((await all(hnDepartment, 'type: "event"')).map(({ id }) => id)).toEqual(of("460000"));
    expect(await all(hnDepartment, `region: "${shandong}"`)).toEqual([]);
    expect((await all(national, 'type: "event"')).map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  });
  test("is looked through by person, deed, outcome, region and period, together", async () => {
    const whole = await all(national);
    const { id, name } = await w.store.reading
      .selectFrom("person as p")
      .innerJoin("journalEntry as j", "j.actor", "p.id")
      .innerJoin("membership as m", "m.person", "p.id")
      .select(["p.id", "p.name"])
      .where("m.kind", "=", "department")
      .where("m.region", "=", shandong)
      .limit(1)
      .executeTakeFirstOrThrow();
    const ids = (items: readonly any[]) => items.map((one) => one.id);
    const by = await all(national, `person: "${id}"`);
    expect(by.length).toBeGreaterThan(0);
    expect(ids(by)).toEqual(ids(whole.filter((one) => one.person === name)));
    const { action, to, at, type } = whole.find((one) => one.to)!;
    expect(ids(await all(national, `type: "${oneOf(type)}" action: "${action}"`))).toEqual(
      ids(whole.filter((one) => one.type === type && one.action === action)),
    );
    expect(ids(await all(national, `state: "${to}"`))).toEqual(ids(whole.filter((one) => one.to === to)));
    const day = new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
    const onDay = whole.filter(
      (one) => new Date(Date.parse(one.at) + 8 * 3_600_000).toISOString().slice(0, 10) === day,
    );
    expect(ids(await all(national, `from: "${day}" until: "${day}"`))).toEqual(ids(onDay));
    expect(await all(national, `from: "2031-01-01"`)).toEqual([]);
    // As a page asks that looks for nothing.
    const nothing = "type: null person: null action: null state: null region: null from: null until: null";
    expect(ids(await all(national, nothing))).toEqual(ids(whole));
  });
  test.each([
    ["whoever holds no office", organiser, "", { refused: "FORBIDDEN", reason: "notYours" }],
    ["the public", anyone, "", { refused: "FORBIDDEN", reason: "notYours" }],
    ["an unknown kind of record", department, 'type: "secret"', { refused: "INVALID_INPUT", reason: "notA" }],
    ["a made up place", department, 'after: "x"', { refused: "INVALID_INPUT", reason: "notA" }],
    ["too large a page", department, "take: 201", { refused: "INVALID_INPUT", reason: "pageSize" }],
    ["a person unseen", hnDepartment, 'person: "nobody"', { refused: "NOT_FOUND", reason: "notFound" }],
  ])("refuses %s", async (_, who, args, refused) => {
    const answer = await w.ask(who, `{ journal(${args ? args : "take: 5"}) { next } }`);
    expect(answer).toMatchObject(refused);
  });
  test.runIf(dialect === "sqlite")("walks one index, whatever is looked for", async () => {
    const { reading } = w.store;
    const caught: RootOperationNode[] = [];
    const catching = reading.withPlugin({
      transformQuery({ node }) {
        caught.push(node);
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    const person = (await reading.selectFrom("person").select("id").limit(1).executeTakeFirstOrThrow()).id;
    Object.assign(w.store, { reading: catching });
    for (const args of [
      "take: 5",
      'type: "event"',
      `person: "${person}" type: "event"`,
      'from: "2025-01-01" action: "submit"',
    ])
      await page(national, args);
    Object.assign(w.store, { reading });
    const file = new Database(database.url.slice(5));
    const plans = caught
      .map((node) => reading.getExecutor().compileQuery(node as never, { queryId: "plan" }))
      .filter(({ sql }) => sql.includes('from "journalEntry"'))
      .map(({ sql, parameters }) =>
        (file.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[])
          .map(({ detail }) => detail)
          .join("; "),
      );
    file.close();
    expect(plans.length).toBeGreaterThanOrEqual(4);
    expect(plans.filter((plan) => /TEMP B-TREE|SCAN j(?! USING INDEX)/.test(plan))).toEqual([]);
    expect(plans.some((plan) => plan.includes("journalEntry_type_id_index"))).toBe(true);
    expect(plans.some((plan) => plan.includes("journalEntry_actor_id_index"))).toBe(true);
  });
});

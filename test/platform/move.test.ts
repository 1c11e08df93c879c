import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Membership } from "../../server/identity/index.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const approve = "mutation ($id: ID!) { approveMembership(id: $id) { id state } }";
const approved = { approveMembership: { id: "m1", state: "active" } };
const membership = (but: Partial<Membership> = {}): Partial<Membership> => ({
  id: "m1",
  person: "p-forester",
  organization: "o-forester",
  kind: "projectDeveloper",
  region: "370000",
  requestedAt: "2026-01-15T00:00:00.000Z",
  ...but,
});

describe.each(dialects)("a move on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
    await w.given(Membership, membership(), membership({ id: "m2" }));
  });
  afterEach(() => w.close());
  const kept = async (...tables: ("journalEntry" | "leaf" | "outbox" | "answer")[]) =>
    Promise.all(tables.map(async (table) => (await w.store.reading.selectFrom(table).selectAll().execute()).length));
  const ask = (id: string, key?: string) =>
    w.ask(actors.administrator, approve, { variables: { id }, ...(key && { key }) });

  test("sets the state and leaves its trace, all in one", async () => {
    expect(await ask("m1", "k1")).toEqual(approved);
    expect(await kept("journalEntry", "leaf", "outbox", "answer")).toEqual([1, 1, 1, 1]);
    const [leaf] = await w.store.reading.selectFrom("leaf").selectAll().execute();
    expect(leaf!.position).toBeNull();
    expect(leaf!.content).toMatch(
      /^\{"action":"approve","actor":"[0-9a-f]{64}","at":"2026-01-15T04:00:00.000Z","clause":"platform default","digest":"[0-9a-f]{64}","from":"requested","id":"[^"]+","record":"[0-9a-f]{64}","to":"active","type":"membership"\}$/,
    );
  });

  test("refuses in this order: what is hidden, what the table lacks, who may not; and leaves nothing", async () => {
    expect(await w.ask(actors.rivalForester, approve, { variables: { id: "m1" } })).toMatchObject({
      refused: "NOT_FOUND",
    });
    await w.given(Membership, membership({ id: "m3", state: "ended" }));
    expect(await w.ask(actors.department, approve, { variables: { id: "m3" } })).toMatchObject({
      refused: "WRONG_STATE",
      state: "ended",
      clause: "platform default",
    });
    expect(await w.ask(actors.department, approve, { variables: { id: "m1" }, key: "k" })).toMatchObject({
      refused: "FORBIDDEN",
      competence: "administrator",
      clause: "platform default",
    });
    expect(await kept("journalEntry", "leaf", "outbox", "answer")).toEqual([0, 0, 0, 0]);
  });

  test("another region's administrator does not even see it", async () => {
    expect(await w.ask(actors.hnAdministrator, approve, { variables: { id: "m1" } })).toMatchObject({
      refused: "NOT_FOUND",
    });
  });

  test("the same request twice has one effect and one answer", async () => {
    expect(await ask("m1", "k1")).toEqual(approved);
    expect(await ask("m1", "k1")).toEqual(approved);
    expect(await ask("m1")).toMatchObject({ refused: "WRONG_STATE" });
    expect(await kept("journalEntry")).toEqual([1]);
  });

  test("ten at once with one key have one effect and one answer", async () => {
    expect(await Promise.all(Array.from({ length: 10 }, () => ask("m1", "k1")))).toEqual(Array(10).fill(approved));
    expect(await kept("journalEntry", "answer")).toEqual([1, 1]);
  });

  test("a key stands for one request and one person", async () => {
    await ask("m1", "k1");
    expect(await ask("m2", "k1")).toMatchObject({ refused: "INVALID_INPUT", reason: "keyReused" });
    expect(await w.ask(actors.rivalForester, approve, { variables: { id: "m1" }, key: "k1" })).toMatchObject({
      refused: "NOT_FOUND",
    });
  });

  test("of ten at once without a key one moves, and the others find it moved", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask("m1")));
    expect(answers.filter(({ approveMembership }) => approveMembership)).toEqual([approved]);
    expect(answers.filter(({ refused }) => refused === "WRONG_STATE")).toHaveLength(9);
  });

  test("a reason is shown to those near, and the log commits to it by its digest alone", async () => {
    await w.ask(actors.administrator, 'mutation { refuseMembership(id: "m1", reason: "不是该单位员工") { state } }');
    const history = '{ history(type: "membership", id: "m1") { action from to clause organization person note } }';
    expect((await w.ask(actors.administrator, history)).history).toEqual([
      {
        action: "refuse",
        from: "requested",
        to: "refused",
        clause: "platform default",
        organization: "o-department",
        person: "p-administrator",
        note: "不是该单位员工",
      },
    ]);
    expect((await w.ask(actors.forester, history)).history[0]).toMatchObject({
      organization: "o-department",
      person: null,
      note: null,
    });
    expect(await w.ask(actors.rivalForester, history)).toMatchObject({ refused: "NOT_FOUND" });
    const [leaf] = await w.store.reading.selectFrom("leaf").selectAll().execute();
    expect(leaf!.content).not.toContain("员工");
  });
});

import { afterEach, beforeEach, expect, test } from "vitest";
import Database from "better-sqlite3";
import { CompiledQuery } from "kysely";
import { setImmediate } from "node:timers/promises";
import { holdings } from "../../server/modules.ts";
import { Snapshot } from "../../server/platform/store/snapshot.ts";
import { open, type Store } from "../../server/platform/store/store.ts";
import { world, type World } from "../support/world.ts";

let w: World;
beforeEach(async () => {
  w = await world("sqlite");
});
afterEach(() => w.close());
const count = (store: Store): Promise<unknown> =>
  store.rows(
    store.reading
      .selectFrom("organization")
      .select((it) => it.fn.countAll().as("n"))
      .compile(),
  );
const add = (store: Store, id: string) =>
  store
    .em()
    .execute(`insert into organization (id, name, uscc, region, "joinedAt") values (?, 'x', ?, '370000', 'x')`, [
      id,
      id,
    ]);

test("what is written is there for whoever reads next, in the same turn of the event loop", async () => {
  const [{ n }] = (await count(w.store)) as [{ n: number }];
  await add(w.store, "one");
  expect(await count(w.store)).toEqual([{ n: n + 1 }]);
  await w.store.transactional(async (em) => em.execute("delete from organization where id = 'one'"));
  expect(await count(w.store)).toEqual([{ n }]);
});

test("what another process writes is there by the next turn, and what is said to have changed at once", async () => {
  const elsewhere = await open(w.url, holdings);
  const [{ n }] = (await count(w.store)) as [{ n: number }];
  const before = w.store.changes!();
  await add(elsewhere, "two");
  expect(w.store.changes!()).not.toBe(before);
  expect(await count(w.store)).toEqual([{ n: n + 1 }]);
  await add(elsewhere, "three");
  await setImmediate();
  expect(await count(w.store)).toEqual([{ n: n + 2 }]);
  await elsewhere.close();
});

test("while a transaction reads, nothing is said to be unchanged, and its state stays its own", async () => {
  await w.store.reading.transaction().execute(async (reading) => {
    const organizations = () => reading.selectFrom("organization").select("id").execute();
    const before = await organizations();
    await add(w.store, "four");
    expect(w.store.changes!()).toBeUndefined();
    expect(await organizations()).toEqual(before);
  });
  expect(w.store.changes!()).toBeTypeOf("number");
});

test("that SQLite ended after an error of the disk does no harm, and the next one is whole", () => {
  const db = new Database(":memory:");
  const snapshot = new Snapshot(db);
  const one = CompiledQuery.raw("select ? as one", [1]) as CompiledQuery<{ one: number }>;
  expect(snapshot.rows(one)).toEqual([{ one: 1 }]);
  db.exec("rollback");
  expect(() => snapshot.end()).not.toThrow();
  expect(snapshot.rows(one)).toEqual([{ one: 1 }]);
  expect(db.inTransaction).toBe(true);
  snapshot.end();
  expect(db.inTransaction).toBe(false);
});

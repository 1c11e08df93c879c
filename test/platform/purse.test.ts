import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../../server/platform/context.ts";
import { Allowances } from "../../server/platform/cost/allowance.ts";
import { sweepSpending, tallyOn } from "../../server/platform/cost/tally.ts";
import { keys, world, type World } from "../support/world.ts";

/** Two servers on one PostgreSQL: a person has 1,000,000 units in a minute, and a slice of 200,000 at each. */
let one: World;
beforeAll(async () => {
  one = await world("postgresql");
});
afterAll(() => one.close());
const person = (id: string): Actor => ({ id, parties: [{ kind: "projectDeveloper", region: "370000" }] });
const servers = (count = 2) => Array.from({ length: count }, () => new Allowances(100, tallyOn(one.store)));

/** Spends in portions until every server has refused in a row. @returns what was spent, and the last refusal. */
async function spendAt(all: readonly Allowances[], actor: Actor, pausing = true) {
  let [spent, refused, last] = [0, 0, {} as { code?: string; details?: any }];
  for (let i = 0; refused < 2 * all.length && i < 1_000; i++) {
    await all[i % all.length]!.workOf(actor, "203.0.113.1")
      .charge(10_000)
      .then(
        () => {
          spent += 10_000;
          refused = 0;
        },
        (refusal: typeof last) => {
          last = refusal;
          refused++;
        },
      );
    if (pausing) await pause(10);
  }
  return { spent, last };
}

test("who spends at two servers in turn has the budget once, and a slice for each at most", async () => {
  const { spent, last } = await spendAt(servers(), person("in turn"));
  expect(spent).toBeGreaterThanOrEqual(1_000_000);
  expect(spent).toBeLessThanOrEqual(1_400_000);
  expect(last).toMatchObject({ code: "LIMITED", details: { reason: "budgetSpent", most: 1_000_000 } });
  expect(last.details.seconds).toBeGreaterThan(0);
  expect(last.details.seconds).toBeLessThanOrEqual(60);
});

test("who spends at one server has the whole budget", async () => {
  const { spent } = await spendAt(servers(1), person("at one"));
  expect(spent).toBe(1_000_000);
});

test("a server that ends takes nothing with it: what others have not spent is still there", async () => {
  const actor = person("after restarts");
  for (let restart = 0; restart < 12; restart++) await servers(1)[0]!.workOf(actor, "203.0.113.1").charge(10_000);
  const { spent } = await spendAt(servers(3), actor);
  expect(spent).toBeGreaterThanOrEqual(800_000);
});

test("whoever is faster than the table has a slice at each server", async () => {
  const all = servers();
  let spent = 0;
  const charges = Array.from({ length: 100 }, (_, i) =>
    all[i % 2]!.workOf(person("fast"), "203.0.113.1")
      .charge(10_000)
      .then(
        () => {
          spent += 10_000;
        },
        () => {},
      ),
  );
  await Promise.all(charges);
  expect(spent).toBe(400_000);
});

test("a request does not wait: neither for the table nor for a transaction that it is in", async () => {
  await one.store.transactional(async (em) => {
    await em.execute(`lock table "spending" in access exclusive mode`);
    const [server] = servers(1);
    await server!.workOf(person("patient"), "203.0.113.1").charge(100_000);
  });
});

test("while the table cannot be reached each server counts for itself", async () => {
  const tally = () => Promise.reject(new Error("away"));
  const { spent, last } = await spendAt([new Allowances(100, tally)], person("away"));
  expect(spent).toBe(1_000_000);
  expect(last).toMatchObject({ code: "LIMITED", details: { reason: "budgetSpent" } });
});

test("names nobody, and is forgotten when it is over", async () => {
  const rows = () => one.store.reading.selectFrom("spending").selectAll().execute();
  const before = await rows();
  expect(before.length).toBeGreaterThan(1);
  for (const { asker } of before) expect(asker).toMatch(/^[0-9a-f]{64}$/);
  await sql`update "spending" set "until" = now() - interval '1 second'`.execute(one.store.em().getKysely());
  await sweepSpending.work({ store: one.store, actor: person("x"), now: one.now, keys });
  expect(await rows()).toEqual([]);
});

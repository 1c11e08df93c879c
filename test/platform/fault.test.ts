import type { Server } from "node:http";
import { sql } from "kysely";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { holdings, modules } from "../../server/modules.ts";
import { apiOf, serve } from "../../server/platform/http/server.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";
import { within, type Inside } from "../../server/platform/record/transaction.ts";
import { open, type Store } from "../../server/platform/store/store.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const draft =
  'mutation { draftEvent(input: { titleZh: "会", region: "370000", city: "370700", kind: festival, hostKind: government, beginsOn: "2026-04-18", endsOn: "2026-04-20", place: "园", participants: 9, measures: "绿电", offsetMethod: "购买", contact: "会务组" }) { id } }';
const read = "{ events { total } }";

describe.each(dialects)("a server on %s with one connection and room for one who waits", (dialect) => {
  let w: World, store: Store, server: Server;
  beforeEach(async () => {
    w = await world(dialect);
    store = await open(w.url, holdings, { connections: 1, waiting: 1 });
    const contextOf = async () => ({ ...w.contextOf(actors.organiser), store });
    server = await serve(apiOf(await schemaOf(modules), {}), { contextOf });
    await new Promise<void>((done) => server.listen(0, done));
  });
  afterEach(async () => {
    server.close();
    await store.close();
    await w.close();
  });
  const context = () => ({ ...w.contextOf(actors.organiser), store });
  const post = async (query: string) => {
    const response = await fetch(`http://127.0.0.1:${(server.address() as { port: number }).port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: any; errors?: { extensions: object }[] };
    return { status: response.status, retry: response.headers.get("retry-after"), data, ...errors?.[0]?.extensions };
  };
  const forNow = (reason: string, seconds: number) => ({
    status: 503,
    retry: String(seconds),
    code: "LIMITED",
    reason,
    seconds,
    clause: "platform default",
  });

  test("refuses whom there is no room for, and serves them once there is", async () => {
    let go!: () => void;
    const gate = new Promise<void>((done) => (go = done));
    const holding = within(context(), () => gate);
    const answers = Array.from({ length: 3 }, () => post(draft));
    const first = await Promise.race(answers);
    expect(first).toMatchObject(forNow("databaseBusy", 5));
    go();
    await holding;
    const statuses = new Set((await Promise.all(answers)).map(({ status }) => status));
    expect([...statuses].toSorted()).toEqual([200, 503]);
    expect((await post(draft)).status).toBe(200);
  });

  test("a transaction has its own connection alone", async () => {
    const second = within(context(), () => store.reading.selectFrom("leaf").select("id").execute());
    await expect(second).rejects.toThrow("a transaction asks for a second connection");
    const nested = within(context(), () => within(context(), async () => {}));
    await expect(nested).rejects.toThrow("a transaction asks for a second connection");
    // @ts-expect-error Inside a transaction there is no store on which to begin another.
    const written = (inside: Inside) => within(inside, async () => {});
    expect(written).toBeTypeOf("function");
    expect((await post(draft)).status).toBe(200);
  });

  test.runIf(dialect === "sqlite")("refuses on a full disk, reads, and writes again once there is room", async () => {
    const pages = (most: number) => sql`pragma max_page_count = ${sql.lit(most)}`.execute(store.em().getKysely());
    await pages(1);
    let answer = await post(draft);
    for (let tries = 0; answer.status === 200 && tries < 500; tries++) answer = await post(draft);
    expect(answer).toMatchObject(forNow("storageFull", 60));
    expect((await post(read)).data.events.total).toBeGreaterThanOrEqual(0);
    await pages(1_000_000);
    expect((await post(draft)).status).toBe(200);
  });

  test.runIf(dialect === "postgresql")("survives the end of its connection wherever it comes", async () => {
    const [other, locking] = [new pg.Client(w.url), new pg.Client(w.url)];
    await other.connect();
    const backends = "from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
    const end = (which = "") => other.query(`select pg_terminate_backend(pid) ${backends} ${which}`);
    // Between two statements, and before the commit.
    for (const statement of [sql`select 1`, undefined]) {
      const broken = within(context(), async ({ trx }) => {
        await end();
        await statement?.execute(trx);
      });
      await expect(broken).rejects.toThrow(/connection/);
    }
    // While a statement waits.
    await locking.connect();
    await locking.query("begin; lock table event in exclusive mode");
    const waiting = post(draft);
    for (let ended = 0; ended === 0; ) ended = (await end("and wait_event_type = 'Lock'")).rowCount ?? 0;
    expect(await waiting).toMatchObject(forNow("databaseAway", 5));
    await locking.end();
    expect((await post(draft)).status).toBe(200);
    await other.end();
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { start, type Running } from "../../server/main.ts";
import { configOf } from "../../server/platform/config.ts";
import { Halt } from "../../server/platform/log/halt.ts";
import { pauseOf, startJobs, type Faring } from "../../server/platform/job/jobs.ts";
import { Leases } from "../../server/platform/job/lease.ts";
import { record, within } from "../../server/platform/record/transaction.ts";
import { Health } from "../../server/platform/telemetry/health.ts";
import { logTo } from "../../server/platform/telemetry/logger.ts";
import { createAdministrator } from "../../server/seeds/administrator.ts";
import { actors } from "../support/actors.ts";
import { dialects, keys, logOrigin, world, type World } from "../support/world.ts";

const password = "海雾散去以后渔船一艘一艘回到码头";
const token = "a-token-of-the-operators";
const parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
type Line = Record<string, unknown>;
const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Title(病历摘要)>>endobj\ntrailer<<>>\n%%EOF\n");

describe.each(dialects)("what an operator sees on %s", (dialect) => {
  let w: World, running: Running, data: string, base: string, membership: string;
  const lines: Line[] = [];
  let text = "";
  beforeAll(async () => {
    w = await world(dialect);
    data = mkdtempSync(join(tmpdir(), "tanhui-telemetry-"));
    const config = configOf({
      PORT: "0",
      DATABASE_URL: w.url,
      TANHUI_DATA: data,
      TANHUI_METRICS_TOKEN: token,
      TANHUI_METRICS_PORT: "0",
      TANHUI_REQUESTS_PER_MINUTE: "40",
      TANHUI_PROXIES: "1",
    });
    const log = logTo({
      write(line: string) {
        text += line;
        lines.push(JSON.parse(line) as Line);
      },
    });
    running = await start(config, { ...w.store, close: async () => {} }, { now: () => w.now }, { build: data, log });
    base = `http://127.0.0.1:${running.port}`;
    const about = { name: "张三", email: "zhang.san@example.org", organization: "省厅", uscc: "91350100M000100Y43" };
    const asked = { ...about, password, region: "000000" };
    const { person } = await createAdministrator({ store: w.store, now: w.now, keys }, asked);
    const rows = w.store.reading as unknown as { selectFrom(table: string): any };
    const own = rows.selectFrom("membership").select("id").where("person", "=", person);
    membership = (await own.executeTakeFirstOrThrow()).id;
  });
  afterAll(async () => {
    await running.close();
    await w.close();
    rmSync(data, { recursive: true });
  });
  beforeEach(() => void lines.splice(0));
  const from = (address: string) => ({ "x-forwarded-for": address });
  const post = (query: string, more: Record<string, string> = {}) =>
    fetch(`${base}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...from("198.51.100.1"), ...more },
      body: JSON.stringify({ query }),
    });
  const signIn = (as: string) =>
    post(`mutation enter { signIn(email: "zhang.san@example.org", password: "${as}") { id } }`, {
      traceparent: parent,
    });
  const written = async (line: Line): Promise<Line> => {
    for (let tries = 0; tries < 200 && !lines.some((one) => one["request"] === line["request"]); tries++)
      await new Promise((done) => setTimeout(done, 10));
    return lines.filter((one) => one["request"] === line["request"]).at(-1)!;
  };

  test("a failed sign-in is an event of security, under the number that the client was given", async () => {
    const answer = await signIn("geraten");
    const line = await written({ request: answer.headers.get("x-request-id") });
    expect(line).toEqual({
      level: "warn",
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      message: "request",
      request: expect.stringMatching(/^[\w-]{36}$/),
      method: "POST",
      route: "/graphql",
      operation: "other",
      fields: ["signIn"],
      actor: "public",
      status: 200,
      milliseconds: expect.any(Number),
      code: "UNAUTHENTICATED",
      reason: "wrongPassword",
      traceparent: parent,
      security: true,
      client: expect.stringMatching(/^[\da-f]{12}$/),
    });
  });

  test("a session with a sign-in, a file and a defect leaves no secret and nothing personal in the log", async () => {
    const entered = await signIn(password);
    const cookie = entered.headers.get("set-cookie")!.split(";")[0]!;
    const { id } = ((await entered.json()) as { data: { signIn: { id: string } } }).data.signIn;
    const upload = (name: string) =>
      fetch(`${base}/files?${new URLSearchParams({ type: "membership", id: membership, kind: "proof", name })}`, {
        method: "POST",
        body: pdf as BodyInit,
        headers: { cookie, ...from("198.51.100.1") },
      });
    expect((await upload("张三的授权书.pdf")).status).toBe(201);
    await sql`alter table "attachment" rename to "elsewhere"`.execute(w.store.em().getKysely());
    const failed = await upload("李四的病历.pdf");
    const failedToo = await post(`{ attachments(type: "membership", id: "${membership}") { name } }`, { cookie });
    await sql`alter table "elsewhere" rename to "attachment"`.execute(w.store.em().getKysely());
    for (const answer of [failed, failedToo]) {
      const request = answer.headers.get("x-request-id");
      const { errors } = (await answer.json()) as { errors: { extensions: object }[] };
      expect(errors[0]!.extensions).toEqual({ code: "INTERNAL", request });
      expect(await written({ request })).toMatchObject({ message: "request", code: "INTERNAL", actor: id });
      const defect = lines.find((line) => line["request"] === request && line["level"] === "error")!;
      expect(defect).toMatchObject({ message: "INTERNAL", stack: expect.stringMatching(/^at .*:\d+:\d+/) });
    }
    await post("mutation { signOut }", { cookie });
    const secrets = [password, cookie.split("=")[1]!, "张三", "李四", "zhang.san", "病历", "PDF-1.4", "198.51.100.1"];
    expect(secrets.filter((one) => text.includes(one))).toEqual([]);
  });

  test("whoever hangs up leaves a line and no defect", async () => {
    const request = await new Promise((done) => {
      const asking = get(`${base}/ledger.jsonl`, { headers: from("198.51.100.1") }, (response) => {
        response.once("close", () => done(response.headers["x-request-id"]));
        response.on("error", () => {});
        asking.destroy();
      });
      asking.on("error", () => {});
    });
    expect(await written({ request })).toMatchObject({ level: "info", route: "/ledger.jsonl" });
    expect(lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("machines may ask after it without end, and the figures are for who brings the token, or comes by their port", async () => {
    const probe = { headers: from("203.0.113.9") };
    for (let i = 0; i < 60; i++) expect((await fetch(`${base}/health/live`, probe)).status).toBe(200);
    const ready = await fetch(`${base}/health/ready`, probe);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      {
        ready: true,
        draining: false,
        checks: { database: "ok", schema: "ok", disk: expect.any(String), sequencer: "ok", jobs: "ok", messages: "ok" },
      },
    ]);
    const metrics = (authorization: string) => fetch(`${base}/metrics`, { headers: { authorization } });
    expect((await metrics("")).status).toBe(401);
    expect((await metrics(`Bearer ${token}.`)).status).toBe(401);
    const aside = await (await fetch(`http://127.0.0.1:${running.metricsPort}/metrics`)).text();
    for (const figures of [await (await metrics(`Bearer ${token}`)).text(), aside]) {
      expect(figures).toContain('tanhui_request_seconds_count{operation="/health/live"} 60');
      expect(figures).toContain('tanhui_refusals_total{code="UNAUTHENTICATED"}');
      expect(figures).toMatch(/^tanhui_leaves_waiting \d+$/m);
      expect(figures).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
      expect(figures).toMatch(/^tanhui_job_failing\{job="sequencer"\} 0$/m);
      expect(figures).toMatch(dialect === "sqlite" ? /^tanhui_pool_used Nan$/m : /^tanhui_pool_used \d+$/m);
      expect(figures).not.toContain("enter");
    }
  });

  test("a connection may be idle for longer than proxies keep theirs: nobody sends into one that is being closed", async () => {
    const said = await new Promise((done) =>
      get(`${base}/health/live`, { agent: new Agent({ keepAlive: true }) }, ({ headers }) =>
        done(headers["keep-alive"]),
      ),
    );
    expect(said).toBe("timeout=65");
  });

  test("a server that is about to stop says so, and ends each connection with its answer", async () => {
    running.drain();
    const answer = await fetch(`${base}/health/ready`);
    expect([answer.status, answer.headers.get("connection"), await answer.json()]).toMatchObject([
      503,
      "close",
      { ready: false, draining: true },
    ]);
    expect((await fetch(`${base}/health/live`)).status).toBe(200);
  });
});

describe.each(dialects)("health on %s", (dialect) => {
  let w: World;
  beforeAll(async () => {
    w = await world(dialect);
  });
  afterAll(() => w.close());
  const checks = async (faring: readonly Faring[] = [], watched = false) => {
    const works = { store: w.store, clock: { now: () => w.now }, keys, leases: new Leases("h"), logOrigin, watched };
    const { checks: found } = await new Health({ works, folder: tmpdir(), faring: () => faring }).report();
    return Object.fromEntries(Object.entries(found).map(([name, { state, why }]) => [name, why ?? state]));
  };
  const failing = (name: string, error: unknown): Faring => ({ name, runs: 3, failures: 2, failing: 2, error });

  test("shows a job that fails, and why the log signs nothing", async () => {
    expect(await checks([failing("sweep", new Error("no"))])).toMatchObject({ jobs: "failed", sequencer: "ok" });
    for (const why of ["wrongKey", "restored", "secondChecker", "oldServer"] as const)
      expect(await checks([failing("sequencer", new Halt(why, "stopped"))])).toMatchObject({ sequencer: why });
  });

  test("shows entries that wait for a head for more than a minute, and that the second checker is not there", async () => {
    await within(w.contextOf(actors.department), (inside) =>
      record(inside, { type: "event", record: "e", action: "explainDelay", note: "later" }),
    );
    expect(await checks()).toMatchObject({ sequencer: "ok" });
    w.now = "2026-01-15T04:01:01.000Z";
    expect(await checks()).toMatchObject({ sequencer: "late" });
    expect(await checks([], true)).toMatchObject({ sequencer: "secondChecker" });
  });

  test("shows a database of another release, and one that takes no writing", async () => {
    const writing = w.store.em().getKysely<any>();
    await writing.insertInto("mikro_orm_migrations").values({ name: "of-tomorrow" }).execute();
    expect(await checks()).toMatchObject({ database: "ok", schema: "failed" });
    await writing.deleteFrom("mikro_orm_migrations").where("name", "=", "of-tomorrow").execute();
    await sql`alter table "lease" rename to "elsewhere"`.execute(writing);
    expect(await checks()).toMatchObject({ database: "failed", schema: "ok" });
    await sql`alter table "elsewhere" rename to "lease"`.execute(writing);
    expect(await writing.selectFrom("lease").select("name").where("name", "like", "probe%").execute()).toEqual([]);
  });

  test("a job that failed goes on, and gives its lease back at the end", async () => {
    let runs = 0;
    const work = async () => {
      if (++runs === 1) throw new Error("the first time");
    };
    const heard: string[] = [];
    const works = { store: w.store, clock: { now: () => w.now }, keys, leases: new Leases("j"), logOrigin };
    const jobs = startJobs([{ name: "often", everySeconds: 1, work }], works, (job) => void heard.push(job));
    for (let tries = 0; tries < 500 && runs < 2; tries++) await new Promise((done) => setTimeout(done, 20));
    await jobs.stop();
    expect(heard).toEqual(["often"]);
    expect(jobs.faring().find(({ name }) => name === "often")).toMatchObject({ failures: 1, failing: 0 });
    const held = await w.store.reading.selectFrom("lease").select("name").where("holder", "<>", "").execute();
    expect(held).toEqual([]);
  });

  test("a job is done at once where it is hurried, also while it is under way", async () => {
    let runs = 0;
    const work = async () => {
      runs++;
      await new Promise((done) => setTimeout(done, 200));
    };
    const works = { store: w.store, clock: { now: () => w.now }, keys, leases: new Leases("h"), logOrigin };
    const jobs = startJobs([{ name: "rarely", everySeconds: 3600, work }], works, () => {});
    const until = async (most: number) => {
      for (let tries = 0; tries < 500 && runs < most; tries++) await new Promise((done) => setTimeout(done, 20));
      return runs;
    };
    expect(await until(1)).toBe(1);
    jobs.hurry();
    expect(await until(2)).toBe(2);
    await jobs.stop();
    expect(runs).toBe(2);
  });
});

test.each([
  [1, [1, 1, 2, 4, 8, 16, 32, 60, 60]],
  [30, [30, 10, 20, 40, 60, 60]],
  [3600, [3600, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600]],
])("a job of every %d s is tried again ever later", (everySeconds, pauses) => {
  expect(pauses.map((_, failing) => pauseOf(everySeconds, failing))).toEqual(pauses);
});

import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { modules } from "../../server/modules.ts";
import { manifestOf } from "../../server/platform/http/documents.ts";
import { routesOf } from "../../server/platform/http/published.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";
import { apiOf, serve } from "../../server/platform/http/server.ts";
import type { Trace } from "../../server/platform/telemetry/trace.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const deep = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const cursor = (by: string, ...place: unknown[]): string =>
  Buffer.from(JSON.stringify([`${by} asc,id asc`, ...place])).toString("base64url");
const body = (query: string, variables: unknown = {}): string => JSON.stringify({ query, variables });
const byHash = (sha256Hash: string): string =>
  JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const sorted = (by: string, after: string): string =>
  body(`query ($after: String) { events(sort: [{ by: ${by} }], after: $after) { items { id } } }`, { after });
const since = (at: string): string =>
  body("query ($at: Instant!) { events(filter: { accountedAt: { gte: $at } }) { total } }", { at });

/** What somebody may send who wishes the platform ill, or errs: each is refused, and none is a defect. */
describe.each(dialects)("hostile requests on %s", (dialect) => {
  let w: World, http: Server, base: string;
  const defects: unknown[] = [];
  beforeAll(async () => {
    w = await world(dialect);
    http = await serve(apiOf(await schemaOf(modules), manifestOf({})), {
      contextOf: async () => w.contextOf(actors.anyone),
      routes: routesOf(modules),
      concluded: (trace: Trace) => void defects.push(...trace.defects),
    });
    await new Promise<void>((done) => http.listen(0, done));
    base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    http.close();
    await w.close();
  });
  const post = (text: string): Promise<Response> =>
    fetch(`${base}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: text });
  const asked = (search: Record<string, string>): Promise<Response> =>
    fetch(`${base}/graphql?${new URLSearchParams(search)}`, { headers: { "apollo-require-preflight": "1" } });
  const refusalIn = async (response: Response): Promise<unknown> => {
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string; reason: string } }[] };
    return errors && [errors[0]!.extensions.code, errors[0]!.extensions.reason];
  };

  test.each([
    ["a filter of nothing", body("{ events(filter: { region: null }) { total } }"), "missing"],
    ["a subscription", body("subscription { events { total } }"), "notA"],
    ["a persisted query of another version", JSON.stringify({ extensions: { persistedQuery: 1 } }), "BAD_REQUEST"],
    ["a cursor of another type", sorted("beginsOn", cursor("beginsOn", "soon", "e")), "notA"],
    ["a cursor of a day of the year 0", sorted("beginsOn", cursor("beginsOn", "0000-01-01", "e")), "notA"],
    ["a cursor of a word where a number stands", sorted("participants", cursor("participants", "many", "e")), "notA"],
    ["a cursor of a fraction", sorted("participants", cursor("participants", 1.5, "e")), "notA"],
    ["a cursor of lists", sorted("number", cursor("number", [], {})), "notA"],
    ["a cursor with NUL", sorted("number", cursor("number", "\0", "e")), "notA"],
    ["a cursor of too many places", sorted("number", cursor("number", "1", "e", "e")), "notA"],
    ["a cursor of 50,000 levels", sorted("number", Buffer.from(deep(50_000)).toString("base64url")), "notA"],
    ["an instant of the year 0", since("0000-01-01T00:00:00.000Z"), "notA"],
    ["an instant beyond all calendars", since("9999-12-31T23:59:59.999Z"), "notA"],
    [
      "a text of 50,000 signs to search for",
      body(`{ events(filter: { titleZh: { contains: "${"x".repeat(50_000)}" } }) { total } }`),
      "tooLong",
    ],
    ["JSON of 200,000 levels", deep(200_000), "tooDeep"],
    ["variables of 50,000 levels", `{"query":"{ me { id } }","variables":{"a":${deep(50_000)}}}`, "tooDeep"],
    [
      "a certificate of 100,000 levels",
      body("query ($file: String) { verifyCertificate(file: $file) { number } }", {
        file: `{"format":"tanhui-certificate/1","keyId":"k","signature":"s","payload":{"a":${deep(100_000)}}}`,
      }),
      "certificateForm",
    ],
    ["the hash __proto__", byHash("__proto__"), "PERSISTED_QUERY_NOT_FOUND"],
    ["the hash constructor", byHash("constructor"), "PERSISTED_QUERY_NOT_FOUND"],
  ])("%s", async (_, text, reason) => {
    defects.length = 0;
    expect([await refusalIn(await post(text)), defects]).toEqual([["INVALID_INPUT", reason], []]);
  });

  test("what is asked for in the address is held to the same", async () => {
    const query = "query ($id: ID!) { event(id: $id) { id } }";
    expect(await refusalIn(await asked({ query, variables: `{"id":${deep(500)}}` }))).toEqual([
      "INVALID_INPUT",
      "tooDeep",
    ]);
    expect((await asked({ query, variables: '{"id":"\\u0000"}' })).status).toBe(400);
    const named = await fetch(`${base}/files?type=event&id=%00&kind=proof&name=a`, { method: "POST" });
    expect([named.status, await refusalIn(named)]).toEqual([400, ["INVALID_INPUT", "notA"]]);
    expect((await fetch(`${base}/files/%zz`)).status).toBe(404);
  });

  test("a cursor that the platform gave leads on, whatever is sorted by", async () => {
    for (const by of ["region", "name", "joinedAt"]) {
      const query = `query ($after: String) { organizations(take: 3, sort: [{ by: ${by} }], after: $after) { items { id } next } }`;
      const first = (await w.ask(actors.administrator, query)).organizations;
      const second = (await w.ask(actors.administrator, query, { variables: { after: first.next } })).organizations;
      expect(second.items).toHaveLength(3);
      expect(first.items).not.toContainEqual(second.items[0]);
    }
  });

  test("a body that does not come is waited for no longer than its time", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { port } = http.address() as AddressInfo;
    const slow = request({ port, path: "/graphql", method: "POST", headers: { "content-type": "application/json" } });
    slow.write("{");
    const answered = new Promise<number>((done) => slow.once("response", ({ statusCode }) => done(statusCode!)));
    await new Promise((done) => http.once("request", () => setImmediate(done)));
    while (vi.getTimerCount() === 0) await new Promise(setImmediate);
    vi.advanceTimersByTime(30_000);
    vi.useRealTimers();
    expect(await answered).toBe(408);
    slow.destroy();
  });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import { digest } from "../../server/platform/log/canonical.ts";
import { manifestOf } from "../../server/platform/http/documents.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";
import { apiOf, serve } from "../../server/platform/http/server.ts";
import { modules } from "../../server/modules.ts";
import { actors } from "../support/actors.ts";
import { world, type World } from "../support/world.ts";

let w: World, http: Server, url: string;
const query = "query ours { organizations(take: 1) { total } }";
const manifest = manifestOf({ [`sha256:${digest(query)}`]: query });
beforeAll(async () => {
  w = await world("sqlite");
  const wide = `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: memberships { total }`).join(" ")} }`;
  http = await serve(apiOf(await schemaOf(modules), { ...manifest, [digest(wide)]: wide }), {
    contextOf: async () => w.contextOf(actors.operator),
  });
  await new Promise<void>((done) => http.listen(0, done));
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`;
});
afterAll(async () => {
  http.close();
  await w.close();
});

async function post(body: object | string, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return {
    status: response.status,
    ...((await response.json()) as { data?: any; errors?: { message: string; extensions: { code: string } }[] }),
  };
}
const byHash = (sha256Hash: string, more = {}) =>
  post({ extensions: { persistedQuery: { version: 1, sha256Hash } }, ...more });

test("a document of ours is known by its hash", async () => {
  expect((await byHash(digest(query))).data.organizations.total).toBeGreaterThan(10);
});
test("an unknown hash stays unknown, also after it came with its text", async () => {
  const query = "{ memberships { total } }",
    hash = digest(query);
  expect((await byHash(hash)).errors?.[0]?.extensions.code).toBe("INVALID_INPUT");
  expect((await byHash(hash, { query })).data).toMatchObject({ memberships: {} });
  expect((await byHash(hash)).errors?.[0]?.extensions.code).toBe("INVALID_INPUT");
});
test.each([
  ["aliased", `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: memberships { total }`).join(" ")} }`, "LIMITED"],
  [
    "deep",
    "{ events { items { allocations { event { allocations { event { allocations { event { allocations { event { allocations { event { allocations { id } } } } } } } } } } } } } }",
    "LIMITED",
  ],
  ["of many tokens", `{ ${"__typename ".repeat(1_001)} }`, "INVALID_INPUT"],
  [
    "two mutations",
    'mutation { a: approveMembership(id: "m1") { id } b: approveMembership(id: "m1") { id } }',
    "LIMITED",
  ],
])("a document of another's that is %s is measured", async (_, query, code) => {
  const answer = await post({ query });
  expect(answer.errors?.[0]?.extensions.code).toBe(code);
  if (code) expect(answer.status).toBe(400);
});
test("ours may have as many aliases as they like", async () => {
  const query = `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: memberships { total }`).join(" ")} }`;
  expect((await post({ query })).data.a39.total).toBeGreaterThan(1);
});
test("what is not a request is refused as one, in JSON, and reveals nothing", async () => {
  expect(await post("{")).toMatchObject({ status: 400, errors: [{ extensions: { code: "INVALID_INPUT" } }] });
  for (const nul of ["\\u0000", "\\u{0}"])
    expect(await post({ query: `{ organizations(filter: { name: { eq: "${nul}" } }) { total } }` })).toMatchObject({
      status: 400,
    });
  for (const of of ["\0", "\ud800", "\udc00 first"])
    expect(
      await post({
        query: "query ($of: String) { organizations(filter: { name: { eq: $of } }) { total } }",
        variables: { of },
      }),
    ).toMatchObject({ status: 400 });
  expect(await post("x".repeat(1_100_000))).toMatchObject({
    status: 413,
    errors: [{ extensions: { code: "LIMITED" } }],
  });
  expect(await post({ query: "{ membershipz { total } }" })).toMatchObject({ status: 400 });
  expect(JSON.stringify(await post({ query: "{ membershipz { total } }" }))).not.toContain("Did you mean");
  const near = await post({ query: "{ methodologies(filter: { state: { eq: filde } }) { total } }" });
  const given = await post({
    query: "query ($state: MethodologyState) { methodologies(filter: { state: { eq: $state } }) { total } }",
    variables: { state: "filde" },
  });
  for (const { status, errors } of [near, given]) {
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain("filde");
    expect(errors?.[0]?.message).not.toContain("Did you mean");
  }
  expect(await post('[{"query":"{ __typename }"}]')).toMatchObject({ status: 400 });
});
test("who asks too often waits, and learns how long", async () => {
  const hurried = await serve(apiOf(await schemaOf(modules), {}), {
    contextOf: async () => w.contextOf(actors.operator),
    perMinute: 3,
    proxies: 1,
  });
  await new Promise<void>((done) => hurried.listen(0, done));
  const at = `http://127.0.0.1:${(hurried.address() as AddressInfo).port}/graphql`;
  const ask = (from: string) =>
    fetch(at, {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-for": `203.0.113.1, ${from}` },
      body: '{"query":"{ __typename }"}',
    });
  for (let i = 0; i < 3; i++) expect((await ask("198.51.100.1")).status).toBe(200);
  const late = await ask("198.51.100.1");
  expect([
    late.status,
    Number(late.headers.get("retry-after")) > 0,
    ((await late.json()) as { errors: { extensions: unknown }[] }).errors[0]!.extensions,
  ]).toEqual([429, true, expect.objectContaining({ code: "LIMITED", reason: "tooManyRequests" })]);
  expect((await ask("198.51.100.2")).status).toBe(200);
  hurried.close();
});

import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import { readFileSync } from "node:fs";
import { parse, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { modules } from "../../server/modules.ts";
import { anyone, type Actor } from "../../server/platform/context.ts";
import { Allowances, networkOf } from "../../server/platform/cost/allowance.ts";
import { extentOf } from "../../server/platform/cost/extent.ts";
import { manifestOf } from "../../server/platform/http/documents.ts";
import { routesOf } from "../../server/platform/http/published.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";
import { apiOf, serve } from "../../server/platform/http/server.ts";
import { world, type World } from "../support/world.ts";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await schemaOf(modules);
});
const unitsOf = (text: string, variables = {}): number => {
  const document = parse(text);
  return extentOf(document.definitions[0] as OperationDefinitionNode, document, schema, variables).units;
};

describe("what a document costs", () => {
  test.each([
    ["a field of one record each", '{ block(id: "b") { id kilograms } }', {}, 3],
    ["a page by the records asked for", "{ blocks(take: 10) { items { id kilograms } } }", {}, 22],
    ["by a variable", "query ($n: Int!) { blocks(take: $n) { items { id } } }", { n: 200 }, 202],
    ["by its default", "query ($n: Int = 7) { blocks(take: $n) { items { id } } }", {}, 9],
    ["as the schema says where nothing is asked for", "{ blocks { items { id } } }", {}, 27],
    ["a list below a page for each of its records", "{ events(take: 2) { items { lines { id } } } }", {}, 54],
    ["each alias", "{ a: blocks(take: 1) { total } b: blocks(take: 1) { total } }", {}, 4],
    [
      "what is looked for in the middle of a text",
      '{ events(filter: { titleZh: { contains: "a" } }) { total } }',
      {},
      2_002,
    ],
    ["the values of a filter", '{ events(filter: { id: { in: ["a", "b"] } }) { total } }', {}, 4],
    [
      "a boundary by its size",
      "mutation ($b: Json!) { surveyProject(id: 1, boundary: $b) { id } }",
      { b: "x".repeat(9_998) },
      2_602,
    ],
    ["an act", 'mutation { approveMembership(id: "m") { id } }', {}, 202],
  ])("%s", (_, text, variables, units) => {
    expect(unitsOf(text, variables)).toBe(units);
  });
  test("a fragment costs the same wherever it is spread", () => {
    const fragment = "fragment of on Block { id kilograms }";
    expect(
      unitsOf(`{ a: blocks(take: 3) { items { ...of } } b: blocks(take: 4) { items { ...of } } } ${fragment}`),
    ).toBe(18);
  });
});

test("fragments that spread others twice each are measured, and not one by one", () => {
  const chain = Array.from({ length: 30 }, (_, i) => `fragment f${i} on BlockPage { ...f${i + 1} ...f${i + 1} }`);
  const last = "fragment f30 on BlockPage { items { id } }";
  expect(unitsOf(`query ($n: Int!) { blocks(take: $n) { ...f0 } } ${chain.join(" ")} ${last}`, { n: 2 })).toBe(
    1 + 2 ** 30 * 3,
  );
});

describe("who may spend how much", () => {
  const person: Actor = { id: "p1", parties: [{ kind: "projectDeveloper", region: "370000" }] };
  const office: Actor = { id: "p2", parties: [{ kind: "administrator", region: "370000" }] };
  const refusalOf = (work: Promise<void>) =>
    work.then(
      () => null,
      (refusal: { details: object }) => refusal.details,
    );
  test.each([
    ["the public", anyone, 20_000],
    ["a person", person, 100_000],
    ["an office", office, 200_000],
  ])("%s by one request", async (_, actor, most) => {
    expect(await refusalOf(new Allowances(100).workOf(actor, "203.0.113.1").charge(most + 1))).toMatchObject({
      reason: "tooDear",
      units: most + 1,
      most,
    });
  });
  test("what one address has spent, another still has; the addresses of one IPv6 network are one", async () => {
    const allowances = new Allowances(100);
    const spend = (address: string) => refusalOf(allowances.workOf(anyone, address).charge(20_000));
    for (let i = 0; i < 20; i++) expect(await spend(`2001:db8:1:2::${i}`)).toBeNull();
    expect(await spend("2001:db8:1:2:ffff::1")).toMatchObject({ reason: "budgetSpent", most: 400_000 });
    expect(await spend("2001:db8:1:3::1")).toBeNull();
  });
  test.each([Number.NaN, -1])("%s units are a defect, and change nothing", async (units) => {
    const work = new Allowances(100).workOf(anyone, "203.0.113.9");
    await expect(work.charge(units)).rejects.toThrow(RangeError);
    expect(work.left).toBe(20_000);
  });
  test.each([
    ["2001:db8::1", "2001:db8:0:0"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["::1", "0:0:0:0"],
    ["::ffff:203.0.113.7", "::ffff:203.0.113.7"],
    ["203.0.113.7", "203.0.113.7"],
  ])("the network of %s is %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe("over HTTP", () => {
  const documents = manifestOf(
    JSON.parse(readFileSync("admin/generated/persisted-documents.json", "utf8")) as Record<string, string>,
  );
  let w: World, http: Server, url: string, allowances: Allowances;
  beforeAll(async () => {
    w = await world("sqlite");
    http = await serve(apiOf(schema, documents), {
      routes: routesOf(modules),
      contextOf: async () => {
        const context = w.contextOf(anyone);
        return { ...context, work: allowances.workOf(anyone, "203.0.113.1") };
      },
    });
    await new Promise<void>((done) => http.listen(0, done));
    url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`;
  });
  afterAll(async () => {
    http.close();
    await w.close();
  });
  const ask = (body: object) =>
    fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  const reasonOf = async (response: Response) =>
    ((await response.json()) as { errors?: { extensions: { reason: string } }[] }).errors?.[0]?.extensions.reason;

  test("a document that costs too much is refused before it begins", async () => {
    allowances = new Allowances(100);
    const query = "{ blocks(take: 200) { items { batch { blocks { transfers { id } } } } } }";
    const places = `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: places(search: "a") { id }`).join(" ")} }`;
    expect(await reasonOf(await ask({ query: places }))).toBe("tooDear");
    expect((await ask({ query })).status).toBe(400);
  });
  test("so is one of the console's own", async () => {
    allowances = new Allowances(100);
    const [sha256Hash] = Object.entries(documents).find(([, text]) => text.includes("query projectList("))!;
    const listed = (take: number) =>
      ask({ extensions: { persistedQuery: { version: 1, sha256Hash } }, variables: { take } });
    expect(await reasonOf(await listed(25))).toBeUndefined();
    expect(await reasonOf(await listed(100_000))).toBe("tooDear");
  });
  test("who has spent the budget of a minute learns when to come back", async () => {
    allowances = new Allowances(1);
    const query = "{ blocks(take: 200) { items { id kilograms region vintage mechanism } } }";
    for (let i = 0; i < 3; i++) expect(await reasonOf(await ask({ query }))).toBeUndefined();
    const late = await ask({ query });
    expect([late.status, Number(late.headers.get("retry-after")) > 0, await reasonOf(late)]).toEqual([
      429,
      true,
      "budgetSpent",
    ]);
  });
  test("what is answered beside GraphQL has its price, too", async () => {
    allowances = new Allowances(1);
    const late = await fetch(new URL("/ledger.jsonl", url));
    expect([late.status, await reasonOf(late)]).toEqual([429, "budgetSpent"]);
    allowances = new Allowances(100);
    expect((await fetch(new URL("/ledger.jsonl", url))).status).toBe(200);
  });
  test("a filter has at most a thousand values", async () => {
    allowances = new Allowances(100);
    const of = Array.from({ length: 1_001 }, (_, i) => `b${i}`);
    const query = "query ($of: [String!]) { blocks(filter: { id: { in: $of } }) { total } }";
    expect(await reasonOf(await ask({ query, variables: { of } }))).toBe("tooManyValues");
  });
  test("each document of the console is within the budget of those who use it, as it asks", async () => {
    const dear = Object.values(documents).flatMap((text) => {
      const document = parse(text);
      const operation = document.definitions.find((one) => one.kind === "OperationDefinition")!;
      const units = extentOf(operation as OperationDefinitionNode, document, schema, { take: 50 }).units;
      return units > 20_000 ? [[(operation as OperationDefinitionNode).name?.value, units]] : [];
    });
    expect(dear).toEqual([]);
  });
});

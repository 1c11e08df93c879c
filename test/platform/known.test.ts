import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  getNullableType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { modules } from "../../server/modules.ts";
import type { Actor } from "../../server/platform/context.ts";
import { manifestOf } from "../../server/platform/http/documents.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";
import { apiOf, serve } from "../../server/platform/http/server.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { actors } from "../support/actors.ts";
import { world, type World } from "../support/world.ts";

/** The console's documents, each by its hash. */
const manifest = manifestOf(JSON.parse(readFileSync("admin/generated/persisted-documents.json", "utf8")));
const documents = Object.entries(manifest).map(([hash, text]) => {
  const { name, variableDefinitions = [] } = getOperationAST(parse(text))!;
  return { hash, text, name: name!.value, given: variableDefinitions };
});

let w: World, http: Server, url: string, schema: GraphQLSchema;
let actor: Actor = actors.operator;
let charge = async (): Promise<void> => {};
beforeAll(async () => {
  w = await world("sqlite");
  schema = await schemaOf(modules);
  http = await serve(apiOf(schema, manifest), {
    contextOf: async () => ({ ...w.contextOf(actor), work: { left: 1_000_000, charge, spread: charge } }),
    concluded: () => {},
  });
  await new Promise<void>((done) => http.listen(0, done));
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`;
});
afterAll(async () => {
  http.close();
  await w.close();
});

/** Some value of a type: with `full` the inputs give all that they have. */
function valueFor(type: GraphQLInputType, full: boolean): unknown {
  const given = getNullableType(type);
  if (isListType(given)) return [valueFor(given.ofType, full)];
  if (isEnumType(given)) return given.getValues()[0]!.name;
  if (isInputObjectType(given))
    return Object.fromEntries(
      Object.values(given.getFields())
        .filter((one) => full || (isNonNullType(one.type) && one.defaultValue === undefined))
        .map((one) => [one.name, valueFor(one.type, false)]),
    );
  const plain: Record<string, unknown> = { Int: 1, Float: 1, Boolean: true, Kilograms: 1, Whole: 1, Day: "2026-01-01" };
  return plain[given.name] ?? "x";
}
/** Variables for a document: none, wrong ones, and some that fit. */
function trialsOf({ given }: (typeof documents)[number]): Record<string, unknown>[] {
  const valued = (full: boolean) =>
    Object.fromEntries(
      given.map(({ variable, type }) => [
        variable.name.value,
        valueFor(typeFromAST(schema, type as never) as GraphQLInputType, full),
      ]),
    );
  const wrong = Object.fromEntries(given.map(({ variable }) => [variable.name.value, { no: "\n" }]));
  return [{}, wrong, valued(false), valued(true)];
}

async function answered(body: object): Promise<object> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const { headers, status } = response;
  const text = await response.text();
  const masked = text.replace(/"(id|request|key|number)":"[^"]*"/g, '"$1":"…"');
  return { status, type: headers.get("content-type"), retry: headers.get("retry-after"), answer: JSON.parse(masked) };
}
/** The same document by its hash, which is known, and by its text, which Apollo Server reads. */
const bothWays = ({ hash, text }: { hash: string; text: string }, variables: object, more: object = {}) => [
  () => answered({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables, ...more }),
  () => answered({ query: text, variables, ...more }),
];
async function expectSame(...[document, variables, more]: Parameters<typeof bothWays>): Promise<object> {
  const [known, read] = bothWays(document, variables, more);
  const answer = await known!();
  expect(answer).toEqual(await read!());
  return answer;
}

describe.each([
  ["the public", actors.anyone],
  ["a developer", actors.forester],
])("each document of the console, sent by %s", (_, who) => {
  test("is answered by its hash as it is by its text, whatever its variables", async () => {
    actor = who;
    for (const document of documents) for (const variables of trialsOf(document)) await expectSame(document, variables);
  });
});

describe("a known document", () => {
  const list = documents.find(({ name }) => name === "organizationList")!;
  const variables = () => trialsOf(list)[2]!;

  test("is limited alike: too dear, and a budget that is spent", async () => {
    const refusals = [
      new Refusal("LIMITED", "too dear", { reason: "tooDear" }),
      new Refusal("LIMITED", "spent", { reason: "budgetSpent", seconds: 7 }),
      new Refusal("LIMITED", "busy", { reason: "workersBusy", seconds: 5 }),
    ];
    const statuses: unknown[] = [];
    for (const refusal of refusals) {
      charge = () => Promise.reject(refusal);
      statuses.push(await expectSame(list, variables()));
    }
    charge = async () => {};
    expect(statuses).toMatchObject([{ status: 400 }, { status: 429, retry: "7" }, { status: 503, retry: "5" }]);
  });
  test("fails alike, and says as little", async () => {
    charge = () => Promise.reject(new Error("a secret"));
    const answer = await expectSame(list, variables());
    charge = async () => {};
    expect(answer).toMatchObject({ status: 500, answer: { errors: [{ extensions: { code: "INTERNAL" } }] } });
  });
  test("with another operation's name, or variables that are none, is refused alike", async () => {
    expect(await expectSame(list, variables(), { operationName: "other" })).toMatchObject({ status: 400 });
    expect(await expectSame(list, variables(), { operationName: list.name })).toMatchObject({ status: 200 });
    expect(await expectSame(list, ["x"])).toMatchObject({ status: 400 });
  });
});

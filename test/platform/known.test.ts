import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  buildSchema,
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
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { modules } from "../../server/modules.ts";
import type { Actor } from "../../server/platform/context.ts";
import { manifestOf } from "../../server/platform/http/documents.ts";
import { KnownDocuments } from "../../server/platform/http/known.ts";
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
  // Either way is the first try of whatever counts tries.
  const forget = () => sql`delete from attempt`.execute(w.store.em().getKysely());
  await forget();
  const answer = await known!();
  await forget();
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

describe("a compiled query", () => {
  const text =
    "query q($by: By! = {}) { holder(by: $by) { name tonnes blocks { serial } sure { serial } loose { serial } } }";
  const small = buildSchema(`
    input By { id: ID! = "h1" }
    type Query { holder(by: By!): Holder }
    type Holder { name: String! tonnes: Int blocks: [Block!]! sure: [Block!] loose: [Block] }
    type Block { serial: String! }
  `);
  const fail = () => Promise.reject(new Refusal("NOT_FOUND", "gone", { reason: "notFound", field: "id" }));
  const blocks = [{ serial: "a" }, { serial: fail }];
  const answerFor = async (holder: object) => {
    small.getQueryType()!.getFields()["holder"]!.resolve = (_, { by }: { by: object }) => ({ ...by, ...holder });
    const known = new KnownDocuments(small, { q: text });
    const asked = known.askedBy({ method: "POST", headers: { "content-type": "application/json" } } as never, {
      extensions: { persistedQuery: { version: 1, sha256Hash: "q" } },
    })!;
    const { body } = await known.answer(asked, w.contextOf(actors.operator));
    return JSON.parse(body) as { data: unknown; errors?: { path: unknown }[] };
  };
  const whole = { name: "林场", tonnes: 1, blocks: [], sure: [], loose: [] };

  test.each([
    ["what may be null", { tonnes: fail }, { ...whole, tonnes: null }, [["holder", "tonnes"]]],
    ["what must not be null", { name: fail }, null, [["holder", "name"]]],
    ["one of a list that must have all", { sure: blocks }, { ...whole, sure: null }, [["holder", "sure", 1, "serial"]]],
    ["one of a list without which there is nothing", { blocks }, null, [["holder", "blocks", 1, "serial"]]],
    [
      "one of a list that may lack some",
      { loose: blocks },
      { ...whole, loose: [{ serial: "a" }, null] },
      [["holder", "loose", 1, "serial"]],
    ],
    ["a value of another kind", { tonnes: "many" }, { ...whole, tonnes: null }, [["holder", "tonnes"]]],
    ["nothing", {}, whole, undefined],
  ])("answers the rest where %s fails", async (_, wrong, holder, paths) => {
    const { data, errors } = await answerFor({ ...whole, ...wrong });
    expect([data, errors?.map(({ path }) => path)]).toEqual([{ holder }, paths]);
  });

  test("reads a value twice without another outcome: every enum is its own name", () => {
    const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type));
    const others = enums
      .filter(({ name }) => !name.startsWith("__"))
      .flatMap((type) => type.getValues().filter(({ name, value }) => name !== value));
    expect(enums.length).toBeGreaterThan(50);
    expect(others).toEqual([]);
  });
});

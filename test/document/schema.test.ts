import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkDocument, documentSchema } from "../../server/document/index.ts";
import { checkStructure } from "../../server/document/structure.rules.ts";

const folder = "server/seeds/methodology";
const names = readdirSync(folder);
const read = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")).document;
type Shape = {
  required?: string[];
  properties?: Record<string, Shape>;
  items?: Shape;
  $ref?: string;
  $defs: Record<string, Shape>;
};
const schema = documentSchema as unknown as Shape;
const shapeOf = (it: Shape): Shape => (it.$ref ? schema.$defs[it.$ref.replace("#/$defs/", "")]! : it);

/** Every place of a document that the schema requires, with the document without it. */
function* without(value: any, shape: Shape, at: string, whole: () => any): Generator<{ place: string; document: any }> {
  const { required = [], properties = {} } = shapeOf(shape);
  for (const name of required) {
    const document = whole();
    const parent = at
      .split(".")
      .slice(1)
      .reduce((one, part) => one[part], document);
    delete parent[name];
    yield { place: `${at}.${name}`, document };
  }
  for (const [name, part] of Object.entries(properties)) {
    const { items, properties: inner } = shapeOf(part);
    if (items && value[name]?.length) yield* without(value[name][0], items, `${at}.${name}.0`, whole);
    else if (inner && value[name]) yield* without(value[name], part, `${at}.${name}`, whole);
  }
}

describe.each(names)("the published schema and %s", (name) => {
  const document = read(name);
  test("agree", () => expect(checkStructure(document)).toEqual([]));
  test("whatever is required and missing is found at its place", () => {
    const places = [...without(document, schema, "document", () => structuredClone(document))];
    expect(places.length).toBeGreaterThan(40);
    for (const { place, document: lacking } of places)
      expect(checkDocument(lacking), place).toContainEqual(expect.objectContaining({ place, reason: "missing" }));
  });
  test("what the format does not know is told, everywhere", () => {
    const stranger = {
      ...document,
      parameters: [{ ...document.parameters[0], sigma: 1 }, ...document.parameters.slice(1)],
      motto: "x",
    };
    expect(checkStructure(stranger).map(({ place, reason }) => [place, reason])).toEqual(
      expect.arrayContaining([
        ["document.parameters.0.sigma", "unknownField"],
        ["document.motto", "unknownField"],
      ]),
    );
  });
});

test("all that is wrong is told at once, each in both languages with its place", () => {
  const document = read("afforestation.json");
  document.scopeZh = " ";
  document.gases[0].gas = "O2";
  document.equations[2].expr = "A * B_1 +";
  document.parameters[0].unit = "buckets";
  document.indices = [];
  const findings = checkDocument(document);
  expect(findings.map(({ place }) => place)).toEqual(
    expect.arrayContaining([
      "document.scopeZh",
      "document.gases.0.gas",
      "document.equations.2.expr",
      "document.parameters.0.unit",
      "document.parameters.0.symbol",
    ]),
  );
  for (const { messageZh, messageEn, place } of findings) {
    expect(messageEn).toContain(place);
    expect(messageZh).toMatch(/[\u4e00-\u9fff]/);
  }
  expect(findings.find(({ place }) => place === "document.equations.2.expr")).toMatchObject({
    equation: "E2a",
    reason: "formula",
  });
});
test.each([
  ["the parts of a list", { parameters: [null, 1, "x"] }],
  ["lists", { equations: {}, parameters: "x", examples: null }],
  ["parts", { leakage: 1, uncertainty: { deductions: [null] }, creditingPeriod: [] }],
])("%s that are no such thing are told, and break nothing", (_, wrong) =>
  expect(checkDocument({ ...read("afforestation.json"), ...wrong }).length).toBeGreaterThan(0),
);

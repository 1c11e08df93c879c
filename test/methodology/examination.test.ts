import { afterAll, beforeAll, describe, expect, test } from "vitest";
import afforestation from "../../server/seeds/methodology/afforestation.json" with { type: "json" };
import mangrove from "../../server/seeds/methodology/mangrove.json" with { type: "json" };
import { hashOf } from "../../server/document/index.ts";
import type { Actor } from "../../server/platform/context.ts";
import { actors } from "../support/actors.ts";
import { world, type World } from "../support/world.ts";
import { story } from "./story.ts";

describe("a document that is being written", () => {
  let w: World;
  beforeAll(async () => {
    w = await world("sqlite");
  });
  afterAll(() => w.close());
  const check = async (document: unknown, actor = actors.institute) => {
    const answer = await w.ask(
      actor,
      `query ($document: Json!) { it: checkMethodologyDocument(document: $document) { documentHash unverified findings { place equation reason messageZh messageEn }
      equations { symbol uses formula } examples { nameEn holds kilograms uncertainty steps { id symbol substituted value unit } } } }`,
      { variables: { document } },
    );
    return answer.it ?? answer;
  };

  test("in order: its formulas as trees, its examples worked with numbers and units, what is not verified, its hash", async () => {
    const found = await check(afforestation.document);
    expect(found).toMatchObject({
      findings: [],
      documentHash: hashOf(afforestation.document),
      unverified: expect.arrayContaining(["K_RISK", "E7", "uncertainty"]),
    });
    expect(found.equations[0]).toEqual({
      symbol: "B_1",
      uses: ["V_1", "BCEF"],
      formula: { operator: "*", left: { symbol: "V_1" }, right: { symbol: "BCEF" } },
    });
    const [plain, uncertain] = found.examples;
    expect(plain).toMatchObject({
      holds: true,
      kilograms: 1_133_005,
      uncertainty: { confidencePercent: 90, relative: 0, deducted: 0 },
    });
    expect(plain.steps[1]).toEqual({
      id: "E1b",
      symbol: "B_2",
      substituted: "30 m3/ha × 0.7 t d.m./m3",
      value: [21, 24],
      unit: "t d.m./ha",
    });
    expect(uncertain).toMatchObject({
      holds: true,
      kilograms: 1_065_025,
      uncertainty: { deducted: 0.06, shares: [{ symbol: "V_2" }, { symbol: "V_1" }] },
    });
  });
  test("half written: what is wrong by place in both languages, and the formulas that can be read", async () => {
    const document: any = structuredClone(mangrove.document);
    document.equations[0].expr = "sum(stratum, A * change(B) * (1 + RSR)) * CF";
    document.equations[1].expr = "sum(stratum";
    delete document.scopeEn;
    const { findings, equations, examples } = await check(document);
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          place: "document.scopeEn",
          reason: "missing",
          messageZh: expect.stringContaining("补全"),
        }),
        expect.objectContaining({
          place: "document.equations.0.unit",
          equation: "E1",
          reason: "unitMismatch",
          messageEn: expect.stringContaining("CO2_PER_C"),
        }),
        expect.objectContaining({ place: "document.equations.1.expr", equation: "E2", reason: "formula" }),
      ]),
    );
    expect(equations.map(({ symbol }: { symbol: string }) => symbol)).toEqual(["D_BIO", "CDR"]);
    expect(examples).toEqual([]);
  });
  test("with an example that does not come out: which, and to what it comes", async () => {
    const document: any = structuredClone(mangrove.document);
    document.examples[0].expected.CDR = 1;
    expect(await check(document)).toMatchObject({
      findings: [{ place: "document.examples.0.expected.CDR", reason: "exampleFails" }],
      examples: [{ holds: false, kilograms: 1_661_550 }],
    });
  });
  test("with an uncertain value, but no rule of uncertainty: it is asked for one", async () => {
    const { uncertainty, ...document } = structuredClone(afforestation.document);
    const { findings } = await check(document);
    expect(uncertainty.deductions).toHaveLength(3);
    expect(findings).toContainEqual(
      expect.objectContaining({ place: "document.parameters.1.uncertainty", reason: "noRule" }),
    );
  });
  const [sample] = afforestation.document.parameters;
  const parametersBut = (i: number, but: object) =>
    afforestation.document.parameters.map((one, at) => (at === i ? { ...one, ...but } : one));
  const equationsBut = (i: number, but: object) =>
    afforestation.document.equations.map((one, at) => (at === i ? { ...one, ...but } : one));
  const twice = [...afforestation.document.parameters, afforestation.document.parameters[0]];
  test.each<[string, object]>([
    ["unknownField", { more: 1 }],
    ["symbolTwice", { parameters: twice }],
    ["symbol", { parameters: parametersBut(1, { symbol: "sum" }) }],
    ["index", { parameters: parametersBut(1, { over: "nowhere" }) }],
    ["bounds", { parameters: parametersBut(1, { bounds: { min: 2, max: 1 } }) }],
    ["outOfBounds", { parameters: parametersBut(1, { bounds: { min: 2, max: 3 }, default: 1 }) }],
    ["circle", { equations: equationsBut(0, { expr: "B_1" }) }],
    ["noNumber", { equations: equationsBut(0, { expr: "V_1 * BCEF * (1 / 0)" }) }],
    ["undecided", { equations: equationsBut(0, { expr: "V_1 * BCEF * (exp(log(3)) > 3 ? 1 : 2)" }) }],
    ["listLength", { references: [] }],
    ["creditingPeriod", { creditingPeriod: { ...afforestation.document.creditingPeriod, minYears: 41 } }],
  ])("with a finding of %s", async (reason, but) => {
    const { findings } = await check({ ...afforestation.document, ...but });
    expect(findings).toContainEqual(expect.objectContaining({ reason }));
  });
  test("with an example that takes too long: it is broken off", async () => {
    const [stratum] = afforestation.document.indices;
    const [example] = afforestation.document.examples;
    const many = { A: Array(3_000).fill(1), X: Array(3_000).fill(1), V_1: 0, V_2: 0, BCEF: 1, RSR: 0 };
    const { findings } = await check({
      ...afforestation.document,
      indices: [stratum, { ...stratum, name: "plot" }],
      parameters: [...afforestation.document.parameters, { ...sample, symbol: "X", unit: "1", over: "plot" }],
      equations: equationsBut(0, { expr: "V_1 * BCEF * sum(plot, X)" }),
      examples: [{ ...example, inputs: many }],
    });
    expect(findings).toContainEqual(expect.objectContaining({ reason: "tooMuch" }));
  });
  test.each([[null], [[]], ["x"], [1]])("that is %o is refused", async (document) =>
    expect(await check(document)).toMatchObject({ refused: "INVALID_INPUT" }),
  );
  test("is for those who have signed in", async () =>
    expect(await check(mangrove.document, actors.anyone as never)).toMatchObject({
      refused: "UNAUTHENTICATED",
      reason: "signIn",
    }));
  test("beyond its size is refused, and not read", async () =>
    expect(await check({ ...mangrove.document, form: "x".repeat(200_001) })).toMatchObject({
      findings: [{ place: "document", reason: "tooLong" }],
      equations: [],
    }));
});

describe("a methodology, worked on values of one's own", () => {
  let w: World, id: string;
  const given = { A: [10], V_1: [0], V_2: [30], BCEF: [0.7], RSR: [0.25] };
  beforeAll(async () => {
    w = await world("sqlite");
    id = (await story(w).draft()).id;
  });
  afterAll(() => w.close());
  const evaluate = async (inputs: unknown, actor: Actor = actors.institute) => {
    const answer = await w.ask(
      actor,
      "query ($id: ID!, $inputs: Json!) { it: evaluateMethodology(id: $id, inputs: $inputs) { documentHash inputsHash kilograms uncertainty steps { id symbol substituted value unit } } }",
      { variables: { id, inputs } },
    );
    return answer.it ?? answer;
  };

  test("comes out equation by equation with numbers and units, and says of what by hash", async () => {
    const found = await evaluate(given);
    // 10 ha of 30 m³/ha grown since, ×0.7 t/m³ ×1.25 with roots ×0.47 tC/t ×44/12, less a tenth for the risk.
    expect(found.kilograms).toBe(
      Math.floor(Number((((10 * 30 * 0.7 * 1.25 * 0.47 * 44) / 12) * 0.9 * 1000).toFixed(6))),
    );
    expect(found).toMatchObject({
      documentHash: hashOf(afforestation.document),
      inputsHash: hashOf(given),
      uncertainty: { confidencePercent: 90 },
    });
    expect(found.steps[1]).toEqual({
      id: "E1b",
      symbol: "B_2",
      substituted: "30 m3/ha × 0.7 t d.m./m3",
      value: [21],
      unit: "t d.m./ha",
    });
  });
  test("says by how much more was emitted than stored", async () => {
    expect((await evaluate({ ...given, V_1: [30], V_2: [0] })).kilograms).toBeLessThan(0);
  });
  test.each([
    ["a value is missing", { A: [10] }, { field: "V_1", reason: "missing" }],
    ["no such symbol", { ...given, X: 1 }, { field: "X", reason: "unknownSymbol" }],
    ["no number", { ...given, A: ["ten"] }, { field: "A", reason: "notANumber" }],
    ["another length", { ...given, A: [10, 20] }, { reason: "length" }],
    ["no object", [1], { field: "inputs", reason: "missing" }],
  ])("is refused by the symbol where %s", async (_, inputs, refusal) =>
    expect(await evaluate(inputs)).toMatchObject({ refused: "INVALID_INPUT", ...refusal }),
  );
  test.each([
    ["is more uncertain than the methodology allows", { ...given, U_V: 0.9 }, "RULE_BROKEN", "tooUncertain"],
    ["is nested 33 deep", JSON.parse(`${"[".repeat(34)}${"]".repeat(34)}`), "INVALID_INPUT", "tooDeep"],
  ])("is refused where it %s", async (_, inputs, refused, reason) =>
    expect(await evaluate(inputs)).toMatchObject({ refused, reason }),
  );
  test("is for those who have signed in and may see it", async () => {
    expect(await evaluate(given, actors.anyone)).toMatchObject({ refused: "UNAUTHENTICATED" });
    expect(await evaluate(given, actors.rivalInstitute)).toMatchObject({ refused: "NOT_FOUND" });
  });
});

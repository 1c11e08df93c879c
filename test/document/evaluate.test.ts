import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkDocument, execute, hashOf, traceOf } from "../../server/document/index.ts";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { published } from "./sinks.ts";

const folder = "server/seeds/methodology";
const read = (name: string): MethodologyDocument => JSON.parse(readFileSync(join(folder, name), "utf8")).document;
const scratch = mkdtempSync(join(tmpdir(), "tanhui-methodology-"));
afterAll(() => rmSync(scratch, { recursive: true }));

describe("the documents that the platform brings", () => {
  const names = readdirSync(folder);
  test("are seven of credits and one of emissions", () =>
    expect(names.map((name) => read(name).kind ?? "credit").sort()).toEqual([...Array(7).fill("credit"), "emission"]));
  test.each(names)("%s is in order, and its examples come out", (name) => {
    const document = read(name);
    expect(document.examples!.length).toBeGreaterThan(0);
    expect(checkDocument(document)).toEqual([]);
  });
  test.each(names)("%s fails its check once an example is changed", (name) => {
    const document: any = read(name);
    const [symbol, value] = Object.entries(document.examples[0].expected)[0] as [string, number];
    document.examples[0].expected[symbol] = value + 1;
    expect(checkDocument(document)).toMatchObject([
      { place: `document.examples.0.expected.${symbol}`, reason: "exampleFails" },
    ]);
  });
  test.each([
    [{ P_KELP: 0, P_OYSTER: 1000 }, 351.5, 0.05],
    [{ P_KELP: 1000, P_OYSTER: 0 }, 228.8, 1e-9],
  ])("kelp and shellfish of %o: %f tCO2", (inputs, tonnes, tolerance) =>
    expect(Math.abs(execute(read("mariculture.json"), inputs).exact / 1000 - tonnes)).toBeLessThan(tolerance),
  );
  test("photovoltaics: 1,100 MWh × 0.42", () =>
    expect(execute(read("distributed-pv.json"), { EG: 1100 }).kilograms).toBe(462_000));
});

describe.each(published)("$name", ({ document, inputs, expected, absTol }) => {
  test("is in order, and comes out as published", () => {
    expect(checkDocument(document)).toEqual([]);
    const values = new Map(execute(document, inputs).steps.map(({ lhs, value }) => [lhs, [value].flat() as number[]]));
    for (const [symbol, wanted] of Object.entries(expected)) {
      const found = values.get(symbol)!;
      expect(found, symbol).toHaveLength([wanted].flat().length);
      for (const [i, one] of [wanted].flat().entries())
        expect(Math.abs(found[i]! - one), `${symbol} ${i}`).toBeLessThanOrEqual(absTol);
    }
  });
});

describe("a formula", () => {
  const [{ document }] = published as [(typeof published)[0]];
  const worth = (expr: string) => {
    const parameters = [
      { ...document.parameters[0]!, symbol: "X", unit: "1", default: 4 },
      { ...document.parameters[0]!, symbol: "ONE", unit: "tCO2e", default: 1 },
    ];
    return execute(
      {
        ...document,
        parameters,
        equations: [
          { id: "N", lhs: "N", unit: "1", expr },
          { id: "Y", lhs: "Y", unit: "tCO2e", expr: "N * ONE" },
        ],
        result: "Y",
      },
      {},
    ).steps[0]!.value;
  };
  test.each([
    ["sqrt(X)", 2],
    ["abs(-X)", 4],
    ["exp(0)", 1],
    ["log(exp(X)) / 3", 4 / 3],
    ["X > 3 ? 1 : 2", 1],
    ["X < 3 ? 1 : X >= 4 ? 5 : 6", 5],
    ["X == 4 ? 7 : 0", 7],
    ["X != 4 ? 7 : 0", 0],
    ["X <= 4 ? 2 ^ X : 0", 16],
  ])("%s is %f", (expr, value) => expect(worth(expr)).toBeCloseTo(value, 12));
});

describe("what is wrong with a document is said all at once, with the place and the remedy in both languages", () => {
  test("carbon for CO2, a circle, an unused parameter", () => {
    const document: any = read("mariculture.json");
    document.equations[3].expr = document.equations[3].expr.replace("* CO2_PER_C", "* 44 / 12");
    document.parameters.push({ ...document.parameters[0], symbol: "IDLE" });
    const found = checkDocument(document);
    expect(found.map(({ place, reason, equation }) => [place, reason, equation])).toEqual([
      ["document.equations.3.unit", "unitMismatch", "H4"],
      [`document.parameters.${document.parameters.length - 1}`, "unused", undefined],
    ]);
    for (const { messageZh, messageEn } of found) {
      expect(messageZh).toMatch(/[一-鿿]/);
      expect(messageEn).not.toMatch(/[一-鿿]/);
    }
    expect(found[0]!.messageEn).toContain("CO2_PER_C");
  });
  test.each<[string, string, string]>([
    ["B + change(B)", "document.equations.0.expr", "two dates"],
    ["change(A)", "document.equations.0.expr", "declare it as dated"],
    ["lookup(T, A)", "document.equations.0.expr", "no table"],
    ["sum(stratum, exp(A))", "document.equations.0.expr", "dimensionless number"],
  ])("%s", (expr, place, words) => {
    const document: any = read("mangrove.json");
    document.equations[0].expr = expr.startsWith("sum") ? expr : `sum(stratum, ${expr})`;
    expect(checkDocument(document)).toContainEqual(
      expect.objectContaining({ place, messageEn: expect.stringContaining(words) }),
    );
  });
  test("values out of bounds, or at one date where two are asked for, are refused by name", () => {
    const document = read("mangrove.json");
    const inputs = { A: [10], B: { begin: [0], end: [20] }, RSR: [0.4], R_SOC: [1.5], T: 5 };
    expect(() => execute(document, { ...inputs, K_RISK: 1.5 })).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ field: "K_RISK", reason: "outOfBounds" }) }),
    );
    expect(() => execute(document, { ...inputs, B: [20] })).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ field: "B" }) }),
    );
  });
});

test("a trace puts numbers and units in, equation by equation, in the order of work", () => {
  const { document, inputs } = published[2]!;
  const trace = traceOf(document, execute(document, inputs));
  expect(trace.map(({ id }) => id)).toEqual(["M", "E", "A", "B", "T"]);
  expect(trace[0]).toMatchObject({
    formula: "BURNT = A * AGE * G_A * COMF",
    substituted: "4.9 ha × 4 yr × 8 t d.m./ha/yr × 0.46",
    unit: "t d.m.",
    uses: ["A", "AGE", "G_A", "COMF"],
  });
  expect(trace[1]!.substituted).toContain("GWP[CO2]");
});

test.each([
  ["a - (b - c)", "2 − (3 − 5)"],
  ["a - b - c", "2 − 3 − 5"],
  ["a / (b * c)", "2 ÷ (3 × 5)"],
  ["a / b * c", "2 ÷ 3 × 5"],
  ["(a + b) * c", "(2 + 3) × 5"],
  ["a + b * c", "2 + 3 × 5"],
  ["(a * b) ^ 2", "(2 × 3) ^ 2"],
  ["a ^ (b ^ c)", "2 ^ (3 ^ 5)"],
  ["(a ^ b) ^ c", "(2 ^ 3) ^ 5"],
  ["-(a + b)", "−(2 + 3)"],
  ["a * -n", "2 × (−(-4))"],
  ["a - n", "2 − (-4)"],
  ["a > b ? a : b + c", "(2 > 3 ? 2 : 3 + 5)"],
  ["max(a, b - c)", "max(2, 3 − 5)"],
  ["h ^ 2", "(7 ha) ^ 2"],
  ["h * h", "7 ha × 7 ha"],
])("a trace writes %s as %s, with the brackets that it needs and no others", (expr, written) => {
  const parameter = (symbol: string, value: number, unit = "1") => ({
    symbol,
    nameZh: symbol,
    nameEn: symbol,
    unit,
    origin: "default",
    source: "x",
    default: value,
  });
  const document = {
    parameters: [
      parameter("a", 2),
      parameter("b", 3),
      parameter("c", 5),
      parameter("n", -4),
      parameter("h", 7, "ha"),
      parameter("t", 1, "tCO2e"),
    ],
    result: "R",
    equations: [
      { id: "E", lhs: "T", unit: expr.includes("h ") ? "ha2" : "1", expr },
      { id: "R", lhs: "R", unit: "tCO2e", expr: "t" },
    ],
  } as unknown as MethodologyDocument;
  expect(traceOf(document, execute(document, {}))[0]!.substituted).toBe(written);
});

test("a hash is of what is said, however it is written", () => {
  const document = read("distributed-pv.json");
  expect(hashOf(JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(document).toReversed()))))).toBe(
    hashOf(document),
  );
  expect(hashOf({ ...document, result: "x" })).not.toBe(hashOf(document));
});

describe("on the command line", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["dist/server/cli.js", "methodology", ...args], { encoding: "utf8" });
  test("a document is worked: results by symbol with their units, hashes, and the trace when asked for", () => {
    const inputs = join(scratch, "inputs.json");
    writeFileSync(inputs, '{ "EG": 1100 }');
    const said = JSON.parse(
      execFileSync(
        process.execPath,
        ["dist/server/cli.js", "methodology", "evaluate", join(folder, "distributed-pv.json"), inputs, "--trace"],
        { encoding: "utf8" },
      ),
    );
    expect(said).toMatchObject({
      results: { ER: { value: 462, unit: "tCO2e" } },
      result: "ER",
      kilograms: 462_000,
      trace: [{ id: "P1" }, { id: "P2" }],
    });
  });
  test.each([
    ['{ "EG": -5 }', "EG"],
    ['{ "EG": "x" }', "EG"],
    ["{ }", "EG"],
    ['{ "EG": 1, "Q": 2 }', "Q"],
    ["[1]", "inputs"],
    ["{", "file"],
  ])("the inputs %s are refused by name, with exit 2", (text, name) => {
    const inputs = join(scratch, "bad.json");
    writeFileSync(inputs, text);
    const { status, stdout, stderr } = run("evaluate", join(folder, "distributed-pv.json"), inputs);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(name);
  });
  test("a document with something wrong is reported, with exit 2", () => {
    const file = join(scratch, "document.json");
    writeFileSync(file, JSON.stringify({ ...read("distributed-pv.json"), result: "EG" }));
    const { status, stdout } = run("check", file);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      valid: false,
      findings: [{ place: "document.result", reason: "unknownSymbol" }],
    });
  });
});

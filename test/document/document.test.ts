import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assertDocument, unverifiedIn } from "../../server/document/check.rules.ts";
import { execute } from "../../server/document/execute.rules.ts";
import { FormulaError, parse } from "../../server/document/formula.rules.ts";
import afforestation from "../../server/seeds/methodology/afforestation.json" with { type: "json" };
import mariculture from "../../server/seeds/methodology/mariculture.json" with { type: "json" };
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";

const forest = afforestation.document as unknown as MethodologyDocument;
const sea = mariculture.document as unknown as MethodologyDocument;
const refusal = (deed: () => unknown): { code: string; field: string; reason: string } => {
  try {
    deed();
  } catch (error) {
    const { code, details } = error as { code: string; details: { field: string; reason: string } };
    return { code, field: details.field, reason: details.reason };
  }
  throw new Error("nothing was refused");
};

describe("the documents that the platform brings", () => {
  test.each([
    ["afforestation", forest],
    ["mariculture", sea],
  ])("%s can be executed, and says what was not read", (_, document) => {
    assertDocument(document);
    expect(document.parameters.every(({ source, verified }) => source && typeof verified === "boolean")).toBe(true);
    expect(unverifiedIn(document)).toContain("K_RISK");
  });
  test("what was read in a published copy is not called unverified", () => {
    expect(unverifiedIn(sea)).not.toContain("K_KELP");
    expect(unverifiedIn(forest)).not.toContain("GWP_N2O");
  });

  // The worked checks of HY/T 0305-2021 with the published coefficients: 351.5 t and 228.8 t.
  test.each([
    [{ P_KELP: 0, P_OYSTER: 1000 }, 351_476],
    [{ P_KELP: 1000, P_OYSTER: 0 }, 228_800],
    [{ P_KELP: 1000, P_OYSTER: 1000 }, 580_276],
    [{ P_KELP: 1000, P_OYSTER: 1000, INC_SHELL: 0 }, 296_189],
    [{ P_KELP: 1000, P_OYSTER: 0, BSL: 100 }, 128_800],
    [{ P_KELP: 1000, P_OYSTER: 0, BSL: 1000 }, 0],
    [{ P_KELP: 1000, P_OYSTER: 0, K_RISK: 0.1 }, 205_920],
  ])("mariculture of %o: %i kg", (given, kilograms) => expect(execute(sea, given).kilograms).toBe(kilograms));
  test("oysters: 1000 × 0.651 × (0.0614 × 0.4598 + 0.9386 × 0.1268) × 44/12", () =>
    expect(execute(sea, { P_KELP: 0, P_OYSTER: 1000 }).exact / 1000).toBeCloseTo(
      (1000 * 0.651 * (0.0614 * 0.4598 + 0.9386 * 0.1268) * 44) / 12,
      6,
    ));

  test("afforestation: two strata, by hand", () => {
    const given = { A: [10, 20], V_1: [0, 10], V_2: [30, 40], BCEF: [0.7, 0.6], RSR: [0.25, 0.3] };
    const stock = ((10 * 30 * 0.7 * 1.25 + 20 * 30 * 0.6 * 1.3) * 0.47 * 44) / 12;
    const { exact, kilograms, steps, used } = execute(forest, given);
    expect(exact).toBeCloseTo(stock * 0.9 * 1000, 5);
    expect(kilograms).toBe(Math.floor(stock * 900));
    expect(used["CF"]).toEqual([0.47, 0.47]);
    expect(steps.map(({ id }) => id)).toEqual(["E1a", "E1b", "E2a", "E2b", "E3a", "E3b", "E4", "E5", "E7"]);
    expect(steps[1]!.value).toEqual([21, 24]);
    expect(steps.map(({ times }) => times)).toEqual([1, 1, 1, 1, 1, 1, 1, 0.001, 1]);
  });
  test("units are converted as they are stated: harvest in kilograms, sink in tonnes", () => {
    const inKilograms: MethodologyDocument = {
      ...sea,
      examples: [{ ...sea.examples[1]!, inputs: { P_KELP: 1_000_000, P_OYSTER: 0 } }],
      parameters: sea.parameters.map((one) => (one.symbol === "P_KELP" ? { ...one, unit: "kg wet" } : one)),
    };
    assertDocument(inKilograms);
    expect(execute(inKilograms, { P_KELP: 1_000_000, P_OYSTER: 0 }).kilograms).toBe(228_800);
  });
  test("a fire is taken off: 0.001 × 5 ha × 50 t/ha × 0.4 × (4.7 × 27 + 0.26 × 273)", () => {
    const grown = { A: [10], V_1: [0], V_2: [30], BCEF: [0.7], RSR: [0.25] };
    const fire = 0.001 * 5 * 50 * 0.4 * (4.7 * 27 + 0.26 * 273);
    expect(
      execute(forest, grown).exact - execute(forest, { ...grown, A_BURN: [5], B_BURN: [50], COMF: 0.4 }).exact,
    ).toBeCloseTo(fire * 0.9 * 1000, 4);
  });
  test("what shrank counts below zero", () =>
    expect(execute(forest, { A: [10], V_1: [30], V_2: [0], BCEF: [1], RSR: [0] }).kilograms).toBe(-465_300));

  test.each([
    [{ P_KELP: 1 }, "P_OYSTER", "missing"],
    [{ P_KELP: 1, P_OYSTER: 1, P_TROUT: 1 }, "P_TROUT", "unknownSymbol"],
    [{ P_KELP: Number.NaN, P_OYSTER: 1 }, "P_KELP", "notANumber"],
    [{ P_KELP: [1], P_OYSTER: 1 }, "P_KELP", "notANumber"],
  ])("is not worked on %o", (given, field, reason) =>
    expect(refusal(() => execute(sea, given))).toEqual({ code: "INVALID_INPUT", field, reason }),
  );
  test("nor beyond the work that is allowed", () => {
    const two = ["i", "j"].map((name) => ({ name, nameZh: name, nameEn: name }));
    const parameters = two.map(
      ({ name }) =>
        ({
          symbol: name.toUpperCase(),
          nameZh: "-",
          nameEn: "-",
          unit: "tCO2e",
          origin: "monitored",
          source: "-",
          over: name,
        }) as const,
    );
    const heavy: MethodologyDocument = {
      ...sea,
      indices: two,
      parameters,
      equations: [{ id: "x", lhs: "x", unit: "tCO2e", expr: "sum(i, sum(j, max(I, J)))" }],
      result: "x",
    };
    expect(execute(heavy, { I: [1, 2], J: [1, 3] }).kilograms).toBe(9000);
    expect(refusal(() => execute(heavy, { I: Array(1000).fill(1), J: Array(1000).fill(1) }))).toEqual({
      code: "INVALID_INPUT",
      field: "x",
      reason: "tooMuch",
    });
  });
  test("nor on lists of unequal length", () =>
    expect(refusal(() => execute(forest, { A: [1, 2], V_1: [1], V_2: [1, 2], BCEF: 1, RSR: 0 }))).toMatchObject({
      field: "V_1",
      reason: "length",
    }));
});

describe("a document is refused", () => {
  const but = (change: (document: any) => void) => {
    const copy = structuredClone(sea);
    change(copy);
    return copy;
  };
  test.each<[string, (document: any) => void, string, string]>([
    [
      "without a unit",
      (d) => {
        d.parameters[1].unit = "";
      },
      "document.parameters.1.unit",
      "missing",
    ],
    [
      "without a source",
      (d) => {
        delete d.parameters[0].source;
      },
      "document.parameters.0.source",
      "missing",
    ],
    [
      "with a symbol twice",
      (d) => {
        d.parameters[1].symbol = "P_KELP";
      },
      "document.parameters.1.symbol",
      "symbolTwice",
    ],
    [
      "with a symbol that is none",
      (d) => {
        d.parameters[1].symbol = "__proto__";
      },
      "document.parameters.1.symbol",
      "symbol",
    ],
    [
      "with a function for a symbol",
      (d) => {
        d.parameters[1].symbol = "sum";
      },
      "document.parameters.1.symbol",
      "symbol",
    ],
    [
      "with a default that has no value",
      (d) => {
        delete d.parameters[2].default;
      },
      "document.parameters.2.default",
      "missing",
    ],
    [
      "with a default that is text",
      (d) => {
        d.parameters[2].default = "0.2";
      },
      "document.parameters.2.default",
      "notANumber",
    ],
    [
      "with an index that is none",
      (d) => {
        d.parameters[0].over = "stratum";
      },
      "document.parameters.0.symbol",
      "index",
    ],
    [
      "with an unknown symbol in a formula",
      (d) => {
        d.equations[0].expr = "P_KELP * X";
      },
      "document.equations.0.expr",
      "formula",
    ],
    [
      "with equations that go in a circle",
      (d) => {
        d.equations[0].expr += " + 0 * C_SOFT";
        d.equations[1].expr += " + 0 * C_ALGAE";
      },
      "document.equations",
      "circle",
    ],
    [
      "with a parameter that nothing uses",
      (d) => {
        d.parameters.push({ ...d.parameters[0], symbol: "IDLE" });
      },
      "document.parameters.15",
      "unused",
    ],
    [
      "with a unit that is none",
      (d) => {
        d.parameters[0].unit = "buckets";
      },
      "document.parameters.0.unit",
      "unknownUnit",
    ],
    [
      "that takes carbon for CO2",
      (d) => {
        d.equations[3].expr = "C_ALGAE * 44 / 12";
      },
      "document.equations.3.unit",
      "unitMismatch",
    ],
    [
      "that adds what is not alike",
      (d) => {
        d.equations[0].expr = "P_KELP * K_KELP * W_KELP + P_KELP";
      },
      "document.equations.0.expr",
      "formula",
    ],
    [
      "with a power that is not a bare number",
      (d) => {
        d.equations[0].expr = "P_KELP * K_KELP * W_KELP ^ P_KELP";
      },
      "document.equations.0.expr",
      "formula",
    ],
    [
      "with powers upon powers",
      (d) => {
        d.equations[0].expr = `${"(".repeat(30)}P_KELP${" ^ 9)".repeat(30)}`;
      },
      "document.equations.0.expr",
      "formula",
    ],
    [
      "with a result in tonnes of carbon",
      (d) => {
        d.result = "C_ALGAE";
      },
      "document.result",
      "unknownSymbol",
    ],
    [
      "that redefines a constant",
      (d) => {
        d.parameters[1].symbol = "CO2_PER_C";
      },
      "document.parameters.1.symbol",
      "symbolTwice",
    ],
    [
      "with a formula that breaks off",
      (d) => {
        d.equations[0].expr = "(P_KELP";
      },
      "document.equations.0.expr",
      "formula",
    ],
    [
      "with a result that is not an equation",
      (d) => {
        d.result = "P_KELP";
      },
      "document.result",
      "unknownSymbol",
    ],
    [
      "without conditions",
      (d) => {
        d.applicability = [];
      },
      "document.applicability",
      "listLength",
    ],
    [
      "without pools",
      (d) => {
        delete d.pools;
      },
      "document.pools",
      "missing",
    ],
    [
      "with a pool half in",
      (d) => {
        d.pools[0].baseline = "maybe";
      },
      "document.pools.0.baseline",
      "choice",
    ],
    [
      "without leakage",
      (d) => {
        delete d.leakage;
      },
      "document.leakage",
      "missing",
    ],
    [
      "with a deduction of nothing",
      (d) => {
        d.nonPermanence.symbol = "X";
      },
      "document.nonPermanence.symbol",
      "unknownSymbol",
    ],
    [
      "with a crediting period that ends before it begins",
      (d) => {
        d.creditingPeriod.maxYears = 1;
      },
      "document.creditingPeriod",
      "creditingPeriod",
    ],
    [
      "rounded up",
      (d) => {
        d.rounding.rule = "ceiling";
      },
      "document.rounding.rule",
      "choice",
    ],
    [
      "without references",
      (d) => {
        d.references = [];
      },
      "document.references",
      "listLength",
    ],
    [
      "beyond its size",
      (d) => {
        d.form = "x".repeat(200_001);
      },
      "document",
      "tooLong",
    ],
  ])("%s", (_, change, field, reason) =>
    expect(refusal(() => assertDocument(but(change)))).toEqual({ code: "INVALID_INPUT", field, reason }),
  );
  test.each([[null], [[]], ["x"], [1]])("that is %o", (value) =>
    expect(refusal(() => assertDocument(value))).toMatchObject({ field: "document" }),
  );
  test("with a quantity outside its index", () => {
    const copy: any = structuredClone(forest);
    copy.equations[2].expr = "A * B_1";
    expect(refusal(() => assertDocument(copy))).toMatchObject({
      field: "document.equations.2.expr",
      reason: "formula",
    });
  });
});

describe("a formula", () => {
  const one = {
    symbol: "one",
    nameZh: "一",
    nameEn: "one",
    unit: "tCO2e",
    origin: "default",
    source: "-",
    default: 1,
  } as const;
  const worth = (expr: string) =>
    execute(
      {
        ...sea,
        parameters: [one],
        equations: [
          { id: "x", lhs: "x", unit: "1", expr },
          { id: "y", lhs: "y", unit: "tCO2e", expr: "x * one" },
        ],
        result: "y",
      },
      {},
    ).exact / 1000;
  test.each([
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["8 / 4 / 2", 1],
    ["7 - 4 - 2", 1],
    ["2 ^ 3 ^ 2", 512],
    ["-2 ^ 2", -4],
    ["2 * -3", -6],
    ["max(1, 5, 3) - min(4, 2)", 3],
    ["1.5e3", 1500],
    ["--2", 2],
  ])("%s is %f", (expr, value) => expect(worth(expr)).toBe(value));
  test("that divides by zero comes to no number", () =>
    expect(refusal(() => worth("1 / 0"))).toMatchObject({ code: "RULE_BROKEN", reason: "noNumber" }));
  test.each([
    [""],
    ["1 +"],
    ["a.b"],
    ["a[0]"],
    ["f(x)"],
    ['constructor("x")'],
    ["sum(x)"],
    ["1 2"],
    ["a = 1"],
    ["`x`"],
    ["'x'"],
    ["1;2"],
    ["max()"],
    ["()"],
    ["1,2"],
    [`${"(".repeat(60)}1${")".repeat(60)}`],
    ["1+".repeat(600)],
    ["-".repeat(900)],
  ])("%s is none", (text) => expect(() => parse(text)).toThrow(FormulaError));
  test("whatever it is: read or refused, at once", () => {
    const piece = fc.constantFrom(
      "a",
      "1",
      "+",
      "-",
      "*",
      "/",
      "^",
      "(",
      ")",
      ",",
      "sum",
      "max",
      ".",
      " ",
      '"',
      "{",
      "__proto__",
      "1e9",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        try {
          parse(pieces.join(""));
        } catch (error) {
          expect(error).toBeInstanceOf(FormulaError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

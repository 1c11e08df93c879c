import { describe, expect, test } from "vitest";
import { assertDocument, unverifiedIn } from "../../server/document/check.rules.ts";
import { execute } from "../../server/document/execute.rules.ts";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { forest, refusal, sea } from "./documents.ts";

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

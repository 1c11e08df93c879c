import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { execute } from "../../server/document/index.ts";
import type { ParameterValue, MethodologyDocument } from "../../shared/methodology/methodology.ts";

const read = (name: string): MethodologyDocument =>
  JSON.parse(readFileSync(`server/seeds/methodology/${name}.json`, "utf8")).document;
type Rows = readonly Readonly<Record<string, number>>[];
const sum = (rows: Rows, of: (row: Readonly<Record<string, number>>) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);
const c = 44 / 12;

/**
 * Each document once more, written out by hand in tonnes: what is one for the whole comes under `one`, what runs over an index as rows. `X1` and `X2` are the two ends of the period.
 * Ranges are chosen so that nothing large is subtracted from something as large.
 */
const byHand: Readonly<
  Record<
    string,
    {
      rows: readonly string[];
      one: readonly string[];
      given: (rows: Rows, one: Readonly<Record<string, number>>) => Record<string, ParameterValue>;
      tonnes: (rows: Rows, one: any) => number;
    }
  >
> = {
  afforestation: {
    rows: ["A", "V1", "V2", "BCEF", "RSR", "S1", "S2", "BURN", "BB"],
    one: ["BF", "COMF", "BSL"],
    given: (rows, { BF, COMF, BSL }) => ({
      A: rows.map((r) => r["A"]!),
      V_1: rows.map((r) => r["V1"]!),
      V_2: rows.map((r) => 100 + r["V2"]!),
      BCEF: rows.map((r) => r["BCEF"]!),
      RSR: rows.map((r) => r["RSR"]!),
      CC_SHRUB_1: rows.map((r) => r["S1"]!),
      CC_SHRUB_2: rows.map((r) => 20 + r["S2"]!),
      A_BURN: rows.map((r) => r["BURN"]!),
      B_BURN: rows.map((r) => r["BB"]!),
      B_FOREST: BF!,
      COMF: COMF!,
      dC_BSL: BSL!,
    }),
    tonnes: (rows, { BF, COMF, BSL }) =>
      0.9 *
      (sum(rows, ({ A, V1, V2, BCEF, RSR }: any) => A * (100 + V2 - V1) * BCEF * (1 + RSR) * 0.47) * c +
        sum(rows, ({ A, S1, S2 }: any) => A * 0.1 * BF * (20 + S2 - S1) * 0.47) * c -
        BSL -
        (sum(rows, ({ BURN, BB }: any) => BURN * BB) * COMF * (4.7 * 27 + 0.26 * 273)) / 1000),
  },
  mangrove: {
    rows: ["A", "B1", "B2", "RSR", "R"],
    one: ["T", "BSL"],
    given: (rows, { T, BSL }) => ({
      A: rows.map((r) => r["A"]!),
      B: { begin: rows.map((r) => r["B1"]!), end: rows.map((r) => 100 + r["B2"]!) },
      RSR: rows.map((r) => r["RSR"]!),
      R_SOC: rows.map((r) => r["R"]!),
      T: T!,
      BSL: BSL!,
    }),
    tonnes: (rows, { T, BSL }) =>
      0.9 * (sum(rows, ({ A, B1, B2, RSR, R }: any) => A * ((100 + B2 - B1) * (1 + RSR) * 0.45 + R * T)) * c - BSL),
  },
  coastal: {
    rows: ["A", "S1", "S2", "B1", "B2"],
    one: ["BSL"],
    given: (rows, { BSL }) => ({
      A: rows.map((r) => r["A"]!),
      SOC: { begin: rows.map((r) => r["S1"]!), end: rows.map((r) => 100 + r["S2"]!) },
      B: { begin: rows.map((r) => r["B1"]!), end: rows.map((r) => 100 + r["B2"]!) },
      CF: 0.4,
      BSL: BSL!,
    }),
    tonnes: (rows, { BSL }) =>
      0.9 * (sum(rows, ({ A, S1, S2, B1, B2 }: any) => A * (100 + S2 - S1 + (100 + B2 - B1) * 0.4)) * c - BSL),
  },
  mariculture: {
    rows: [],
    one: ["K", "O", "BSL"],
    given: (_, { K, O, BSL }) => ({ P_KELP: 1000 * K!, P_OYSTER: 1000 * O!, BSL: BSL! }),
    tonnes: (_, { K, O, BSL }) =>
      (1000 * K * 0.2 * 0.312 + 1000 * O * 0.651 * (0.0614 * 0.4598 + 0.9386 * 0.1268)) * c - BSL,
  },
  "provincial-forestry": {
    rows: ["A", "V1", "V2", "BCEF", "RSR"],
    one: ["T"],
    given: (rows, { T }) => ({
      A: rows.map((r) => r["A"]!),
      V: { begin: rows.map((r) => r["V1"]!), end: rows.map((r) => 200 + r["V2"]!) },
      BCEF: rows.map((r) => r["BCEF"]!),
      RSR: rows.map((r) => r["RSR"]!),
      G_REF: 0.5,
      T: T!,
    }),
    tonnes: (rows, { T }) =>
      Math.max(
        0,
        sum(rows, ({ A, V1, V2, BCEF, RSR }: any) => A * (200 + V2 - V1) * BCEF * (1 + RSR)) * 0.47 * c -
          sum(rows, ({ A }: any) => A * 0.5) * T,
      ),
  },
  "low-carbon-travel": {
    rows: ["EF", "D", "EP", "P"],
    one: [],
    given: (rows) => ({
      EF_B: rows.map((r) => 100 + r["EF"]!),
      D_B: rows.map((r) => r["D"]!),
      EF_P: rows.map((r) => r["EP"]!),
      D_P: rows.map((r) => r["P"]!),
    }),
    tonnes: (rows) => (sum(rows, ({ EF, D }: any) => (100 + EF) * D) - sum(rows, ({ EP, P }: any) => EP * P)) / 1000,
  },
  "distributed-pv": {
    rows: [],
    one: ["G", "L"],
    given: (_, { G, L }) => ({ EG: 100 + G!, EL: L! }),
    tonnes: (_, { G, L }) => (100 + G - L) * 0.42,
  },
};

describe.each(Object.entries(byHand))("%s", (name, { rows, one, given, tonnes }) => {
  const document = read(name);
  const number = fc.double({ min: 1, max: 10, noNaN: true });
  const record = (names: readonly string[]) =>
    fc.record(Object.fromEntries(names.map((key) => [key, number]))) as fc.Arbitrary<Record<string, number>>;
  test("comes to what the same rule comes to, written out by hand, within 10⁻¹² of it", () => {
    fc.assert(
      fc.property(fc.array(record(rows), { minLength: 1, maxLength: 20 }), record(one), (some, single) => {
        const { steps } = execute(document, given(some, single));
        const found = steps.find(({ lhs }) => lhs === document.result)!.value as number;
        const wanted = tonnes(some, single);
        expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-12 * Math.abs(wanted));
      }),
      { numRuns: 300 },
    );
  });
});
test("all that the platform brings for credits are among them", () => expect(Object.keys(byHand)).toHaveLength(7));

import fc from "fast-check";
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { GwpSet } from "../../shared/factor/gwp.ts";
import { evaluate, totalOf, type Line } from "../../shared/event/inventory.ts";
import { ratio, times } from "../../shared/quantity/ratio.ts";

interface Published {
  readonly id: string;
  readonly title: string;
  readonly totalTCO2e: number;
  readonly totalAbsTol: number;
  readonly inputs: {
    source: string;
    activity: number;
    unit: string;
    factor: number;
    factorUnit: string;
    multipliers?: { name: string; value: number; unit?: string }[];
  }[];
  readonly expected: { source: string; tCO2e: number; absTol?: number }[];
}
const cases = globSync("test/shared/cases/*.json").map((file) => JSON.parse(readFileSync(file, "utf8")) as Published);
const linesOf = ({ inputs }: Published): (Line & { source: string })[] =>
  inputs.map(({ source, activity, unit, factor, factorUnit, multipliers = [] }) => ({
    source,
    activity: String(activity),
    unit,
    factorValue: String(factor),
    factorUnit,
    multipliers: multipliers.map((one) => ({ ...one, value: String(one.value) })),
  }));
const tonnes = (lines: readonly Line[]) =>
  lines.reduce((sum, line) => sum + Number(evaluate(line).kilogramsExact) / 1000, 0);

describe("published cases", () => {
  test("are all there", () =>
    expect(cases.map(({ id }) => id.slice(0, 3)).toSorted()).toEqual(["E11", "E13", "W01", "W04", "W08", "W11"]));
  test.each(cases.map((one) => [one.id, one] as const))("%s comes to its total and its parts", (_, published) => {
    const lines = linesOf(published);
    expect(Math.abs(totalOf(lines).kilograms / 1000 - published.totalTCO2e)).toBeLessThanOrEqual(
      published.totalAbsTol + 0.001,
    );
    expect(Math.abs(Number(totalOf(lines).kilogramsExact) / 1000 - published.totalTCO2e)).toBeLessThanOrEqual(
      published.totalAbsTol,
    );
    for (const { source, tCO2e, absTol = 1e-6 } of published.expected) {
      expect(Math.abs(tonnes(lines.filter((line) => line.source === source)) - tCO2e), source).toBeLessThanOrEqual(
        absTol,
      );
    }
  });
  test("a share that does not end is not rounded before its time: 1,320 kg, not 1,325", () => {
    expect(totalOf(linesOf(cases.find(({ id }) => id.startsWith("W08"))!))).toEqual({
      kilogramsExact: "1320.000000",
      kilograms: 1320,
    });
  });
});

const line = (but: Partial<Line> = {}): Line => ({
  activity: "12000",
  unit: "kWh",
  multipliers: [],
  factorValue: "0.5568",
  factorUnit: "kgCO2/kWh",
  ...but,
});
const refused = (details: object) =>
  expect.objectContaining({ code: "INVALID_INPUT", details: expect.objectContaining(details) });

describe("a line", () => {
  test("turns units where they measure the same", () => {
    expect(evaluate(line()).kilogramsExact).toBe("6681.600000");
    expect(evaluate(line({ activity: "12", unit: "MWh" })).kilogramsExact).toBe("6681.600000");
    expect(
      evaluate(line({ activity: "43.2", unit: "GJ", factorValue: "0.5568", factorUnit: "tCO2/MWh" })).kilogramsExact,
    ).toBe("6681.600000");
  });
  test("burns diesel step by step: volume, density, heating value, carbon, oxidation, 44/12", () => {
    const { kilogramsExact, steps } = evaluate({
      activity: "1000",
      unit: "L",
      factorValue: "20.480956",
      factorUnit: "tC/TJ",
      multipliers: [
        { name: "density", value: "0.84", unit: "kg/L" },
        { name: "heating value", value: "42.652", unit: "GJ/t" },
        { name: "oxidised", value: "99", unit: "%" },
        { name: "C to CO2", value: "44/12", unit: "tCO2/tC" },
      ],
    });
    expect(Number(kilogramsExact)).toBeCloseTo((1000 * 0.84 * 0.042652 * 20.480956 * 0.99 * 44) / 12, 5);
    expect(steps.map(({ name, product, productUnit }) => [name, Number(product), productUnit])).toEqual([
      ["activity", 1000, "L"],
      ["density", 840, "kg"],
      ["heating value", expect.closeTo(35.82768 / 0.0036, 3), "kWh"],
      ["oxidised", expect.any(Number), expect.any(String)],
      ["C to CO2", expect.any(Number), expect.any(String)],
      ["factor", expect.closeTo((1000 * 0.84 * 0.042652 * 20.480956 * 0.99 * 44) / 12, 6), "kgCO2"],
    ]);
  });
  test("of gas counts by its warming potential, which is a multiplier with a unit", () => {
    expect(
      evaluate({ activity: "3", unit: "kgCH4", multipliers: [], factorValue: "29.8", factorUnit: "kgCO2e/kgCH4" })
        .kilogramsExact,
    ).toBe("89.400000");
  });
  test("turns carbon into carbon dioxide in a step of its own", () => {
    const { kilogramsExact, byGas, steps } = evaluate({
      activity: "3",
      unit: "t",
      multipliers: [],
      factorValue: "0.8",
      factorUnit: "tC/t",
    });
    expect({ kilogramsExact, byGas }).toEqual({ kilogramsExact: "8800.000000", byGas: { CO2: "8800.000000" } });
    expect(steps.at(-1)).toEqual({
      name: "carbon",
      value: "44/12",
      unit: "kgCO2/kgC",
      product: "8.8",
      productUnit: "tCO2",
    });
  });
  test("in several gases counts each by the chosen set", () => {
    // 2 GJ: 2 × 56 kg CO2, 2 × 0.003 kg CH4, 2 × 0.001 kg N2O.
    const burnt = (gwpSet: GwpSet) =>
      evaluate({
        activity: "2",
        unit: "GJ",
        multipliers: [],
        factorValue: "56",
        factorUnit: "kgCO2/GJ",
        gwpSet,
        gases: [
          { value: "3", unit: "kgCH4fossil/TJ" },
          { value: "0.001", unit: "kgN2O/GJ" },
        ],
      });
    expect(burnt("AR4").byGas).toEqual({ CO2: "112.000000", CH4fossil: "0.150000", N2O: "0.596000" });
    expect(burnt("AR4").kilogramsExact).toBe("112.746000");
    expect(burnt("SAR").kilogramsExact).toBe((112 + 0.006 * 21 + 0.002 * 310).toFixed(6));
    expect(burnt("AR5").kilogramsExact).toBe((112 + 0.006 * 30 + 0.002 * 265).toFixed(6));
    expect(burnt("AR6").kilogramsExact).toBe((112 + 0.006 * 29.8 + 0.002 * 273).toFixed(6));
    expect(burnt("AR6").steps.map(({ name }) => name)).toEqual([
      "activity",
      "factor",
      "factor",
      "gwp",
      "factor",
      "gwp",
      "sum",
    ]);
  });
  test("has fixed parts beside what grows with the activity", () => {
    const { kilogramsExact, steps } = evaluate({
      activity: "90090",
      unit: "pkm",
      multipliers: [],
      factorValue: "0.00006507",
      factorUnit: "tCO2e/pkm",
      fixed: [{ name: "take-off and landing", count: "27", unit: "trip", value: "0.0114", factorUnit: "tCO2e/trip" }],
    });
    expect(kilogramsExact).toBe("6169.956300");
    expect(steps.map(({ name, productUnit }) => [name, productUnit])).toEqual([
      ["activity", "pkm"],
      ["factor", "tCO2e"],
      ["take-off and landing", "trip"],
      ["fixed", "tCO2e"],
      ["sum", "kgCO2e"],
    ]);
  });
  const amount = fc
    .tuple(fc.integer({ min: 0, max: 10 ** 6 }), fc.integer({ min: 0, max: 999 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(3, "0")}`);
  const steps = fc.array(
    fc
      .tuple(amount, fc.constantFrom("", "%", "kWh/m2", "m2/kWh", "pkm/kWh", "kWh/pkm"))
      .map(([value, text]) => ({ name: "x", value, unit: text })),
    { maxLength: 6 },
  );
  const opposite: Readonly<Record<string, string>> = {
    "kWh/m2": "m2/kWh",
    "m2/kWh": "kWh/m2",
    "pkm/kWh": "kWh/pkm",
    "kWh/pkm": "pkm/kWh",
  };
  /** Each step with a unit is followed somewhere by its opposite, so that a mass remains. */
  const closed = steps
    .map((some) =>
      [
        ...some,
        ...some
          .filter(({ unit }) => opposite[unit])
          .map(({ unit }) => ({ name: "back", value: "0.5", unit: opposite[unit]! })),
      ].slice(0, 10),
    )
    .filter((some) => some.length < 10);
  test("grows with its activity, and comes to the same in other units and whatever the order of its multipliers", () =>
    fc.assert(
      fc.property(amount, closed, fc.integer({ min: 1, max: 50 }), (activity, multipliers, k) => {
        const at = (but: Partial<Line>) => evaluate(line({ activity, multipliers, ...but })).kilograms;
        const base = at({});
        expect(at({ activity: `${k * Number(activity.replace(".", ""))}e-3` })).toEqual(times(base, ratio(BigInt(k))));
        expect(at({ unit: "MWh", activity: `${activity}e-3` })).toEqual(base);
        expect(at({ unit: "MJ", multipliers: [{ name: "MJ", value: "3.6" }, ...multipliers] })).toEqual(base);
        expect(at({ factorUnit: "tCO2/MWh" })).toEqual(base);
        expect(at({ multipliers: multipliers.toReversed() })).toEqual(base);
      }),
      { numRuns: 300 },
    ));

  test.each<[string, Partial<Line>, object]>([
    [
      "room-nights are not nights",
      { unit: "room-night", factorUnit: "kgCO2e/night" },
      { reason: "incompatibleUnit", product: "kgCO2e·room", missing: "1/room" },
    ],
    ["cubic metres weigh nothing", { unit: "m3", factorUnit: "kgCO2e/t" }, { reason: "incompatibleUnit" }],
    ["below zero", { activity: "-1" }, { reason: "negative", field: "activity", value: "-1" }],
    ["a factor below zero", { factorValue: "-36.53" }, { reason: "negative", field: "factorValue" }],
    [
      "a multiplier below zero",
      { multipliers: [{ name: "share", value: "-0.1" }] },
      { reason: "negative", field: "multipliers.0.value" },
    ],
    ["no number", { activity: "many" }, { reason: "notANumber", field: "activity" }],
    ["an unknown unit", { unit: "kettle" }, { reason: "unknownUnit", field: "unit", symbol: "kettle" }],
    [
      "an unknown unit of the factor",
      { factorUnit: "kgCO2/kettle" },
      { reason: "unknownUnit", field: "factorUnit", symbol: "kettle" },
    ],
    [
      "an unknown unit of a multiplier",
      { multipliers: [{ name: "x", value: "1", unit: "kettle" }] },
      { reason: "unknownUnit", field: "multipliers.0.unit" },
    ],
    [
      "methane without a set",
      { unit: "m3", factorUnit: "kgCH4/m3" },
      { reason: "noGwpSet", field: "gwpSet", gas: "CH4" },
    ],
    [
      "a gas that the set does not state",
      { unit: "kg", factorUnit: "kgSF6/kg", gwpSet: "AR6" },
      { reason: "noPotential", gas: "SF6", set: "AR6" },
    ],
    [
      "a further gas in a unit of no gas",
      { gases: [{ value: "1", unit: "kg/kWh" }] },
      { reason: "incompatibleUnit", field: "gases.0.unit" },
    ],
    [
      "a fixed part below zero",
      { fixed: [{ name: "x", count: "-1", unit: "trip", value: "1", factorUnit: "kgCO2e/trip" }] },
      { reason: "negative", field: "fixed.0.count" },
    ],
    [
      "a fixed part of other things",
      { fixed: [{ name: "x", count: "1", unit: "trip", value: "1", factorUnit: "kgCO2e/night" }] },
      { reason: "incompatibleUnit", field: "fixed.0.factorUnit" },
    ],
    [
      "too many fixed parts",
      {
        fixed: Array.from({ length: 6 }, () => ({
          name: "x",
          count: "1",
          unit: "trip",
          value: "1",
          factorUnit: "kgCO2e/trip",
        })),
      },
      { reason: "tooMany", field: "fixed" },
    ],
    [
      "too many multipliers",
      { multipliers: Array.from({ length: 11 }, () => ({ name: "x", value: "1" })) },
      { reason: "tooMany", field: "multipliers" },
    ],
  ])("is refused: %s", (_, but, details) =>
    expect(() => evaluate(line(but))).toThrow(refused({ clause: "platform default", ...details })),
  );
});

describe("a total", () => {
  test("is rounded up once, not line by line", () => {
    const third = line({ activity: "1", unit: "trip", factorValue: "1/3", factorUnit: "kgCO2e/trip" });
    expect(totalOf([third, third, third])).toEqual({ kilogramsExact: "1.000000", kilograms: 1 });
    expect(totalOf([third])).toEqual({ kilogramsExact: "0.333333", kilograms: 1 });
    expect(totalOf([])).toEqual({ kilogramsExact: "0.000000", kilograms: 0 });
  });
  test("that is more than a double can hold is refused", () => {
    expect(() => totalOf([line({ activity: "1".padEnd(20, "0"), factorUnit: "tCO2/kWh" })])).toThrow(
      refused({ reason: "tooLarge" }),
    );
  });
  test("is the same in whatever order, and never below the exact sum", () => {
    const some = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 9999 }))
        .map(([activity, factor]) =>
          line({ activity: `${activity}.25`, factorValue: `0.${String(factor).padStart(4, "0")}` }),
        ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (lines) => {
        const total = totalOf(lines);
        expect(totalOf(lines.toReversed())).toEqual(total);
        expect(total.kilograms).toBeGreaterThanOrEqual(Number(total.kilogramsExact));
        expect(total.kilograms - Number(total.kilogramsExact)).toBeLessThan(1);
      }),
    );
  });
});

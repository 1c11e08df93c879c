import fc from "fast-check";
import { parse } from "csv-parse/sync";
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { equal, one, over, ratio, times } from "../../shared/quantity/ratio.ts";
import {
  divide,
  isBare,
  multiply,
  parseUnit,
  sameDimension,
  sameUnit,
  scaleTo,
  unitText,
} from "../../shared/quantity/unit.ts";

const refused = (reason: string, details: object = {}) =>
  expect.objectContaining({ code: "INVALID_INPUT", details: expect.objectContaining({ reason, ...details }) });
const factorUnits = (
  parse(readFileSync("server/seeds/factors.csv", "utf8"), { columns: true }) as { unit: string }[]
).map(({ unit }) => unit);
interface Input {
  unit: string;
  factorUnit: string;
  multipliers?: { unit?: string }[];
}
const caseUnits = globSync("test/shared/cases/*.json")
  .flatMap((file) => (JSON.parse(readFileSync(file, "utf8")) as { inputs: Input[] }).inputs)
  .flatMap(({ unit, factorUnit, multipliers = [] }) => [unit, factorUnit, ...multipliers.map((one) => one.unit ?? "")]);
const methodologyUnits = [
  "ha",
  "m3/ha",
  "t d.m./ha",
  "t d.m./m3",
  "tC/t d.m.",
  "gCH4/kg d.m.",
  "gN2O/kg d.m.",
  "tC/(ha*a)",
  "g/cm3",
  "%",
  "cm",
  "tC/ha",
  "tCO2",
  "tCO2e",
  "t (wet)",
  "t d.m.",
  "tC",
  "亩·年",
  "tCO2e/亩/年",
  "ha·yr",
  "tC/ha/yr",
  "tCO2/(ha*a)",
  "tCO2/pkm",
  "MWh",
  "tCO2/MWh",
  "1",
  "亩",
  "km2",
  "m2",
  "vkm",
  "tkm",
  "person-day",
  "kg CO2e / kWh",
  "kgCO₂e/m³",
];
const known = [...new Set([...factorUnits, ...caseUnits, ...methodologyUnits])];

describe("every unit in use", () => {
  test("is parsed: those of the factors, of the cases and of methodologies", () => {
    expect(factorUnits.length).toBeGreaterThan(300);
    expect(caseUnits.length).toBeGreaterThan(40);
    for (const text of known) expect(() => parseUnit(text), text).not.toThrow();
  });
  test.each(known.map((text) => [text]))('"%s" is printed as what is read back as the same', (text) => {
    const unit = parseUnit(text);
    expect(sameUnit(parseUnit(unitText(unit)), unit)).toBe(true);
  });
});

describe("conversions are exact", () => {
  test.each([
    ["kWh", "MJ", 36n, 10n],
    ["MWh", "kWh", 1000n, 1n],
    ["GJ", "kWh", 2500n, 9n],
    ["TJ", "GJ", 1000n, 1n],
    ["L", "m3", 1n, 1000n],
    ["t", "kg", 1000n, 1n],
    ["g", "kg", 1n, 1000n],
    ["亩", "m2", 2000n, 3n],
    ["ha", "亩", 15n, 1n],
    ["km2", "ha", 100n, 1n],
    ["g/cm3", "t/m3", 1n, 1n],
    ["%", "1", 1n, 100n],
    ["tCO2/MWh", "kgCO2/kWh", 1n, 1n],
    ["tC/TJ", "tC/GJ", 1n, 1000n],
    ["tCO2/10^4 Nm3", "kgCO2/Nm3", 1n, 10n],
    ["万元", "CNY", 10_000n, 1n],
    ["day", "h", 24n, 1n],
    ["pkm", "person·m", 1000n, 1n],
    ["t d.m./ha", "kg d.m./m2", 1n, 10n],
    ["kt", "t", 1000n, 1n],
  ] as const)("1 %s in %s", (from, to, num, den) =>
    expect(scaleTo(parseUnit(from), parseUnit(to))).toEqual(ratio(num, den)),
  );

  test.each([
    ["tC", "tCO2"],
    ["kgCO2", "kgCO2e"],
    ["kgCO2e", "kg"],
    ["pkm", "km"],
    ["pkm", "vkm"],
    ["m3", "Nm3"],
    ["year", "day"],
    ["trip", "round-trip"],
    ["piece", "unit"],
    ["room-night", "night"],
    ["CNY", "USD"],
    ["t d.m.", "t (wet)"],
  ])("%s is not %s", (from, to) => {
    expect(sameDimension(parseUnit(from), parseUnit(to))).toBe(false);
    expect(() => scaleTo(parseUnit(from), parseUnit(to), "unit")).toThrow(
      refused("incompatibleUnit", { field: "unit" }),
    );
  });
  test("what binds: side by side first, then from left to right", () => {
    expect(sameUnit(parseUnit("GJ/10^4 Nm3"), divide(parseUnit("GJ"), parseUnit("10^4·Nm3")))).toBe(true);
    expect(sameUnit(parseUnit("t/ha/a"), parseUnit("t/(ha*a)"))).toBe(true);
    expect(sameUnit(parseUnit("t/ha·a"), parseUnit("t·a/ha"))).toBe(true);
    expect(sameUnit(parseUnit("m^-2"), parseUnit("1/m2"))).toBe(true);
    expect(
      sameUnit(
        parseUnit("(t d.m.)^2/(t (wet))"),
        divide(multiply(parseUnit("t d.m."), parseUnit("t d.m.")), parseUnit("t wet")),
      ),
    ).toBe(true);
  });
  test("a conversion of carbon is a factor of its own", () => {
    expect(sameUnit(multiply(parseUnit("tC"), parseUnit("tCO2/tC")), parseUnit("tCO2"))).toBe(true);
    expect(isBare(divide(parseUnit("tCO2/tC"), parseUnit("kgCO2/kgC")))).toBe(true);
  });
});

describe("unknown units are refused by name", () => {
  test.each([
    ["furlong", "furlong"],
    ["kgCO2e/furlong", "furlong"],
    ["kgCO3/kWh", "kgCO3"],
    ["room-knight", "room-knight"],
    ["kWh/", ""],
    ["/kWh", "/"],
    ["kWh//h", "/"],
    ["(kWh", "("],
    ["kWh)", ")"],
    ["kWh#", "#"],
    ["0 kWh", "0"],
    ["m^99", "^99"],
    ["m^x", "^x"],
    ["constructor", "constructor"],
    ["__proto__", "__proto__"],
    ["CO2e", "CO2e"],
  ])('"%s"', (text, symbol) =>
    expect(() => parseUnit(text, "factorUnit")).toThrow(
      refused("unknownUnit", { symbol, field: "factorUnit", clause: "platform default" }),
    ),
  );
  test("however long or large it is made", () => {
    expect(() => parseUnit("m·".repeat(60))).toThrow(refused("unknownUnit"));
    expect(() => parseUnit("((((((10^12)^12)^12)^12)^12)^12)^12")).toThrow(refused("unknownUnit"));
  });
  test("never otherwise than by a refusal", () => {
    const pieces = fc
      .array(
        fc.constantFrom(
          "kg",
          "CO2e",
          " ",
          "/",
          "·",
          "*",
          "(",
          ")",
          "^",
          "2",
          "-",
          "10",
          "kWh",
          "亩",
          "d.m.",
          "%",
          ".",
          "x",
          "³",
        ),
        { maxLength: 14 },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ maxLength: 20 })), (text) => {
        try {
          const unit = parseUnit(text);
          expect(sameUnit(parseUnit(unitText(unit)), unit)).toBe(true);
        } catch (refusal) {
          const reason = expect.stringMatching(/^(unknown|ambiguous)Unit$/);
          expect(refusal).toMatchObject({ code: "INVALID_INPUT", details: { reason } });
        }
      }),
      { numRuns: 2000, examples: [["MG"]] },
    );
  });
});

describe("units by chance", () => {
  const symbol = fc.constantFrom(
    "kWh",
    "GJ",
    "t",
    "kgCO2e",
    "tC",
    "t d.m.",
    "m2",
    "ha",
    "亩",
    "L",
    "km",
    "person",
    "room-night",
    "round-trip",
    "day",
    "a",
    "CNY",
    "10^4 Nm3",
    "%",
    "g",
    "tCO2",
  );
  const unit = fc
    .array(fc.tuple(symbol, fc.boolean()), { minLength: 0, maxLength: 5 })
    .map((parts) =>
      parts.reduce(
        (product, [text, above]) => (above ? multiply(product, parseUnit(text)) : divide(product, parseUnit(text))),
        parseUnit(""),
      ),
    );

  test("are read back as they are printed", () =>
    fc.assert(
      fc.property(unit, (a) => {
        expect(sameUnit(parseUnit(unitText(a)), a)).toBe(true);
      }),
      { numRuns: 2000 },
    ));
  test("what is multiplied is undone by division", () =>
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        expect(sameUnit(divide(multiply(a, b), b), a)).toBe(true);
        expect(sameUnit(multiply(a, b), multiply(b, a))).toBe(true);
      }),
    ));
  test("there and back again is one", () =>
    fc.assert(
      fc.property(unit, fc.bigInt({ min: 1n, max: 10n ** 9n }), (a, n) => {
        const scaled = { ...a, scale: times(a.scale, ratio(n)) };
        expect(equal(times(scaleTo(a, scaled), scaleTo(scaled, a)), one)).toBe(true);
        expect(scaleTo(scaled, a)).toEqual(over(ratio(n), one));
      }),
    ));
});

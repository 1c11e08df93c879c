import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ratio } from "../../shared/quantity/ratio.ts";
import { parseUnit, sameUnit, unitText } from "../../shared/quantity/unit.ts";
import { asks, unitRows } from "../../shared/quantity/unit-table.ts";
import { assertClear, evaluate, ownUnitsIn, type Line } from "../../shared/event/inventory.ts";

const refused = (reason: string, details: object = {}) =>
  expect.objectContaining({ code: "INVALID_INPUT", details: expect.objectContaining({ reason, ...details }) });
const energy = { energy: 1 };
const area = { length: 2 };
const personKm = { person: 1, length: 1 };

/** As people write them: the bases, and the exact value in them, from the standards and by hand. */
const words: [text: string, exponents: Readonly<Record<string, number>>, num: bigint, den?: bigint][] = [
  ["度", energy, 3_600_000n],
  ["万度", energy, 36_000_000_000n],
  ["千瓦时", energy, 3_600_000n],
  ["万千瓦时", energy, 36_000_000_000n],
  ["亿千瓦时", energy, 360_000_000_000_000n],
  ["兆瓦时", energy, 3_600_000_000n],
  ["kW·h", energy, 3_600_000n],
  ["kW.h", energy, 3_600_000n],
  ["KWH", energy, 3_600_000n],
  ["kwh", energy, 3_600_000n],
  ["Kwh", energy, 3_600_000n],
  ["ｋＷｈ", energy, 3_600_000n],
  ["KW·H", energy, 3_600_000n],
  ["万kWh", energy, 36_000_000_000n],
  ["MWH", energy, 3_600_000_000n],
  ["吉焦", energy, 1_000_000_000n],
  ["百万千焦", energy, 1_000_000_000n],
  ["gj", energy, 1_000_000_000n],
  ["吨标煤", energy, 29_307_600_000n],
  ["吨标准煤", energy, 29_307_600_000n],
  ["万吨标准煤", energy, 293_076_000_000_000n],
  ["tce", energy, 29_307_600_000n],
  ["TCE", energy, 29_307_600_000n],
  ["kgce", energy, 29_307_600n],
  ["千克标准煤", energy, 29_307_600n],
  ["mmBtu", energy, 105_505_585_262n, 100n],
  ["MMBtu", energy, 105_505_585_262n, 100n],
  ["therm", energy, 105_505_585_262n, 1000n],
  ["kW", { energy: 1, time: -1 }, 1000n],
  ["千瓦", { energy: 1, time: -1 }, 1000n],
  ["MW", { energy: 1, time: -1 }, 1_000_000n],
  ["标准立方米", { normalVolume: 1 }, 1n],
  ["标方", { normalVolume: 1 }, 1n],
  ["Nm³", { normalVolume: 1 }, 1n],
  ["万标准立方米", { normalVolume: 1 }, 10_000n],
  ["10⁴Nm³", { normalVolume: 1 }, 10_000n],
  ["立方米", { length: 3 }, 1n],
  ["万立方米", { length: 3 }, 10_000n],
  ["万m³", { length: 3 }, 10_000n],
  ["㎥", { length: 3 }, 1n],
  ["升", { length: 3 }, 1n, 1000n],
  ["公升", { length: 3 }, 1n, 1000n],
  ["毫升", { length: 3 }, 1n, 1_000_000n],
  ["Litres", { length: 3 }, 1n, 1000n],
  ["cubic metres", { length: 3 }, 1n],
  ["US gallons", { length: 3 }, 3_785_411_784n, 1_000_000_000_000n],
  ["UK-gal", { length: 3 }, 454_609n, 100_000_000n],
  ["克", { mass: 1 }, 1n, 1000n],
  ["斤", { mass: 1 }, 1n, 2n],
  ["公斤", { mass: 1 }, 1n],
  ["KG", { mass: 1 }, 1n],
  ["㎏", { mass: 1 }, 1n],
  ["吨", { mass: 1 }, 1000n],
  ["公吨", { mass: 1 }, 1000n],
  ["T", { mass: 1 }, 1000n],
  ["万吨", { mass: 1 }, 10_000_000n],
  ["tonnes", { mass: 1 }, 1000n],
  ["short tons", { mass: 1 }, 90_718_474n, 100_000n],
  ["long-ton", { mass: 1 }, 10_160_469_088n, 10_000_000n],
  ["公里", { length: 1 }, 1000n],
  ["千米", { length: 1 }, 1000n],
  ["KM", { length: 1 }, 1000n],
  ["人公里", personKm, 1000n],
  ["万人公里", personKm, 10_000_000n],
  ["人·公里", personKm, 1000n],
  ["人·km", personKm, 1000n],
  ["passenger.km", personKm, 1000n],
  ["passenger-km", personKm, 1000n],
  ["passenger km", personKm, 1000n],
  ["PKM", personKm, 1000n],
  ["吨公里", { mass: 1, length: 1 }, 1_000_000n],
  ["tonne.km", { mass: 1, length: 1 }, 1_000_000n],
  ["t·km", { mass: 1, length: 1 }, 1_000_000n],
  ["人次", { attendance: 1 }, 1n],
  ["万人次", { attendance: 1 }, 10_000n],
  ["人天", { person: 1, time: 1 }, 86_400n],
  ["人·天", { person: 1, time: 1 }, 86_400n],
  ["间夜", { room: 1, night: 1 }, 1n],
  ["间晚", { room: 1, night: 1 }, 1n],
  ["房晚", { room: 1, night: 1 }, 1n],
  ["间·夜", { room: 1, night: 1 }, 1n],
  ["餐次", { meal: 1 }, 1n],
  ["份", { serving: 1 }, 1n],
  ["桌", { table: 1 }, 1n],
  ["架次", { flight: 1 }, 1n],
  ["天", { time: 1 }, 86_400n],
  ["台班", { machineShift: 1 }, 1n],
  ["平米", area, 1n],
  ["㎡", area, 1n],
  ["万平方米", area, 10_000n],
  ["亩", area, 2000n, 3n],
  ["万亩", area, 20_000_000n, 3n],
  ["hm²", area, 10_000n],
  ["hm2", area, 10_000n],
  ["万hm²", area, 100_000_000n],
  ["万hm^2", area, 100_000_000n],
  ["公顷", area, 10_000n],
  ["株", { plant: 1 }, 1n],
  ["万株", { plant: 1 }, 10_000n],
  ["头", { head: 1 }, 1n],
  ["GB", { byte: 1 }, 1_000_000_000n],
  ["月", { year: 1 }, 1n, 12n],
  ["亿元", { CNY: 1 }, 100_000_000n],
  ["万元", { CNY: 1 }, 10_000n],
  ["‰", {}, 1n, 1000n],
  ["％", {}, 1n, 100n],
  ["°C", { degreeCelsius: 1 }, 1n],
  ["℃", { degreeCelsius: 1 }, 1n],
  ["tN", { mass: 1, N: 1 }, 1000n],
  ["kgN", { mass: 1, N: 1 }, 1n],
  ["kg N/hm²", { mass: 1, N: 1, length: -2 }, 1n, 10_000n],
  ["TgC", { mass: 1, C: 1 }, 1_000_000_000n],
  ["Mg C ha-1 yr-1", { mass: 1, C: 1, length: -2, year: -1 }, 1n, 10n],
  ["tC·ha-1", { mass: 1, C: 1, length: -2 }, 1n, 10n],
  ["t·hm⁻²·a⁻¹", { mass: 1, length: -2, year: -1 }, 1n, 10n],
  ["t·hm-2·a-1", { mass: 1, length: -2, year: -1 }, 1n, 10n],
  ["kg-CO2e/kWh", { mass: 1, CO2e: 1, energy: -1 }, 1n, 3_600_000n],
  ["kg CO2-eq/kWh", { mass: 1, CO2e: 1, energy: -1 }, 1n, 3_600_000n],
  ["KGCO2E/KWH", { mass: 1, CO2e: 1, energy: -1 }, 1n, 3_600_000n],
  ["kgCO₂/度", { mass: 1, CO2: 1, energy: -1 }, 1n, 3_600_000n],
  ["kgCO2/（人·km）", { mass: 1, CO2: 1, person: -1, length: -1 }, 1n, 1000n],
  ["吨二氧化碳当量", { mass: 1, CO2e: 1 }, 1000n],
  ["万吨二氧化碳", { mass: 1, CO2: 1 }, 10_000_000n],
  ["千克CO2当量/人次", { mass: 1, CO2e: 1, attendance: -1 }, 1n],
  ["(m)²", area, 1n],
];
describe("units as people write them", () => {
  test.each(words.map(([text, ...means]) => [text, means] as const))("%s", (text, [exponents, num, den = 1n]) => {
    const unit = parseUnit(text);
    expect(unit.exponents).toEqual(exponents);
    expect(unit.scale).toEqual(ratio(num, den));
    expect(sameUnit(parseUnit(unitText(unit)), unit)).toBe(true);
  });
});

describe("a word with several readings is asked about", () => {
  test.each([
    ["方", "方", ["m3", "Nm3", "m2"]],
    ["万方", "万方", ["m3", "Nm3", "m2"]],
    ["kgCO2/方", "方", ["m3", "Nm3", "m2"]],
    ["ton", "ton", ["t", "short-ton", "long-ton"]],
    ["Tons", "Tons", ["t", "short-ton", "long-ton"]],
    ["ton-mile", "ton-mile", ["t", "short-ton", "long-ton"]],
    ["MTCO2e", "MTCO2e", ["t", "Mt"]],
    ["gal", "gal", ["US-gal", "UK-gal"]],
    ["加仑", "加仑", ["US-gal", "UK-gal"]],
    ["ML", "ML", ["mL", "10^6 L"]],
    ["kcal", "kcal", ["4.1868 kJ", "4.184 kJ"]],
    ["￥", "¥", ["CNY", "JPY"]],
    ["次", "次", ["trip", "round-trip", "attendance", "session"]],
    ["场", "场", ["session", "show", "match"]],
  ])("%s", (text, symbol, write) =>
    expect(() => parseUnit(text, "factorUnit")).toThrow(
      refused("ambiguousUnit", { field: "factorUnit", symbol, write, value: text }),
    ),
  );
  test("and each way to write it is read", () => {
    for (const { write } of asks.flatMap(({ readings }) => readings))
      expect(() => parseUnit(write), write).not.toThrow();
  });
});

describe("the table", () => {
  const written = unitRows.flatMap(({ symbols, zh }) => [...symbols, ...zh]);
  const typed = unitRows.flatMap(({ en }) => en);
  const wordy = written.filter((word) => /^[\p{L}-]+\d?$/u.test(word));
  test("has each word once, and none that is asked about", () => {
    expect(written.filter((word, i) => written.indexOf(word) !== i)).toEqual([]);
    expect(typed.filter((word, i) => typed.indexOf(word) !== i)).toEqual([]);
    const questions = asks.flatMap((ask) => ask.words);
    expect([...written, ...typed].filter((word) => questions.includes(word))).toEqual([]);
    expect(questions.filter((word, i) => questions.indexOf(word) !== i)).toEqual([]);
  });
  test("has words in both languages, and says where each scale comes from", () => {
    for (const { symbols, source, zh, en } of unitRows) {
      expect(source, symbols[0]).not.toBe("");
      expect([...symbols, ...zh, ...en].length, symbols[0]).toBeGreaterThan(1);
    }
  });
  test("means by a word in capitals or small letters what it means by the symbol that it could be", () => {
    const symbols = new Map(unitRows.flatMap((row) => row.symbols.map((symbol) => [symbol, row] as const)));
    for (const row of unitRows)
      for (const word of row.en)
        for (const [symbol, other] of symbols)
          if (symbol.toLowerCase() === word) expect(other.scale, `${word} ${symbol}`).toBe(row.scale);
  });
  test("is read back as it is printed, whatever is multiplied, however often", () => {
    const part = fc.tuple(fc.constantFrom(...wordy), fc.constantFrom("", "万", "亿"), fc.constantFrom("·", "/"));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.map(([word, many, join], i) => `${i ? join : ""}${many}${word}`).join("");
        const unit = parseUnit(text);
        expect(sameUnit(parseUnit(unitText(unit)), unit)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
  test("answers at once, however a word is made", () => {
    for (const piece of ["万C", "万C-", "C-万", "kgC.", "万"])
      expect(() => parseUnit(piece.repeat(100).slice(0, 100))).toThrow(refused("unknownUnit"));
  });
});

const line = (but: Partial<Line>): Line => ({
  activity: "10",
  unit: "kWh",
  multipliers: [],
  factorValue: "0.5",
  factorUnit: "kgCO2e/kWh",
  ...but,
});
describe("a counted thing of one's own", () => {
  test.each<[string, Partial<Line>, string, string[]]>([
    ["a set", { unit: "套", factorUnit: "kgCO2e/套" }, "5.000000", ["套"]],
    ["ten thousand of them", { unit: "万套", factorUnit: "kgCO2e/套" }, "50000.000000", ["套"]],
    ["a lump sum", { unit: "lump", factorUnit: "tCO2e/lump" }, "5000.000000", ["lump"]],
    ["a time", { unit: "次", factorUnit: "kgCO2e/次" }, "5.000000", ["次"]],
    [
      "turned into another by a multiplier",
      { unit: "箱", multipliers: [{ name: "each", value: "24", unit: "瓶/箱" }], factorUnit: "kgCO2e/瓶" },
      "120.000000",
      ["箱"],
    ],
    ["none of it", { unit: "份", factorUnit: "kgCO2e/serving" }, "5.000000", []],
  ])("is taken where it cancels: %s", (_, but, kilogramsExact, ownUnits) => {
    expect(evaluate(line(but)).kilogramsExact).toBe(kilogramsExact);
    expect(ownUnitsIn(line(but))).toEqual(ownUnits);
  });
  test.each<[string, Partial<Line>, string, object]>([
    ["in the activity alone", { unit: "套" }, "unknownUnit", { field: "unit", symbol: "套" }],
    ["in the factor alone", { factorUnit: "kgCO2e/套" }, "unknownUnit", { field: "factorUnit", symbol: "套" }],
    ["of another kind", { unit: "套", factorUnit: "kgCO2e/set" }, "unknownUnit", { field: "unit", symbol: "套" }],
    ["of a case of its own", { unit: "Lump", factorUnit: "kgCO2e/lump" }, "unknownUnit", { symbol: "Lump" }],
    ["that people read in several ways", { unit: "次" }, "ambiguousUnit", { field: "unit", symbol: "次" }],
    ["that measures", { unit: "方", factorUnit: "kgCO2e/方" }, "ambiguousUnit", { field: "unit", symbol: "方" }],
    ["with digits", { unit: "CO2e", factorUnit: "kgCO2e/CO2e" }, "unknownUnit", { field: "unit", symbol: "CO2e" }],
  ])("is refused where it does not cancel: %s", (_, but, reason, details) =>
    expect(() => evaluate(line(but))).toThrow(refused(reason, details)),
  );
});

test("a line that has gal from before stands as it was entered: it was that of the United States", () => {
  const kept = line({ unit: "gal", factorUnit: "kgCO2e/L" });
  // 10 × 3.785411784 × 0.5
  expect(evaluate(kept).kilogramsExact).toBe("18.927059");
  expect(() => assertClear(kept)).toThrow(refused("ambiguousUnit", { field: "unit", symbol: "gal" }));
});
describe("a bill of energy", () => {
  test.each([
    ["1000", "度", "0.5", "kgCO2e/kWh", "500.000000"],
    ["1.2", "万千瓦时", "0.5", "kgCO2e/kWh", "6000.000000"],
    ["1.2", "万度", "0.5", "kgCO2e/kWh", "6000.000000"],
    ["3", "兆瓦时", "0.5", "tCO2/MWh", "1500.000000"],
    ["10", "吉焦", "0.11", "tCO2/GJ", "1100.000000"],
    // 2 × 29.3076 × 0.0901 t
    ["2", "吨标煤", "0.0901", "tCO2/GJ", "5281.229520"],
    ["2", "tce", "0.0901", "tCO2/GJ", "5281.229520"],
    ["100", "标准立方米", "2.16", "kgCO2/Nm3", "216.000000"],
    ["1000", "KWH", "0.5", "kgCO2e/kWh", "500.000000"],
    ["1000", "kW·h", "0.5", "kgCO2e/kWh", "500.000000"],
  ])("%s %s at %s %s", (activity, unit, factorValue, factorUnit, kilogramsExact) =>
    expect(evaluate(line({ activity, unit, factorValue, factorUnit })).kilogramsExact).toBe(kilogramsExact),
  );
});

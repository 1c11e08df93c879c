import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compute as computed, differencesOf, type ExAnte, inputsOf } from "../../server/issuance/report.rules.ts";
import { monitoredFrom } from "../../server/issuance/monitored.rules.ts";
import { hashOf } from "../../server/document/index.ts";
import type { Monitored } from "../../shared/issuance/issuance.ts";
import type { ParameterValue, MethodologyDocument } from "../../shared/methodology/methodology.ts";

const read = (name: string): MethodologyDocument =>
  JSON.parse(readFileSync(`server/seeds/methodology/${name}.json`, "utf8")).document;
const [forest, sea] = [read("afforestation"), read("mariculture")];
const exAnte = { BCEF: [0.5, 0.6], RSR: [0.2, 0.25] };
const two: Monitored = {
  members: { stratum: ["油松", "侧柏"] },
  values: { A: [20, 10], V_1: [30, 40], V_2: [42, 49] },
};
const compute = (document: MethodologyDocument, stated: ExAnte, data: Monitored) =>
  computed({ document, exAnte: stated, data });
const reasons = (document: MethodologyDocument, stated: Readonly<Record<string, ParameterValue>>, data: Monitored) =>
  compute(document, stated, data).findings.map(({ place, member, date, reason }) =>
    [place, ...(member ? [member] : []), ...(date ? [date] : []), reason].join(" "),
  );

describe("a report", () => {
  test("comes to what the document gives, rounded down to kilograms", () => {
    // [20 · 12 · 0.5 · 1.2 + 10 · 9 · 0.6 · 1.25] · 0.47 · 44/12 · 0.9 = 211.5 · 1.551 = 328.0365 t
    const { kilograms, exact, findings, trace } = compute(forest, exAnte, two);
    expect({ kilograms, exact, findings }).toEqual({ kilograms: 328_036, exact: 328_036.5, findings: [] });
    expect(trace!.at(-1)!.symbol).toBe(forest.result);
  });
  test("kelp and oyster: 1,000 t of each, wet, are 580,276 kg", () =>
    expect(compute(sea, {}, { members: {}, values: { P_KELP: 1000, P_OYSTER: 1000 } }).kilograms).toBe(580_276));
  test("says all at once what is missing, unknown, out of bounds or of another form", () => {
    const bounded: MethodologyDocument = {
      ...forest,
      parameters: forest.parameters.map((one) =>
        one.symbol === "A" ? { ...one, bounds: { min: 0.04, max: 1_000 } } : one,
      ),
    };
    const data: Monitored = {
      members: { stratum: ["甲", "乙"], plot: ["1"] },
      values: { A: [0.01, "x"], V_1: [1, null], V_2: 7, Z: 1, CF: 0.5 },
    };
    expect(reasons(bounded, { BCEF: [1, 2, 3] }, data)).toEqual([
      "values.Z unknownSymbol",
      "values.CF unknownSymbol",
      "members.plot unknownIndex",
      "values.V_2 length",
      "values.A 甲 outOfBounds",
      "values.A 乙 notANumber",
      "values.V_1 乙 missing",
      "exAnte.BCEF lengthExAnte",
      "exAnte.RSR missingExAnte",
    ]);
    expect(reasons(forest, exAnte, { members: {}, values: {} })).toEqual(["members.stratum missing"]);
  });
  test("takes the document's default where a value may be left out, and for one member alone", () => {
    const [whole, half] = [{ CC_SHRUB_1: [null, null] }, { CC_SHRUB_1: [null, 0.3] }].map((more) =>
      compute(forest, exAnte, { ...two, values: { ...two.values, ...more } }),
    );
    expect(whole!.inputsHash).toBe(compute(forest, exAnte, two).inputsHash);
    expect(half!.inputs!["CC_SHRUB_1"]).toEqual([0, 0.3]);
  });
  test("what does not execute is said, not thrown", () => {
    const by: MethodologyDocument = {
      ...forest,
      equations: forest.equations.map((one) =>
        one.lhs === forest.result ? { ...one, expr: `(${one.expr}) / (K_RISK - K_RISK)` } : one,
      ),
    };
    expect(reasons(by, exAnte, two)).toEqual([`equations.${forest.result} noNumber`]);
  });
  test("names what the verifier found otherwise, value by value, and the members that only one has", () => {
    const found: Monitored = { members: { stratum: ["油松", "麻栎"] }, values: { ...two.values, V_2: [41, 49] } };
    expect(differencesOf(forest, two, found).filter(({ symbol }) => symbol === "V_2")).toEqual([
      { symbol: "V_2", member: "油松", reported: 42, found: 41 },
      { symbol: "V_2", member: "侧柏", reported: 49, found: null },
      { symbol: "V_2", member: "麻栎", reported: null, found: 49 },
    ]);
    expect(differencesOf(forest, two, two)).toEqual([]);
  });
  test("may lack values while it is a draft, but has the form of a report", () => {
    expect(monitoredFrom({ members: {}, values: {} })).toEqual({ members: {}, values: {} });
    for (const wrong of [
      null,
      7,
      [],
      { values: {} },
      { members: { stratum: ["a", "a"] }, values: {} },
      { members: { stratum: [" a"] }, values: {} },
      { members: {}, values: { A: [[1]] } },
      { members: {}, values: { A: { begin: 1 } } },
      { members: {}, values: { A: Array(20_001).fill(1) } },
    ])
      expect(() => monitoredFrom(wrong), JSON.stringify(wrong)?.slice(0, 60)).toThrow();
  });
});

describe("of any report", () => {
  const hectares = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 1000);
  const stratum = fc.record({
    A: hectares,
    V_1: hectares,
    grown: hectares,
    BCEF: fc.integer({ min: 100, max: 2_000 }).map((n) => n / 1000),
    RSR: fc.integer({ min: 0, max: 900 }).map((n) => n / 1000),
  });
  const strata = fc.array(stratum, { minLength: 1, maxLength: 12 });
  const reportOf = (of: readonly { A: number; V_1: number; grown: number; BCEF: number; RSR: number }[]) => ({
    stated: { BCEF: of.map(({ BCEF }) => BCEF), RSR: of.map(({ RSR }) => RSR) },
    data: {
      members: { stratum: of.map((_, i) => `${i}`) },
      values: { A: of.map(({ A }) => A), V_1: of.map(({ V_1 }) => V_1), V_2: of.map(({ V_1, grown }) => V_1 + grown) },
    } as Monitored,
  });
  test("executed twice it has the same kilograms and hashes, and credits never exceed what was counted", () =>
    fc.assert(
      fc.property(strata, (of) => {
        const { stated, data } = reportOf(of);
        const [first, again] = [
          compute(forest, stated, data),
          compute(
            JSON.parse(JSON.stringify(forest)),
            { RSR: stated.RSR, BCEF: stated.BCEF },
            JSON.parse(JSON.stringify(data)),
          ),
        ];
        expect([again.kilograms, again.documentHash, again.inputsHash]).toEqual([
          first.kilograms,
          first.documentHash,
          first.inputsHash,
        ]);
        expect(first.inputsHash).toBe(hashOf(inputsOf(forest, stated, data)));
        expect(Number.isSafeInteger(first.kilograms)).toBe(true);
        expect(first.kilograms!).toBeLessThanOrEqual(first.exact!);
        expect(first.exact! - first.kilograms!).toBeLessThan(1);
      }),
    ));
  test("the order of its strata is all the same, to 10⁻¹²", () =>
    fc.assert(
      fc.property(
        strata.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length }))),
        ([of, shuffled]) => {
          const [a, b] = [of, shuffled].map((some) => {
            const { stated, data } = reportOf(some);
            return compute(forest, stated, data).exact!;
          }) as [number, number];
          // Both are rounded half-even to 10⁻⁶ kg: so much may they differ beyond.
          expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * Math.abs(a) + 1.1e-6);
        },
      ),
    ));
});

test("a table's row is named by one that the methodology has", () => {
  const by: MethodologyDocument = {
    ...sea,
    tables: [
      {
        name: "DRY",
        nameZh: "干湿比",
        nameEn: "dry to wet",
        unit: "t d.m./t wet",
        source: "-",
        verified: true,
        rows: { kelp: 0.2, wakame: 0.25 },
      },
    ],
    parameters: [...sea.parameters, { ...sea.parameters[0]!, symbol: "SPECIES", unit: "key" }],
    equations: sea.equations.map((one) => ({ ...one, expr: one.expr.replace("K_KELP", "lookup(DRY, SPECIES)") })),
  };
  const of = (SPECIES: string) => compute(by, {}, { members: {}, values: { P_KELP: 1000, P_OYSTER: 0, SPECIES } });
  expect(of("kelp").kilograms).toBe(228_800);
  expect(of("wakame").kilograms).toBe(286_000);
  expect(of("laver").findings).toMatchObject([{ place: "values.SPECIES", reason: "unknownRow" }]);
});

import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { evaluateInputs } from "../../shared/event/inventory-file.ts";

interface Published {
  readonly id: string;
  readonly totalTCO2e: number;
  readonly totalAbsTol: number;
  readonly relTol: number;
  readonly inputs: object[];
  readonly expected: { source: string; tCO2e: number; absTol?: number }[];
}
const cases = globSync("test/shared/cases/*.json").map((file) => JSON.parse(readFileSync(file, "utf8")) as Published);
const input = (but: object = {}) => ({
  source: "用电",
  activity: 3,
  unit: "kWh",
  factor: 0.1,
  factorUnit: "kgCO2e/kWh",
  ...but,
});

describe("a file of inputs", () => {
  test.each(cases.map((one) => [one.id, one] as const))(
    "%s comes to what was published",
    (_, { inputs, expected, totalTCO2e, totalAbsTol, relTol, ...rest }) => {
      const { lines, totalTCO2e: total } = evaluateInputs({ inputs, ...rest });
      expect(lines).toHaveLength(inputs.length);
      expect(Math.abs(total - totalTCO2e)).toBeLessThanOrEqual(totalAbsTol);
      for (const { source, tCO2e, absTol = tCO2e * relTol } of expected) {
        const sum = lines.filter((line) => line.source === source).reduce((all, line) => all + line.tCO2e, 0);
        expect(Math.abs(sum - tCO2e), source).toBeLessThanOrEqual(Math.max(absTol, 1e-12));
      }
    },
  );
  test("loses no digit on the way", () => {
    expect(
      evaluateInputs({
        inputs: [input(), input({ activity: 1e-12 }), input({ activity: 1 / 3, factorUnit: "tCO2e/kWh" })],
      }),
    ).toEqual({
      lines: [
        { source: "用电", tCO2e: 0.0003 },
        { source: "用电", tCO2e: 1e-16 },
        { source: "用电", tCO2e: 0.03333333333333333 },
      ],
      totalTCO2e: 0.03363333333333343,
    });
  });
  test.each<[string, unknown, string, string]>([
    ["no object", [], "file", "notGiven"],
    ["no list", {}, "inputs", "notGiven"],
    ["an empty list", { inputs: [] }, "inputs", "notGiven"],
    ["a source that is none", { inputs: [3] }, "inputs.0", "notGiven"],
    ["too many", { inputs: Array.from({ length: 10_001 }, () => input()) }, "inputs", "tooMany"],
    ["a nameless source", { inputs: [input({ source: "" })] }, "inputs.0.source", "notGiven"],
    ["no activity", { inputs: [input({ activity: undefined })] }, "inputs.0.activity", "notANumber"],
    ["text for a number", { inputs: [input(), input({ activity: "12" })] }, "inputs.1.activity", "notANumber"],
    ["infinity", { inputs: [input({ factor: JSON.parse("1e999") })] }, "inputs.0.factor", "notANumber"],
    ["nothing", { inputs: [input({ factor: null })] }, "inputs.0.factor", "notANumber"],
    ["below zero", { inputs: [input({ activity: -1 })] }, "inputs.0.activity", "negative"],
    ["a factor below zero", { inputs: [input({ factor: -0.1 })] }, "inputs.0.factor", "negative"],
    ["an unknown unit", { inputs: [input({ unit: "kettle" })] }, "inputs.0.unit", "unknownUnit"],
    [
      "an unknown unit of its factor",
      { inputs: [input({ factorUnit: "kgCO2e/kettle" })] },
      "inputs.0.factorUnit",
      "unknownUnit",
    ],
    ["units that do not fit", { inputs: [input({ unit: "pkm" })] }, "inputs.0.factorUnit", "incompatibleUnit"],
    ["multipliers that are not a list", { inputs: [input({ multipliers: {} })] }, "inputs.0.multipliers", "notGiven"],
    [
      "a multiplier without name",
      { inputs: [input({ multipliers: [{ value: 1 }] })] },
      "inputs.0.multipliers.0.name",
      "notGiven",
    ],
    [
      "a multiplier below zero",
      { inputs: [input({ multipliers: [{ name: "x", value: -1 }] })] },
      "inputs.0.multipliers.0.value",
      "negative",
    ],
    [
      "a multiplier of an unknown unit",
      { inputs: [input({ multipliers: [{ name: "x", value: 1, unit: "kettle" }] })] },
      "inputs.0.multipliers.0.unit",
      "unknownUnit",
    ],
  ])("with %s is refused by name", (_, file, field, reason) =>
    expect(() => evaluateInputs(file)).toThrow(
      expect.objectContaining({
        code: "INVALID_INPUT",
        message: expect.stringContaining(field.split(".")[0]!),
        details: expect.objectContaining({ field, reason }),
      }),
    ),
  );
});

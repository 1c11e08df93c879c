import fc from "fast-check";
import { expect, test } from "vitest";
import { assertCarriedOut, recompute, type AccountedLine } from "../../server/confirmation/evaluation.rules.ts";
import { evaluationTasks, type EvaluationTask, type TaskResult } from "../../shared/confirmation/evaluation.ts";
import { evaluate } from "../../shared/event/inventory.ts";
import { Refusal } from "../../shared/platform/refusal.ts";

const line = (id: string, activity: number): AccountedLine => {
  const it = { activity: String(activity), unit: "kWh", multipliers: [], factorValue: "0.6", factorUnit: "kgCO2e/kWh" };
  return { id, source: id, ...it, kilogramsExact: evaluate(it).kilogramsExact };
};
const refusalOf = (deed: () => unknown) => {
  try {
    deed();
  } catch (error) {
    return error instanceof Refusal ? { code: error.code, ...error.details } : error;
  }
  return undefined;
};
const account = [line("stage", 1000), line("hall", 500)];

test("what was seen takes the place of what was accounted, what is not named stands, and what was left out is added", () => {
  const { lines, kilograms } = recompute(account, [
    { line: "stage", activity: "1100", evidence: "meter 7", reason: "the last day was not read" },
    { line: "hall", evidence: "bill 12" },
    {
      source: "generator",
      activity: "10",
      unit: "L",
      factorValue: "2.7",
      factorUnit: "kgCO2e/L",
      evidence: "fuel receipt",
      reason: "left out",
    },
  ]);
  expect(
    lines.map(({ source, accountedExact, kilogramsExact, differenceExact }) => [
      source,
      accountedExact,
      kilogramsExact,
      differenceExact,
    ]),
  ).toEqual([
    ["stage", "600.000000", "660.000000", "60.000000"],
    ["hall", "300.000000", "300.000000", "0.000000"],
    ["generator", "0.000000", "27.000000", "27.000000"],
  ]);
  expect(kilograms).toBe(660 + 300 + 27);
});

test.each<[string, Parameters<typeof recompute>[1], object]>([
  [
    "a line of another account",
    [{ line: "elsewhere", evidence: "x" }],
    { code: "INVALID_INPUT", field: "lines.0.line", reason: "notFound" },
  ],
  [
    "a line named twice",
    [
      { line: "hall", evidence: "x" },
      { line: "hall", evidence: "y" },
    ],
    { code: "INVALID_INPUT", reason: "lineTwice" },
  ],
  [
    "a difference without a reason",
    [{ line: "hall", activity: "501", evidence: "x" }],
    { code: "RULE_BROKEN", field: "lines.0.reason", reason: "differenceUnexplained", clause: "JL 三章" },
  ],
  [
    "an added source without its unit",
    [{ source: "generator", activity: "1", evidence: "x", reason: "y" }],
    { code: "INVALID_INPUT", field: "lines.0.unit", reason: "noValue" },
  ],
  ["nothing that was seen", [{ line: "hall", evidence: " " }], { code: "INVALID_INPUT", field: "lines.0.evidence" }],
  [
    "a factor that is not a number",
    [{ line: "hall", factorValue: "much", evidence: "x", reason: "y" }],
    { code: "INVALID_INPUT" },
  ],
])("refuses %s", (_, given, refusal) => {
  expect(refusalOf(() => recompute(account, given))).toMatchObject(refusal);
});

test("recalculated as it was accounted, it gives the same result, in whatever order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 }), (activities) => {
      const lines = activities.map((activity, i) => line(`l${i}`, activity));
      const same = recompute(
        lines,
        lines.toReversed().map(({ id, activity }) => ({ line: id, activity, evidence: "seen" })),
      );
      expect(same.kilograms).toBe(recompute(lines, []).kilograms);
      expect(same.lines.every(({ differenceExact }) => Number(differenceExact) === 0)).toBe(true);
    }),
  );
});

test("is reported once every task was looked at and the emissions recalculated", () => {
  const done = Object.fromEntries(
    evaluationTasks.map((task) => [task, { outcome: "conforms", words: "seen", on: "2026-01-15", by: "p" }]),
  ) as Record<EvaluationTask, TaskResult>;
  const { siteVisit: _, ...all } = done;
  expect(refusalOf(() => assertCarriedOut(all, 1))).toMatchObject({
    code: "RULE_BROKEN",
    reason: "tasksOpen",
    missing: ["siteVisit"],
  });
  expect(refusalOf(() => assertCarriedOut(done, null))).toMatchObject({ reason: "notRecomputed" });
  expect(refusalOf(() => assertCarriedOut(done, 0))).toBeUndefined();
});

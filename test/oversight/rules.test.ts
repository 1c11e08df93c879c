import { describe, expect, test } from "vitest";
import { assertHeard, assertNoticeable, assertPublishable, bodiesFor } from "../../server/oversight/rules.ts";
import type { Refusal } from "../../shared/platform/refusal.ts";

const reasonOf = (deed: () => unknown): unknown => {
  try {
    deed();
  } catch (refusal) {
    return (refusal as Refusal).details["reason"];
  }
  return "passes";
};

describe("a spot check", () => {
  test.each([
    [0, ["a", "b", "c"]],
    [1, ["b", "c", "a"]],
    [2, ["c", "a", "b"]],
    [3, ["a", "b", "c"]],
    [7, ["b", "c", "a"]],
  ])("takes bodies from place %i of their order on", (position, order) => {
    expect(bodiesFor(["a", "b", "c"], position)).toEqual(order);
  });
  test("finds nobody in an empty order", () => {
    expect(bodiesFor([], 4)).toEqual([]);
  });
  test.each([
    [true, "conforms"],
    [null, "conforms"],
    [false, "passes"],
  ])("that found conforms = %s: notice %s", (conforms, reason) => {
    expect(reasonOf(() => assertNoticeable(conforms, "HN 三(五)"))).toBe(reason);
  });
  test.each([
    [null, "2026-03-10", "hearingOpen"],
    [null, "2026-03-09", "hearingOpen"],
    [null, "2026-03-11", "passes"],
    ["we object", "2026-03-05", "passes"],
  ])("is decided with hearing %s on %s: %s", (hearing, today, reason) => {
    expect(reasonOf(() => assertHeard(hearing, "2026-03-10", today, "HN 三(五)"))).toBe(reason);
  });
  test.each([
    [true, null, "passes"],
    [false, null, "undecided"],
    [null, null, "undecided"],
    [false, "uphold", "passes"],
    [false, "revoke", "passes"],
  ] as const)("that found %s and decided %s is published: %s", (conforms, decision, reason) => {
    expect(reasonOf(() => assertPublishable(conforms, decision, "HN 四(二)"))).toBe(reason);
  });
});

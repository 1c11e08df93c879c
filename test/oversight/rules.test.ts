import { describe, expect, test } from "vitest";
import { assertHeard, assertNoticeable, assertPublishable, bodiesFor } from "../../server/oversight/rules.ts";
import { refusalOf } from "../support/refusal.ts";

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
  const clause = "HN 三(五)";
  test.each([true, null])("that found conforms = %s gives no notice", (conforms) =>
    expect(refusalOf(() => assertNoticeable(conforms, clause))).toEqual({
      code: "RULE_BROKEN",
      field: "conforms",
      reason: "conforms",
      clause,
    }),
  );
  test("that found that it does not conform gives notice", () =>
    expect(refusalOf(() => assertNoticeable(false, clause))).toBeUndefined());

  const hearingUntil = "2026-03-10";
  test.each(["2026-03-10", "2026-03-09"])("is not decided on %s while the organiser may be heard", (today) =>
    expect(refusalOf(() => assertHeard(null, hearingUntil, today, clause))).toEqual({
      code: "RULE_BROKEN",
      field: "hearingUntil",
      reason: "hearingOpen",
      hearingUntil,
      today,
      clause,
    }),
  );
  test.each([
    [null, "2026-03-11"],
    ["we object", "2026-03-05"],
  ])("is decided with hearing %s on %s", (hearing, today) =>
    expect(refusalOf(() => assertHeard(hearing, hearingUntil, today, clause))).toBeUndefined(),
  );

  test.each([
    [true, null],
    [false, "uphold"],
    [false, "revoke"],
  ] as const)("that found %s and decided %s is published", (conforms, decision) =>
    expect(refusalOf(() => assertPublishable(conforms, decision, clause))).toBeUndefined(),
  );
  test.each([false, null])("that found %s and decided nothing is not", (conforms) =>
    expect(refusalOf(() => assertPublishable(conforms, null, clause))).toEqual({
      code: "RULE_BROKEN",
      field: "decision",
      reason: "undecided",
      clause,
    }),
  );
});

import { describe, expect, test } from "vitest";
import { assertSameProject, chosenPart, periodOf } from "../../server/issuance/rules.ts";
import { refusalOf } from "../support/refusal.ts";

const invalid = { code: "INVALID_INPUT", clause: "platform default" };

describe("a monitoring period", () => {
  const crediting = { from: "2024-01-01", to: "2025-12-31" };
  const period = (from: string, to: string) => periodOf(from, to, crediting, "2025-06-01");
  test.each([
    // 1 January 2024 is 19,723 days after 1 January 1970: 54 × 365 + 13 leap days.
    ["the whole of a leap year", "2024-01-01", "2024-12-31", { firstDay: 19_723, days: 366 }],
    ["one day", "2024-03-01", "2024-03-01", { firstDay: 19_783, days: 1 }],
    ["until yesterday", "2025-05-31", "2025-05-31", { firstDay: 20_239, days: 1 }],
  ])("may be %s", (_, from, to, days) => expect(period(from, to)).toEqual(days));
  test("may last until the end of the crediting period", () =>
    expect(periodOf("2025-12-31", "2025-12-31", crediting, "2026-01-01").days).toBe(1));
  test.each([
    ["ends before it begins", "2024-03-02", "2024-03-01", { ...invalid, field: "periodTo", reason: "periodBackwards" }],
    ["ends today", "2024-03-01", "2025-06-01", { ...invalid, field: "periodTo", reason: "periodNotOver" }],
    [
      "begins before the crediting period",
      "2023-12-31",
      "2024-03-01",
      { ...invalid, code: "RULE_BROKEN", field: "periodFrom", reason: "outsideCrediting" },
    ],
  ])("is refused where it %s", (_, from, to, details) =>
    expect(refusalOf(() => period(from, to))).toEqual({ ...details, from, to }),
  );
  test("is refused where it ends after the crediting period", () =>
    expect(refusalOf(() => periodOf("2025-12-31", "2026-01-01", crediting, "2026-06-01"))).toMatchObject({
      code: "RULE_BROKEN",
      reason: "outsideCrediting",
    }));
});

test("a report stays with its project", () => {
  expect(refusalOf(() => assertSameProject("p1", "p1"))).toBeUndefined();
  expect(refusalOf(() => assertSameProject("p2", "p1"))).toEqual({
    ...invalid,
    field: "project",
    reason: "otherProject",
  });
});

describe("the part of a project", () => {
  const [one, two] = [
    { id: "s1", titleZh: "东区" },
    { id: "s2", titleZh: "西区" },
  ];
  test.each([
    ["the only one, unnamed", [one], null, "s1"],
    ["the only one, named", [one], "s1", "s1"],
    ["the one named of two", [one, two], "s2", "s2"],
  ])("is %s", (_, parts, named, id) => expect(chosenPart(parts, named)).toBe(id));
  test.each([
    ["is none of two, unnamed", [one, two], undefined],
    ["is none that does not exist", [one], "s9"],
  ])("%s", (_, subProjects, named) =>
    expect(
      refusalOf(() =>
        chosenPart(
          subProjects.map((it) => ({ ...it, more: 1 })),
          named,
        ),
      ),
    ).toEqual({
      ...invalid,
      field: "subProject",
      reason: "whichSubProject",
      subProjects,
    }),
  );
});

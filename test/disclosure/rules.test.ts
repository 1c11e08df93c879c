import { expect, test } from "vitest";
import { monthBefore, monthsOf } from "../../server/disclosure/rules.ts";

test.each([
  ["2026-01", 1, "2025-12"],
  ["2026-12", 11, "2026-01"],
  ["2026-03", 15, "2024-12"],
  ["2026-07", 0, "2026-07"],
])("the month before %s by %i is %s", (month, n, before) => {
  expect(monthBefore(month, n)).toBe(before);
});

test("what is held carries on through months in which nothing moves, and what came earlier counts", () => {
  const moved = [
    { month: "2024-01", kind: "issue", kilograms: 1000 },
    { month: "2025-11", kind: "issue", kilograms: 500 },
    { month: "2026-01", kind: "retire", kilograms: 300 },
    { month: "2026-01", kind: "cancel", kilograms: 50 },
  ] as const;
  expect(monthsOf(moved, "2026-02", 5)).toEqual([
    { month: "2025-10", issuedKilograms: 0, heldKilograms: 1000, retiredKilograms: 0 },
    { month: "2025-11", issuedKilograms: 500, heldKilograms: 1500, retiredKilograms: 0 },
    { month: "2025-12", issuedKilograms: 0, heldKilograms: 1500, retiredKilograms: 0 },
    { month: "2026-01", issuedKilograms: 0, heldKilograms: 1150, retiredKilograms: 300 },
    { month: "2026-02", issuedKilograms: 0, heldKilograms: 1150, retiredKilograms: 0 },
  ]);
});

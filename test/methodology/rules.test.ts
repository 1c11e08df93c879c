import { describe, expect, test } from "vitest";
import { assertSettled, assertStated } from "../../server/methodology/rules.ts";
import { assertNoticed, noticeEnd } from "../../server/policy/notice.rules.ts";
import { packs } from "../../server/policy/packs.ts";

test("findings that must be fixed block", () => {
  const { committee } = packs[0]!;
  assertSettled(0, committee);
  expect(() => assertSettled(1, committee)).toThrow(/not closed/);
});

describe("public notice", () => {
  test.each([
    // Thursday counts itself; a Saturday does not; Spring Festival is not worked, 14 February 2026 is. CCER showed 17 July to 13 August for 20.
    ["2026-01-15", 5, "2026-01-21"],
    ["2026-01-17", 5, "2026-01-23"],
    ["2026-02-12", 5, "2026-02-25"],
    ["2026-07-17", 20, "2026-08-13"],
    ["2026-01-15", 1, "2026-01-15"],
  ])("from %s for %i working days runs to %s", (began, days, ends) => expect(noticeEnd(began, days)).toBe(ends));
  test("is over the day after", () => {
    const figure = { value: 5, clause: "platform default", modality: "must", status: "platformDefault" } as const;
    expect(() => assertNoticed("2026-01-21", "2026-01-21", figure)).toThrow(/until 2026-01-21/);
    assertNoticed("2026-01-21", "2026-01-22", figure);
  });
});
test("what was not read is filed as a demonstration or not at all", () => {
  assertStated(false, []);
  assertStated(true, ["CF"]);
  expect(() => assertStated(false, ["CF"])).toThrow(/CF/);
});

import { describe, expect, test } from "vitest";
import { assertJoined, assertToBeJoined } from "../../server/methodology/joint.rules.ts";
import { assertIssuable, assertSettled, assertStated, creditedBy } from "../../server/methodology/rules.ts";
import { assertNoticed, noticeEnd } from "../../server/policy/notice.rules.ts";
import { packs } from "../../server/policy/packs.ts";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { refusalOf } from "../support/refusal.ts";

const broken = { code: "RULE_BROKEN", clause: "platform default" };

test("findings that must be fixed block", () => {
  const { committee } = packs[0]!;
  expect(refusalOf(() => assertSettled(0, committee))).toBeUndefined();
  expect(refusalOf(() => assertSettled(1, committee))).toEqual({ ...broken, reason: "findingsOpen", mustFix: 1 });
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
  expect(refusalOf(() => assertStated(false, []))).toBeUndefined();
  expect(refusalOf(() => assertStated(true, ["CF"]))).toBeUndefined();
  expect(refusalOf(() => assertStated(false, ["CF"]))).toEqual({
    ...broken,
    field: "demonstration",
    reason: "unverified",
    unverified: ["CF"],
  });
});
test("an emission accounting method credits nothing", () => {
  const document = (kind?: string) => ({ kind }) as unknown as MethodologyDocument;
  const credit = document("credit");
  expect(creditedBy({ code: "M", document: credit })).toBe(credit);
  expect(refusalOf(() => creditedBy({ code: "M", document: document() }))).toBeUndefined();
  expect(refusalOf(() => creditedBy({ code: "M", document: document("emission") }))).toEqual({
    code: "RULE_BROKEN",
    field: "methodology",
    reason: "emissionKind",
    methodology: "M",
    clause: "SC 三(一)",
  });
});
test.each([
  [false, true, true],
  [true, false, true],
  [true, undefined, true],
  [true, true, false],
])("a methodology filed as a demonstration: %s, in production: %s; credits: %s", (demonstration, production, may) =>
  expect(refusalOf(() => assertIssuable({ code: "M", demonstration }, production))).toEqual(
    may ? undefined : { ...broken, field: "methodology", reason: "demonstrationOnly", methodology: "M" },
  ),
);

describe("joint filing", () => {
  const must = { modality: "must", clause: "SD-P 四(一)" } as const;
  const may = { modality: "may", clause: "SD-P 四(一)" } as const;
  test.each([
    ["required, with consent", must, "o-forestry"],
    ["not required, without", may, null],
    ["unknown to the pack, without", undefined, undefined],
  ])("%s, may go on", (_, seat, by) => expect(refusalOf(() => assertJoined({ seat, by }))).toBeUndefined());
  test("required, without consent, may not", () =>
    expect(refusalOf(() => assertJoined({ seat: must, by: null }))).toEqual({
      code: "RULE_BROKEN",
      reason: "notJoined",
      clause: "SD-P 四(一)",
    }));
  test("is consented to once", () => {
    expect(refusalOf(() => assertToBeJoined({ seat: may, by: null }))).toBeUndefined();
    const refused = { code: "CONFLICT", reason: "alreadyJoined" };
    expect(refusalOf(() => assertToBeJoined({ seat: may, by: "o" }))).toEqual({ ...refused, clause: "SD-P 四(一)" });
    expect(refusalOf(() => assertToBeJoined({ seat: undefined, by: "o" }))).toEqual({ ...refused, clause: undefined });
  });
});

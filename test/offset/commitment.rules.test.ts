import { describe, expect, test } from "vitest";
import {
  assertCounts,
  assertFoundNew,
  assertInTime,
  assertNewSink,
  assertRemoved,
  isBegunEarly,
  nextDay,
} from "../../server/offset/commitment.rules.ts";
import { policyFor } from "../../server/policy/packs.ts";
import type { Declaration, ProjectType } from "../../shared/project/project.ts";
import { refusalOf } from "../support/refusal.ts";

const shandong = policyFor("370000", "2026-01-01").newSink!;
const offered = {
  event: { region: "370000", state: "accounted" },
  project: {
    region: "370000",
    speciality: "forest",
    state: "filed",
    validator: "v" as string | null,
    type: "newSink" as ProjectType | null,
    elsewhere: false as boolean | null,
    declarations: [] as readonly Declaration[],
  },
  kilograms: 1,
  issued: false,
  elsewhere: null as string | null,
};
type Offer = typeof offered;
const project = (but: Partial<Offer["project"]>) => ({ project: { ...offered.project, ...but } });

describe("a new sink in Shandong", () => {
  test.each<[string, Partial<Offer>]>([
    ["of one kilogram", {}],
    ["for an event that is planned", { event: { region: "370000", state: "planned" } }],
    ["of the sea", project({ speciality: "marine" })],
    ["that was submitted", project({ state: "submitted" })],
    ["that is complete", project({ state: "complete" })],
    ["that was validated", project({ state: "validated" })],
  ])("may be one %s", (_, but) => expect(assertNewSink(shandong, { ...offered, ...but })).toBe(shandong));

  const exclusive = "SD-E 四(一)";
  const broken = { code: "RULE_BROKEN", clause: exclusive };
  test.each<[string, Partial<Offer>, object]>([
    ["for a draft", { event: { region: "370000", state: "draft" } }, { field: "event", reason: "notPlanned" }],
    ["of elsewhere", project({ region: "460000" }), { field: "project", reason: "otherProvinceOrMechanism" }],
    ["of energy", project({ speciality: "energy" }), { field: "project", reason: "notASink" }],
    ["only drafted", project({ state: "draft" }), { field: "project", reason: "notInGoodStanding" }],
    ["refused", project({ state: "refused" }), { field: "project", reason: "notInGoodStanding" }],
    ["without a validator", project({ validator: null }), { field: "project", reason: "noValidator" }],
    ["that stood before", project({ type: "existingSink" }), { field: "project", reason: "notNew" }],
    ["of no stated type", project({ type: null }), { field: "project", reason: "notNew" }],
    [
      "with a number of another mechanism",
      project({ elsewhere: true, declarations: [{ mechanism: "CCER", identity: "CCER-14-001" }] }),
      { field: "project", reason: "registeredElsewhere", under: "CCER CCER-14-001" },
    ],
    [
      "that says it is registered, and not where",
      project({ elsewhere: true }),
      { field: "project", reason: "registeredElsewhere", under: "" },
    ],
    ["issued already", { issued: true }, { field: "project", reason: "alreadyIssued" }],
    ["developed elsewhere", { elsewhere: "CCER" }, { field: "elsewhere", reason: "exclusive" }],
  ])("is none %s", (_, but, details) =>
    expect(refusalOf(() => assertNewSink(shandong, { ...offered, ...but }))).toEqual({ ...broken, ...details }),
  );
  test("is none of nothing", () =>
    expect(refusalOf(() => assertNewSink(shandong, { ...offered, kilograms: 0 }))).toEqual({
      code: "INVALID_INPUT",
      field: "kilograms",
      reason: "nothing",
      clause: "platform default",
    }));
});
test("where sinks may be developed elsewhere that is declared, and where a province knows none there are none", () => {
  const open = { ...shandong, exclusive: { ...shandong.exclusive, value: false } };
  expect(assertNewSink(open, { ...offered, elsewhere: "CCER" })).toBe(open);
  expect(refusalOf(() => assertNewSink(policyFor("460000", "2026-01-01").newSink, offered))).toEqual({
    code: "RULE_BROKEN",
    field: "event",
    reason: "noNewSinks",
    clause: "platform default",
  });
});

test("a sink that may serve other mechanisms counts by its units alone, never by its commitment too", () => {
  const sichuan = policyFor("510000", "2026-01-01").newSink!;
  expect(refusalOf(() => assertCounts(sichuan))).toEqual({
    code: "RULE_BROKEN",
    field: "kilograms",
    reason: "unitsOnly",
    clause: "SC 三(五)",
  });
  expect(refusalOf(() => assertCounts(shandong))).toBeUndefined();
});
describe("works that began before the event", () => {
  test.each([
    ["on the day", "2025-09-20", false],
    ["twelve months before", "2024-09-20", false],
    ["a day more", "2024-09-19", true],
    ["a generation before", "1998-03-12", true],
    ["some day", null, false],
  ])("%s, are early: %s", (_, startedOn, early) => expect(isBegunEarly(startedOn, "2025-09-20")).toBe(early));
  test.each([
    [true, null, "newnessOpen"],
    [true, "  ", "newnessOpen"],
    [true, "原地类为荒山，2024 年整地", undefined],
    [false, null, undefined],
  ])("early: %s, found new by %j: %s", (early, newness, reason) =>
    expect(refusalOf(() => assertFoundNew(early, newness))?.["reason"]).toBe(reason),
  );
});

describe("the days of a commitment", () => {
  const days = { filedBy: "2027-01-02", validatedBy: "2028-01-02" };
  const rule = {
    ...shandong,
    filingMonths: { ...shandong.filingMonths, clause: "filing" },
    validationMonths: { ...shandong.validationMonths, clause: "validation" },
  };
  const late = { code: "RULE_BROKEN", reason: "tooLate" };
  const lateFiling = { ...late, field: "filedBy", by: "2027-01-02", clause: "filing" };
  const lateValidation = { ...late, field: "validatedBy", by: "2028-01-02", clause: "validation" };
  test.each<[string, string | null, string, object | undefined]>([
    ["unfiled on the last day for filing", null, "2027-01-02", undefined],
    ["unfiled a day later", null, "2027-01-03", lateFiling],
    ["filed on the last day, on the last day for validation", "2027-01-02", "2028-01-02", undefined],
    ["filed in time, a day later", "2027-01-02", "2028-01-03", lateValidation],
    ["filed a day late", "2027-01-03", "2027-02-01", lateFiling],
  ])("%s", (_, filedOn, today, refused) =>
    expect(refusalOf(() => assertInTime(days, filedOn, today, rule))).toEqual(refused),
  );
  test.each<[string, string | null | undefined, string]>([
    ["filing, as long as it is not filed", null, "2027-01-02"],
    ["validation, once it was filed on the last day", "2027-01-02", "2028-01-02"],
    ["filing, where it was filed too late", "2027-01-03", "2027-01-02"],
  ])("the next is %s", (_, filedOn, day) => expect(nextDay(days, filedOn)).toBe(day));
});

describe("validated removals", () => {
  test.each([1, 500])("of %i kg out of 500 count", (kilograms) =>
    expect(refusalOf(() => assertRemoved("filed", kilograms, 500, "c"))).toBeUndefined(),
  );
  test.each<[string, string, number, object]>([
    ["of a project that is not filed", "validated", 5, { field: "project", reason: "notFiled" }],
    ["of nothing", "filed", 0, { field: "kilograms", reason: "nothing" }],
    [
      "beyond what was committed",
      "filed",
      501,
      { field: "kilograms", reason: "beyondCommitted", committed: 500, kilograms: 501 },
    ],
  ])("%s do not", (_, state, kilograms, details) =>
    expect(refusalOf(() => assertRemoved(state, kilograms, 500, "c"))).toEqual({
      code: "RULE_BROKEN",
      clause: "c",
      ...details,
    }),
  );
});

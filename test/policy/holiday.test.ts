import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  addWorkingDays,
  calendarNow,
  calendarWith,
  countBy,
  isWorkingDay,
  recounted,
  type HolidayYear,
} from "../../shared/platform/calendar.ts";
import { statutoryDays } from "../../shared/platform/statutory-days.ts";
import { holidayYear } from "../../shared/policy/holiday.ts";
import { actors } from "../support/actors.ts";
import { dialects } from "../support/world.ts";
import { library, type Actor, type Library } from "../project/setting.ts";

const days = (text: string): string[] => text.split(" ").map((day) => `2027-${day}`);
/** Made up: thirteen days by law, five of them beside weekends that are worked. */
const notice: HolidayYear = {
  year: 2027,
  number: "国办发明电〔2026〕99号",
  off: days(
    "01-01 01-02 01-03 01-04 02-05 02-06 02-07 02-08 02-09 02-10 02-11 04-03 04-04 04-05 05-01 05-02 05-03 05-04 05-05 " +
      "06-09 09-15 10-01 10-02 10-03 10-04 10-05 10-06 10-07",
  ),
  worked: days("01-09 02-14 05-08 09-26 10-09"),
};
const refused = (reason: string, details: object = {}) =>
  expect.objectContaining({ code: "INVALID_INPUT", details: expect.objectContaining({ reason, ...details }) });

/** What a notice may have wrong, and what is said of it. */
const faults: [string, Partial<HolidayYear>, string, object][] = [
  ["of a year that is over", { year: 2025 }, "calendarYear", { field: "year" }],
  ["of a year far ahead", { year: 2029 }, "calendarYear", { field: "year" }],
  ["without a number", { number: "通知" }, "noticeNumber", { field: "number" }],
  ["with a day of another year", { off: [...notice.off, "2026-12-31"] }, "dayOutsideYear", { day: "2026-12-31" }],
  ["with a weekday worked", { worked: [...notice.worked, "2027-03-01"] }, "notAWeekend", { day: "2027-03-01" }],
  ["that has a day of the law worked", { off: notice.off.slice(1) }, "statutoryDay", { days: ["2027-01-01"] }],
  ["with too few days off", { worked: [...notice.worked, "2027-03-06"] }, "daysOff", { granted: 12 }],
  ["with too many", { off: [...notice.off, ...days("03-01 03-02 03-03 03-04")] }, "daysOff", { granted: 17 }],
  ["of more days than there can be", { off: Array(61).fill("2027-01-01") }, "tooMany", { field: "off" }],
];

describe("days off by law", () => {
  test("are thirteen in a year, by the sun and by the moon", () => {
    expect(statutoryDays(2027)).toEqual(
      days("01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03"),
    );
    expect(statutoryDays(2026)).toEqual(
      "01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03"
        .split(" ")
        .map((day) => `2026-${day}`),
    );
    for (let year = 2025; year <= 2050; year++) expect(statutoryDays(year), String(year)).toHaveLength(13);
  });
  test("are off without a notice: nothing is due on New Year's Day of 2027", () => {
    expect(addWorkingDays("2026-12-31", 1)).toEqual({ on: "2027-01-04", provisional: true });
    expect(addWorkingDays("2027-02-04", 1)).toEqual({ on: "2027-02-09", provisional: true });
    expect(isWorkingDay("2027-06-09")).toBe(false);
  });
  test("agree with the notices that are known", () => {
    for (const year of [2025, 2026]) for (const day of statutoryDays(year)) expect(isWorkingDay(day), day).toBe(false);
  });
});

describe("a notice", () => {
  const asked = (but: Partial<HolidayYear>) => holidayYear({ ...notice, ...but }, "2026-12-28");
  test("is read with its days in order, each once", () => {
    expect(asked({ off: [...notice.off.toReversed(), "2027-01-01"] })).toEqual(notice);
  });
  test.each(faults)("is refused: %s", (_, but, reason, details) =>
    expect(() => asked(but)).toThrow(refused(reason, details)),
  );
});

test("a day is counted again from where nothing changes", () => {
  const [before, after] = [calendarWith([]), calendarWith([notice])];
  expect(recounted("2027-01-05", "2026-12-31", before, after)).toBe("2027-01-06");
  expect(recounted("2027-01-12", "2026-12-31", before, after)).toBe("2027-01-12");
  expect(recounted("2026-12-30", "2026-12-31", before, after)).toBe("2026-12-30");
});

describe.each(dialects)("the calendar on %s", (dialect) => {
  let it: Library;
  const second: Actor = { ...actors.department, id: "p-department-2" };
  beforeEach(async () => {
    it = await library(dialect);
    it.w.now = "2026-12-28T04:00:00.000Z";
  });
  afterEach(async () => {
    await it.w.close();
    countBy(calendarWith([]));
  });
  const propose = (actor: Actor, but: object = {}) =>
    it.tell(
      actor,
      "mutation ($input: HolidayNoticeInput!) { it: proposeHolidayNotice(input: $input) { id state year } }",
      { input: { ...notice, region: "370000", ...but } },
    );
  const confirm = (actor: Actor, id: string) =>
    it.tell(actor, "mutation ($id: ID!) { it: confirmHolidayNotice(id: $id) { state moved } }", { id });
  const due = async (id: string) =>
    (await it.tell(actors.subCentre, "query ($id: ID!) { it: project(id: $id) { dueOn } }", { id })) as unknown;

  test("counts by a notice once a second person confirmed it, and counts again what was due", async () => {
    const project = (await it.submitted()) as string;
    expect(await due(project)).toEqual({ dueOn: "2027-01-05" });
    expect(await propose(actors.operator)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await propose(actors.department, { off: notice.off.slice(1) })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "statutoryDay",
    });
    const { id } = (await propose(actors.department)) as { id: string };
    expect(await confirm(actors.department, id)).toMatchObject({ refused: "FORBIDDEN", reason: "secondPerson" });
    expect(await confirm(actors.operator, id)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await due(project)).toEqual({ dueOn: "2027-01-05" });
    expect(await confirm(second, id)).toEqual({ state: "inForce", moved: 1 });
    expect(await due(project)).toEqual({ dueOn: "2027-01-06" });
    // What is counted from now on is counted by it, as soon as anything is done.
    await it.submitted();
    expect(addWorkingDays("2026-12-31", 1)).toEqual({ on: "2027-01-05", provisional: false });
    expect(calendarNow().get(2027)?.number).toBe(notice.number);
  });

  test("is corrected by another, with the reason, and the former stays to be read", async () => {
    const project = (await it.submitted()) as string;
    const { id } = (await propose(actors.department)) as { id: string };
    expect(await confirm(actors.hnDepartment, id)).toEqual({ state: "inForce", moved: 1 });
    const corrected = { off: notice.off.filter((day) => day !== "2027-01-04"), worked: notice.worked.slice(1) };
    expect(await propose(second, corrected)).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "correctionUnexplained",
      number: notice.number,
    });
    const next = (await propose(second, { ...corrected, reason: "漏登更正" })) as { id: string };
    expect(await confirm(actors.department, next.id)).toEqual({ state: "inForce", moved: 1 });
    expect(await due(project)).toEqual({ dueOn: "2027-01-05" });
    const all = await it.tell(actors.anyone, "{ it: holidayNotices { items { number state reason } } }", {});
    expect((all as { items: unknown[] }).items).toHaveLength(2);
    expect((all as { items: unknown[] }).items).toEqual(
      expect.arrayContaining([
        { number: notice.number, state: "replaced", reason: null },
        { number: notice.number, state: "inForce", reason: "漏登更正" },
      ]),
    );
  });

  test("is not replaced without a reason by one that was entered before it came into force", async () => {
    const [first, other] = [await propose(actors.department), await propose(actors.hnDepartment, { region: "460000" })];
    expect(await confirm(second, (first as { id: string }).id)).toMatchObject({ state: "inForce" });
    expect(await confirm(second, (other as { id: string }).id)).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "correctionUnexplained",
    });
  });

  test.each(faults)("takes no notice %s", async (_, but, reason, details) =>
    expect(await propose(actors.department, but)).toMatchObject({ refused: "INVALID_INPUT", reason, ...details }),
  );

  test("takes back what was not confirmed", async () => {
    const { id } = (await propose(actors.department)) as { id: string };
    const withdraw = (reason: string) =>
      it.tell(
        actors.department,
        "mutation ($id: ID!, $reason: String!) { it: withdrawHolidayNotice(id: $id, reason: $reason) { state } }",
        { id, reason },
      );
    expect(await withdraw("录错年份")).toEqual({ state: "withdrawn" });
    expect(await confirm(second, id)).toMatchObject({ refused: "WRONG_STATE" });
  });
});

import { describe, expect, test } from "vitest";
import type { EventState, Phase, Stage } from "../../shared/event/event.ts";
import {
  accounted,
  assertEmitted,
  assertOpen,
  assertRoom,
  assertSameRegion,
  linesMost,
  planned,
  tidied,
  type Kept,
  type Planned,
  type EventDescription,
  participantsPart,
  warningFor,
} from "../../server/event/rules.ts";

import { refusalOf } from "../support/refusal.ts";

const refused = (code: string, details: object) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });
const today = "2026-01-15";
const clause = "SD-E 三(一)";

describe("what an organiser says", () => {
  const event = (but: Partial<EventDescription> = {}): EventDescription => ({
    titleZh: " 潍坊国际风筝会 ",
    region: "370000",
    city: "370700",
    beginsOn: "2026-04-18",
    endsOn: "2026-04-20",
    place: "世界风筝公园",
    participants: 1200,
    boundary: ["closing", "event"],
    ...but,
  });
  test("is tidied: trimmed, stages in order, nothing left out", () => {
    expect(tidied(event({ measures: "  ", titleEn: " Kites " }), today)).toEqual({
      titleZh: "潍坊国际风筝会",
      titleEn: "Kites",
      region: "370000",
      city: "370700",
      beginsOn: "2026-04-18",
      endsOn: "2026-04-20",
      place: "世界风筝公园",
      participants: 1200,
      boundary: ["event", "closing"],
      measures: null,
      offsetMethod: null,
      contact: null,
    });
  });
  test("may last a day, have one participant and no city", () =>
    expect(tidied(event({ city: null, endsOn: "2026-04-18", participants: 1 }), today)).toMatchObject({
      city: null,
      endsOn: "2026-04-18",
      participants: 1,
    }));
  test.each<[string, Partial<EventDescription>, object]>([
    [
      "ends before it begins",
      { endsOn: "2026-04-17" },
      { field: "endsOn", reason: "endsBeforeItBegins", beginsOn: "2026-04-18", endsOn: "2026-04-17" },
    ],
    ["an unknown region", { region: "990000" }, { field: "region", reason: "unknownRegion" }],
    ["a city for a province", { region: "370700" }, { field: "region", reason: "notProvince", value: "370700" }],
    ["a city elsewhere", { city: "460100" }, { field: "city", reason: "cityElsewhere", value: "460100" }],
    ["a city that is no more", { city: "371200" }, { field: "city", reason: "unknownRegion" }],
    ["a province for a city", { city: "370000" }, { field: "city", reason: "cityElsewhere" }],
    ["nobody", { participants: 0 }, { field: "participants", reason: "nobody", value: 0 }],
    [
      "a boundary without the event",
      { boundary: ["preparation"] },
      { field: "boundary", reason: "boundary", clause: "公告2019年第19号" },
    ],
    ["a stage twice", { boundary: ["event", "event"] }, { field: "boundary", clause: "公告2019年第19号" }],
    ["no title", { titleZh: " " }, { field: "titleZh", reason: "length" }],
    ["no place", { place: "" }, { field: "place", reason: "length" }],
    ["an English title without end", { titleEn: "x".repeat(201) }, { field: "titleEn", reason: "length", most: 200 }],
    [
      "a method without end",
      { offsetMethod: "多".repeat(5001) },
      { field: "offsetMethod", reason: "length", most: 5000 },
    ],
    ["a contact without end", { contact: "x".repeat(501) }, { field: "contact", reason: "length", most: 500 }],
    ["measures without end", { measures: "多".repeat(5001) }, { field: "measures", reason: "length", most: 5000 }],
  ])("is refused: %s", (_, but, details) =>
    expect(() => tidied(event(but), today)).toThrow(
      refused("INVALID_INPUT", { clause: "platform default", ...details }),
    ),
  );
});

describe("lines may change", () => {
  const states: EventState[] = ["draft", "planned", "accounted", "withdrawn"];
  test.each(
    states.flatMap((state) =>
      (["planned", "actual"] as Phase[]).map(
        (phase) =>
          [
            phase,
            state,
            (phase === "planned" && state === "draft") || (phase === "actual" && state === "planned"),
          ] as const,
      ),
    ),
  )("%s ones while the event is %s: %s", (phase, state, may) => {
    if (may) expect(() => assertOpen(phase, state, clause)).not.toThrow();
    else
      expect(() => assertOpen(phase, state, clause)).toThrow(
        refused("WRONG_STATE", { field: "phase", reason: "wrongState", phase, state, clause }),
      );
  });
  test("within the boundary, and up to a number", () => {
    expect(() => assertRoom("event", ["event"], linesMost - 1)).not.toThrow();
    expect(() => assertRoom("closing", ["event"], 0)).toThrow(
      refused("INVALID_INPUT", { field: "stage", reason: "outsideBoundary", boundary: ["event"] }),
    );
    expect(() => assertRoom("event", ["event"], linesMost)).toThrow(
      refused("LIMITED", { field: "lines", reason: "tooMany", most: 500 }),
    );
  });
});

const line = (phase: Phase, but: Partial<Kept> = {}): Kept => ({
  id: "l1",
  phase,
  stage: "event",
  bearer: "organiser",
  activity: "1",
  unit: "trip",
  multipliers: [],
  factorValue: "1/3",
  factorUnit: "kgCO2e/trip",
  factor: null,
  ...but,
});
const event = (but: Partial<Planned> = {}): Planned => ({
  beginsOn: "2026-04-18",
  endsOn: "2026-04-20",
  boundary: ["event"] as Stage[],
  measures: "绿电",
  offsetMethod: "碳普惠",
  ...but,
});

describe("a plan", () => {
  const plan = (but: Partial<Planned> = {}, lines = [line("planned")], on = today, withdrawn: string[] = []) =>
    planned(event(but), lines, on, clause, new Set(withdrawn));
  test("estimates what its planned lines come to, rounded up once", () => {
    expect(plan({}, [line("planned"), line("planned"), line("planned"), line("planned"), line("actual")])).toBe(2);
    expect(plan({}, [line("planned")], "2026-04-18")).toBe(1);
    expect(plan({}, [line("planned", { factor: "f1" })], today, ["f2"])).toBe(1);
  });
  test.each<[string, () => number, object]>([
    [
      "after the event has begun",
      () => plan({}, [line("planned")], "2026-04-19"),
      { field: "beginsOn", reason: "planTooLate", today: "2026-04-19", clause },
    ],
    ["without measures", () => plan({ measures: null }), { field: "measures", reason: "noMeasures", clause }],
    [
      "without a method of offset",
      () => plan({ offsetMethod: null }),
      { field: "offsetMethod", reason: "noOffsetMethod", clause },
    ],
    ["without lines", () => plan({}, []), { field: "lines", reason: "noLines", phase: "planned", clause }],
    ["with actual lines alone", () => plan({}, [line("actual")]), { field: "lines", reason: "noLines" }],
    [
      "with lines outside the boundary",
      () => plan({}, [line("planned", { stage: "closing" })]),
      { reason: "outsideBoundary", lines: ["l1"] },
    ],
    [
      "with a factor that was withdrawn",
      () => plan({}, [line("planned", { factor: "f1" })], today, ["f1"]),
      { reason: "inactiveFactor", lines: ["l1"] },
    ],
    [
      "with a multiplier that was withdrawn",
      () => plan({}, [line("planned", { multipliers: [{ name: "x", value: "1", factor: "f2" }] })], today, ["f2"]),
      { reason: "inactiveFactor" },
    ],
  ])("is refused %s", (_, act, details) => expect(act).toThrow(refused("RULE_BROKEN", details)));
});

describe("an account", () => {
  const account = (lines = [line("actual")], on = "2026-04-21") =>
    accounted(event({ measures: null, offsetMethod: null }), lines, on, clause, new Set());
  test("is of actual lines alone, from the day after the last", () =>
    expect(account([line("planned"), line("actual"), line("actual", { activity: "3" })])).toBe(2));
  test.each<[string, () => number, object]>([
    [
      "on the last day",
      () => account([line("actual")], "2026-04-20"),
      { field: "endsOn", reason: "notEnded", endsOn: "2026-04-20", clause },
    ],
    [
      "without actual lines",
      () => account([line("planned")]),
      { field: "lines", reason: "noLines", phase: "actual", clause },
    ],
  ])("is refused %s", (_, act, details) => expect(act).toThrow(refused("RULE_BROKEN", details)));
});

test("an account of nothing is none", () => {
  expect(refusalOf(() => assertEmitted(1, clause))).toBeUndefined();
  expect(refusalOf(() => assertEmitted(0, clause))).toEqual({
    code: "RULE_BROKEN",
    field: "emissionsKilograms",
    reason: "noEmissions",
    clause,
  });
});
test("an event stays in the province of its draft", () => {
  expect(refusalOf(() => assertSameRegion("370000", "370000"))).toBeUndefined();
  expect(refusalOf(() => assertSameRegion("460000", "370000"))).toEqual({
    code: "INVALID_INPUT",
    field: "region",
    reason: "regionFixed",
    region: "370000",
    clause: "platform default",
  });
});

test("the participants' part is their actual lines, rounded up, and no more than all", () => {
  const lines = [
    line("actual", { activity: "300" }),
    line("actual", { activity: "100", bearer: "participants" }),
    line("planned", { activity: "900", bearer: "participants" }),
  ];
  expect(participantsPart(lines, 134)).toBe(34);
  expect(participantsPart(lines, 20)).toBe(20);
  expect(participantsPart([line("actual")], 20)).toBe(0);
});

test.each([
  [61, undefined],
  [60, "d60"],
  [31, "d60"],
  [30, "d30"],
  [8, "d30"],
  [7, "d7"],
  [0, "d7"],
  [-1, "overdue"],
  [-400, "overdue"],
])("%i days before its day: %s", (days, warning) => expect(warningFor(days)).toBe(warning));

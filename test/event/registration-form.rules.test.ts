import { describe, expect, test } from "vitest";
import { registered, type Registered } from "../../server/event/registered.rules.ts";
import { asForm, assertRegistrable } from "../../server/event/registration-form.rules.ts";
import { refusalOf } from "../support/refusal.ts";

const invalid = { code: "INVALID_INPUT", clause: "platform default" };

describe("what is registered of an event", () => {
  const endsOn = "2026-04-20";
  const nothing: Required<Registered> = {
    coOrganisers: [],
    offsetBy: ["organiser"],
    accountingBody: null,
    accountingWay: null,
    intendedRoute: null,
    neutralBy: null,
    promised: false,
    personTimes: null,
    areaSquareMetres: null,
    onlineAttendance: null,
    content: null,
    responsible: null,
  };
  const all: Required<Registered> = {
    coOrganisers: ["风筝协会", "体育局"],
    offsetBy: ["organiser", "participants"],
    accountingBody: "核算公司",
    accountingWay: "body",
    intendedRoute: "evaluation",
    neutralBy: endsOn,
    promised: true,
    personTimes: 3000,
    areaSquareMetres: 500,
    onlineAttendance: 7,
    content: "比赛",
    responsible: "张三",
  };
  test("is by default that the organiser offsets, and nothing else", () =>
    expect(registered({}, endsOn)).toEqual(nothing));
  test("is what was said, trimmed, organisers once each and without blanks, bearers in order", () =>
    expect(
      registered(
        {
          ...all,
          coOrganisers: [" 风筝协会 ", "体育局", " ", "风筝协会"],
          offsetBy: ["participants", "organiser"],
          content: " 比赛 ",
          responsible: " 张三 ",
          accountingBody: " 核算公司 ",
        },
        endsOn,
      ),
    ).toEqual(all));
  test("of a blank text is nothing", () =>
    expect(registered({ content: " ", responsible: "", accountingBody: " " }, endsOn)).toEqual(nothing));
  const organisers = (length: number) => Array.from({ length }, (_, i) => `协会${i}`);
  test.each<[string, Registered]>([
    ["fifty other organisers", { coOrganisers: organisers(50) }],
    ["an own account without a body", { accountingWay: "own" }],
    ["participants alone who offset", { offsetBy: ["participants"] }],
    ["names of 200 characters", { responsible: "多".repeat(200), coOrganisers: ["多".repeat(200)] }],
    ["a content of 5,000", { content: "多".repeat(5000) }],
  ])("may have %s", (_, it) => expect(registered(it, endsOn)).toEqual({ ...nothing, ...it }));
  test.each<[string, Registered, object]>([
    ["too many organisers", { coOrganisers: organisers(51) }, { field: "coOrganisers", reason: "tooMany", most: 50 }],
    [
      "an organiser too long",
      { coOrganisers: ["多".repeat(201)] },
      { field: "coOrganisers", reason: "length", most: 200 },
    ],
    ["nobody who offsets", { offsetBy: [] }, { field: "offsetBy", reason: "nobodyOffsets" }],
    [
      "neutrality before the end",
      { neutralBy: "2026-04-19" },
      { field: "neutralBy", reason: "neutralTooEarly", endsOn },
    ],
    [
      "a body without a name",
      { accountingWay: "body", accountingBody: " " },
      { field: "accountingBody", reason: "nameTheBody", clause: "SC 附表1" },
    ],
    [
      "a body's name too long",
      { accountingBody: "多".repeat(201) },
      { field: "accountingBody", reason: "length", most: 200 },
    ],
    ["a content too long", { content: "多".repeat(5001) }, { field: "content", reason: "length", most: 5000 }],
    ["a name too long", { responsible: "多".repeat(201) }, { field: "responsible", reason: "length", most: 200 }],
  ])("is refused: %s", (_, it, details) =>
    expect(refusalOf(() => registered(it, endsOn))).toEqual({ ...invalid, ...details }),
  );
});

describe("附表1", () => {
  const given = {
    titleZh: "国际风筝会",
    coOrganisers: ["体育局"],
    beginsOn: "2026-04-18",
    endsOn: "2026-04-20",
    place: "世界风筝公园",
    kind: "sports",
    level: "provincial",
    participants: 1200,
    boundary: ["event"],
    offsetBy: ["organiser"],
  };
  const more = {
    personTimes: 3000,
    areaSquareMetres: 500,
    content: "比赛",
    plannedKilograms: 42,
    accountingWay: "body",
    accountingBody: "核算公司",
    measures: "绿电",
    offsetMethod: "碳普惠",
    neutralBy: "2026-12-31",
    responsible: "张三",
    intendedRoute: "evaluation",
  };
  type Event = Parameters<typeof asForm>[0];
  const { titleZh, ...rest } = given;
  test("is filled from the event, without its contact", () =>
    expect(asForm({ ...given, ...more, contact: "0531-1" } as unknown as Event)).toEqual({
      title: "国际风筝会",
      ...rest,
      ...more,
    }));
  test("leaves empty what the event does not have", () =>
    expect(asForm(given as unknown as Event)).toEqual({
      title: "国际风筝会",
      ...rest,
      ...Object.fromEntries(Object.keys(more).map((name) => [name, null])),
    }));

  const register = (but: object) =>
    refusalOf(() => assertRegistrable({ ...given, ...more, state: "planned", ...but } as unknown as Event, "SC 附表1"));
  test("is filed with the plan, once it is complete", () => expect(register({})).toBeUndefined());
  test.each(["draft", "accounted"])("is not filed while the event is %s", (state) =>
    expect(register({ state })).toEqual({
      code: "WRONG_STATE",
      field: "event",
      reason: "wrongState",
      state,
      action: "register",
      clause: "SC 附表1",
    }),
  );
  const needed = ["content", "neutralBy", "responsible", "intendedRoute", "accountingWay"];
  test.each(needed)("is not filed without %s", (field) =>
    expect(register({ [field]: null })).toEqual({
      code: "RULE_BROKEN",
      field,
      reason: "formIncomplete",
      missing: [field],
      clause: "SC 附表1",
    }),
  );
  test("names all that it lacks", () =>
    expect(register(Object.fromEntries(needed.map((field) => [field, ""])))).toMatchObject({
      field: "content",
      missing: needed,
    }));
});

import { describe, expect, test } from "vitest";
import { cellAt, monitoredFrom, type Place } from "../../server/issuance/monitored.rules.ts";
import type { Monitored } from "../../shared/issuance/issuance.ts";
import { refusalOf } from "../support/refusal.ts";

const names = (length: number) => Array.from({ length }, (_, i) => `${i}`);
const withMembers = (stratum: unknown) => ({ members: { stratum }, values: {} });
const withValue = (A: unknown) => ({ members: {}, values: { A } });
const long = "名".repeat(101);

describe("the form of a report", () => {
  test.each<[string, unknown]>([
    ["nothing yet", { members: {}, values: {} }],
    ["a thousand members", withMembers(names(1000))],
    ["no member yet", withMembers([])],
    ["a name of 100 characters", withMembers([long.slice(1)])],
    ["a number", withValue(0)],
    ["an empty value", withValue(null)],
    ["a key", withValue("kelp")],
    ["a key of 100 characters", withValue(long.slice(1))],
    ["a list of numbers, keys and empty values", withValue([1, "kelp", null])],
    ["both dates", withValue({ begin: 1, end: null })],
    ["both dates, each a list", withValue({ begin: [1, 2], end: [3, null] })],
    ["20,000 values", withValue(Array(20_000).fill(1))],
    ["20,000 values at both dates", withValue({ begin: Array(10_000).fill(1), end: Array(10_000).fill(1) })],
  ])("may be %s", (_, data) => expect(monitoredFrom(data)).toEqual(data));

  const no = { code: "INVALID_INPUT", field: "data", clause: "platform default" };
  const membersWrong = { ...no, reason: "membersWrong", index: "stratum", most: 1000 };
  const notANumber = { ...no, reason: "notANumber", symbol: "A" };
  test.each<[string, unknown, object]>([
    ["nothing", null, { ...no, reason: "notMonitored" }],
    ["a list", [], { ...no, reason: "notMonitored" }],
    ["a number", 7, { ...no, reason: "notMonitored" }],
    ["no members", { values: {} }, { ...no, reason: "notMonitored" }],
    ["no values", { members: {} }, { ...no, reason: "notMonitored" }],
    ["members that are a list", { members: [], values: {} }, { ...no, reason: "notMonitored" }],
    ["one name for a list", withMembers("a"), membersWrong],
    ["too many members", withMembers(names(1001)), membersWrong],
    ["a member twice", withMembers(["a", "b", "a"]), membersWrong],
    ["a member with a blank before it", withMembers(["a", " b"]), membersWrong],
    ["a member without a name", withMembers([""]), membersWrong],
    ["a member's name too long", withMembers([long]), membersWrong],
    ["a member that is a number", withMembers([1]), membersWrong],
    ["a key too long", withValue(long), notANumber],
    ["no finite number", withValue(Number.POSITIVE_INFINITY), notANumber],
    ["a truth", withValue(true), notANumber],
    ["a list in a list", withValue([1, [1]]), notANumber],
    ["one date", withValue({ begin: 1 }), notANumber],
    ["another date", withValue({ begin: 1, change: 2 }), notANumber],
    ["a third date", withValue({ begin: 1, end: 2, change: 3 }), notANumber],
    ["a date that is a truth", withValue({ begin: 1, end: true }), notANumber],
    ["too many values", withValue(Array(20_001).fill(1)), { ...no, reason: "tooMany", count: 20_001, most: 20_000 }],
    [
      "too many values at both dates",
      withValue({ begin: Array(10_000).fill(1), end: Array(10_001).fill(1) }),
      { ...no, reason: "tooMany", count: 20_001, most: 20_000 },
    ],
  ])("is not %s", (_, data, details) => expect(refusalOf(() => monitoredFrom(data))).toEqual(details));
});

describe("the value at a place", () => {
  const data: Monitored = {
    members: { stratum: ["a", "b"] },
    values: { ONE: 1, LIST: [2, null], PAIR: { begin: 3, end: 4 }, PAIRS: { begin: [5, 6], end: [7, 8] } },
  };
  const place = (symbol: string, but: Partial<Place> = {}) => ({ parameter: { symbol }, ...but }) as unknown as Place;
  test.each([
    ["a single one", place("ONE"), 1],
    ["a member's", place("LIST", { position: 0 }), 2],
    ["a member's that is empty", place("LIST", { position: 1 }), null],
    ["one of a date", place("PAIR", { date: "end" }), 4],
    ["a member's of a date", place("PAIRS", { date: "begin", position: 1 }), 6],
    ["one that was not given", place("NONE"), null],
    ["a member's beyond the list", place("LIST", { position: 2 }), null],
    ["a member's where one was given for all", place("ONE", { position: 0 }), null],
    ["a single one where a list was given", place("LIST"), null],
    ["a single one where dates were given", place("PAIR"), null],
    ["one of a date where one was given for both", place("ONE", { date: "begin" }), null],
  ])("is %s", (_, at, value) => expect(cellAt(data, at)).toBe(value));
});

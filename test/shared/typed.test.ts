import { describe, expect, test } from "vitest";
import { typedDay } from "../../shared/platform/typed-day.ts";
import { typedIn, typedNumber } from "../../shared/quantity/typed.ts";

describe("a number as it is typed", () => {
  test.each([
    ["１，０００．５", "1000.5"],
    ["1,234,567.89", "1234567.89"],
    ["1 234 567", "1234567"],
    ["1\u00a0234.5", "1234.5"],
    ["12'345", "12345"],
    [".5", "0.5"],
    ["-.5", "-0.5"],
    ["\u22125", "-5"],
    ["+3", "3"],
    ["5.", "5"],
    ["000123", "000123"],
    ["1.2万", "12000"],
    ["0.00012 万", "1.2"],
    ["3亿", "300000000"],
    ["\u200b12", "12"],
  ])("%j is %s", (text, number) => expect(typedNumber(text)).toBe(number));
  test.each(["1,5", "1.234,5", "1,0000", "1,234 567", "12 3", "1e5", "44/12", "约 5", "", ".", "5kWh", "万"])(
    "%j comes back as it is",
    (text) => expect(typedNumber(text)).toBe(text),
  );
});

describe("a percentage", () => {
  test.each([
    ["%", "5%", "5"],
    ["%", "５ ％", "5"],
    ["%", "5", "5"],
    ["1", "5%", "0.05"],
    ["1", "120%", "1.20"],
    ["1", "-0.5%", "-0.005"],
    ["1", "0.05", "0.05"],
  ])("in a column of the unit %s: %s is %s", (unit, text, value) => expect(typedIn(unit, text)).toBe(value));
  test.each([
    ["kWh", "5%"],
    ["", "5%"],
    ["1", "约5%"],
  ])("in a column of the unit %j comes back as it is: %s", (unit, text) => expect(typedIn(unit, text)).toBe(text));
});

describe("a day as it is typed", () => {
  test.each([
    "2020-01-05",
    "2020年1月5日",
    "2020 年 1 月 5 日",
    "2020.1.5",
    "2020/1/5",
    "2020/01/05",
    "20200105",
    "2020-01-05 00:00:00",
    "2020-01-05T09:30",
    "2020年1月5日9:30",
    "２０２０-01-05",
    "2020-01-04T16:00:00Z",
    "2020-01-05T23:59:59+08:00",
    "2020-1-5",
  ])("%s is 5 January 2020", (text) => expect(typedDay(text)).toEqual({ day: "2020-01-05" }));
  test.each(["5/1/2020", "1-5-2020", "01.05.2020", "20/1/5", "31/1/2020", "5/1/20 9:30"])("%s is asked about", (text) =>
    expect(typedDay(text)).toEqual({ reason: "dayOrder" }),
  );
  test.each(["2020-13-01", "2020-02-30", "20201301", "2020年1月", "43835", "2020-1/5", "2020年1-5", "明天", ""])(
    "%j is none",
    (text) => expect(typedDay(text)).toEqual({ reason: "notADay" }),
  );
});

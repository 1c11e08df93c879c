import { isDay } from "./calendar.ts";

/** A day as it was typed: ISO, or why it is none. `dayOrder` asks which number is the day, and which the month. */
export type TypedDay = { readonly day: string } | { readonly reason: "notADay" | "dayOrder" };
/** Which of the first two numbers of `01/02/2026` is the day, and which the month. */
export type DayOrder = "dayMonth" | "monthDay";

const time = String.raw`(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp][Mm])?)?`;
const byYear = new RegExp(String.raw`^(\d{4})([-./]|年)(\d{1,2})([-./]|月)(\d{1,2})日?${time}$`);
const compact = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${time}$`);
const instant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
const unordered = new RegExp(String.raw`^(\d{1,2})([-./])(\d{1,2})\2(\d{1,2}|\d{4})${time}$`);
const hoursOfChina = 8;

const plainOf = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s*([年月日])\s*/g, "$1")
    .replace(/日(?=\d)/, "日 ")
    .trim();
const written = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

/** The day of `01/02/2026` in that order; undefined for any other text, and where there is no such day. */
export function dayInOrder(text: string, order: DayOrder): string | undefined {
  const [, first = "", , second = "", year = ""] = unordered.exec(plainOf(text)) ?? [];
  const day = order === "dayMonth" ? written(year, second, first) : written(year, first, second);
  return year.length === 4 && isDay(day) ? day : undefined;
}

/**
 * A day as people type it: `2020年1月5日`, `2020.1.5`, `2020/1/5`, `20200105`, ISO, each with a time or without, in any
 * width. An instant with its zone is the day in China. What begins with the day or the month, or has a year of two
 * digits, is never guessed.
 */
export function typedDay(text: string): TypedDay {
  const plain = plainOf(text);
  if (instant.test(plain)) {
    const at = Date.parse(plain.replace(" ", "T"));
    if (Number.isNaN(at)) return { reason: "notADay" };
    return { day: new Date(at + hoursOfChina * 3_600_000).toISOString().slice(0, 10) };
  }
  const [, year, first, month, second, date] = byYear.exec(plain) ?? [];
  const sameSigns = first === second || (first === "年" && second === "月");
  const [, y = year, m = month, d = date] = compact.exec(plain) ?? [];
  if (y !== undefined && (sameSigns || year === undefined)) {
    const day = written(y, m!, d!);
    return isDay(day) ? { day } : { reason: "notADay" };
  }
  const [, one, , two] = unordered.exec(plain) ?? [];
  const isOpen = one !== undefined && Number(one) <= 31 && Number(two) <= 31;
  return { reason: isOpen ? "dayOrder" : "notADay" };
}

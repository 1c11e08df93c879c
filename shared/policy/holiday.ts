import { addDays, isDay, type HolidayYear } from "../platform/calendar.ts";
import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";
import { invalidInput } from "../platform/refusal.ts";
import { statutoryCount, statutoryDays } from "../platform/statutory-days.ts";

/**
 * A year's notice of the State Council: entered by one person of a department and confirmed by another, until a corrected
 * one is confirmed in its place.
 */
export const holidayNoticeLifecycle = lifecycle("holidayNotice", "proposed", {
  confirm: { from: ["proposed"], to: "inForce", by: "decider" },
  withdraw: { from: ["proposed"], to: "withdrawn", by: "publisher" },
  replace: { from: ["inForce"], to: "replaced", by: "decider" },
});
export type HolidayNoticeState = StateOf<typeof holidayNoticeLifecycle>;
export type HolidayNoticeAction = ActionOf<typeof holidayNoticeLifecycle>;

/** More days off than by law are granted by the State Council alone; three are the most that it ever granted. */
const grantedMost = 3;
const listMost = 60;
const isWeekend = (day: string): boolean => new Date(day).getUTCDay() % 6 === 0;

/** Days in order, each once. @throws Refusal INVALID_INPUT for one outside that year, or too many. */
function daysOf(field: string, days: readonly string[], year: number): string[] {
  if (days.length > listMost) throw invalidInput(field, "tooMany", `at most ${listMost} days`, { most: listMost });
  const odd = days.find((day) => !isDay(day) || Number(day.slice(0, 4)) !== year);
  if (odd !== undefined)
    throw invalidInput(field, "dayOutsideYear", `${odd.slice(0, 20)} lies outside ${year}`, {
      day: odd.slice(0, 20),
      year,
    });
  return [...new Set(days)].toSorted();
}

/**
 * The year of a notice as it is counted by.
 * @param today ISO day: a year that is over stays as it was counted.
 * @throws Refusal INVALID_INPUT for days outside the year, a weekday that is worked, a statutory day left out,
 * more or fewer days off than the law gives, or a year that is over or more than one ahead.
 */
export function holidayYear({ year, number, off: given, worked: made }: HolidayYear, today: string): HolidayYear {
  const now = Number(today.slice(0, 4));
  if (year < now || year > now + 1)
    throw invalidInput("year", "calendarYear", `a notice is of this year or the next, not of ${year}`, { year });
  if (!/〔\d{4}〕\d+号$/.test(number))
    throw invalidInput("number", "noticeNumber", "give the number as it is printed, such as 国办发明电〔2025〕7号");
  const [off, worked] = [daysOf("off", given, year), daysOf("worked", made, year)];
  const wrong = worked.find((day) => !isWeekend(day) || off.includes(day));
  if (wrong !== undefined)
    throw invalidInput("worked", "notAWeekend", `${wrong} is a weekday, or off: only weekends are worked in return`, {
      day: wrong,
    });
  const missing = statutoryDays(year).filter((day) => !off.includes(day));
  if (missing.length)
    throw invalidInput("off", "statutoryDay", `${missing.join(", ")} is off by law`, { days: missing });
  const granted = off.filter((day) => !isWeekend(day)).length - worked.length;
  if (granted < statutoryCount || granted > statutoryCount + grantedMost)
    throw invalidInput(
      "off",
      "daysOff",
      `${granted} working days are off, the law gives ${statutoryCount}: a day is missing or too many`,
      { granted, law: statutoryCount },
    );
  return { year, number, off, worked };
}

/** The day before a year: until then nothing is counted otherwise than before. */
export const eveOf = (year: number): string => addDays(`${year}-01-01`, -1);

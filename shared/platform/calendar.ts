import { statutoryDays } from "./statutory-days.ts";

/** A year of the State Council's notice: its number, days off, and weekend days worked, as ISO days. */
export interface HolidayYear {
  readonly year: number;
  readonly number: string;
  readonly off: readonly string[];
  readonly worked: readonly string[];
}
interface Year {
  readonly number: string;
  readonly off: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
}
/** The years whose notices are known. Of others only the statutory days are: what is counted there is provisional. */
export type Calendar = ReadonlyMap<number, Year>;
/** Weekdays off, and weekend days worked, as `MM-DD`. */
const year = (number: string, off: string, worked: string): Year => ({
  number,
  off: new Set(off.split(" ")),
  worked: new Set(worked.split(" ")),
});

const notices: Readonly<Record<number, Year>> = {
  2023: year(
    "国办发明电〔2022〕16号",
    "01-02 01-23 01-24 01-25 01-26 01-27 04-05 05-01 05-02 05-03 06-22 06-23 09-29 10-02 10-03 10-04 10-05 10-06",
    "01-28 01-29 04-23 05-06 06-25 10-07 10-08",
  ),
  2024: year(
    "国办发明电〔2023〕7号",
    "01-01 02-12 02-13 02-14 02-15 02-16 04-04 04-05 05-01 05-02 05-03 06-10 09-16 09-17 10-01 10-02 10-03 10-04 10-07",
    "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
  ),
  2025: year(
    "国办发明电〔2024〕12号",
    "01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 10-03 10-06 10-07 10-08",
    "01-26 02-08 04-27 09-28 10-11",
  ),
  2026: year(
    "国办发明电〔2025〕7号",
    "01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07",
    "01-04 02-14 02-28 05-09 09-20 10-10",
  ),
};
/** The calendar with the notices that came with the platform, and these in their place or beside them. */
export const calendarWith = (added: readonly HolidayYear[]): Calendar =>
  new Map([
    ...Object.entries(notices).map(([of, it]) => [Number(of), it] as const),
    ...added.map(
      ({ year: of, number, off, worked }) =>
        [of, { number, off: new Set(off.map(inYear)), worked: new Set(worked.map(inYear)) }] as const,
    ),
  ]);
const inYear = (day: string): string => day.slice(5);
let current = calendarWith([]);
/** The calendar by which this process counts. */
export const calendarNow = (): Calendar => current;
/** From now on this process counts by `calendar`. */
export const countBy = (calendar: Calendar): void => {
  current = calendar;
};

/** An ISO day as written in papers: 2026年1月15日. */
export const chineseDay = (day: string): string => {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
};

/** Days and instants are of these years: what every database takes, and calendars are meant for. */
const [yearFirst, yearLast] = ["1800", "2999"] as const;
/** Whether it is an ISO day that exists, from 1800 to 2999. `Date.parse` takes 30 February as 2 March. */
export const isDay = (value: unknown): value is string =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  value.slice(0, 4) >= yearFirst &&
  value.slice(0, 4) <= yearLast &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

/** The day `n` days after an ISO day. */
export const addDays = (day: string, n: number): string =>
  new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10);

/** The same day of the month `n` months later, or that month's last day if it is shorter. */
export function addMonths(day: string, n: number): string {
  const [y, m, d] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(y, m - 1 + n + 1, 0));
  return `${last.toISOString().slice(0, 8)}${String(Math.min(d, last.getUTCDate())).padStart(2, "0")}`;
}

const statutory = new Map<number, ReadonlySet<string>>();
/** Whether a year without a notice has this day off by law. */
function isStatutory(day: string): boolean {
  const of = Number(day.slice(0, 4));
  const days = statutory.get(of) ?? new Set(statutoryDays(of));
  statutory.set(of, days);
  return days.has(day);
}
/**
 * Whether it is a working day in China: by the notice of its year; without one, Monday to Friday except the
 * statutory days.
 */
export function isWorkingDay(day: string, calendar: Calendar = current): boolean {
  const known = calendar.get(Number(day.slice(0, 4)));
  const weekday = new Date(day).getUTCDay() % 6 !== 0;
  if (!known) return weekday && !isStatutory(day);
  return known.worked.has(inYear(day)) || (weekday && !known.off.has(inYear(day)));
}

/** A day reached by counting, and whether a year without a notice was involved. */
export interface Due {
  readonly on: string;
  readonly provisional: boolean;
}
/** The day on which the `n`th working day after `from` falls; `from` itself does not count. */
export function addWorkingDays(from: string, n: number, calendar: Calendar = current): Due {
  let on = from;
  for (let left = n; left > 0; ) {
    on = addDays(on, 1);
    if (isWorkingDay(on, calendar)) left--;
  }
  return { on, provisional: isProvisional(from, calendar) || isProvisional(on, calendar) };
}
/** Whether the year of a day lacks its notice, so that days that were counted there may move. */
export const isProvisional = (day: string, calendar: Calendar = current): boolean =>
  !calendar.has(Number(day.slice(0, 4)));

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: string, to: string, calendar: Calendar = current): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let n = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) n++;
  return n;
}

/**
 * A day that was counted by one calendar, counted by another: as many working days after `base`.
 * @param base ISO day up to which nothing changes.
 */
export function recounted(day: string, base: string, before: Calendar, after: Calendar): string {
  if (day <= base || !isWorkingDay(day, before)) return day;
  return addWorkingDays(base, workingDaysBetween(base, day, before), after).on;
}

/** One year of the State Council's holiday notice: weekdays off, and weekend days worked, as `MM-DD`. */
interface Year {
  readonly source: string;
  readonly off: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
}
const year = (source: string, off: string, worked: string): Year => ({
  source,
  off: new Set(off.split(" ")),
  worked: new Set(worked.split(" ")),
});

/**
 * The years whose holidays are known. Beyond them every weekday counts as a working day, and the result is marked as
 * provisional.
 */
const years: Readonly<Record<number, Year>> = {
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
/** The first and the last year whose holidays are known. */
export const knownYears = {
  first: Math.min(...Object.keys(years).map(Number)),
  last: Math.max(...Object.keys(years).map(Number)),
} as const;

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

/** Whether it is a working day in China: holidays and make-up days of known years; Monday to Friday beyond. */
export function isWorkingDay(day: string): boolean {
  const known = years[Number(day.slice(0, 4))];
  const weekday = new Date(day).getUTCDay() % 6 !== 0;
  return known ? known.worked.has(day.slice(5)) || (weekday && !known.off.has(day.slice(5))) : weekday;
}

/** A day reached by counting, and whether a year without known holidays was involved. */
export interface Due {
  readonly on: string;
  readonly provisional: boolean;
}
/** The day on which the `n`th working day after `from` falls; `from` itself does not count. */
export function addWorkingDays(from: string, n: number): Due {
  let on = from;
  for (let left = n; left > 0; ) {
    on = addDays(on, 1);
    if (isWorkingDay(on)) left--;
  }
  return { on, provisional: !known(from) || !known(on) };
}
const known = (day: string): boolean => Number(day.slice(0, 4)) in years;

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: string, to: string): number {
  if (to < from) return -workingDaysBetween(to, from);
  let n = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) n++;
  return n;
}

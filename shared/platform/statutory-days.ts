/**
 * The days of 全国年节及纪念日放假办法 as amended from 1 January 2025: thirteen in a year. They are known without a notice
 * of the State Council; which days are off beside them, and which weekends are worked in return, is not.
 */
const fixed = ["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"];
/** How many days a year has off by law. */
export const statutoryCount = 13;

/**
 * The first day of the first month (off from the eve before it to the second day after), Qingming, Dragon Boat and
 * Mid-Autumn, by GB/T 33661—2017, as lunar-typescript 1.8.6 calculates them. The calendar of ICU is a day off in some
 * years, such as 2027 and 2030.
 */
const lunar: Readonly<Record<number, string>> = {
  2025: "01-29 04-04 05-31 10-06",
  2026: "02-17 04-05 06-19 09-25",
  2027: "02-06 04-05 06-09 09-15",
  2028: "01-26 04-04 05-28 10-03",
  2029: "02-13 04-04 06-16 09-22",
  2030: "02-03 04-05 06-05 09-12",
  2031: "01-23 04-05 06-24 10-01",
  2032: "02-11 04-04 06-12 09-19",
  2033: "01-31 04-04 06-01 09-08",
  2034: "02-19 04-05 06-20 09-27",
  2035: "02-08 04-05 06-10 09-16",
  2036: "01-28 04-04 05-30 10-04",
  2037: "02-15 04-04 06-18 09-24",
  2038: "02-04 04-05 06-07 09-13",
  2039: "01-24 04-05 05-27 10-02",
  2040: "02-12 04-04 06-14 09-20",
  2041: "02-01 04-04 06-03 09-10",
  2042: "01-22 04-04 06-22 09-28",
  2043: "02-10 04-05 06-11 09-17",
  2044: "01-30 04-04 05-31 10-05",
  2045: "02-17 04-04 06-19 09-25",
  2046: "02-06 04-04 06-08 09-15",
  2047: "01-26 04-05 05-29 10-04",
  2048: "02-14 04-04 06-15 09-22",
  2049: "02-02 04-04 06-04 09-11",
  2050: "01-23 04-04 06-23 09-30",
};
const addDays = (day: string, n: number): string =>
  new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10);

const since = 2025;
/** The statutory days of a year, as ISO days in order; of a year beyond the table those of the solar calendar alone. */
export function statutoryDays(year: number): readonly string[] {
  if (year < since) return [];
  const [spring, ...others] = (lunar[year] ?? "").split(" ").filter(Boolean);
  const days = [...fixed, ...others].map((day) => `${year}-${day}`);
  const festival = spring ? [-1, 0, 1, 2].map((n) => addDays(`${year}-${spring}`, n)) : [];
  return [...days, ...festival].toSorted();
}

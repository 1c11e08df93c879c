import type { Acts } from "./acts.ts";

/** The year's notice of days off as it came with the platform: confirmed; and one that was taken back. */
export async function calendarSidelines(acts: Acts) {
  const { does, act, because, cast } = acts;
  const { department, hnDepartment } = cast;
  const days = (text: string): string[] => text.split(" ").map((day) => `2026-${day}`);
  const input = {
    year: 2026,
    number: "国办发明电〔2025〕7号",
    off: days(
      "01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23 04-04 04-05 04-06 05-01 05-02 05-03 " +
        "05-04 05-05 06-19 06-20 06-21 09-25 09-26 09-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07",
    ),
    worked: days("01-04 02-14 02-28 05-09 09-20 10-10"),
    region: "370000",
  };
  const propose = async () =>
    (
      await does(
        department,
        "mutation ($input: HolidayNoticeInput!) { it: proposeHolidayNotice(input: $input) { id } }",
        { input },
      )
    ).id as string;
  await because(department, "withdrawHolidayNotice", await propose());
  const holidayNotice = await propose();
  await act(hnDepartment, "confirmHolidayNotice", holidayNotice);
  return { holidayNotice };
}

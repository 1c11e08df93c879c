import { addDays, dayText } from "../platform/day.ts";
import { t } from "../platform/text.ts";
import { typedDay } from "../../shared/platform/typed-day.ts";

const yearMost = 366;
/** The days from one to another, or the text itself where it is none: the platform says what is wrong with it. */
function daysOf(text: string): string[] {
  const [first = "", last = first] = text.split(/[至~～]/).map((one) => {
    const typed = typedDay(one);
    return "day" in typed ? typed.day : one.trim();
  });
  const days = [first];
  while (days.length < yearMost && days.at(-1)! < last) days.push(addDays(days.at(-1)!, 1));
  return days;
}
/** Days as they are typed: one a line, or between commas; `2027-02-05至2027-02-11` is each from one to the other. */
export const typedDays = (text: unknown): string[] =>
  String(text ?? "")
    .split(/[\n,，、;；]/)
    .filter((one) => one.trim())
    .flatMap(daysOf);

/** Days for reading, those that follow one another as one term. */
export function daysText(days: readonly string[]): string {
  const terms: [string, string][] = [];
  for (const day of days) {
    const last = terms.at(-1);
    if (last && addDays(last[1], 1) === day) last[1] = day;
    else terms.push([day, day]);
  }
  const said = terms.map(([from, to]) => (from === to ? dayText(from) : `${dayText(from)}–${dayText(to)}`));
  return said.join(t("any.listComma"));
}

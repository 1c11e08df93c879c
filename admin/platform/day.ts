import { addDays, isProvisional, isWorkingDay, workingDaysBetween } from "../../shared/platform/calendar.ts";
import { localeNow } from "./text.ts";

export { addDays, isProvisional, isWorkingDay, workingDaysBetween };

/** The day in China at an instant. */
export const dayAt = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
let [ahead, presented] = [0, false];
/**
 * The platform's clock, which may differ from this machine's: every answer has its `Date` header, and days are counted
 * from there.
 * @param isPresented whether it is a demonstration's, which its presenter may let leap ahead.
 */
export const keepTime = (instant: string | null, isPresented: boolean): void => {
  if (instant) ahead = Date.parse(instant) - Date.now();
  presented = isPresented;
};
export const isPresented = (): boolean => presented;
export const today = (): string => dayAt(new Date(Date.now() + ahead).toISOString());

const formats = new Map<string, Intl.DateTimeFormat>();
const formatted = (day: string, options: Intl.DateTimeFormatOptions): string => {
  const key = localeNow() + JSON.stringify(options);
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(localeNow() === "en" ? "en-GB" : "zh-CN", { ...options, timeZone: "UTC" });
  formats.set(key, format);
  return format.format(new Date(day));
};
/** 11月24日, 24 Nov; with the year where it is not this one, or always. */
export const dayText = (day: string, year = !day.startsWith(today().slice(0, 4))): string =>
  formatted(day, { ...(year && { year: "numeric" }), month: localeNow() === "en" ? "short" : "long", day: "numeric" });
/** 周二, Tue. */
export const weekdayText = (day: string): string => formatted(day, { weekday: "short" });
/** The day and the minute in China. */
export const instantText = (instant: string): string =>
  `${dayText(dayAt(instant))} ${new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 16)}`;
/** `instantText` of the platform's own clock, now. */
export const nowText = (): string => instantText(new Date(Date.now() + ahead).toISOString());

export const numberText = (value: number, digits = 0): string =>
  value.toLocaleString(localeNow(), { minimumFractionDigits: digits, maximumFractionDigits: Math.max(digits, 0) });
/** The platform counts a list up to so many records. */
export const countedMost = 10_000;
export const countText = (total: number): string =>
  total > countedMost ? `${numberText(countedMost)}+` : numberText(total);
/** Kilograms as tonnes with three decimals; `whole` for estimates. */
export const tonnes = (kilograms: number, whole = false): string => numberText(kilograms / 1000, whole ? 0 : 3);
/** A decimal that came as text, with its digits kept and its thousands separated. */
export const decimalText = (value: string | number): string => {
  const [whole = "", part] = String(value).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (part ? `.${part}` : "");
};

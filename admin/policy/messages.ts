import type { HolidayNoticeAction, HolidayNoticeState } from "../../shared/policy/holiday.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "HolidayNotice.empty": ["暂无放假通知", "No notices of days off yet"],
  "HolidayNotice.year": ["年份", "Year"],
  "HolidayNotice.number": ["发文字号", "Number of the notice"],
  "HolidayNotice.number.help": ["照原文填写，如国办发明电〔2025〕7号。", "As printed, with its year in brackets."],
  "HolidayNotice.region": ["录入省份", "Entered by the province"],
  "HolidayNotice.off": ["放假的日子", "Days off"],
  "HolidayNotice.off.help": [
    "每行一日或一段，如 2027-02-05至2027-02-11；含周末与否均可。",
    "One day or term a line, such as 2027-02-05~2027-02-11; weekends may be among them.",
  ],
  "HolidayNotice.worked": ["上班的周末", "Weekends worked"],
  "HolidayNotice.worked.help": ["调休上班的周六、周日。", "Saturdays and Sundays that are worked in return."],
  "HolidayNotice.reason": ["更正原因", "Why it is corrected"],
  "HolidayNotice.reason.help": [
    "该年已有生效的通知时必填。",
    "Required where a notice is in force for that year already.",
  ],
  "HolidayNotice.moved": ["重算的期限", "Deadlines moved"],
  "HolidayNotice.group.notice": ["通知", "Notice"],
  "HolidayNotice.part.notice": ["通知", "Notice"],
  "HolidayNotice.view.inForce": ["生效", "In force"],
  "HolidayNotice.state.proposed": ["待复核", "To be confirmed"],
  "HolidayNotice.state.inForce": ["生效", "In force"],
  "HolidayNotice.state.withdrawn": ["已撤回", "Withdrawn"],
  "HolidayNotice.state.replaced": ["已被更正", "Replaced"],
  "HolidayNotice.action.propose": ["录入通知", "Enter a notice"],
  "HolidayNotice.action.propose.help": [
    "由另一人复核后生效；此前人人可见，期限不变。",
    "It counts once another person has confirmed it; until then everybody sees it and no deadline moves.",
  ],
  "HolidayNotice.action.confirm": ["复核生效", "Confirm"],
  "HolidayNotice.action.confirm.help": [
    "全国各地的期限改按本通知计算，暂定的期限随即重算。",
    "Deadlines everywhere are counted by it from now on, and those that were provisional are counted again.",
  ],
  "HolidayNotice.action.withdraw": ["撤回", "Withdraw"],
  "HolidayNotice.action.replace": ["被更正", "Replaced"],
} as const satisfies Words &
  Record<`HolidayNotice.state.${HolidayNoticeState}` | `HolidayNotice.action.${HolidayNoticeAction}`, unknown>;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

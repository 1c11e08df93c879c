import type { HolidayNoticeAction, HolidayNoticeState } from "../../shared/policy/holiday.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "act.methodology": ["方法学备案", "Filing of methodologies"],
  "act.project": ["项目备案", "Filing of projects"],
  "act.promotion": ["政策与融资推送", "Policy and financing offers"],
  "act.calendar": ["放假安排", "Calendar of the year"],
  "act.issuance": ["减排量签发", "Issuance of credits"],
  "act.body": ["第三方机构认证", "Certification of bodies"],
  "act.committee": ["专家委员会", "Expert committee"],
  "act.block": ["减排量账户", "Holding credits"],
  "act.offer": ["减排量供给", "Offers of credits"],
  "act.trade": ["减排量交易", "Trade in credits"],
  "act.admission": ["抵消项目准入", "Admission of projects to offsets"],
  "act.foreignUnit": ["外部减排量", "External units"],
  "act.run": ["抵消队列", "Offset queue"],
  "act.event": ["大型活动", "Large-scale events"],
  "act.commitment": ["新建碳汇承诺", "Commitments to new sinks"],
  "act.allocation": ["抵消匹配", "Matches for offset"],
  "act.confirmation": ["碳中和确认", "Confirmation of neutrality"],
  "act.certificate": ["碳中和证明书", "Certificates of neutrality"],
  "act.spotCheck": ["抽查", "Spot checks"],
  "act.case": ["争议与监测", "Disputes and monitoring"],
  "act.registration": ["登记表（附表1）", "Registration form (Form 1)"],
  "act.archive": ["证据档案", "Evidence archives"],
  "act.eventRegister": ["活动清单（附表2）", "Register of events (Form 2)"],
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

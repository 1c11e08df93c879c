import type { Pair, Words } from "../platform/text.ts";

export const reasons = {
  "reason.calendarYear": ["只能录入今年或明年的通知", "A notice is of this year or the next"],
  "reason.noticeNumber": [
    "请照原文填写发文字号，如国办发明电〔2025〕7号",
    "Give the number as printed, with its year in brackets",
  ],
  "reason.dayOutsideYear": ["有不属于该年的日子", "A day lies outside the year"],
  "reason.dayOutsideYear.of": ["“{day}”不是该年的日子", "“{day}” lies outside that year"],
  "reason.notAWeekend": ["只有周末可以调为上班日", "Only weekends are worked in return"],
  "reason.notAWeekend.of": [
    "{day} 不是周末，或同时列为放假：只有周末可以调为上班日",
    "{day} is on a weekday or off: only weekends are worked in return",
  ],
  "reason.statutoryDay": ["缺少法定节假日", "A statutory day is missing"],
  "reason.statutoryDay.of": ["{days} 是法定节假日，不能不放假", "{days}: off by law"],
  "reason.daysOff": ["放假天数与法定天数不符，请逐日核对", "The days off differ from what the law gives: check each"],
  "reason.daysOff.of": [
    "放假的工作日减去调休上班为 {granted} 天，法定为 {law} 天：有漏列或多列的日子",
    "Weekdays off less weekends worked are {granted}; the law gives {law}: a day is missing or too many",
  ],
  "reason.correctionUnexplained": ["该年已有生效的通知，更正须写明原因", "A correction needs its reason"],
  "reason.correctionUnexplained.of": [
    "该年已有生效的 {number}，更正须写明原因",
    "{number} is in force for that year: a correction needs its reason",
  ],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof reasons, Pair> {}
}

import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "home.title": ["等我处理", "Waiting for me"],
  "home.lead": ["{n} 件", "{n} {n|task|tasks}"],
  "home.late": ["其中 {n} 件已超期", "{n} overdue"],
  "home.soon": ["{n} 件三个工作日内到期", "{n} due within three working days"],
  "home.none": ["没有等您处理的事项", "Nothing waits for you"],
  "home.noneThen": ["有新的事项时会出现在这里，按期限排列。", "What comes up will stand here, by deadline."],
  "home.noDue": ["没有规定期限", "No time limit"],
  "home.province": ["概况", "How things stand"],
  "home.asOf": ["截至 {day}", "as of {day}"],
  "home.events": ["活动", "Events"],
  "home.eventsUnit": ["{n} 场", "{n}"],
  "home.lately": ["最近入账", "Lately in the ledger"],
  "home.issued": ["累计签发", "Issued"],
  "home.held": ["账户持有", "Held"],
  "home.retired": ["累计注销", "Retired"],
  "home.queue": ["抵消队列", "Offset queue"],
  "home.lastYear": ["近十二个月", "the last twelve months"],
  "home.reserved": ["其中已预留 {t}", "{t} reserved beside"],
  "home.queued": ["{n} 场活动等待", "{n} {n|event waits|events wait}"],
  "home.begin": ["可以开始办理", "What you can begin"],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "home.title": ["待办事项", "To do"],
  "home.lead": ["{n} 件", "{n} {n|task|tasks}"],
  "home.late": ["其中 {n} 件已超期", "{n} overdue"],
  "home.soon": ["{n} 件三个工作日内到期", "{n} due within three working days"],
  "home.none": ["暂无待办事项", "Nothing to do"],
  "home.noneThen": ["新的待办事项将显示在这里，按期限排列。", "New tasks will appear here, ordered by deadline."],
  "home.waiting": ["等待核准", "Awaiting approval"],
  "home.waitingThen": [
    "核准后，此处显示待办事项，菜单显示可办理的业务。",
    "Once a request is approved, your tasks appear here and the menu shows what you can do.",
  ],
  "home.noDue": ["没有规定期限", "No time limit"],
  "home.province": ["概况", "Overview"],
  "home.asOf": ["截至 {day}", "as of {day}"],
  "home.events": ["活动", "Events"],
  "home.eventsUnit": ["{n} 场", "{n}"],
  "home.lately": ["最近账本流水", "Latest ledger entries"],
  "home.issued": ["累计签发", "Issued"],
  "home.held": ["账户持有", "Held"],
  "home.retired": ["累计注销", "Retired"],
  "home.queue": ["抵消队列", "Offset queue"],
  "home.lastYear": ["近十二个月", "the last twelve months"],
  "home.reserved": ["另已预留 {t}", "plus {t} reserved"],
  "home.queued": ["{n} 场活动等待", "{n} {n|event|events} waiting"],
  "home.begin": ["可以办理的事项", "What you can do"],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

import type { Pair, Words } from "../platform/text.ts";

export const reasons = {
  "reason.sameName": [
    "您与提出人在同一单位且姓名相同，须由另一人确认",
    "Your name is that of whoever proposed it, in the same office",
  ],
  "reason.sameName.then": [
    "请由其他同事确认；如系同名的两人，请联系管理员在姓名中加以区分。",
    "Let a colleague confirm it; if you are two people of one name, ask the administrator to tell them apart.",
  ],
  "reason.otherOffice": ["须由提出单位以外的另一单位确认", "Another office than the one that proposed it confirms it"],
  "reason.proposalWaits": ["此记录已有一项待确认", "A proposal on this record waits for its second person"],
  "reason.proposalWaits.then": [
    "先由另一人确认或不同意，或由提出人撤回。",
    "Another person confirms or refuses it first, or whoever proposed it withdraws it.",
  ],
  "reason.proposalOvertaken": ["提出之后记录已有变化，不能确认", "The record has changed since this was proposed"],
  "reason.proposalOvertaken.then": [
    "由提出人撤回后重新提出。",
    "Whoever proposed it withdraws it and proposes it again.",
  ],
  "reason.proposerLeft": ["提出人已不再担任此职责", "Whoever proposed it does not hold that office any more"],
  "reason.proposerLeft.then": [
    "请选择“不同意”，再由在任人员重新提出。",
    "Refuse it; somebody in office proposes it again.",
  ],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof reasons, Pair> {}
}

import type { CaseAction, CaseDecision, CaseKind, CaseState, Pattern } from "../../shared/case/case.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "Case.empty": ["没有争议，监测没有发现", "No disputes, and nothing was found"],
  "Case.kind": ["类型", "Kind"],
  "Case.party": ["当事单位", "Party concerned"],
  "Case.other": ["另一当事单位", "Other party"],
  "Case.raisedBy": ["提出", "Raised by"],
  "Case.subjectId": ["所涉记录", "About"],
  "Case.at": ["立案时间", "Opened"],
  "Case.registry": ["登记系统", "Registry"],
  "Case.serialPrefix": ["序列号前缀", "Serial prefix"],
  "Case.firstSerial": ["首个序列号", "First serial"],
  "Case.tonnes": ["数量", "Amount"],
  "Case.proof": ["注销凭证号", "Proof of cancellation"],
  "Case.proof.help": [
    "登记系统出具的凭证编号；扫描件在提交后上传。",
    "Number of the registry's paper; the scan is handed in afterwards.",
  ],
  "Case.statement": ["主张与理由", "What is claimed, and why"],
  "Case.evidence.unitKind": ["类型", "Kind"],
  "Case.evidence.registry": ["登记系统", "Registry"],
  "Case.evidence.firstSerial": ["序列号", "Serial numbers"],
  "Case.evidence.proof": ["注销凭证号", "Proof of cancellation"],
  "Case.evidence.pattern": ["情形", "Pattern"],
  "Case.evidence.mechanism": ["机制", "Mechanism"],
  "Case.evidence.vintage": ["年份", "Vintage"],
  "Case.evidence.kilograms": ["所涉数量", "Amount concerned"],
  "Case.evidence.allKilograms": ["占全部在持量", "Of all that is held"],
  "Case.evidence.trades": ["所涉交易", "Trades"],
  "Case.answer": ["当事单位答复", "What the party says"],
  "Case.otherAnswer": ["另一当事单位答复", "What the other party says"],
  "Case.decision": ["决定", "Decision"],
  "Case.decidedOn": ["决定日期", "Decided on"],
  "Case.reasons": ["决定理由", "Reasons"],
  "Case.usedTonnes": ["活动已用", "Used by events"],
  "Case.group.case": ["事项", "The case"],
  "Case.group.claim": ["主张", "The claim"],
  "Case.group.found": ["监测发现", "What was found"],
  "Case.group.answers": ["答复", "Answers"],
  "Case.group.decision": ["决定", "The decision"],
  "Case.part.unit": ["有争议的减排量", "The disputed units"],
  "Case.part.claim": ["主张", "The claim"],
  "Case.view.open": ["办理中", "In progress"],
  "Case.view.disputes": ["序列号异议", "Disputes"],
  "Case.state.open": ["待答复", "Open"],
  "Case.state.answered": ["待决定", "Answered"],
  "Case.state.decided": ["已决定", "Decided"],
  "Case.action.dispute": ["提出异议", "Dispute serials"],
  "Case.action.dispute.help": [
    "序列号被他人先报送时提出；主管部门决定之前，这些减排量不再用于其他活动。",
    "Where somebody else declared serials of yours first: until the department decides they serve no further event.",
  ],
  "Case.action.answer": ["答复", "Answer"],
  "Case.action.answer.help": [
    "每个当事单位答复一次；决定之前可以上传凭证。",
    "Each party answers once; papers can be handed in until it is decided.",
  ],
  "Case.action.decide": ["作出决定", "Decide"],
  "Case.action.decide.help": [
    "异议成立的，未使用的减排量作废，序列号可重新报送；活动已用的部分由证明书颁发机构处理。",
    "Where a dispute is upheld, units that nobody used are annulled and their serials free; what events have used is for who issued their certificates.",
  ],
  "caseKind.serialDispute": ["序列号异议", "Dispute of serials"],
  "caseKind.hoarding": ["囤积", "Hoarding"],
  "caseKind.washTrade": ["对敲交易", "Sales for show"],
  "caseDecision.upheld": ["成立", "Upheld"],
  "caseDecision.dismissed": ["不成立", "Dismissed"],
  "pattern.share": ["在持比例过高（平台默认阈值）", "Holds too large a share (threshold: platform default)"],
  "pattern.soldBack": ["售出后短期内买回（平台默认阈值）", "Sold and soon sold back (threshold: platform default)"],
  "pattern.often": [
    "同两家之间频繁交易（平台默认阈值）",
    "Sold again and again between the same two (threshold: platform default)",
  ],
  "pattern.related": ["已申报关联关系的单位之间交易", "Sold between those that declared a relation"],
  "case.watch": ["平台监测", "The platform's watch"],
  "case.percent": ["{percent} %", "{percent} %"],
} as const satisfies Words &
  Record<
    | `Case.state.${CaseState}`
    | `Case.action.${CaseAction}`
    | `caseKind.${CaseKind}`
    | `caseDecision.${CaseDecision}`
    | `pattern.${Pattern}`,
    unknown
  >;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

import type { CaseAction, CaseDecision, CaseKind, CaseState, Pattern } from "../../shared/case/case.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "Case.empty": ["暂无争议，监测未发现异常", "No disputes, and monitoring has found nothing"],
  "Case.kind": ["类型", "Type"],
  "Case.party": ["当事单位", "Party concerned"],
  "Case.other": ["另一当事单位", "Other party"],
  "Case.raisedBy": ["提出", "Raised by"],
  "Case.subjectId": ["所涉记录", "Record concerned"],
  "Case.at": ["立案时间", "Opened"],
  "Case.registry": ["登记系统", "Registry"],
  "Case.serialPrefix": ["序列号前缀", "Serial prefix"],
  "Case.firstSerial": ["首个序列号", "First serial"],
  "Case.tonnes": ["数量", "Quantity"],
  "Case.proof": ["注销凭证号", "Cancellation certificate number"],
  "Case.proof.help": [
    "登记系统出具的凭证编号；扫描件在提交后上传。",
    "Number of the certificate issued by the registry; upload the scan after submitting.",
  ],
  "Case.statement": ["主张与理由", "Claim and reasons"],
  "Case.evidence.unitKind": ["类型", "Type"],
  "Case.evidence.registry": ["登记系统", "Registry"],
  "Case.evidence.firstSerial": ["序列号", "Serial numbers"],
  "Case.evidence.frozen": ["其中已冻结", "Frozen of these"],
  "case.frozen": ["{tonnes} 吨", "{tonnes} t"],
  "Case.evidence.proof": ["注销凭证号", "Cancellation certificate number"],
  "Case.evidence.pattern": ["情形", "Pattern"],
  "Case.evidence.mechanism": ["机制", "Mechanism"],
  "Case.evidence.vintage": ["年份", "Vintage"],
  "Case.evidence.kilograms": ["所涉数量", "Quantity concerned"],
  "Case.evidence.allKilograms": ["占全部在持量", "Share of all holdings"],
  "Case.evidence.trades": ["所涉交易", "Trades concerned"],
  "Case.answer": ["当事单位答复", "Answer of the party"],
  "Case.otherAnswer": ["另一当事单位答复", "Answer of the other party"],
  "Case.decision": ["决定", "Decision"],
  "Case.decidedOn": ["决定日期", "Decided on"],
  "Case.reasons": ["决定理由", "Reasons for the decision"],
  "Case.usedTonnes": ["活动已用", "Used by events"],
  "Case.group.case": ["事项", "Case"],
  "Case.group.claim": ["主张", "Claim"],
  "Case.group.found": ["监测发现", "Monitoring findings"],
  "Case.group.answers": ["答复", "Answers"],
  "Case.group.decision": ["决定", "Decision"],
  "Case.part.unit": ["有争议的减排量", "Disputed units"],
  "Case.part.claim": ["主张", "Claim"],
  "Case.view.open": ["办理中", "In progress"],
  "Case.view.disputes": ["序列号异议", "Serial number disputes"],
  "Case.state.open": ["待答复", "Awaiting answer"],
  "Case.state.answered": ["待决定", "Awaiting decision"],
  "Case.state.decided": ["已决定", "Decided"],
  "Case.action.dispute": ["提出异议", "Raise a dispute"],
  "Case.action.dispute.help": [
    "序列号被他人先报送时提出；主管部门决定之前，仅这些减排量不再用于其他活动，同一批的其余部分照常使用。",
    "For serial numbers of yours that someone else declared first. Until the competent authority decides, these units are not used for any other event; the rest of their batch is used as before.",
  ],
  "Case.action.answer": ["答复", "Answer"],
  "Case.action.answer.help": [
    "每个当事单位答复一次；决定之前可以上传凭证。",
    "Each party answers once; evidence can be uploaded until the decision.",
  ],
  "Case.action.decide": ["作出决定", "Make the decision"],
  "Case.action.decide.help": [
    "异议成立的，有争议而未使用的减排量作废，序列号可重新报送；活动已用的部分由证明书颁发机构处理。",
    "If the dispute is upheld, the disputed units that are unused are annulled and their serial numbers can be declared again; units already used by events are dealt with by the certificate-issuing office.",
  ],
  "caseKind.serialDispute": ["序列号异议", "Serial number dispute"],
  "caseKind.hoarding": ["囤积", "Hoarding"],
  "caseKind.washTrade": ["对敲交易", "Wash trading"],
  "caseDecision.upheld": ["成立", "Upheld"],
  "caseDecision.dismissed": ["不成立", "Dismissed"],
  "pattern.share": ["在持比例过高（平台默认阈值）", "Excessive share of holdings (threshold: platform default)"],
  "pattern.soldBack": ["售出后短期内买回（平台默认阈值）", "Sold and soon bought back (threshold: platform default)"],
  "pattern.often": [
    "同两家单位之间频繁交易（平台默认阈值）",
    "Frequent trades between the same two organizations (threshold: platform default)",
  ],
  "pattern.related": ["已申报关联关系的单位之间交易", "Trades between organizations with a declared relation"],
  "case.watch": ["平台监测", "Platform monitoring"],
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

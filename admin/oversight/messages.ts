import type {
  CheckPlanAction,
  CheckPlanState,
  Decision,
  SpotCheckAction,
  SpotCheckState,
} from "../../shared/oversight/oversight.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "CheckPlan.empty": ["暂无抽查计划", "No spot check plans yet"],
  "CheckPlan.purpose": ["抽查事由", "Subject and reason of the check"],
  "CheckPlan.sampleSize": ["抽取数量", "Sample size"],
  "CheckPlan.draw.sampleSize": ["抽取数量", "Sample size"],
  "CheckPlan.draw.sourceDueAt": ["随机源公布", "Result of the source due"],
  "CheckPlan.draw.source": ["公共随机源", "Public random source"],
  "CheckPlan.draw": ["证明书抽取", "Draw of certificates"],
  "CheckPlan.bodiesDraw": ["机构抽取", "Draw of bodies"],
  "CheckPlan.sourceKind": ["随机源种类", "Type of random source"],
  "CheckPlan.draw.sourceKind": ["随机源种类", "Type of random source"],
  "CheckPlan.source": ["公共随机源", "Public random source"],
  "CheckPlan.source.help": [
    "承诺公布时尚未产生的公开结果，如某期彩票开奖号码。",
    "A public result that does not exist yet when the commitment is published, such as the numbers of a future lottery draw.",
  ],
  "CheckPlan.sourceDueAt": ["随机源公布时间", "Publication of the result"],
  "CheckPlan.sourceDueAt.help": ["北京时间；至少在 24 小时之后。", "Beijing time; at least 24 hours ahead."],
  "CheckPlan.commitment": ["承诺值", "Commitment"],
  "CheckPlan.commitment.help": [
    "对密钥连续十次 SHA-256 运算，十六进制。密钥只由您保存。",
    "SHA-256 applied ten times to the secret, in hexadecimal. Only you keep the secret.",
  ],
  "CheckPlan.bodiesCommitment": ["机构抽取的承诺值", "Commitment for the draw of bodies"],
  "CheckPlan.bodiesCommitment.help": [
    "密钥后接“/bodies”，同样十次 SHA-256。",
    'The secret followed by "/bodies", hashed ten times in the same way.',
  ],
  "CheckPlan.secret": ["密钥", "Secret"],
  "CheckPlan.secret.help": ["作出承诺时保存的密钥。", "The secret kept when the commitment was made."],
  "CheckPlan.value": ["随机源结果", "Result of the source"],
  "CheckPlan.value.help": [
    "双色球写作“03 07 12 19 25 31 + 08”；信标为 64 位小写十六进制；骰子以点分隔，至少 20 次。",
    "Lottery numbers as “03 07 12 19 25 31 + 08”; a beacon as 64 lower-case hexadecimal digits; dice throws separated by full stops, at least 20.",
  ],
  "CheckPlan.group.plan": ["抽查计划", "Spot check plan"],
  "CheckPlan.part.plan": ["抽查计划", "Spot check plan"],
  "CheckPlan.part.proof": ["事先承诺", "Prior commitment"],
  "CheckPlan.state.announced": ["已公告", "Announced"],
  "CheckPlan.state.revealed": ["已揭示", "Revealed"],
  "CheckPlan.state.lapsed": ["逾期未揭示", "Not revealed in time"],
  "CheckPlan.action.announce": ["公告抽查", "Announce a spot check"],
  "CheckPlan.action.announce.help": [
    "名单冻结并公布承诺；随机源结果公布后揭示，任何人均可核对。",
    "The pool is frozen and the commitment published; once the result of the source is published the draw is revealed, and anyone can check it.",
  ],
  "CheckPlan.action.reveal": ["揭示", "Reveal"],
  "CheckPlan.action.reveal.help": [
    "输入保存的密钥与随机源的结果，抽出证明书与机构。",
    "Enter the secret you kept and the result of the source to draw certificates and bodies.",
  ],
  "CheckPlan.action.lapse": ["逾期", "Lapse"],
  "oversight.revealFrom": [
    "随机源结果于{at}公布，其后可揭示。",
    "The draw can be revealed once the result of the source is published on {at}.",
  ],
  "oversight.drawn": ["抽中的证明书", "Certificates drawn"],

  "SpotCheck.empty": ["暂无抽查", "No spot checks yet"],
  "SpotCheck.certificate": ["证明书", "Certificate"],
  "SpotCheck.certificate.state": ["证明书状态", "State of the certificate"],
  "SpotCheck.organiser": ["组织者", "Organiser"],
  "SpotCheck.body": ["抽查机构", "Inspection body"],
  "SpotCheck.conforms": ["是否相符", "Conforms"],
  "SpotCheck.report": ["抽查报告", "Inspection report"],
  "SpotCheck.notice": ["拟取消的理由", "Ground for intended revocation"],
  "SpotCheck.ground": ["拟取消的理由", "Ground for intended revocation"],
  "SpotCheck.hearing": ["组织者陈述", "Organiser's statement"],
  "SpotCheck.hearingUntil": ["陈述截止", "Statement due"],
  "SpotCheck.statement": ["陈述与申辩", "Statement and defence"],
  "SpotCheck.decision": ["决定", "Decision"],
  "SpotCheck.reasons": ["决定理由", "Reasons for the decision"],
  "SpotCheck.publishedOn": ["公布日期", "Published on"],
  "SpotCheck.plan": ["抽查计划", "Spot check plan"],
  "SpotCheck.draw": ["抽取记录", "Draw"],
  "SpotCheck.group.check": ["抽查", "Spot check"],
  "SpotCheck.group.result": ["结果", "Result"],
  "SpotCheck.view.open": ["办理中", "In progress"],
  "SpotCheck.view.published": ["已公布", "Published"],
  "SpotCheck.state.drawn": ["已抽中", "Drawn"],
  "SpotCheck.state.assigned": ["抽查中", "Under inspection"],
  "SpotCheck.state.inspected": ["已抽查", "Inspected"],
  "SpotCheck.state.noticed": ["已告知", "Organiser notified"],
  "SpotCheck.state.heard": ["已陈述", "Statement made"],
  "SpotCheck.state.decided": ["已决定", "Decided"],
  "SpotCheck.state.published": ["已公布", "Published"],
  "SpotCheck.action.assign": ["指派抽中的机构", "Assign the drawn body"],
  "SpotCheck.action.assign.help": [
    "按抽取次序取第一家已认证且独立的机构。",
    "The first body in the drawn order that is certified and independent.",
  ],
  "SpotCheck.action.inspect": ["提交抽查报告", "Submit the inspection report"],
  "SpotCheck.action.inspect.help": [
    "如实说明活动的实施情况是否与证明书相符。",
    "State truthfully whether what was done matches the certificate.",
  ],
  "SpotCheck.action.notify": ["告知组织者", "Notify the organiser"],
  "SpotCheck.action.notify.help": [
    "取消之前告知理由，组织者可以陈述和申辩。",
    "Before a revocation the organiser is told the ground and may make a statement and defence.",
  ],
  "SpotCheck.action.hear": ["提交陈述", "Submit a statement"],
  "SpotCheck.action.decide": ["作出决定", "Make the decision"],
  "SpotCheck.action.decide.help": [
    "取消证明书或维持有效；已注销的减排量不恢复。",
    "Revoke or uphold the certificate; retired credits are not restored.",
  ],
  "SpotCheck.action.publish": ["公布结果", "Publish the result"],
  "decision.revoke": ["取消证明书", "Revoke the certificate"],
  "decision.uphold": ["维持有效", "Uphold"],
} as const satisfies Words &
  Record<
    | `CheckPlan.state.${CheckPlanState}`
    | `CheckPlan.action.${CheckPlanAction}`
    | `SpotCheck.state.${SpotCheckState}`
    | `SpotCheck.action.${SpotCheckAction}`
    | `decision.${Decision}`,
    unknown
  >;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

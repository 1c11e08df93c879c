import type {
  CheckPlanAction,
  CheckPlanState,
  Decision,
  SpotCheckAction,
  SpotCheckState,
} from "../../shared/oversight/oversight.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "CheckPlan.empty": ["还没有抽查计划", "No checks yet"],
  "CheckPlan.purpose": ["抽查事由", "What is checked, and why"],
  "CheckPlan.sampleSize": ["抽取数量", "How many"],
  "CheckPlan.draw.sampleSize": ["抽取数量", "How many"],
  "CheckPlan.draw.sourceDueAt": ["随机源公布", "Source speaks"],
  "CheckPlan.draw.source": ["公共随机源", "Public source of randomness"],
  "CheckPlan.draw": ["证明书抽取", "Draw of certificates"],
  "CheckPlan.bodiesDraw": ["机构抽取", "Draw of bodies"],
  "CheckPlan.sourceKind": ["随机源种类", "Kind of source"],
  "CheckPlan.draw.sourceKind": ["随机源种类", "Kind of source"],
  "CheckPlan.source": ["公共随机源", "Public source of randomness"],
  "CheckPlan.source.help": [
    "承诺公布时尚未产生的公开结果，如某期彩票开奖号码。",
    "A public result that does not exist yet, such as a lottery draw to come.",
  ],
  "CheckPlan.sourceDueAt": ["随机源公布时间", "When it speaks"],
  "CheckPlan.sourceDueAt.help": ["北京时间；至少在24小时之后。", "China time; a day ahead or more."],
  "CheckPlan.commitment": ["承诺值", "Commitment"],
  "CheckPlan.commitment.help": [
    "密钥连续十次 SHA-256，十六进制。密钥只由您保存。",
    "SHA-256 applied ten times to the secret, in hex. Only you keep the secret.",
  ],
  "CheckPlan.bodiesCommitment": ["机构抽取的承诺值", "Commitment for the bodies"],
  "CheckPlan.bodiesCommitment.help": [
    "密钥后接“/bodies”，同样十次 SHA-256。",
    'The same of the secret followed by "/bodies".',
  ],
  "CheckPlan.secret": ["密钥", "Secret"],
  "CheckPlan.secret.help": ["作出承诺时保存的密钥。", "The secret kept when the commitment was made."],
  "CheckPlan.value": ["随机源结果", "What the source said"],
  "CheckPlan.value.help": [
    "双色球写作“03 07 12 19 25 31 + 08”；信标为64位十六进制小写；骰子以点分隔，至少20次。",
    "The lottery as “03 07 12 19 25 31 + 08”; a beacon as 64 lower-case hex digits; dice as throws between points, twenty or more.",
  ],
  "CheckPlan.group.plan": ["抽查计划", "The check"],
  "CheckPlan.part.plan": ["抽查计划", "The check"],
  "CheckPlan.part.proof": ["事先承诺", "The commitment"],
  "CheckPlan.state.announced": ["已公告", "Announced"],
  "CheckPlan.state.revealed": ["已揭示", "Revealed"],
  "CheckPlan.state.lapsed": ["逾期未揭示", "Lapsed"],
  "CheckPlan.action.announce": ["公告抽查", "Announce a check"],
  "CheckPlan.action.announce.help": [
    "名单冻结并公布承诺；随机源公布后揭示，任何人可核对。",
    "The pool is frozen and the commitment published; after the source has spoken it is revealed, and anyone can check.",
  ],
  "CheckPlan.action.reveal": ["揭示", "Reveal"],
  "CheckPlan.action.reveal.help": [
    "输入保存的密钥与随机源的结果，抽出证明书与机构。",
    "With the secret and what the source said, certificates and bodies are drawn.",
  ],
  "CheckPlan.action.lapse": ["逾期", "Lapse"],
  "oversight.revealFrom": ["随机源于{at}公布，其后可揭示。", "It can be revealed once the source has spoken, on {at}."],
  "oversight.drawn": ["抽中的证明书", "What was drawn"],

  "SpotCheck.empty": ["还没有抽查", "No spot-checks yet"],
  "SpotCheck.certificate": ["证明书", "Certificate"],
  "SpotCheck.certificate.state": ["证明书状态", "Certificate stands"],
  "SpotCheck.organiser": ["组织者", "Organiser"],
  "SpotCheck.body": ["抽查机构", "Inspection body"],
  "SpotCheck.conforms": ["是否相符", "Conforms"],
  "SpotCheck.report": ["抽查报告", "Report"],
  "SpotCheck.notice": ["拟取消的理由", "Ground of the notice"],
  "SpotCheck.ground": ["拟取消的理由", "Ground"],
  "SpotCheck.hearing": ["组织者陈述", "What the organiser says"],
  "SpotCheck.hearingUntil": ["陈述截止", "Heard until"],
  "SpotCheck.statement": ["陈述与申辩", "Statement"],
  "SpotCheck.decision": ["决定", "Decision"],
  "SpotCheck.reasons": ["决定理由", "Reasons"],
  "SpotCheck.publishedOn": ["公布日期", "Published on"],
  "SpotCheck.plan": ["抽查计划", "Check"],
  "SpotCheck.draw": ["抽取记录", "Draw"],
  "SpotCheck.group.check": ["抽查", "The spot-check"],
  "SpotCheck.group.result": ["结果", "The result"],
  "SpotCheck.view.open": ["办理中", "In progress"],
  "SpotCheck.view.published": ["已公布", "Published"],
  "SpotCheck.state.drawn": ["已抽中", "Drawn"],
  "SpotCheck.state.assigned": ["抽查中", "Under inspection"],
  "SpotCheck.state.inspected": ["已抽查", "Inspected"],
  "SpotCheck.state.noticed": ["已告知", "Noticed"],
  "SpotCheck.state.heard": ["已陈述", "Heard"],
  "SpotCheck.state.decided": ["已决定", "Decided"],
  "SpotCheck.state.published": ["已公布", "Published"],
  "SpotCheck.action.assign": ["指派抽中的机构", "Assign the body"],
  "SpotCheck.action.assign.help": [
    "按抽取次序取第一家已认证且独立的机构。",
    "The first of the drawn order that is certified and independent.",
  ],
  "SpotCheck.action.inspect": ["提交抽查报告", "Report"],
  "SpotCheck.action.inspect.help": [
    "如实说明活动的实施情况是否与证明书相符。",
    "Whether what was done is what the certificate says.",
  ],
  "SpotCheck.action.notify": ["告知组织者", "Notify"],
  "SpotCheck.action.notify.help": [
    "取消之前告知理由，组织者可以陈述和申辩。",
    "The organiser is told the ground and heard before anything is revoked.",
  ],
  "SpotCheck.action.hear": ["提交陈述", "Be heard"],
  "SpotCheck.action.decide": ["作出决定", "Decide"],
  "SpotCheck.action.decide.help": [
    "取消证明书或维持有效；已注销的减排量不恢复。",
    "Revoke or uphold; what was retired stays retired.",
  ],
  "SpotCheck.action.publish": ["公布结果", "Publish"],
  "decision.revoke": ["取消证明书", "Revoke"],
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

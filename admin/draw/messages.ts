import type { DrawAction, DrawState } from "../../shared/draw/draw.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "Draw.empty": ["暂无抽取", "No draws yet"],
  "Draw.purpose": ["用途", "Purpose"],
  "Draw.sampleSize": ["抽取数", "Sample size"],
  "Draw.committedAt": ["承诺公布", "Commitment published"],
  "Draw.sourceDueAt": ["随机源公布", "Result of the source due"],
  "Draw.revealedAt": ["揭示", "Revealed"],
  "Draw.sourceKind": ["随机源种类", "Type of random source"],
  "Draw.source": ["公共随机源", "Public random source"],
  "Draw.commitment": ["承诺值", "Commitment"],
  "Draw.iterations": ["散列次数", "Hash iterations"],
  "Draw.poolHash": ["名单校验值", "Hash of the pool"],
  "Draw.value": ["随机源结果", "Result of the source"],
  "Draw.secret": ["密钥", "Secret"],
  "Draw.secret.help": [
    "作出承诺时保存的密钥；仅用于本次抽取。",
    "The secret kept when the commitment was made; it serves only this draw.",
  ],
  "Draw.code": ["揭示值", "Revealed value"],
  "Draw.group.draw": ["抽取", "Draw"],
  "Draw.group.proof": ["承诺与揭示", "Commitment and reveal"],
  "Draw.state.committed": ["已承诺", "Committed"],
  "Draw.state.revealed": ["已揭示", "Revealed"],
  "Draw.state.failed": ["未揭示", "Not revealed"],
  "Draw.action.commit": ["公布承诺", "Publish the commitment"],
  "Draw.action.reveal": ["揭示", "Reveal"],
  "Draw.action.reveal.help": [
    "随机源结果公布后提交密钥，任何人均可核对。",
    "Once the result of the source is published, submit the secret; anyone can then check the draw.",
  ],
  "Draw.action.fail": ["登记失败", "Record a failure"],
  "Draw.action.fail.help": [
    "逾期未揭示的，公开记录为失败，不得自行重抽。",
    "A draw not revealed in time is publicly recorded as failed; it cannot be quietly repeated.",
  ],
  "draw.bodies": ["{purpose}·抽查机构排序", "{purpose}: order of the inspection bodies"],
  "draw.bodiesLead": [
    "将全部已认证的抽查机构排出先后次序；每份抽中的证明书由排在前面且与之独立的机构抽查。",
    "Puts all certified inspection bodies in order; each certificate drawn is inspected by the first body in that order that is independent of it.",
  ],
  "draw.makeSecret": ["在本机生成密钥与承诺", "Generate the secret and commitment on this device"],
  "draw.keepSecret": [
    "请立即抄存此密钥：平台不保存，揭示时须使用。",
    "Write this secret down now: the platform does not keep it, and you need it for the reveal.",
  ],
  "draw.panel": [
    "{code}·评审专家组抽取（取前 {k} 名，余者依次候补）",
    "{code}: draw of the panel (first {k} seated, the others on standby in order)",
  ],
  "draw.pool": ["名单", "Pool"],
  "draw.poolLead": ["{n} 个，抽 {k} 个", "{n} entries, {k} drawn"],
  "draw.weight": ["权重 {n}", "weight {n}"],
  "draw.check": ["在本机核对", "Check on this device"],
  "draw.checkLead": [
    "按公布的规则在您的浏览器中重新计算，不经过平台。",
    "Recalculated in your browser by the published rule, without the platform.",
  ],
  "draw.checked.commitment": [
    "揭示值的 SHA-256 与事先公布的承诺一致",
    "The SHA-256 of the revealed value matches the commitment published beforehand",
  ],
  "draw.checked.pool": ["名单的 SHA-256 与公布的一致", "The SHA-256 of the pool matches the published one"],
  "draw.checked.drawn": [
    "按次序值最小的 {k} 个，与抽中的一致",
    "The {k} entries with the lowest order values are those drawn",
  ],
  "draw.wrong": ["不一致", "does not match"],
  "draw.order": ["次序值", "order value"],
  "sourceKind.doubleColourBall": ["双色球开奖号码", "Double Colour Ball lottery numbers"],
  "sourceKind.beacon": ["随机信标（如 drand）", "Randomness beacon (such as drand)"],
  "sourceKind.dice": ["现场掷骰（见证）", "Dice thrown before witnesses"],
} as const satisfies Words & Record<`Draw.state.${DrawState}` | `Draw.action.${DrawAction}`, unknown>;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

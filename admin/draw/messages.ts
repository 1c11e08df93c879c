import type { DrawAction, DrawState } from "../../shared/draw/draw.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "Draw.empty": ["还没有抽取", "No draws yet"],
  "Draw.purpose": ["用途", "Purpose"],
  "Draw.sampleSize": ["抽取数", "Drawn"],
  "Draw.committedAt": ["承诺公布", "Committed"],
  "Draw.sourceDueAt": ["随机源公布", "Source speaks"],
  "Draw.revealedAt": ["揭示", "Revealed"],
  "Draw.sourceKind": ["随机源种类", "Kind of source"],
  "Draw.source": ["公共随机源", "Public source of randomness"],
  "Draw.commitment": ["承诺值", "Commitment"],
  "Draw.iterations": ["散列次数", "Iterations"],
  "Draw.poolHash": ["名单校验值", "Hash of the pool"],
  "Draw.value": ["随机源结果", "What the source said"],
  "Draw.secret": ["密钥", "Secret"],
  "Draw.secret.help": [
    "作出承诺时保存的密钥；只用于这一次抽取。",
    "The secret kept when the commitment was made; it serves this draw only.",
  ],
  "Draw.code": ["揭示值", "Revealed code"],
  "Draw.group.draw": ["抽取", "The draw"],
  "Draw.group.proof": ["承诺与揭示", "Commitment and reveal"],
  "Draw.state.committed": ["已承诺", "Committed"],
  "Draw.state.revealed": ["已揭示", "Revealed"],
  "Draw.state.failed": ["未揭示", "Failed"],
  "Draw.action.commit": ["公布承诺", "Commit"],
  "Draw.action.reveal": ["揭示", "Reveal"],
  "Draw.action.reveal.help": [
    "随机源公布之后，交出密钥，任何人都可以核对。",
    "Once the source has spoken, give the secret; anyone can then check.",
  ],
  "Draw.action.fail": ["登记失败", "Record failure"],
  "Draw.action.fail.help": [
    "逾期未揭示会公开记录为失败，不得悄悄重来。",
    "A commitment that is not revealed in time is a public failure; it cannot be quietly begun again.",
  ],
  "draw.bodies": ["{purpose}·抽查机构排序", "{purpose}: order of the inspection bodies"],
  "draw.bodiesLead": [
    "把所有已认证的抽查机构排出先后；每份抽中的证明书由排在前面、且与之独立的机构检查。",
    "Puts all certified inspection bodies in an order; each certificate drawn is checked by the first of them that is independent of it.",
  ],
  "draw.makeSecret": ["在本机生成密钥与承诺", "Make secret and commitment on this machine"],
  "draw.keepSecret": [
    "请立即抄存此密钥：平台不保存，揭示时需要。",
    "Write this secret down now: the platform does not keep it, and you need it to reveal.",
  ],
  "draw.panel": [
    "{code}·评审专家组抽取（取前 {k} 名，余者依次候补）",
    "{code}: panel of {k}; the others stand by in order",
  ],
  "draw.pool": ["名单", "The pool"],
  "draw.poolLead": ["{n} 个，抽 {k} 个", "{n} labels, {k} drawn"],
  "draw.weight": ["权重 {n}", "weight {n}"],
  "draw.check": ["在本机核对", "Check on this machine"],
  "draw.checkLead": [
    "按公布的规则在您的浏览器里重算，不经过平台。",
    "Computed in your browser by the published rule, without the platform.",
  ],
  "draw.checked.commitment": [
    "揭示值的 SHA-256 与事先公布的承诺一致",
    "The SHA-256 of the code equals the commitment published before",
  ],
  "draw.checked.pool": ["名单的 SHA-256 与公布的一致", "The SHA-256 of the pool equals the one published"],
  "draw.checked.drawn": ["按次序值最小的 {k} 个，与抽中的一致", "The {k} with the least order are those drawn"],
  "draw.wrong": ["不一致", "does not agree"],
  "draw.order": ["次序值", "order"],
  "sourceKind.doubleColourBall": ["双色球开奖号码", "Double colour ball lottery"],
  "sourceKind.beacon": ["随机信标（如 drand）", "Beacon, such as drand"],
  "sourceKind.dice": ["现场掷骰（见证）", "Dice before witnesses"],
} as const satisfies Words & Record<`Draw.state.${DrawState}` | `Draw.action.${DrawAction}`, unknown>;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

import type { Pair, Words } from "../platform/text.ts";

/** Why a monitoring report and its issuance are refused something. As `platform/reasons.ts`. */
export const reasons = {
  "reason.whichSubProject": ["项目有多个子项目，请指明是哪一个", "The project has several sub-projects: name one"],
  "reason.notMonitored": ["监测数据的格式不对，请按表格或模板填写", "Monitored data are given by member and value"],
  "reason.membersWrong": [
    "分项名称应各不相同，至多 1,000 个，每个至多 100 字",
    "Members have a name each, 1,000 at most",
  ],
  "reason.columnsMissing": ["表格缺少必要的列，请下载模板填写", "The sheet lacks columns: take the template"],
  "reason.reportIncomplete": ["监测数据还不完整，请按提示补齐", "The report is not complete"],
  "reason.reportIncomplete.of": ["监测数据有 {count} 处须补齐或改正：{messageZh}", "The report is not complete"],
  "reason.nothingReduced": [
    "按方法学计算，本期没有可签发的减排量",
    "The period comes to nothing that could be credited",
  ],
  "reason.otherProject": ["报告不能改到其他项目，请另行申请", "A report stays with its project: begin another"],
  "reason.reversalOpen": ["该项目有逆转待认定，认定后再办理", "A reversal of this project is under examination"],
  "reason.reversalOwed": ["该项目的逆转尚未补足，请先补足再办理", "A reversal of this project is not made good"],
  "reason.methodologyRevoked": ["所用方法学已被撤销", "The methodology was revoked"],
  "reason.notYet": ["日期尚未到来", "That day is still to come"],
  "reason.moreThanOwed": ["超过尚欠的数量", "More than is owed"],
  "reason.unknownIndex": ["方法学没有这个索引", "The methodology has no such index"],
  "reason.committedSink": [
    "项目已永久用于一项活动的抵消，其碳汇量不再签发",
    "This sink is committed to an event for good: nothing is issued",
  ],
  "reason.deductedAlready": ["方法学已扣减非持久性，不再留存缓冲", "The methodology deducts for non-permanence itself"],
  "reason.periodNotOver": ["监测期尚未结束", "The period is not over"],
  "reason.periodNotOver.of": ["监测期到 {to} 才结束，结束后方可申请", "The period is not over"],
  "reason.periodTaken": ["与已申请的监测期重叠", "The period overlaps another application's"],
  "reason.outsideCrediting": ["监测期不在计入期内", "The period lies outside the crediting period"],
  "reason.outsideCrediting.of": [
    "监测期 {from} 至 {to} 超出项目的计入期",
    "The period lies outside the crediting period",
  ],
  "reason.validatorIsVerifier": ["审定机构不得核查同一项目", "Who validated does not verify"],
  "reason.twice": ["同一内容出现了两次，请只留一处", "It stands there twice: leave one out"],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof reasons, Pair> {}
}

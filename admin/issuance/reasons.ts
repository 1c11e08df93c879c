import type { Pair, Words } from "../platform/text.ts";

/** Why a monitoring report and its issuance are refused. As `platform/reasons.ts`. */
export const reasons = {
  "reason.registrationUnknown": [
    "项目没有这项其他机制登记",
    "The project has no such registration under another mechanism",
  ],
  "reason.registrationUnknown.of": [
    "项目未申报 {under} 这项登记",
    "The project does not declare a registration {under}",
  ],
  "reason.address": [
    "请填写浏览器中的完整网址（https://…）",
    "Enter the address of the page as it stands in the browser (https://…)",
  ],
  "reason.registryUnproven": [
    "该项目在其他机制登记：请填写证明方式、网址、查看日期并附副本",
    "The project is registered elsewhere too: state how it is shown, address and day, and attach the copy",
  ],
  "reason.registryUnproven.of": [
    "{under}：请填写证明方式、网址、查看日期，并附该登记簿公开页面的副本或注销证明",
    "{under}: state how it is shown, address and day, and attach a copy of that registry's public page or its proof of cancellation",
  ],
  "reason.registrySeenEarly": [
    "其他登记簿的页面须在监测期结束之后查看，且不得晚于今天",
    "The page of the other registry must be seen after the monitoring period, and not later than today",
  ],
  "reason.registrySeenEarly.of": [
    "{under} 的页面须在 {by} 之后查看，且不得晚于今天",
    "The page of {under} must be seen after {by}, and not later than today",
  ],
  "reason.registrationOpen": [
    "该项目在其他机制登记：请写明对本期在其他登记簿的核对结果",
    "The project is registered elsewhere too: state what you found of this period in the other registries",
  ],
  "reason.whichSubProject": ["项目有多个子项目，请指明是哪一个", "The project has several sub-projects: specify one"],
  "reason.notMonitored": [
    "监测数据的格式不对，请按表格或模板填写",
    "The format of the monitoring data is wrong: use the form or the template",
  ],
  "reason.membersWrong": [
    "分项名称应各不相同，至多 1,000 个，每个至多 100 字",
    "Item names must differ; at most 1,000 items with at most 100 characters each",
  ],
  "reason.columnsMissing": ["表格缺少必要的列，请下载模板填写", "The sheet lacks required columns: use the template"],
  "reason.reportIncomplete": ["监测数据还不完整，请按提示补齐", "The monitoring data are incomplete"],
  "reason.reportIncomplete.of": [
    "监测数据有 {count} 处须补齐或改正：{messageZh}",
    "The monitoring data are incomplete",
  ],
  "reason.nothingReduced": [
    "按方法学计算，本期没有可签发的减排量",
    "By the methodology, there are no reductions to issue for this period",
  ],
  "reason.otherProject": [
    "报告不能改到其他项目，请另行申请",
    "A report cannot be moved to another project: begin a new application",
  ],
  "reason.reversalOpen": ["该项目有逆转待认定，认定后再办理", "A reversal of this project awaits a decision"],
  "reason.reversalOwed": ["该项目的逆转尚未补足，请先补足再办理", "A reversal of this project has not been made good"],
  "reason.methodologyRevoked": ["所用方法学已被撤销", "The methodology was revoked"],
  "reason.notYet": ["日期尚未到来", "This date is in the future"],
  "reason.moreThanOwed": ["超过尚欠的数量", "This exceeds the quantity still owed"],
  "reason.unknownIndex": ["方法学没有这个索引", "The methodology has no such index"],
  "reason.committedSink": [
    "项目已永久用于一项活动的抵消，其碳汇量不再签发",
    "The project is permanently committed to offsetting an event: its removals are not issued",
  ],
  "reason.deductedAlready": [
    "方法学已扣减非持久性风险，不再计入缓冲账户",
    "The methodology already deducts for non-permanence: nothing is set aside in the buffer",
  ],
  "reason.periodNotOver": ["监测期尚未结束", "The monitoring period is not over"],
  "reason.periodNotOver.of": ["监测期到 {to} 才结束，结束后方可申请", "The monitoring period is not over"],
  "reason.periodTaken": ["与已申请的监测期重叠", "The period overlaps one already applied for"],
  "reason.outsideCrediting": ["监测期不在计入期内", "The monitoring period is outside the crediting period"],
  "reason.outsideCrediting.of": [
    "监测期 {from} 至 {to} 超出项目的计入期",
    "The monitoring period is outside the crediting period",
  ],
  "reason.validatorIsVerifier": ["审定机构不得核查同一项目", "The validation body may not verify the same project"],
  "reason.twice": ["同一内容出现了两次，请只留一处", "The same content occurs twice: keep only one"],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof reasons, Pair> {}
}

import type { Pair, Words } from "../platform/text.ts";

/** Why a confirmation, evaluation, certificate or register is refused. As `platform/reasons.ts`. */
export const reasons = {
  "reason.checksFailed": ["平台核对未通过", "The platform checks have not passed"],
  "reason.alreadyApplied": ["已申请过", "Already applied for"],
  "reason.notEngaged": ["该活动没有委托评价", "No evaluation body is engaged for this event"],
  "reason.notConfirmedYet": [
    "碳中和尚未确认，确认后方可生成该文书",
    "Neutrality is not confirmed yet; this document can be generated only afterwards",
  ],
  "reason.notCommitted": [
    "该活动经评价确认，不适用自我承诺函",
    "This event was confirmed by evaluation: a self-commitment letter does not apply",
  ],
  "reason.tooManyPapers": ["同一文书生成次数已达上限", "This document has been generated too many times"],
  "reason.tooManyPapers.of": ["同一文书最多生成 {most} 次", "A document can be generated at most {most} times"],
  "reason.tooManyEvents": [
    "期间内活动过多，请缩短期间",
    "There are too many events in the period: choose a shorter one",
  ],
  "reason.notNeutral": ["注销量低于实际排放量", "The quantity retired is less than the actual emissions"],
  "reason.notNeutral.of": [
    "实际排放 {emissionsKilograms}，已注销 {retiredKilograms}，尚差 {uncoveredKilograms}",
    "The quantity retired is less than the actual emissions",
  ],
  "reason.routeClosed": [
    "按规则此活动不能采用该确认方式",
    "The rules do not allow this confirmation route for the event",
  ],
  "reason.statementIncomplete": ["声明内容不完整", "The statement is incomplete"],
  "reason.differenceUnexplained": [
    "复算与核算不一致，请说明",
    "The recalculation differs from the account: explain the difference",
  ],
  "reason.differenceUnexplained.of": [
    "复算 {recomputedKilograms}，核算 {accountedKilograms}，不一致，请说明",
    "The recalculation differs from the account: explain the difference",
  ],
  "reason.certificateForm": [
    "这不是本平台的证明书文件，请使用下载的原文件",
    "This is not a certificate file of this platform; use the file as downloaded",
  ],
  "reason.certificateKey": [
    "签名密钥不是公布的密钥，请勿采信",
    "The signing key is not the published one: do not rely on it",
  ],
  "reason.certificateAltered": [
    "证明书内容被改动过，请勿采信",
    "The content of the certificate was altered: do not rely on it",
  ],
  "reason.team": ["评价组须有 1 至 20 人，每人只列一次", "A team has 1 to 20 members, each listed once"],
  "reason.notOfBody": [
    "评价组只能由受委托机构的人员组成",
    "The team may include only staff of the body that was engaged",
  ],
  "reason.tasksOpen": ["尚有评价任务未完成", "Some evaluation tasks are not complete"],
  "reason.tasksOpen.of": ["尚有评价任务未完成：{missing}", "Evaluation tasks not complete: {missing}"],
  "reason.notRecomputed": ["请先按凭证复算排放量", "Recalculate the emissions from the evidence first"],
  "reason.evaluationOpen": ["评价报告尚未通过内部复核", "The evaluation report has not passed internal review"],
  "reason.reportSaysOtherwise": [
    "与评价报告的结论不一致：请按报告出具结论，或退回评价组",
    "This contradicts the evaluation report: conclude as the report does, or return it to the team",
  ],
  "reason.lineTwice": ["同一排放源只复算一次", "An emission source is recalculated only once"],
  "reason.ownReview": [
    "参加评价的人不能复核，请由同事复核",
    "Someone who took part in the evaluation may not review it: ask a colleague",
  ],
  "reason.mayNotClaim": [
    "该活动目前不得宣称碳中和，不能生成该文书",
    "The event may not claim neutrality at present, so this document cannot be generated",
  ],
  "reason.noRegister": ["本地区文件未要求报送活动清单", "No document of this region requires a register of events"],
  "reason.periodRuns": [
    "期间尚未结束，{until}后方可汇总",
    "The period is not over: the register can be compiled after {until}",
  ],
  "reason.alreadySummed": [
    "该期间的清单已汇总，请重新汇总或报送",
    "The register of this period was already compiled: compile it again or submit it",
  ],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof reasons, Pair> {}
}

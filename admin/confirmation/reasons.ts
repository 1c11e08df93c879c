import type { Pair, Words } from "../platform/text.ts";

/** Why a confirmation, an evaluation, a certificate or a register is refused something. As `platform/reasons.ts`. */
export const reasons = {
  "reason.checksFailed": ["平台核对未通过", "The checks do not pass"],
  "reason.alreadyApplied": ["已经申请过", "Applied for already"],
  "reason.notEngaged": ["该活动没有委托评价", "Nobody evaluates this event"],
  "reason.notConfirmedYet": [
    "碳中和尚未确认，确认后才能生成该文书",
    "Neutrality is not confirmed yet: this paper comes afterwards",
  ],
  "reason.notCommitted": [
    "该活动经评价确认，不适用自我承诺函",
    "This event was evaluated: a commitment letter does not apply",
  ],
  "reason.tooManyPapers": ["同一文书生成次数已达上限", "This paper has been made too often"],
  "reason.tooManyPapers.of": ["同一文书最多生成 {most} 次", "At most {most} of one paper"],
  "reason.tooManyEvents": ["期间内活动过多，请缩短期间", "Too many events: take a shorter period"],
  "reason.notNeutral": ["注销量低于实际排放量", "Less is retired than was emitted"],
  "reason.notNeutral.of": [
    "实际排放 {emissionsKilograms}，已注销 {retiredKilograms}，尚差 {uncoveredKilograms}",
    "Less is retired than was emitted",
  ],
  "reason.routeClosed": ["按规则此活动不能采用该确认方式", "This route is not open to the event"],
  "reason.statementIncomplete": ["声明内容不完整", "The statement is incomplete"],
  "reason.differenceUnexplained": ["复算与核算不一致，请说明", "The difference needs explaining"],
  "reason.differenceUnexplained.of": [
    "复算 {recomputedKilograms}，核算 {accountedKilograms}，不一致，请说明",
    "The difference needs explaining",
  ],
  "reason.certificateForm": [
    "这不是本平台的证明书文件，请使用下载的原文件",
    "This is no certificate file of the platform; use the file as downloaded",
  ],
  "reason.certificateKey": ["签名密钥不是公布的密钥，请勿采信", "It was signed by another key than the published one"],
  "reason.certificateAltered": ["证明书内容被改动过，请勿采信", "The certificate was altered"],
  "reason.team": ["评价组须有 1 至 20 人，每人一次", "A team has 1 to 20 people, each once"],
  "reason.notOfBody": ["评价组只能由受委托机构的人员组成", "The team is of the body that was engaged"],
  "reason.tasksOpen": ["还有评价任务没有完成", "Some tasks are open"],
  "reason.tasksOpen.of": ["还有评价任务没有完成：{missing}", "Open: {missing}"],
  "reason.notRecomputed": ["请先按凭证复算排放量", "Reckon the emissions anew first"],
  "reason.evaluationOpen": ["评价报告尚未通过内部复核", "The evaluation is not reviewed yet"],
  "reason.reportSaysOtherwise": [
    "与评价报告的结论不一致：按报告出具结论，或退回评价组",
    "The report says otherwise: conclude as it says, or send it back",
  ],
  "reason.lineTwice": ["同一排放源只复算一次", "A line is reckoned anew once"],
  "reason.ownReview": ["参加评价的人不能复核，请由同事复核", "Who carried it out does not review it"],
  "reason.mayNotClaim": [
    "该活动目前不得宣称碳中和，不能生成该文书",
    "The event may not be called neutral as things stand",
  ],
  "reason.noRegister": ["本地区文件未要求报送活动清单", "No document of this region asks for a register"],
  "reason.periodRuns": ["期间尚未结束，{until}后方可汇总", "This period runs until {until}: sum it up afterwards"],
  "reason.alreadySummed": [
    "该期间的清单已汇总，请重新汇总或报送",
    "The register of this period was summed up already: sum it up anew, or hand it up",
  ],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof reasons, Pair> {}
}

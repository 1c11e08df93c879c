import type { Pair, Words } from "../platform/text.ts";

/** Why a methodology and its review are refused something. As `platform/reasons.ts`. */
export const reasons = {
  "reason.unfilled": ["还有待填写的内容", "Something is still to be written"],
  "reason.demonstrationOnly": [
    "该方法学仅以示范用途备案，正式平台上不能据此签发；请备案全部参数均已核对的版本",
    "Filed as a demonstration: nothing is issued by it here",
  ],
  "reason.unknownField": ["此处没有这一项，请删去", "The format has no such part here; leave it out"],
  "reason.noRule": ["文档没有不确定性规则，请补充", "The document has no rule of uncertainty; add one"],
  "reason.tooUncertain": [
    "结果的不确定度超过方法学允许的上限，请增加样地或改进监测",
    "The result is less certain than the methodology allows; survey more",
  ],
  "reason.emissionKind": [
    "这是排放核算方法，不产生减排量",
    "This counts the emissions of an operation: nothing is credited by it",
  ],
  "reason.noNumber": ["算不出数值", "It comes to no number"],
  "reason.drawOpen": ["专家组抽取已公布，尚未揭示", "The draw of this panel is announced and not revealed yet"],
  "reason.notDrawn": ["请先公布专家组抽取", "Announce the draw of the panel first"],
  "reason.stillVoting": ["还有专家没有提交意见，期限未到", "Opinions are still out"],
  "reason.stillVoting.of": ["还有 {missing} 位专家没有提交意见，{dueOn} 之后才能结束", "Opinions are still out"],
  "reason.termOver": ["任期已满，请重新聘任", "The term is over: appoint the expert anew"],
  "reason.circle": ["方程循环引用，请断开其中一处", "The equations go in a circle"],
  "reason.unused": ["没有方程使用此参数：请使用或删去", "No equation uses this parameter"],
  "reason.exampleFails": ["算例结果与应得的不符：请核对公式或算例", "A worked example does not come out"],
  "reason.alreadySeated": ["已是委员", "Seated already"],
  "reason.alreadySpoken": ["本轮已提交过意见，不能修改", "An opinion was given in this round"],
  "reason.alreadySpoken.of": ["第 {round} 轮已提交过意见，不能修改", "An opinion was given in this round"],
  "reason.code": [
    "代码须为 3 至 40 位大写字母、数字或连字符",
    "A code has 3 to 40 capital letters, digits and hyphens",
  ],
  "reason.codeTaken": ["此代码已被其他申报单位使用", "Another applicant uses this code"],

  "reason.notSeated": ["只有本轮入席的专家可以提交意见", "Only who is seated on the panel"],
  "reason.panelTooSmall": ["可入席的专家少于法定人数", "Fewer experts than the quorum"],
  "reason.panelTooSmall.of": [
    "在任委员 {members} 人，其中 {conflicted} 人有利益冲突，不足专家组 {panelSize} 人（平台默认），请先增聘",
    "Fewer experts without conflict than a panel has seats",
  ],
  "reason.belowQuorum": ["未达到法定人数", "Below the quorum"],
  "reason.belowQuorum.of": ["已提交意见 {present} 人，未达到法定 {quorum} 人", "Below the quorum"],
  "reason.belowMajority": ["未达到规定的多数", "Below the majority"],
  "reason.belowMajority.of": [
    "有效票 {cast}，通过 {carry}，修改后通过 {carryWithConditions}，未达到规定的多数",
    "Below the majority",
  ],
  "reason.findingsUnanswered": ["还有须修改的意见没有答复", "Findings that must be fixed have no answer"],
  "reason.findingsUnanswered.of": [
    "还有 {mustFix} 条须修改的意见没有答复",
    "Findings that must be fixed have no answer",
  ],
  "reason.nothingToFix": ["退回须至少有一条未解决的须修改意见", "A return needs a finding that must be fixed"],
  "reason.noSuccessor": ["替代版本应为已备案的新版本", "No newer filed version"],
  "reason.unverified": [
    "文本有未核对原文的部分，须注明为示范",
    "Parts were not read in print: state that it is a demonstration",
  ],
  "reason.unverified.of": [
    "下列内容未核对原文，须注明为示范：{unverified}",
    "Parts were not read in print: state that it is a demonstration",
  ],
  "reason.formula": ["公式不能执行，请核对", "The formula cannot be executed"],
  "reason.symbolTwice": ["符号重复定义", "The symbol is defined twice"],
  "reason.listLength.of": ["条数应在 {least} 至 {most} 之间", "The list is too short or too long"],
  "reason.listLength": ["条数不在范围内", "The list is too short or too long"],
  "reason.unitMismatch": ["单位不一致", "The units do not agree"],
  "reason.tooMuch": ["计算量过大", "Too much to reckon"],

  "reason.notJoined": [
    "须与行业主管部门联合备案，该部门尚未同意",
    "It is filed jointly with the industry department, which has not consented",
  ],
  "reason.alreadyJoined": ["已有部门同意联合备案", "A department has consented already"],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof reasons, Pair> {}
}

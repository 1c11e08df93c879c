import type { Pair, Words } from "../platform/text.ts";

/** Why a methodology and its review are refused. As `platform/reasons.ts`. */
export const reasons = {
  "reason.unfilled": ["还有待填写的内容", "Some parts are still to be filled in"],
  "reason.demonstrationOnly": [
    "该方法学仅以示范用途备案，正式平台上不能据此签发；请备案全部参数均已核对的版本",
    "This methodology is filed for demonstration only: nothing can be issued under it on the production platform",
  ],
  "reason.unknownField": ["此处没有这一项，请删去", "The format has no such part here: remove it"],
  "reason.noRule": ["文档没有不确定性规则，请补充", "The document has no uncertainty rule: add one"],
  "reason.tooUncertain": [
    "结果的不确定度超过方法学允许的上限，请增加样地或改进监测",
    "The uncertainty of the result exceeds what the methodology allows: add sample plots or improve monitoring",
  ],
  "reason.emissionKind": [
    "这是排放核算方法，不产生减排量",
    "This is an emission accounting method: it yields no reductions",
  ],
  "reason.noNumber": ["无法算得数值", "The calculation does not yield a number"],
  "reason.undecided": [
    "以 64 位数字仍无法判定结果落在整千克或限值的哪一侧：请改用可精确计算的写法（加减乘除、整数次幂）",
    "64 digits do not tell on which side of a whole kilogram or a limit it lies: write it so that it can be calculated exactly (sums, products, quotients, whole powers)",
  ],
  "reason.drawOpen": ["专家组抽取已公布，尚未揭示", "The panel draw has been announced and not yet revealed"],
  "reason.notDrawn": ["请先公布专家组抽取", "Announce the panel draw first"],
  "reason.stillVoting": [
    "尚有专家未提交意见，期限未到",
    "Some opinions are outstanding and the deadline has not passed",
  ],
  "reason.stillVoting.of": [
    "尚有 {missing} 位专家未提交意见，{dueOn} 之后方可结束",
    "Some opinions are outstanding and the deadline has not passed",
  ],
  "reason.termOver": ["任期已满，请重新聘任", "The term is over: appoint the expert again"],
  "reason.circle": [
    "方程循环引用，请断开其中一处",
    "The equations refer to each other in a circle: break it at one point",
  ],
  "reason.unused": ["没有方程使用此参数：请使用或删去", "No equation uses this parameter: use or delete it"],
  "reason.exampleFails": [
    "算例结果与应得结果不符：请核对公式或算例",
    "A worked example does not give the expected result: check the formula or the example",
  ],
  "reason.alreadySeated": ["已是委员", "Already a member"],
  "reason.alreadySpoken": [
    "本轮已提交过意见，不能修改",
    "An opinion was already submitted in this round and cannot be changed",
  ],
  "reason.alreadySpoken.of": [
    "第 {round} 轮已提交过意见，不能修改",
    "An opinion was already submitted in this round and cannot be changed",
  ],
  "reason.code": ["代码须为 3 至 40 位大写字母、数字或连字符", "A code has 3 to 40 capital letters, digits or hyphens"],
  "reason.codeTaken": ["此代码已被其他申报单位使用", "Another applicant already uses this code"],

  "reason.notSeated": ["仅本轮入席的专家可以提交意见", "Only experts seated in this round may submit an opinion"],
  "reason.panelTooSmall": ["可入席的专家少于法定人数", "Fewer experts can be seated than the quorum requires"],
  "reason.panelTooSmall.of": [
    "在任委员 {members} 人，其中 {conflicted} 人有利益冲突，不足专家组 {panelSize} 人（平台默认），请先增聘",
    "Fewer experts can be seated than the quorum requires",
  ],
  "reason.belowQuorum": ["未达到法定人数", "The quorum is not reached"],
  "reason.belowQuorum.of": ["已提交意见 {present} 人，未达到法定 {quorum} 人", "The quorum is not reached"],
  "reason.belowMajority": ["未达到规定的多数", "The required majority is not reached"],
  "reason.belowMajority.of": [
    "有效票 {cast}，通过 {carry}，修改后通过 {carryWithConditions}，未达到规定的多数",
    "The required majority is not reached",
  ],
  "reason.findingsUnanswered": ["尚有须修改的意见未答复", "Some findings that must be fixed have no answer"],
  "reason.findingsUnanswered.of": [
    "尚有 {mustFix} 条须修改的意见未答复",
    "Some findings that must be fixed have no answer",
  ],
  "reason.nothingToFix": [
    "退回须至少有一条未解决的须修改意见",
    "A return requires at least one open finding that must be fixed",
  ],
  "reason.noSuccessor": ["替代版本应为已备案的新版本", "The successor must be a newer version that is filed"],
  "reason.unverified": [
    "文本有未核对原文的部分，须注明为示范",
    "Some parts were not verified against a source: mark the methodology as a demonstration",
  ],
  "reason.unverified.of": [
    "下列内容未核对原文，须注明为示范：{unverified}",
    "Some parts were not verified against a source: mark the methodology as a demonstration",
  ],
  "reason.formula": ["公式无法执行，请核对", "The formula cannot be executed"],
  "reason.symbolTwice": ["符号重复定义", "This symbol is defined twice"],
  "reason.listLength.of": ["条数应在 {least} 至 {most} 之间", "The list is too short or too long"],
  "reason.listLength": ["条数不在范围内", "The list is too short or too long"],
  "reason.unitMismatch": ["单位不一致", "The units do not agree"],
  "reason.tooMuch": ["计算量过大", "The calculation is too large"],

  "reason.notJoined": [
    "须与行业主管部门联合备案，该部门尚未同意",
    "Joint filing with the sector authority is required, and that authority has not consented",
  ],
  "reason.alreadyJoined": ["已有部门同意联合备案", "An authority has already consented to joint filing"],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof reasons, Pair> {}
}

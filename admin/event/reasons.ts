import type { Pair, Words } from "../platform/text.ts";

/** Why an event and its inventory are refused something. As `platform/reasons.ts`. */
export const reasons = {
  "reason.boundary": [
    "核算边界须包括活动举办阶段，各阶段只列一次",
    "The boundary lists each stage once, and includes the event itself",
  ],
  "reason.year": ["年份须为四位数字", "This is not a year"],
  "reason.nobodyOffsets": ["请选择由谁抵消", "Say who offsets"],
  "reason.neutralTooEarly": ["实现碳中和的日期不能早于活动结束", "Neutrality comes after the end"],
  "reason.nameTheBody": ["请填写受委托的核算机构", "Name the body that accounts"],
  "reason.formIncomplete": ["登记表内容不全", "The form is not complete"],
  "reason.noAddress": ["网址须以 https:// 开头", "The address begins with https://"],
  "reason.dayToCome": ["日期尚未到来", "That day is still to come"],
  "reason.noMaterial": ["请先上传核算材料", "Attach the material of the accounting first"],
  "reason.noEvidence": [
    "绿电须单列一项并附证明（合同与绿证）",
    "Green power is a line of its own with its proof: contract and certificates",
  ],
  "reason.fileElsewhere": [
    "该文件不属于本活动，请先在本活动上传",
    "This is no file of the event: hand it in there first",
  ],
  "reason.boundaryDiffers": [
    "核算边界与计划（或全部排放源）不同，请说明原因",
    "The boundary is another than the plan's, or leaves sources out: say why",
  ],
  "reason.linesOutside": [
    "边界之外已有排放源，请先移除",
    "Lines of sources outside the boundary are entered: remove them first",
  ],
  "reason.sourceOutside": [
    "核算边界不含该阶段的这类排放源",
    "The boundary leaves out this kind of source in this stage",
  ],
  "reason.noBasis": ["请说明减排量如何估算", "Say how the saving was estimated"],
  "reason.multiplierForm": [
    "换算系数请写成“名称 = 数值 单位”，用分号分隔",
    "Write multipliers as name = number unit, parted by semicolons",
  ],
  "reason.nothingToCopy": ["没有可复制的排放源", "There is nothing to copy"],
  "reason.endsBeforeItBegins": ["结束日早于开始日", "It ends before it begins"],
  "reason.endsBeforeItBegins.of": ["结束日 {endsOn} 早于开始日 {beginsOn}", "It ends before it begins"],
  "reason.factorTwice": ["库中因子与自有因子只能填一个", "One factor only"],
  "reason.noFactor": ["请选择因子，或填写自有因子与出处", "A factor is needed"],
  "reason.outsideBoundary": ["该阶段不在核算边界内", "Outside the accounting boundary"],
  "reason.noLines": ["清单还是空的", "The inventory is empty"],
  "reason.noMeasures": ["请填写减排措施", "Measures are needed"],
  "reason.noOffsetMethod": ["请填写抵消方式", "The method of offset is needed"],
  "reason.planTooLate": ["计划应在活动开始前提交", "A plan is made before the event begins"],
  "reason.planTooLate.of": [
    "计划应在活动开始日（{beginsOn}）之前提交，今天是 {today}",
    "A plan is made before the event begins",
  ],
  "reason.notEnded": ["活动尚未结束", "The event is not over"],
  "reason.notEnded.of": ["活动到 {endsOn} 结束，次日起方可核算", "The event is not over"],
  "reason.nobody": ["人数至少为一", "At least one participant"],
  "reason.regionFixed": ["省份不能更改", "Its province stays"],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof reasons, Pair> {}
}

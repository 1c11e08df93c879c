import type { Pair, Words } from "../platform/text.ts";

/** Why an event and its inventory are refused. As `platform/reasons.ts`. */
export const reasons = {
  "reason.whichAirport": ["该城市有几个机场，请选择", "The city has several airports: choose one"],
  "reason.whichAirport.of": ["{city}有几个机场：{there}", "The city has several airports: choose one"],
  "reason.boundary": [
    "核算边界须包括活动举办阶段，每个阶段只列一次",
    "The boundary must include the event stage, and list each stage once",
  ],
  "reason.year": ["年份须为四位数字", "A year has four digits"],
  "reason.nobodyOffsets": ["请选择由谁抵消", "Choose who offsets"],
  "reason.neutralTooEarly": [
    "实现碳中和的日期不能早于活动结束日",
    "The date of neutrality cannot be before the event ends",
  ],
  "reason.nameTheBody": ["请填写受委托的核算机构", "Name the accounting body that was engaged"],
  "reason.formIncomplete": ["登记表内容不全", "The form is not complete"],
  "reason.noAddress": ["网址须以 https:// 开头", "A web address must begin with https://"],
  "reason.dayToCome": ["日期尚未到来", "This date is in the future"],
  "reason.noMaterial": ["请先上传核算材料", "Upload the accounting documents first"],
  "reason.noEvidence": [
    "绿电须单列一项并附证明（合同与绿证）",
    "Green power must be an item of its own, with its evidence (contract and certificates)",
  ],
  "reason.certificatesShort": ["绿证电量不足以覆盖该项用电", "The certificates cover less power than the item uses"],
  "reason.certificatesShort.of": [
    "绿证覆盖 {covered} 千瓦时，该项用电 {used} 千瓦时：请补充绿证，或将其余部分另列一项",
    "The certificates cover {covered} kWh, the item uses {used} kWh: add certificates, or enter the rest apart",
  ],
  "reason.noCertificate": [
    "请填写每张绿证的编号与电量生产年月：一张绿证只能用于一项活动或一个项目",
    "Give number and month of each green power certificate: one serves a single event or project",
  ],
  "reason.fileElsewhere": [
    "该文件不属于本活动，请先在本活动上传",
    "This file does not belong to the event: upload it there first",
  ],
  "reason.boundaryDiffers": [
    "核算边界与计划（或全部排放源）不同，请说明原因",
    "The boundary differs from that of the plan, or leaves sources out: state the reason",
  ],
  "reason.linesOutside": [
    "边界之外已有排放源，请先移除",
    "Sources outside the boundary have been entered: remove them first",
  ],
  "reason.sourceOutside": [
    "核算边界不含该阶段的此类排放源",
    "The boundary does not include this category of source in this stage",
  ],
  "reason.noBasis": ["请说明减排量如何估算", "State how the reduction was estimated"],
  "reason.multiplierForm": [
    "换算系数请写成“名称 = 数值 单位”，用分号分隔",
    "Write conversion factors as name = number unit, separated by semicolons",
  ],
  "reason.nothingToCopy": ["没有可复制的排放源", "There are no sources to copy"],
  "reason.endsBeforeItBegins": ["结束日早于开始日", "The last day is before the first"],
  "reason.endsBeforeItBegins.of": ["结束日 {endsOn} 早于开始日 {beginsOn}", "The last day is before the first"],
  "reason.factorTwice": [
    "库中因子与自有因子只能填写一个",
    "Give either a factor from the library or your own, not both",
  ],
  "reason.noFactor": ["请选择因子，或填写自有因子与出处", "Choose a factor, or enter your own with its source"],
  "reason.outsideBoundary": ["该阶段不在核算边界内", "This stage is outside the accounting boundary"],
  "reason.noLines": ["清单为空", "The inventory is empty"],
  "reason.noMeasures": ["请填写减排措施", "State the reduction measures"],
  "reason.noOffsetMethod": ["请填写抵消方式", "State the offset method"],
  "reason.planTooLate": ["计划应在活动开始前提交", "The plan must be submitted before the event begins"],
  "reason.planTooLate.of": [
    "计划应在活动开始日（{beginsOn}）之前提交，今天是 {today}",
    "The plan must be submitted before the event begins",
  ],
  "reason.notEnded": ["活动尚未结束", "The event has not ended"],
  "reason.notEnded.of": ["活动到 {endsOn} 结束，次日起方可核算", "The event has not ended"],
  "reason.nobody": ["人数至少为 1", "There must be at least one participant"],
  "reason.regionFixed": ["省份不能更改", "The province cannot be changed"],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof reasons, Pair> {}
}

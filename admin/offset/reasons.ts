import type { Pair, Words } from "../platform/text.ts";

/** Why the offset queue, an external unit or a new sink is refused. As `platform/reasons.ts`. */
export const reasons = {
  "reason.alreadyCommitted": ["此项目已承诺给一项活动", "This project is already committed to an event"],
  "reason.noNewSinks": [
    "本地区的规则未规定以新建碳汇项目抵消",
    "The rules of this province do not provide for offsetting by new sinks",
  ],
  "reason.notPlanned": ["活动尚未提交实施计划", "The event has not submitted its implementation plan"],
  "reason.notASink": ["新建碳汇项目限于林业、海洋", "A new sink must be a forest or marine project"],
  "reason.notInGoodStanding": ["项目当前状态不能承诺", "The project cannot be committed in its present state"],
  "reason.noValidator": ["项目尚未指定审定机构", "The project has not named a validation body"],
  "reason.alreadyIssued": [
    "项目已申请或签发减排量，不是新建碳汇项目",
    "Credits of the project have been applied for or issued: it is not a new sink",
  ],
  "reason.exclusive": [
    "本地区要求新建碳汇项目不得再用于其他机制、活动或项目",
    "This province requires that a new sink is not used for any other mechanism, event or project",
  ],
  "reason.runOpen": ["本地区有一次运行仍在写入，请稍候", "A run for this region is still being written: wait a moment"],
  "reason.notNeeded": ["活动已不需要这么多", "The event no longer needs this much"],
  "reason.notNeeded.of": ["活动只需要 {need}", "The event no longer needs this much"],
  "reason.noProofFile": ["尚未上传注销证明文件", "The cancellation certificate has not been uploaded"],
  "reason.notAsCommitted": [
    "项目的业主或审定机构与承诺时不同",
    "The owner or the validation body of the project has changed since the commitment",
  ],
  "reason.beyondCommitted": ["超过承诺的数量", "The quantity exceeds what was committed"],
  "reason.beyondCommitted.of": ["承诺 {committed}，不能超过", "The quantity exceeds what was committed"],
  "reason.notLatin": ["只能用拉丁字母、数字和符号", "Only Latin letters, digits and symbols are allowed"],
  "reason.unknownRegistry": ["登记系统名称与减排量类型不符", "The registry does not match the type of unit"],
  "reason.unknownRegistry.of": [
    "登记系统名称与减排量类型不符：此类减排量的登记系统为 {registries}",
    "The registry does not match the type of unit",
  ],
  "reason.serialForm": [
    "序列号与该登记系统公布的格式不符，请按证明上的原样填写",
    "This is not a serial as the registry prints it: copy it from the certificate",
  ],
  "reason.serialForm.of": [
    "与“{registry}”的序列号格式不符，请按证明上的原样填写，例如 {example}",
    "This is not a serial as the registry prints it: copy it from the certificate",
  ],
  "reason.serialsDisagree": ["序列号的起止与数量不一致", "First and last serial do not make the quantity declared"],
  "reason.serialsDisagree.of": [
    "序列号由 {first} 至 {last} 共 {says} 个，与申报的 {tonnes} 吨不一致",
    "First and last serial do not make the quantity declared",
  ],
  "reason.unknownExport": [
    "不是所支持注册处的注销导出表，请用注册处的原文件或逐条报送",
    "This file is not an export of retired units: use the registry's own, or declare the units one by one",
  ],
  "reason.unknownExport.of": [
    "不是 {registries} 的注销导出表；与 {nearest} 的相比缺少：{missing}",
    "This file is not an export of retired units: use the registry's own, or declare the units one by one",
  ],
  "reason.convertedElsewhere": [
    "这是转往其他登记机构的减排量的导出表，不能用于抵消：请用注销（retirement）导出表",
    "These units were cancelled to be issued elsewhere: use the export of retired units",
  ],
  "reason.columnTwice": ["有一列重复", "A column stands twice"],
  "reason.columnTwice.of": ["{at} 列“{value}”重复，请删去一列", "A column stands twice"],
  "reason.dayOrders": ["日期的日、月顺序前后不一", "Some days begin with the day, others with the month"],
  "reason.dayOrders.of": [
    "第 {row} 行（{value}）与第 {otherRow} 行（{other}）的日、月顺序不同，请写作 2026-01-31",
    "Some days begin with the day, others with the month",
  ],
  "reason.notAYear": ["不是年份或日期", "This is neither a year nor a day"],
  "reason.vintageDiffers": ["年份与序列号上的不同", "The vintage differs from that in the serial"],
  "reason.vintageDiffers.of": [
    "序列号上的年份为 {from} 至 {to}，申报的是 {vintage}",
    "The vintage differs from that in the serial",
  ],
  "reason.noSerial": [
    "请按证明原样填写序列号，或填写前缀与首个号码",
    "Enter the serial as printed, or its prefix and the first number",
  ],
  "reason.likelySame": ["序列号与另一条记录疑似相同", "The serials read like those of another record"],
  "reason.likelySame.of": [
    "{here} 与 {there}（记录 {claimantId}）疑似同一批减排量：请不予通过，或书面说明为何不是同一批，并写明该记录编号",
    "The serials read like those of another record",
  ],
  "reason.serialTooLong": ["序列号末尾数字超过 15 位", "The number at the end has more than 15 digits"],
  "reason.takenMeanwhile": ["刚刚被他人使用，请刷新后再试", "Someone else has just used it: reload and try again"],
  "reason.inFuture": ["不能是将来的日期", "The date cannot be in the future"],
  "reason.alreadyReviewed": ["该项目已审过：可暂停或恢复", "This project was already reviewed: suspend or resume it"],
  "reason.meantForAnotherProvince": ["指定用于其他省份", "Earmarked for another province"],
  "reason.otherProvinceOrMechanism": ["其他省份或机制的减排量", "Credits of another province or mechanism"],
  "reason.eventCovered": ["该活动的排放已全部抵消，不再需要", "The emissions of this event are covered already"],
  "reason.kindOrOriginNotTaken": ["规则不接受的类型或来源", "The rules do not accept this type or origin"],
  "reason.projectNotInGoodStanding": ["项目不在库或已暂停", "The project is not in the library, or is suspended"],
  "reason.projectNotAdmitted": ["项目未准入抵消队列", "The project is not admitted to the queue"],
  "reason.unitNotChecked": ["尚未核对", "Not checked yet"],
  "reason.spelledOtherwise": [
    "请按记录中的写法填写序列号：{serials}",
    "Enter the serial numbers as the record writes them: {serials}",
  ],
  "reason.disputed": ["权属有争议，决定之前不再使用", "Ownership is disputed: it is not used until the decision"],
  "reason.alreadyDisputed": [
    "这些减排量的异议正在处理，请等待决定",
    "A dispute over these units is already being dealt with: wait for the decision",
  ],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof reasons, Pair> {}
}

import type { Pair, Words } from "../platform/text.ts";

/** Why the offset queue, a unit of another registry or a new sink is refused something. As `platform/reasons.ts`. */
export const reasons = {
  "reason.alreadyCommitted": ["此项目已承诺给一项活动", "This sink is committed to an event already"],
  "reason.noNewSinks": ["本地区的规则没有新建碳汇项目抵消", "The rules of this province know no new sinks for events"],
  "reason.notPlanned": ["活动尚未提交实施方案", "The plan of the event comes first"],
  "reason.notASink": ["新建项目限于林业、海洋", "A new sink is of forest or sea"],
  "reason.notInGoodStanding": ["项目当前状态不能承诺", "The project is not in good standing"],
  "reason.noValidator": ["项目尚未指定审定机构", "The project names no body that is to validate it"],
  "reason.alreadyIssued": [
    "项目已申请或签发减排量，不是新建项目",
    "Credits of it were applied for or issued: it is no new sink",
  ],
  "reason.exclusive": [
    "本地区要求新建项目不得再用于其他机制、活动或项目",
    "A sink of an event is developed nowhere else in this province",
  ],
  "reason.runOpen": ["本地区有一次运行仍在写入，请稍候", "A run of this province is still being applied: wait for it"],
  "reason.notNeeded": ["活动已不需要这么多", "The event needs less by now"],
  "reason.notNeeded.of": ["活动只需要 {need}", "The event needs less by now"],
  "reason.noProofFile": ["尚未上传注销证明文件", "The proof of cancellation is not on file"],
  "reason.notAsCommitted": [
    "项目的业主或审定机构与承诺时不同",
    "Owner or validator are not those with whom it was committed",
  ],
  "reason.beyondCommitted": ["超过承诺的数量", "More than was committed"],
  "reason.beyondCommitted.of": ["承诺 {committed}，不能超过", "More than was committed"],
  "reason.notLatin": ["只能用拉丁字母、数字和符号", "Latin letters, digits and signs alone"],
  "reason.unknownRegistry": ["登记系统名称与单位种类不符", "This registry does not keep such units"],
  "reason.serialTooLong": ["序列号末尾数字超过 15 位", "The number at the end has more than 15 digits"],
  "reason.takenMeanwhile": ["刚刚被他人使用，请刷新后再试", "Taken by someone else meanwhile"],
  "reason.inFuture": ["不能是将来的日期", "Not in the future"],
  "reason.alreadyReviewed": ["该项目已审过：可暂停或恢复", "Reviewed already: suspend or resume it"],
  "reason.meantForAnotherProvince": ["指定用于其他省份", "Meant for another province"],
  "reason.otherProvinceOrMechanism": ["其他省份或机制的减排量", "Of another province or mechanism"],
  "reason.kindOrOriginNotTaken": ["规则不接受的类型或来源", "A kind or origin that the rules do not take"],
  "reason.projectNotInGoodStanding": ["项目不在库或已暂停", "The project is not in good standing"],
  "reason.projectNotAdmitted": ["项目未准入队列", "The project is not admitted"],
  "reason.unitNotChecked": ["尚未核对", "Not checked yet"],
  "reason.disputed": ["权属有争议，决定之前不再使用", "Somebody else lays claim to it: it waits for the decision"],
  "reason.alreadyDisputed": ["这些减排量的异议正在处理，请等待决定", "This unit is disputed already"],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof reasons, Pair> {}
}

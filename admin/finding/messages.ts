import type {
  CommentAction,
  CommentState,
  FindingAction,
  FindingState,
  FindingWeight,
} from "../../shared/finding/finding.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "Finding.weight": ["性质", "Type"],
  "Finding.place": ["位置", "Location"],
  "Finding.text": ["意见", "Finding"],
  "Finding.text.help": [
    "申报单位可见意见全文，不可见提出人。",
    "The applicant sees the full text but not who raised it.",
  ],
  "Finding.answer": ["答复", "Answer"],
  "Finding.answer.help": ["说明如何修改，或不作修改的理由。", "State how you revised the text, or why you did not."],
  "Finding.reason": ["说明", "Explanation"],
  "Finding.reason.help": [
    "由提出人关闭；提出人离任的由主管部门关闭并说明理由。",
    "Closed by the expert who raised it; if that expert has left office, by the competent authority, which states the reason.",
  ],
  "Finding.state.open": ["待答复", "Open"],
  "Finding.state.answered": ["已答复", "Answered"],
  "Finding.state.closed": ["已关闭", "Closed"],
  "Finding.action.raise": ["提意见", "Raise a finding"],
  "Finding.action.answer": ["答复", "Answer"],
  "Finding.action.reopen": ["要求再答复", "Reopen"],
  "Finding.action.close": ["关闭", "Close"],
  "Finding.action.close.help": ["意见已解决。", "The finding is resolved."],
  "weight.mustFix": ["须修改", "Must fix"],
  "weight.advice": ["建议", "Advice"],
  "weight.question": ["请说明", "Clarification"],
  "finding.gone": ["原位置 {place}，现稿已无此处", "Raised at {place}, which the current text no longer has"],
  "finding.all": ["其他意见", "Other findings"],
  "finding.about": ["对“{place}”提意见", 'Raise a finding on "{place}"'],
  "finding.raiseOn": ["提意见：{place}", "Raise a finding: {place}"],
  "finding.count": [
    "{open} 条待答复，{answered} 条已答复，{closed} 条已关闭",
    "{open} open, {answered} answered, {closed} closed",
  ],
  "finding.none": ["暂无意见。", "No findings yet."],
  "finding.round": ["第 {n} 轮", "round {n}"],
  "finding.anyone": ["评审方", "Reviewer"],
  "finding.answered": ["答复：", "Answer: "],
  "place.whole": ["整体", "As a whole"],
  "Comment.empty": ["暂无公众意见", "No public comments yet"],
  "Comment.titleZh": ["关于", "About"],
  "Comment.text": ["意见", "Comment"],
  "Comment.text.help": [
    "意见与答复一并公开；姓名和联系方式不公开。",
    "Published together with the answer; your name and contact details are not.",
  ],
  "Comment.madeAt": ["提出时间", "Submitted"],
  "Comment.author": ["提出人", "Author"],
  "Comment.signedBy": ["姓名", "Name"],
  "Comment.signedBy.help": ["不公开。", "Not published."],
  "Comment.contact": ["邮箱或电话", "Email or telephone"],
  "Comment.contact.help": [
    "仅供主管部门核实、联系，不公开。",
    "Only for the competent authority to verify and contact you; not published.",
  ],
  "Comment.answer": ["答复", "Answer"],
  "Comment.answer.help": ["答复后意见与答复一并公开。", "The comment and the answer are then published together."],
  "Comment.answeredBy": ["答复单位", "Answered by"],
  "Comment.answeredAt": ["答复时间", "Answered"],
  "Comment.group.comment": ["意见", "Comment"],
  "Comment.group.answer": ["答复", "Answer"],
  "Comment.state.open": ["待答复", "Open"],
  "Comment.state.answered": ["已答复", "Answered"],
  "Comment.state.withheld": ["不予公开", "Withheld"],
  "Comment.action.make": ["提意见", "Submit a comment"],
  "Comment.action.make.help": [
    "公示期内任何人均可提意见，逐条答复后方可作出决定（平台默认）。",
    "Anyone may comment during the public notice; each comment must be answered before the decision (platform default).",
  ],
  "Comment.action.answer": ["答复", "Answer"],
  "Comment.action.withhold": ["不予公开", "Withhold"],
  "Comment.action.withhold.help": [
    "仅用于辱骂、广告、泄露个人信息等；理由记入日志。",
    "Only for insults, advertising, disclosure of personal data and the like; the reason is recorded in the journal.",
  ],
  "comment.until": ["可提意见至 {day}", "open for comments until {day}"],
  "comment.none": ["暂无意见。", "No comments yet."],
  "comment.sent": [
    "意见已收到，答复后一并公开。",
    "Your comment was received; it will be published together with the answer.",
  ],
  "comment.send": ["提交意见", "Submit comment"],
} as const satisfies Words &
  Record<
    | `Finding.state.${FindingState}`
    | `Finding.action.${FindingAction}`
    | `weight.${FindingWeight}`
    | `Comment.state.${CommentState}`
    | `Comment.action.${CommentAction}`,
    unknown
  >;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

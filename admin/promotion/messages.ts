import type {
  PromotionAction,
  PromotionKind,
  PromotionState,
  PushAction,
  PushState,
} from "../../shared/promotion/promotion.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "Promotion.empty": ["暂无推送信息", "No offers published yet"],
  "Promotion.kind": ["类别", "Kind"],
  "Promotion.titleZh": ["标题", "Title (Chinese)"],
  "Promotion.titleEn": ["英文标题", "Title (English)"],
  "Promotion.text": ["内容", "Content"],
  "Promotion.text.help": [
    "提供什么、给谁、什么条件、怎样办理。",
    "What is offered, to whom, on what terms, and how to apply.",
  ],
  "Promotion.source": ["依据文件", "Underlying document"],
  "Promotion.link": ["文件链接", "Link to the document"],
  "Promotion.contact": ["联系人", "Contact"],
  "Promotion.contact.help": [
    "仅在业主表示有意向后向其显示。",
    "Shown to an owner only after the owner has expressed interest.",
  ],
  "Promotion.poster": ["发布单位", "Published by"],
  "Promotion.cities": ["城市", "Cities"],
  "Promotion.cities.help": ["不选即全省。", "The whole province if none is chosen."],
  "Promotion.specialities": ["领域", "Fields"],
  "Promotion.specialities.help": ["不选即全部领域。", "All fields if none is chosen."],
  "Promotion.validFrom": ["起始日", "From"],
  "Promotion.validUntil": ["截止日", "Until"],
  "Promotion.everyMonths": ["推送间隔（月）", "Interval (months)"],
  "Promotion.everyMonths.help": [
    "每隔几个月再次推送；0 为只推送一次，至多 24。",
    "Sent again after this number of months; 0 for once only, at most 24.",
  ],
  "Promotion.pushOn": ["下次推送", "Next sending"],
  "Promotion.group.promotion": ["信息", "Offer"],
  "Promotion.group.aim": ["推送对象与时间", "Recipients and timing"],
  "Promotion.part.promotion": ["信息", "Offer"],
  "Promotion.part.aim": ["推送对象与时间", "Recipients and timing"],
  "Promotion.view.published": ["推送中", "Published"],
  "Promotion.state.draft": ["起草", "Draft"],
  "Promotion.state.published": ["推送中", "Published"],
  "Promotion.state.ended": ["已结束", "Ended"],
  "Promotion.state.withdrawn": ["已撤回", "Withdrawn"],
  "Promotion.action.draft": ["发布信息", "Publish an offer"],
  "Promotion.action.draft.help": [
    "先建立草稿，发布后向在库项目的业主推送。",
    "Create a draft first; once published it is sent to the owners of projects in the library.",
  ],
  "Promotion.action.edit": ["修改", "Edit"],
  "Promotion.action.publish": ["发布", "Publish"],
  "Promotion.action.publish.help": [
    "自起始日起向符合条件的已备案项目业主推送，并按间隔再次推送。",
    "Sent from its first day to the owners of the filed projects that match, and again at its interval.",
  ],
  "Promotion.action.push": ["推送", "Sent"],
  "Promotion.action.end": ["结束", "End"],
  "Promotion.action.withdraw": ["撤回", "Withdraw"],
  "promotionKind.policyBenefit": ["政策优惠", "Policy incentive"],
  "promotionKind.financingOffer": ["融资信息", "Financing information"],
  "promotion.figures": ["推送效果", "Response"],
  "promotion.reached": ["已推送项目", "Projects reached"],
  "promotion.seen": ["已阅", "Read"],
  "promotion.interested": ["有意向", "Interested"],
  "promotion.notInterested": ["无意向", "Not interested"],
  "promotion.answers": ["查看各项目的答复", "View the answer of each project"],
  "Push.empty": ["暂无推送", "No offers received yet"],
  "Push.titleZh": ["信息", "Offer"],
  "Push.promotion": ["信息", "Offer"],
  "Push.promotion.kind": ["类别", "Kind"],
  "Push.promotion.text": ["内容", "Content"],
  "Push.promotion.source": ["依据文件", "Underlying document"],
  "Push.promotion.link": ["文件链接", "Link to the document"],
  "Push.project": ["项目", "Project"],
  "Push.owner": ["业主", "Owner"],
  "Push.pushedOn": ["最近推送", "Last sent"],
  "Push.times": ["推送次数", "Times sent"],
  "Push.seenOn": ["已阅", "Read on"],
  "Push.answer": ["答复", "Answer"],
  "Push.contact": ["业主联系人", "Owner's contact"],
  "Push.contact.help": [
    "姓名与电话，仅发布单位可见。",
    "Name and telephone number; visible only to the publishing organization.",
  ],
  "Push.posterContact": ["发布单位联系人", "Publisher's contact"],
  "Push.group.push": ["信息", "Offer"],
  "Push.group.answer": ["答复与联系", "Answer and contacts"],
  "Push.view.open": ["待答复", "Awaiting answer"],
  "Push.view.interested": ["有意向", "Interested"],
  "Push.state.pushed": ["待答复", "Awaiting answer"],
  "Push.state.interested": ["有意向", "Interested"],
  "Push.state.notInterested": ["无意向", "Not interested"],
  "Push.state.lapsed": ["已过期", "Lapsed"],
  "Push.action.see": ["已阅", "Mark as read"],
  "Push.action.repeat": ["再次推送", "Sent again"],
  "Push.action.accept": ["有意向", "Interested"],
  "Push.action.accept.help": ["双方从此可见对方联系人。", "Each side can see the other's contact from then on."],
  "Push.action.decline": ["无意向", "Not interested"],
  "Push.action.decline.help": [
    "写明原因；本项目不再推送这条信息。",
    "State why; this offer is not sent again for this project.",
  ],
  "Push.action.lapse": ["过期", "Lapse"],
} as const satisfies Words &
  Record<
    | `Promotion.state.${PromotionState}`
    | `Promotion.action.${PromotionAction}`
    | `Push.state.${PushState}`
    | `Push.action.${PushAction}`
    | `promotionKind.${PromotionKind}`,
    unknown
  >;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

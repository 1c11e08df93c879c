import type { ProposalAction, ProposalState } from "../../shared/proposal/proposal.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "Proposal.empty": ["暂无两人办理的事项", "Nothing that takes two people yet"],
  "Proposal.action": ["办理事项", "Deed"],
  "Proposal.subjectType": ["记录", "Record"],
  "Proposal.titleZh": ["名称", "Title"],
  "Proposal.office": ["提出单位", "Proposed by the organization"],
  "Proposal.proposedBy": ["提出人", "Proposed by"],
  "Proposal.proposedAt": ["提出时间", "Proposed at"],
  "Proposal.decidedBy": ["处理人", "Decided by"],
  "Proposal.decidedAt": ["处理时间", "Decided at"],
  "Proposal.reason": ["理由", "Reason"],
  "Proposal.group.proposal": ["提出与确认", "Proposal and confirmation"],
  "Proposal.view.waiting": ["待确认", "Waiting"],
  "Proposal.state.proposed": ["待确认", "Waiting to be confirmed"],
  "Proposal.state.confirmed": ["已确认", "Confirmed"],
  "Proposal.state.refused": ["未同意", "Refused"],
  "Proposal.state.withdrawn": ["已撤回", "Withdrawn"],
  "Proposal.state.overtaken": ["已失效", "Overtaken"],
  "Proposal.action.confirm": ["确认办理", "Confirm"],
  "Proposal.action.confirm.help": [
    "请对照记录逐项核对。确认后立即按所提内容办结，两人均记入日志。",
    "Compare it with the record. Once confirmed it is done just as proposed; the log names both of you.",
  ],
  "Proposal.action.refuse": ["不同意", "Refuse"],
  "Proposal.action.refuse.help": [
    "写明理由；提出人修改后可以再次提出。",
    "Give the reason; it can be proposed again in another form.",
  ],
  "Proposal.action.withdraw": ["撤回", "Withdraw"],
  "Proposal.action.withdraw.help": ["写明原因；之后可以再次提出。", "Give the reason; it can be proposed again."],
  "Proposal.action.overtake": ["失效：记录已有变化", "Overtaken: the record has changed"],
  "proposal.waits": ["待第二人确认", "Waiting for a second person"],
  "proposal.said": [
    "{who}于{at}提出：{deed}。由另一人确认后办结。",
    "{who} proposed on {at}: {deed}. It is done once another person confirms it.",
  ],
  "proposal.rests": ["所依据的记录", "Rests on"],
} as const satisfies Words & Record<`Proposal.state.${ProposalState}` | `Proposal.action.${ProposalAction}`, unknown>;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

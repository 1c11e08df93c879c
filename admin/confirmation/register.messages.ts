import type { EventRegisterAction, EventRegisterState } from "../../shared/confirmation/register.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "EventRegister.empty": ["暂无活动清单", "No registers yet"],
  "EventRegister.part.period": ["地区与期间", "Region and period"],
  "EventRegister.title": ["清单", "Register"],
  "EventRegister.region": ["省份", "Province"],
  "EventRegister.city": ["城市", "City"],
  "EventRegister.city.help": [
    "全省汇总时不填：由各市已签收的清单汇总而成。",
    "Leave empty for the whole province, which is compiled from the acknowledged registers of its cities.",
  ],
  "EventRegister.within": ["期间内任一日", "Any day in the period"],
  "EventRegister.within.help": [
    "期间长短由本省规则规定；期间结束后方可汇总。",
    "The rules of the province set the length of the period; the register is compiled once it is over.",
  ],
  "EventRegister.from": ["期间起", "From"],
  "EventRegister.until": ["期间止", "Until"],
  "EventRegister.events": ["活动数", "Number of events"],
  "EventRegister.kilograms": ["抵消量", "Quantity offset"],
  "EventRegister.handedUpOn": ["报送日期", "Submitted on"],
  "EventRegister.late": ["逾期报送", "Submitted late"],
  "EventRegister.dueOn": ["办理期限", "Due"],
  "EventRegister.policyOn": ["适用规则日期", "Rules as of"],
  "EventRegister.paper": ["报送文书", "Document submitted"],
  "EventRegister.returnReason": ["退回原因", "Reason for return"],
  "EventRegister.reason": ["退回原因", "Reason for return"],
  "EventRegister.missing": ["尚未汇入的城市", "Cities not yet included"],
  "EventRegister.group.register": ["清单", "Register"],
  "EventRegister.view.handedUp": ["待签收", "Awaiting acknowledgement"],
  "EventRegister.view.late": ["逾期报送", "Submitted late"],
  "EventRegister.state.summed": ["待报送", "To be submitted"],
  "EventRegister.state.handedUp": ["已报送", "Submitted"],
  "EventRegister.state.acknowledged": ["已签收", "Acknowledged"],
  "EventRegister.state.returned": ["已退回", "Returned"],
  "EventRegister.action.sum": ["汇总", "Compile"],
  "EventRegister.action.resum": ["重新汇总", "Compile again"],
  "EventRegister.action.handUp": ["报送", "Submit"],
  "EventRegister.action.handUp.help": [
    "按现有汇总结果报送，并生成附表2文书。",
    "Submitted as compiled, with the Form 2 document.",
  ],
  "EventRegister.action.acknowledge": ["签收", "Acknowledge receipt"],
  "EventRegister.action.return": ["退回", "Return"],
  "EventRegister.action.issuePaper": ["生成清单文书", "Generate the register document"],
  "EventRegister.action.issuePaper.help": [
    "按当前登记情况生成附表2文书，供查阅；不等于报送。",
    "Generates Form 2 from the current records for reference; this does not submit it.",
  ],
  "register.rows": ["清单内容", "Content of the register"],
  "register.none": ["本期间没有实现碳中和的活动。", "No event achieved carbon neutrality in this period."],
  "register.download": ["下载{form}", "Download {form}"],
  "register.dueLead": [
    "近两个已结束期间内有碳中和活动的城市：报送、签收与逾期。",
    "Cities with carbon-neutral events in the last two completed periods: submitted, acknowledged and overdue registers.",
  ],
  "register.noneDue": ["近两个期间没有应报送的清单。", "No registers are due for the last two periods."],
  "register.notSummed": ["未汇总", "Not compiled"],
  "register.isLate": ["逾期", "Overdue"],
  "register.period": ["期间", "Period"],
} as const satisfies Words &
  Record<`EventRegister.state.${EventRegisterState}` | `EventRegister.action.${EventRegisterAction}`, unknown>;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

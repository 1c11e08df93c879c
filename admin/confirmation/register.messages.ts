import type { EventRegisterAction, EventRegisterState } from "../../shared/confirmation/register.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "EventRegister.empty": ["还没有活动清单", "No registers yet"],
  "EventRegister.part.period": ["地区与期间", "Region and period"],
  "EventRegister.title": ["清单", "Register"],
  "EventRegister.region": ["省份", "Province"],
  "EventRegister.city": ["城市", "City"],
  "EventRegister.city.help": [
    "全省汇总时不填：由各市已签收的清单汇总而成。",
    "Leave it out for the whole province: that is summed out of its cities' acknowledged registers.",
  ],
  "EventRegister.within": ["期间内任一日", "Any day of the period"],
  "EventRegister.within.help": [
    "期间长短由本省规则包规定；期间结束后方可汇总。",
    "How long a period is the province's pack says; it is summed up once it is over.",
  ],
  "EventRegister.from": ["期间起", "From"],
  "EventRegister.until": ["期间止", "Until"],
  "EventRegister.events": ["活动数", "Activities"],
  "EventRegister.kilograms": ["抵消量", "Offset"],
  "EventRegister.handedUpOn": ["报送日期", "Handed up on"],
  "EventRegister.late": ["逾期报送", "Handed up late"],
  "EventRegister.dueOn": ["办理期限", "Due"],
  "EventRegister.policyOn": ["适用政策日", "Policy as of"],
  "EventRegister.paper": ["报送文书", "Paper"],
  "EventRegister.returnReason": ["退回原因", "Why it went back"],
  "EventRegister.reason": ["退回原因", "Reason"],
  "EventRegister.missing": ["尚未汇入的城市", "Cities not in it yet"],
  "EventRegister.group.register": ["清单", "Register"],
  "EventRegister.view.handedUp": ["待签收", "To be acknowledged"],
  "EventRegister.view.late": ["逾期报送", "Handed up late"],
  "EventRegister.state.summed": ["待报送", "To be handed up"],
  "EventRegister.state.handedUp": ["已报送", "Handed up"],
  "EventRegister.state.acknowledged": ["已签收", "Acknowledged"],
  "EventRegister.state.returned": ["已退回", "Returned"],
  "EventRegister.action.sum": ["汇总", "Sum up"],
  "EventRegister.action.resum": ["重新汇总", "Sum up anew"],
  "EventRegister.action.handUp": ["报送", "Hand up"],
  "EventRegister.action.handUp.help": [
    "按现有汇总结果报送，并生成附表2文书。",
    "As it was summed up, with the paper of it (Form 2).",
  ],
  "EventRegister.action.acknowledge": ["签收", "Acknowledge"],
  "EventRegister.action.return": ["退回", "Send back"],
  "EventRegister.action.issuePaper": ["生成清单文书", "Make the paper"],
  "EventRegister.action.issuePaper.help": [
    "按当前登记情况生成附表2文书，供查阅；不等于报送。",
    "Form 2 as things stand now, to be read: it is not handed up by that.",
  ],
  "register.rows": ["清单内容", "What it lists"],
  "register.none": ["本期间没有实现碳中和的活动。", "No activity became neutral in this period."],
  "register.download": ["下载{form}", "Download {form}"],
  "register.dueLead": [
    "近两个已结束期间内有碳中和活动的城市：报送、签收与逾期。",
    "Cities with neutral activities in the last two periods that are over: what was handed up, acknowledged, or is late.",
  ],
  "register.noneDue": ["近两个期间没有应报送的清单。", "No register is due of the last two periods."],
  "register.notSummed": ["未汇总", "Not summed up"],
  "register.isLate": ["逾期", "Late"],
  "register.period": ["期间", "Period"],
} as const satisfies Words &
  Record<`EventRegister.state.${EventRegisterState}` | `EventRegister.action.${EventRegisterAction}`, unknown>;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

import type {
  BodyAction,
  BodyKind,
  BodyState,
  ContractAction,
  ContractKind,
  ContractState,
  RelationKind,
} from "../../shared/standing/standing.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "Body.empty": ["暂无第三方机构", "No third-party bodies yet"],
  "Body.organization": ["机构", "Organization"],
  "Body.organization.uscc": ["统一社会信用代码", "Unified social credit code"],
  "Body.kinds": ["认证范围", "Scope of certification"],
  "Body.kinds.help": ["可多选", "Choose one or more"],
  "Body.certifiedOn": ["认证日期", "Certified on"],
  "Body.statement": ["能力说明", "Statement of competence"],
  "Body.statement.help": [
    "资质、人员、业绩。证明材料可在提交后上传。",
    "Qualifications, staff, track record. Supporting documents can be uploaded after submitting.",
  ],
  "Body.group.body": ["机构信息", "Body"],
  "Body.part.body": ["申请内容", "Application"],
  "Body.view.applied": ["待认证", "Awaiting certification"],
  "Body.view.certified": ["已认证", "Certified"],
  "Body.state.applied": ["待认证", "Awaiting certification"],
  "Body.state.certified": ["已认证", "Certified"],
  "Body.state.refused": ["不予认证", "Certification refused"],
  "Body.state.suspended": ["已暂停", "Suspended"],
  "Body.action.apply": ["申请机构认证", "Apply for certification"],
  "Body.action.apply.help": [
    "由主管部门认证后，可在该地区承担相应业务。",
    "Once certified by the competent authority, the body may provide these services in the region.",
  ],
  "Body.action.certify": ["认证", "Certify"],
  "Body.action.certify.help": [
    "核实资质与独立性后予以认证。",
    "Certify after verifying qualifications and independence.",
  ],
  "Body.action.refuse": ["不予认证", "Refuse certification"],
  "Body.action.suspend": ["暂停", "Suspend"],
  "Body.action.suspend.help": ["暂停期间不得承担新的业务。", "A suspended body may not take on new work."],
  "Body.action.reinstate": ["恢复", "Reinstate"],
  "bodyKind.validation": ["项目审定", "Project validation"],
  "bodyKind.verification": ["减排量核查", "Verification of reductions"],
  "bodyKind.evaluation": ["活动评价", "Event evaluation"],
  "bodyKind.inspection": ["专业抽查", "Spot check inspection"],

  "Relation.empty": ["暂无关联关系申报", "No relations declared yet"],
  "Relation.person": ["申报人", "Declared by"],
  "Relation.organization": ["关联单位", "Related organization"],
  "Relation.kind": ["关系", "Relation"],
  "Relation.detail": ["说明", "Details"],
  "Relation.until": ["结束日", "Ended on"],
  "Relation.declaredAt": ["申报时间", "Declared"],
  "Relation.group.relation": ["关系", "Relation"],
  "Relation.part.relation": ["关系", "Relation"],
  "Relation.action.declare": ["申报关联关系", "Declare a relation"],
  "Relation.action.declare.help": [
    "评审前申报与申报单位的关系；有关系的事项自动回避。",
    "Declare your relations with applicants before a review; you are automatically recused from matters of a related organization.",
  ],
  "Relation.action.end": ["登记关系结束", "Record the end of the relation"],
  "relationKind.employment": ["任职", "Employment"],
  "relationKind.consulting": ["咨询", "Consulting"],
  "relationKind.kinship": ["亲属", "Kinship"],
  "relationKind.shareholding": ["持股", "Shareholding"],
  "relationKind.other": ["其他", "Other"],

  "Contract.empty": ["暂无服务合同", "No service contracts yet"],
  "Contract.provider": ["服务方", "Provider"],
  "Contract.client": ["委托方", "Client"],
  "Contract.kind": ["业务", "Service"],
  "Contract.recordedAt": ["登记时间", "Recorded"],
  "Contract.until": ["服务截止日", "Last day of the service"],
  "Contract.regions": ["所涉地区", "Regions"],
  "Contract.state.recorded": ["已登记，须回避", "Recorded: it bars"],
  "Contract.state.contested": ["有异议，裁定前仍须回避", "Contested: it bars until decided"],
  "Contract.state.ended": ["已申报结束，裁定前仍须回避", "Stated to have ended: it bars until decided"],
  "Contract.state.released": ["已结束", "Over"],
  "Contract.state.annulled": ["登记有误，已撤销", "Annulled"],
  "Contract.action.contest": ["提出异议", "Contest"],
  "Contract.action.contest.help": [
    "由当事一方说明登记何处有误；主管部门裁定前仍须回避。",
    "As one of the parties, say what is recorded wrongly. The contract bars until the competent authority has decided.",
  ],
  "Contract.action.end": ["申报结束", "State that it ended"],
  "Contract.action.uphold": ["维持登记", "Uphold"],
  "Contract.action.release": ["认定已结束", "Decide that it is over"],
  "Contract.action.release.help": [
    "此后只对合同指明的那条记录回避。",
    "From now on the contract bars only from the record that it names.",
  ],
  "Contract.action.annul": ["撤销登记", "Annul"],
  "Contract.group.contract": ["合同", "Contract"],
  "Contract.part.contract": ["合同", "Contract"],
  "Contract.action.record": ["登记服务合同", "Record a service contract"],
  "Contract.action.record.help": [
    "为组织者提供过服务的机构不得评价该活动。",
    "A body that has served an organiser may not evaluate its event.",
  ],
  "contractKind.service": ["咨询服务", "Consulting"],
  "contractKind.validation": ["项目审定", "Project validation"],
  "contractKind.verification": ["减排量核查", "Verification of reductions"],
  "contractKind.evaluation": ["活动评价", "Event evaluation"],
  "contractKind.inspection": ["专业抽查", "Spot check inspection"],
} as const satisfies Words &
  Record<
    | `Body.state.${BodyState}`
    | `Body.action.${BodyAction}`
    | `bodyKind.${BodyKind}`
    | `relationKind.${RelationKind}`
    | `contractKind.${ContractKind}`
    | `Contract.state.${ContractState}`
    | `Contract.action.${ContractAction}`,
    unknown
  >;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

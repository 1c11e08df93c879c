import type { BodyAction, BodyKind, BodyState, ContractKind, RelationKind } from "../../shared/standing/standing.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "Body.empty": ["还没有第三方机构", "No bodies yet"],
  "Body.organization": ["机构", "Organization"],
  "Body.organization.uscc": ["统一社会信用代码", "Unified social credit code"],
  "Body.kinds": ["认证范围", "Certified for"],
  "Body.kinds.help": ["可多选", "One or more"],
  "Body.certifiedOn": ["认证日期", "Certified on"],
  "Body.statement": ["能力说明", "Statement of competence"],
  "Body.statement.help": [
    "资质、人员、业绩。证明材料可在提交后上传。",
    "Accreditation, staff, references. Papers can be handed in afterwards.",
  ],
  "Body.group.body": ["机构信息", "The body"],
  "Body.part.body": ["申请内容", "Application"],
  "Body.view.applied": ["待认证", "To be certified"],
  "Body.view.certified": ["已认证", "Certified"],
  "Body.state.applied": ["待认证", "Applied"],
  "Body.state.certified": ["已认证", "Certified"],
  "Body.state.refused": ["不予认证", "Refused"],
  "Body.state.suspended": ["已暂停", "Suspended"],
  "Body.action.apply": ["申请机构认证", "Apply for certification"],
  "Body.action.apply.help": [
    "由主管部门认证后，可在该地区承担相应业务。",
    "Once certified by the department the body may act in that region.",
  ],
  "Body.action.certify": ["认证", "Certify"],
  "Body.action.certify.help": ["核实资质与独立性后予以认证。", "Certify once competence and independence are checked."],
  "Body.action.refuse": ["不予认证", "Refuse"],
  "Body.action.suspend": ["暂停", "Suspend"],
  "Body.action.suspend.help": ["暂停期间不得承担新的业务。", "While suspended it may take on nothing new."],
  "Body.action.reinstate": ["恢复", "Reinstate"],
  "bodyKind.validation": ["项目审定", "Validation"],
  "bodyKind.verification": ["减排量核查", "Verification"],
  "bodyKind.evaluation": ["活动评价", "Evaluation"],
  "bodyKind.inspection": ["专业抽查", "Inspection"],

  "Relation.empty": ["还没有申报", "Nothing declared"],
  "Relation.person": ["申报人", "Declared by"],
  "Relation.organization": ["关联单位", "With"],
  "Relation.kind": ["关系", "Relation"],
  "Relation.detail": ["说明", "Detail"],
  "Relation.until": ["结束日", "Ended on"],
  "Relation.declaredAt": ["申报时间", "Declared"],
  "Relation.group.relation": ["关系", "The relation"],
  "Relation.part.relation": ["关系", "The relation"],
  "Relation.action.declare": ["申报关联关系", "Declare a relation"],
  "Relation.action.declare.help": [
    "评审前申报与申报单位的关系；有关系的事项自动回避。",
    "Declare what ties you to an organization; you are recused from its affairs.",
  ],
  "Relation.action.end": ["登记关系结束", "Say when it ended"],
  "relationKind.employment": ["任职", "Employment"],
  "relationKind.consulting": ["咨询", "Consulting"],
  "relationKind.kinship": ["亲属", "Kinship"],
  "relationKind.shareholding": ["持股", "Shareholding"],
  "relationKind.other": ["其他", "Other"],

  "Contract.empty": ["还没有登记", "Nothing recorded"],
  "Contract.provider": ["服务方", "Provider"],
  "Contract.client": ["委托方", "Client"],
  "Contract.kind": ["业务", "Service"],
  "Contract.recordedAt": ["登记时间", "Recorded"],
  "Contract.group.contract": ["合同", "The contract"],
  "Contract.part.contract": ["合同", "The contract"],
  "Contract.action.record": ["登记服务合同", "Record a contract"],
  "Contract.action.record.help": [
    "为组织者提供过服务的机构不得评价该活动。",
    "Who served an organiser may not evaluate its event.",
  ],
  "contractKind.service": ["咨询服务", "Advice and preparation"],
  "contractKind.validation": ["项目审定", "Validation"],
  "contractKind.verification": ["减排量核查", "Verification"],
  "contractKind.evaluation": ["活动评价", "Evaluation"],
  "contractKind.inspection": ["专业抽查", "Inspection"],
} as const satisfies Words &
  Record<
    | `Body.state.${BodyState}`
    | `Body.action.${BodyAction}`
    | `bodyKind.${BodyKind}`
    | `relationKind.${RelationKind}`
    | `contractKind.${ContractKind}`,
    unknown
  >;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

import type { PartyKind } from "../../shared/identity/role.ts";
import type { MembershipAction, MembershipState } from "../../shared/identity/membership.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "signIn.title": ["登录", "Sign in"],
  "signIn.email": ["邮箱", "Email"],
  "signIn.email.help": ["注册时填写的邮箱地址", "The email address you registered with"],
  "signIn.password": ["密码", "Password"],
  "signIn.enter": ["登录", "Sign in"],
  "signIn.or": ["还没有账号", "No account yet?"],
  "signIn.requestAccount": ["申请账号", "Request an account"],
  "signIn.open": ["公开信息", "Public information"],

  "accountRequest.title": ["申请账号", "Request an account"],
  "accountRequest.lead": [
    "请按营业执照或登记证书填写。所在地区的管理员在三个工作日内核准。",
    "Enter the details as on the business licence or registration certificate. An administrator of your region decides within three working days.",
  ],
  "accountRequest.organization": ["单位", "Organization"],
  "accountRequest.person": ["个人信息", "Your details"],
  "accountRequest.party": ["办理身份", "Role"],
  "accountRequest.organizationName": ["单位名称", "Name of organization"],
  "accountRequest.uscc": ["统一社会信用代码", "Unified social credit code"],
  "accountRequest.uscc.help": [
    "18 位，见营业执照或登记证书",
    "18 characters, as on the business licence or registration certificate",
  ],
  "accountRequest.homeRegion": ["登记地", "Province of registration"],
  "accountRequest.city": ["登记城市", "City of registration"],
  "accountRequest.name": ["姓名", "Name"],
  "accountRequest.email": ["邮箱", "Email"],
  "accountRequest.password": ["密码", "Password"],
  "accountRequest.password.help": [
    "至少 15 个字符，可由几个互不相关的词组成",
    "At least 15 characters; a few unrelated words will do",
  ],
  "accountRequest.kind": ["身份", "Role"],
  "accountRequest.region": ["办理地区", "Region"],
  "accountRequest.send": ["提交申请", "Submit request"],
  "accountRequest.asked": ["申请已提交", "Your request was submitted"],
  "accountRequest.askedThen": [
    "管理员核准后即可办理业务。现在也可登录查看核准进度。",
    "You can start once an administrator approves it. You may already sign in to follow its progress.",
  ],
  "accountRequest.toSignIn": ["前往登录", "Sign in"],

  "party.department": ["主管部门", "Competent authority"],
  "party.operator": ["运营主体", "Operator"],
  "party.subCentre": ["区域运营分中心", "Regional operation sub-centre"],
  "party.cityBureau": ["市级生态环境部门", "Municipal ecology and environment bureau"],
  "party.sectorDepartment": ["行业主管部门", "Sector authority"],
  "party.certificateOffice": ["证明书颁发机构", "Certificate-issuing office"],
  "party.expert": ["评审专家", "Reviewing expert"],
  "party.methodologyDeveloper": ["方法学申报单位", "Methodology developer"],
  "party.projectDeveloper": ["项目开发方", "Project developer"],
  "party.organiser": ["活动组织者", "Event organiser"],
  "party.creditHolder": ["减排量持有方", "Credit holder"],
  "party.evaluationBody": ["评价机构", "Evaluation body"],
  "party.validationBody": ["审定机构", "Validation body"],
  "party.verificationBody": ["核查机构", "Verification body"],
  "party.inspectionBody": ["抽查机构", "Inspection body"],
  "party.administrator": ["平台管理员", "Administrator"],
  "party.auditor": ["审计", "Auditor"],

  "Membership.empty": ["暂无身份申请", "No role requests yet"],
  "Membership.person": ["申请人", "Applicant"],
  "Membership.person.email": ["邮箱", "Email"],
  "Membership.organization.uscc": ["统一社会信用代码", "Unified social credit code"],
  "Membership.kind": ["身份", "Role"],
  "Membership.requestedAt": ["申请时间", "Requested"],
  "Membership.group.request": ["申请内容", "The request"],
  "Membership.view.requested": ["待核准", "Awaiting approval"],
  "Membership.action.approve": ["核准", "Approve"],
  "Membership.action.approve.help": [
    "核准后，申请人自下一次操作起即可以此身份办理业务。",
    "The applicant can act in this role from their next request on.",
  ],
  "Membership.action.refuse": ["不予核准", "Refuse"],
  "Membership.action.end": ["终止身份", "End role"],
  "Membership.state.requested": ["待核准", "Awaiting approval"],
  "Membership.state.active": ["有效", "Active"],
  "Membership.state.refused": ["不予核准", "Refused"],
  "Membership.state.ended": ["已终止", "Ended"],

  "Organization.name": ["单位名称", "Name"],
  "Organization.nameEn": ["英文名称", "Name (English)"],
  "Organization.uscc": ["统一社会信用代码", "Unified social credit code"],
  "Organization.joinedAt": ["加入时间", "Joined"],
  "Organization.group.registration": ["登记信息", "Registration"],
  "Person.name": ["姓名", "Name"],
  "Person.email": ["邮箱", "Email"],
  "Person.organization": ["单位", "Organization"],
  "Person.joinedAt": ["加入时间", "Joined"],
  "Person.group.person": ["人员信息", "Person"],
} as const satisfies Words &
  Record<
    `party.${PartyKind}` | `Membership.state.${MembershipState}` | `Membership.action.${MembershipAction}`,
    unknown
  >;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

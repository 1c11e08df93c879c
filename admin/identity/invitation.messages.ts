import type { InvitationState } from "../../shared/identity/invitation.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "Invitation.empty": ["暂无邀请", "No invitations yet"],
  "Invitation.email": ["被邀请人邮箱", "Email of the invited"],
  "Invitation.kind": ["身份", "Role"],
  "Invitation.kind.help": [
    "管理员和审计人员，只能由全国管理员邀请。",
    "Administrators and auditors are invited by an administrator of the whole country.",
  ],
  "Invitation.region": ["地区", "Region"],
  "Invitation.city": ["城市", "City"],
  "Invitation.city.help": ["只在一市任职的填写。", "Where it acts for one city alone."],
  "Invitation.organization": ["单位", "Organization"],
  "Invitation.organization.help": [
    "平台上已有、在本地区登记的单位。新单位请留空，由被邀请人填写。",
    "One that is on the platform and registered in your region. Leave it empty for a new one, which the invited person enters.",
  ],
  "Invitation.days": ["有效天数", "Days open"],
  "Invitation.invitedBy": ["邀请人", "Invited by"],
  "Invitation.invitedAt": ["邀请时间", "Invited"],
  "Invitation.until": ["有效至", "Open until"],
  "Invitation.acceptedBy": ["接受人", "Accepted by"],
  "Invitation.membership": ["取得的身份", "Role taken"],
  "Invitation.reason": ["理由", "Reason"],
  "Invitation.group.invitation": ["邀请内容", "The invitation"],
  "Invitation.part.who": ["邀请谁", "Who"],
  "Invitation.part.what": ["以何身份", "As what"],
  "Invitation.view.open": ["待接受", "Open"],
  "Invitation.action.invite": ["邀请", "Invite"],
  "Invitation.action.invite.help": [
    "接受即生效，您的邀请就是核准。未配置邮件的，链接由您当面交付。",
    "The role counts once it is accepted: your invitation is the approval. Where no mail is sent, you hand the link over.",
  ],
  "Invitation.action.begin": ["邀请", "Invited"],
  "Invitation.action.accept": ["接受", "Accepted"],
  "Invitation.action.withdraw": ["撤回", "Withdraw"],
  "Invitation.action.withdraw.help": ["链接随即失效。", "The link stops working at once."],
  "Invitation.action.lapse": ["过期", "Expired"],
  "Invitation.state.open": ["待接受", "Open"],
  "Invitation.state.accepted": ["已接受", "Accepted"],
  "Invitation.state.withdrawn": ["已撤回", "Withdrawn"],
  "Invitation.state.expired": ["已过期", "Expired"],

  "invitation.handOver": [
    "请把链接交给本人。有效至 {until}，只能用一次；离开此页后不再显示。",
    "Hand the link to the person. It works once, until {until}, and is not shown again once you leave this page.",
  ],
  "invitation.sent": ["邀请已发送，有效至 {until}。", "The invitation is on its way; it is open until {until}."],
  "invitation.open": ["查看邀请", "Open the invitation"],
  "invitation.title": ["接受邀请", "Accept an invitation"],
  "invitation.lead": [
    "{by}邀请 {email} 以“{kind}”的身份在{region}办理业务。",
    "{by} invites {email} to act as {kind} in {region}.",
  ],
  "invitation.for": ["代表单位：{organization}。", "On behalf of: {organization}."],
  "invitation.until": [
    "有效至 {until}。接受后即可办理业务，无需再核准。",
    "Open until {until}. Once accepted, no further approval is needed.",
  ],
  "invitation.person": ["您的账号", "Your account"],
  "invitation.name": ["姓名", "Name"],
  "invitation.password": ["密码", "Password"],
  "invitation.password.help": [
    "至少 15 个字符，可由四个以上互不相关的词组成",
    "At least 15 characters; four unrelated words will do",
  ],
  "invitation.make": ["设立账号并接受", "Make the account and accept"],
  "invitation.hasAccount": [
    "{email} 已有账号。请先登录，再打开这个链接。",
    "{email} has an account: sign in first, then open this link again.",
  ],
  "invitation.signIn": ["登录后接受", "Sign in to accept"],
  "invitation.signedIn": ["您已以 {name}（{email}）登录。", "You are signed in as {name} ({email})."],
  "invitation.other": [
    "邀请是给 {email} 的，不是您现在的账号。确要以 {name} 的账号接受吗？链接只能用一次。",
    "The invitation is for {email}, not for the account you are signed in with. Do you mean to accept it as {name}? The link works once.",
  ],
  "invitation.accept": ["以此账号接受", "Accept with this account"],
  "invitation.evenSo": ["确认以 {name} 的账号接受", "Yes, accept as {name}"],
  "invitation.leave": ["退出此账号", "Sign out"],
  "invitation.done": ["已接受邀请", "The invitation is accepted"],
  "invitation.doneThen": ["账号已设立，请登录。", "Your account is ready: sign in."],
  "invitation.toHome": ["进入工作台", "Go to the home page"],
} as const satisfies Words & Record<`Invitation.state.${InvitationState}`, unknown>;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "factor.title": ["两步验证", "Second factor"],
  "factor.none": [
    "未启用。启用后，登录时除密码外，还要输入手机验证器显示的六位验证码。",
    "Not in use. With it, signing in asks for your password and for the six digits that an authenticator app shows.",
  ],
  "factor.since": ["自 {since} 起启用，剩余 {n} 个恢复码。", "In use since {since}; {n} recovery codes are left."],
  "factor.required": ["按本平台规定，您的身份必须启用。", "Your role requires it on this platform."],
  "factor.begin": ["启用两步验证", "Set up a second factor"],
  "factor.beginThen": [
    "请准备好手机上的验证器（支持 TOTP 的均可）。启用后，其他登录都会退出。",
    "Have an authenticator app at hand; any that knows TOTP will do. All other sign-ins end once it is set up.",
  ],
  "factor.ownPassword": ["当前密码", "Present password"],
  "factor.code": ["验证码", "Code"],
  "factor.code.help": ["验证器当前显示的六位数字", "The six digits that the app shows now"],
  "factor.scan": [
    "请用验证器扫描二维码，再输入它显示的验证码。",
    "Scan this with the app, then enter the code that it shows.",
  ],
  "factor.qr": ["供验证器扫描的二维码", "QR code for the authenticator app"],
  "factor.typed": ["不能扫描的，请手工输入密钥：", "If you cannot scan it, type this key:"],
  "factor.codes": [
    "两步验证已启用。下面是恢复码：手机不在身边时，每个可代替验证码一次。请抄下或打印后妥善保管，关闭后不再显示。",
    "The second factor is in use. These are your recovery codes: each stands in for the app once. Print them or write them down and keep them safe; they are not shown again.",
  ],
  "factor.next": ["下一步", "Next"],
  "factor.kept": ["我已保存恢复码", "I have kept the codes"],
  "factor.remove": ["停用两步验证", "Remove the second factor"],
  "factor.removeThen": [
    "停用后，登录只凭密码。更换手机的，停用后重新启用。",
    "After that the password alone signs in. For another phone, remove it and set it up again.",
  ],
  "factor.due": [
    "您的身份要求两步验证：除密码外，登录时还要输入手机验证器显示的验证码。启用前，不能办理其他事项。",
    "Your role requires a second factor: signing in asks for the code of an authenticator app beside your password. Until it is set up, you can do nothing else.",
  ],
  "factor.leave": ["退出登录", "Sign out"],
  "factor.resetThen": [
    "请先当面核验对方身份。停用后其所有登录退出，只凭密码登录；对方邮箱已确认的，会收到提醒。理由记入经过。",
    "First see who they are. All their sessions end, and their password alone signs in; if their address was confirmed, they are notified. The reason is kept in the history.",
  ],
  "accountRequest.code": ["验证码或恢复码", "Code or recovery code"],
  "accountRequest.reason": ["理由", "Reason"],
  "signIn.code": ["验证码", "Code"],
  "signIn.codeThen": [
    "请输入验证器显示的六位验证码；手机不在身边的，输入一个恢复码。",
    "Enter the six digits that your authenticator app shows, or a recovery code if you do not have it with you.",
  ],
  "signIn.back": ["返回", "Back"],
  "Person.action.resetFactor": ["停用两步验证", "Remove the second factor"],
  "Person.action.addFactor": ["启用两步验证", "Second factor added"],
  "Person.action.removeFactor": ["停用两步验证", "Second factor removed"],
  "Person.action.useRecoveryCode": ["使用恢复码", "Recovery code used"],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

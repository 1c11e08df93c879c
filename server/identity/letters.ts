import { minuteOf } from "../platform/clock.ts";
import type { Letter } from "../platform/message/message.ts";
import type { Made } from "./links.ts";

/** What people are told about their account: in Chinese, then in English. */
export const passwordLetter = (to: string, { url, until }: Made): Letter => ({
  to,
  until,
  subject: "碳惠平台：重设密码 · Set a new password",
  text: [
    "有人为您的账号申请重设密码。点开下面的链接设置新密码；链接只能用一次。",
    url,
    `有效至 ${minuteOf(until)}（北京时间）。如非本人操作，请忽略本通知，您的密码不变。`,
    "",
    "Somebody asked to set a new password for your account. Open the link above to do so; it works once, until " +
      `${minuteOf(until)} (Beijing time). If it was not you, ignore this message: your password stays as it is.`,
  ].join("\n"),
});
export const addressLetter = (to: string, { url, until }: Made): Letter => ({
  to,
  until,
  subject: "碳惠平台：确认邮箱 · Confirm your email address",
  text: [
    "这个邮箱已登记为碳惠平台的账号。请点开下面的链接确认；确认前，平台不向它发送任何账号通知。",
    url,
    `有效至 ${minuteOf(until)}（北京时间）。如非本人登记，请忽略本通知。`,
    "",
    "This email address was given for an account on the Tanhui platform. Open the link above to confirm it; before that, " +
      `nothing about the account is sent to it. Valid until ${minuteOf(until)} (Beijing time). If it was not you, ` +
      "ignore this message.",
  ].join("\n"),
});
/** @param by the name of the organization whose administrator invites. */
export const invitationLetter = (to: string, { url, until }: Made, by: string): Letter => ({
  to,
  until,
  subject: "碳惠平台：邀请您加入 · You are invited",
  text: [
    `${by}邀请您加入碳惠平台。点开下面的链接，查看邀请的身份并决定是否接受；链接只能用一次。`,
    url,
    `有效至 ${minuteOf(until)}（北京时间）。如与您无关，请忽略本通知。`,
    "",
    `You are invited to the Tanhui platform by ${by}. Open the link above to see as what, and to accept; it works once, ` +
      `until ${minuteOf(until)} (Beijing time). If this does not concern you, ignore the message.`,
  ].join("\n"),
});
const factorWords = {
  added: ["您的账号已启用两步验证。", "A second factor was added to your account."],
  removed: ["您的账号已停用两步验证。", "The second factor of your account was removed."],
  reset: [
    "所在地区的管理员已停用您账号的两步验证。",
    "An administrator of your region removed the second factor of your account.",
  ],
  used: ["有人用恢复码登录了您的账号。", "Somebody signed in to your account by a recovery code."],
} as const;
/** Somebody should know what became of their second factor. */
export const factorLetter = (to: string, until: string, what: keyof typeof factorWords): Letter => ({
  to,
  until,
  subject: "碳惠平台：两步验证提醒 · Your second factor",
  text:
    `${factorWords[what][0]}如非本人操作，请立即联系所在地区的管理员。\n\n` +
    `${factorWords[what][1]} If it was not you, tell the administrator of your region at once.`,
});
/** Somebody should know that their password was changed, or that a link for it was handed over. */
export const changedLetter = (to: string, until: string, by: "link" | "administrator"): Letter => ({
  to,
  until,
  subject: "碳惠平台：密码变更提醒 · Your password",
  text:
    by === "link"
      ? "您的密码已通过一次性链接重设，所有登录均已退出。如非本人操作，请立即联系所在地区的管理员。\n\n" +
        "Your password was set by a one-time link, and all sessions have ended. If it was not you, tell the administrator " +
        "of your region at once."
      : "所在地区的管理员为您的账号生成了重设密码的一次性链接。如您未曾要求，请立即联系主管部门。\n\n" +
        "The administrator of your region made a one-time link to set your password. If you did not ask for it, tell the " +
        "competent authority at once.",
});
/** Somebody should know that a machine may act as them from now on. @param name what the token is for. */
export const tokenLetter = (to: string, until: string, name: string): Letter => ({
  to,
  until,
  subject: "碳惠平台：接口令牌提醒 · Your API tokens",
  text:
    `您的账号生成了接口令牌“${name}”。如非本人操作，请立即修改密码，所有令牌随之失效。\n\n` +
    `An API token, ${name}, was made for your account. If it was not you, change your password at once: that ends all tokens.`,
});
/** @param applicant name and address of whoever asks to act for the reader's organization. */
export const joiningLetter = (to: string, until: string, applicant: string): Letter => ({
  to,
  until,
  subject: "碳惠平台：有人申请加入您的单位 · Somebody asks to join your organization",
  text:
    `${applicant} 申请代表您的单位办理业务。请登录平台，在“我的待办”中确认或说明理由不予确认。\n\n` +
    `${applicant} asks to act for your organization. Sign in and confirm it among your tasks, or decline with a reason.`,
});
/** @param applicant name and address of whoever acts for the reader's organization from now on. */
export const joinedLetter = (to: string, until: string, applicant: string): Letter => ({
  to,
  until,
  subject: "碳惠平台：有人已加入您的单位 · Somebody joined your organization",
  text:
    `${applicant} 现在可以代表您的单位办理业务。如有不妥，请立即联系所在地区的管理员。\n\n` +
    `${applicant} may act for your organization from now on. If this is not right, tell the administrator of your region ` +
    "at once.",
});

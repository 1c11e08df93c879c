import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "token.title": ["接口令牌", "API tokens"],
  "token.none": [
    "没有令牌。需要由程序读取或报送数据的，可生成令牌，供其以您的身份访问接口。",
    "None. Where a program is to read or hand in data, make a token: the program uses the API as you by it.",
  ],
  "token.used": ["{until} 到期，最近使用 {used}，来自 {address}", "expires {until}, last used {used} from {address}"],
  "token.unused": ["{until} 到期，尚未使用", "expires {until}, not used yet"],
  "token.make": ["生成令牌", "Make a token"],
  "token.makeThen": [
    "程序凭令牌以您现有的身份和权限访问，只能办理所选范围内的事项；提交、审批、划转和账号设置始终由本人登录办理。",
    "A program acts by it with the rights that you have, and only within the scope chosen; what is submitted, decided or transferred, and your account, always need you to sign in.",
  ],
  "token.made": [
    "令牌只显示这一次。请放入程序的密钥设置，不要写进代码或发送给他人。请求时作为 Authorization: Bearer 发送。",
    "The token is shown only now. Keep it among the program's secrets, not in its code, and send it to nobody. Requests carry it as Authorization: Bearer.",
  ],
  "token.kept": ["已保存", "I have kept it"],
  "token.end": ["停用令牌", "End the token"],
  "token.endThen": [
    "使用它的程序立即无法访问，不能恢复。",
    "Programs that use it are shut out at once. This cannot be undone.",
  ],
  "token.name": ["用途", "What it is for"],
  "token.name.help": ["例如：海草床监测站数据报送", "For example: readings of the seagrass station"],
  "token.scope": ["范围", "Scope"],
  "token.days": ["有效天数", "Days that it counts"],
  "token.days.help": ["1 至 366 天，到期自动失效", "1 to 366; it ends by itself after that"],
  "token.ownPassword": ["当前密码", "Present password"],
  "tokenScope.read": ["只读：您能看到的数据", "Read only: what you can see"],
  "tokenScope.monitoring": [
    "监测数据：起草和修改核查签发的监测数据，上传其附件",
    "Monitoring data: draft and change issuances, and attach their files",
  ],
  "tokenScope.inventory": [
    "活动数据：填报活动排放清单，上传活动附件",
    "Event data: enter an event's inventory, and attach its files",
  ],
  "Person.action.makeToken": ["生成接口令牌", "API token made"],
  "reason.tokenEnded": ["令牌无效、已到期或已停用", "This token is unknown, has expired or was ended"],
  "reason.tokenEnded.then": ["请在“我的账号”中生成新的令牌。", "Make a new one on My account."],
  "reason.beyondScope": ["此令牌的范围不包括该事项", "This is beyond the scope of the token"],
  "reason.beyondScope.then": [
    "请使用范围相符的令牌，或由本人登录办理。",
    "Use a token of another scope, or sign in and do it yourself.",
  ],
  "reason.tokenDays": ["令牌的有效期为 1 至 {most} 天", "A token counts for 1 to {most} days"],
  "reason.tokenDays.then": [
    "请另填天数；到期前可生成新的令牌。",
    "Choose another number; a new token can be made before the end.",
  ],
  "reason.tokensMost": ["同时有效的令牌最多 {most} 个", "At most {most} tokens count at a time"],
  "reason.tokensMost.then": ["请先停用不再使用的令牌。", "End one that is no longer in use first."],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

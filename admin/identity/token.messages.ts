import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "token.title": ["接口令牌", "API tokens"],
  "token.none": [
    "没有令牌。需要由程序读取或报送数据的，可生成令牌，供其以您的身份访问接口。",
    "None. Where a program is to read or send data, make a token: the program uses the API as you by it.",
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
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

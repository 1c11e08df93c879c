import type { SeatStanding, SetUpStanding, SetUpTopic } from "../../shared/policy/set-up.ts";
import type { Pair, Words } from "../platform/text.ts";

export const messages = {
  "setUp.lead": [
    "省份开展业务所需的各项条件，按办理顺序列出：哪些已具备，哪些尚缺。",
    "What a province needs before work can begin, in order: what is there, and what is missing.",
  ],
  "setUp.region": ["省份", "Province"],
  "setUp.steps": ["办理顺序", "In order"],
  "setUp.summary": ["{n} 项尚缺", "{n} missing"],
  "setUp.complete": ["各项条件均已具备", "Nothing is missing"],
  "SetUpStep.state.ready": ["已具备", "Ready"],
  "SetUpStep.state.lacking": ["尚缺", "Missing"],
  "SetUpStep.state.advised": ["建议办理", "Advised"],
  "SetUpStep.state.unknown": ["平台不掌握", "Not known here"],
  "SetUpSeat.state.held": ["有人担任", "Held"],
  "SetUpSeat.state.someCities": ["仅部分市有人", "In some cities only"],
  "SetUpSeat.state.second": ["缺第二人", "Second person missing"],
  "SetUpSeat.state.empty": ["无人担任", "Vacant"],
  "setUp.policy": ["政策包", "Policy pack"],
  "setUp.policy.is": ["{day}起施行。", "In force since {day}."],
  "setUp.policy.lacks": [
    "本省没有施行中的政策包，不能开展业务。由平台运维人员添加政策包文件后重启。",
    "No pack is in force in this province, so no work can begin. Whoever runs the platform adds the file and restarts it.",
  ],
  "setUp.seats": ["各机关的席位", "Seats of the offices"],
  "setUp.seats.is": ["政策包中由机关担任的席位均有人。", "Every seat that the pack gives to an office is held."],
  "setUp.seats.lacks": [
    "{n} 个席位无人担任或人数不足；发出邀请即可补齐。",
    "{n} {n|seat is|seats are} vacant or short of people; an invitation fills them.",
  ],
  "setUp.requests": ["身份申请", "Role requests"],
  "setUp.requests.is": ["没有待核准的申请。", "None waits for approval."],
  "setUp.requests.lacks": ["{n} 件待核准。", "{n} {n|waits|wait} for approval."],
  "setUp.committee": ["专家委员会", "Expert committee"],
  "setUp.committee.is": ["在任专家 {n} 人，每组抽取 {least} 人。", "{n} serving experts; a panel has {least}."],
  "setUp.committee.lacks": [
    "在任专家 {n} 人，抽取专家组至少需要 {least} 人。由主管部门登记。",
    "{n} serving {n|expert|experts}, and a panel needs {least}. The competent authority appoints them.",
  ],
  "setUp.bodies": ["第三方机构", "Third-party bodies"],
  "setUp.bodies.is": ["已认证 {n} 家，审定、核查均有。", "{n} certified, for validation and for verification."],
  "setUp.bodies.lacks": [
    "已认证 {n} 家。审定、核查各需至少一家：机构申请，主管部门认证。",
    "{n} certified. At least one each is needed for validation and for verification: bodies apply, the competent authority certifies.",
  ],
  "setUp.calendar": ["放假安排", "Calendar of the year"],
  "setUp.calendar.is": ["放假通知已录入至{day}。", "Notices of days off reach to {day}."],
  "setUp.calendar.lacks": [
    "放假通知只到{day}。由主管部门一人录入，另一人复核。",
    "Notices of days off end on {day}. One person of the competent authority enters the next, another confirms it.",
  ],
  "setUp.factors": ["排放因子", "Emission factors"],
  "setUp.factors.is": ["在用 {n} 条。", "{n} in use."],
  "setUp.factors.lacks": [
    "尚无在用的排放因子；平台启动时载入。",
    "None is in use; the platform loads them when it starts.",
  ],
  "setUp.methodologies": ["方法学", "Methodologies"],
  "setUp.methodologies.is": ["已备案 {n} 项。", "{n} filed."],
  "setUp.methodologies.lacks": [
    "尚无备案的方法学：由申报单位编写或导入，经评审和公示备案。",
    "None is filed: a developer writes or imports one, and it is filed after review and public notice.",
  ],
  "setUp.projects": ["项目", "Projects"],
  "setUp.projects.is": ["已备案 {n} 个。", "{n} filed."],
  "setUp.projects.lacks": ["尚无备案的项目。", "None is filed yet."],
  "setUp.mail": ["邮件", "Mail"],
  "setUp.mail.is": ["邮件或消息网关已配置，邀请自动发出。", "Mail or a gateway is configured: invitations are sent."],
  "setUp.mail.lacks": [
    "未配置邮件：邀请链接只显示一次，须自行转交。由平台运维人员配置。",
    "Mail is not configured: the link of an invitation is shown once, for you to pass on. Whoever runs the platform configures mail.",
  ],
  "setUp.secondFactor": ["双重验证", "Second factor"],
  "setUp.secondFactor.is": ["工作人员登录须双重验证。", "Staff sign in with a second factor."],
  "setUp.secondFactor.lacks": [
    "未要求工作人员使用双重验证。由平台运维人员配置。",
    "Staff may sign in without one. Whoever runs the platform can require it.",
  ],
  "setUp.keys": ["签名密钥与公开日志", "Signing keys and public log"],
  "setUp.keys.is": ["{day}签名；{n} 条记录待签。", "Last signed on {day}; {n} {n|entry waits|entries wait}."],
  "setUp.keys.lacks": ["公开日志尚未签名。", "The public log is not signed yet."],
  "setUp.backups": ["备份", "Backups"],
  "setUp.backups.lacks": [
    "备份在平台之外进行，平台不掌握。请向平台运维人员确认备份时间，以及是否试过恢复。",
    "Backups are taken outside the platform. Ask whoever runs it when the last was taken, and whether restoring it was tried.",
  ],
  "setUp.faring": ["本服务器运行情况", "How this server fares"],
  "setUp.part.database": ["数据库", "Database"],
  "setUp.part.schema": ["数据库结构", "Schema"],
  "setUp.part.disk": ["磁盘空间", "Disk space"],
  "setUp.part.sequencer": ["日志签名", "Signing of the log"],
  "setUp.part.jobs": ["定时任务", "Jobs"],
  "setUp.part.messages": ["消息发送", "Messages"],
  "setUp.says.ok": ["正常", "fine"],
  "setUp.says.low": ["空间不足", "low"],
  "setUp.says.late": ["延迟", "late"],
  "setUp.says.undelivered": ["有未送达", "some undelivered"],
  "setUp.says.other": ["异常，请告知平台运维人员", "failing: inform whoever runs the platform"],
  "setUp.vacant": ["无人担任的席位", "Vacant seats"],
  "setUp.vacant.none": ["没有无人担任的席位。", "No seat is vacant."],
  "setUp.vacant.lead": [
    "没有人担任时，平台无人可询，事项一直等待。",
    "While nobody holds a seat there is nobody to ask, and what comes to it waits.",
  ],
  "setUp.waits": ["{n} 件在等待", "{n} {n|record waits|records wait}"],
  "setUp.invite": ["邀请{party}", "Invite: {party}"],
  "setUp.heldIn": ["有人担任的市：{cities}", "Held in: {cities}"],
  "setUp.in": ["{party}（{city}）", "{party} ({city})"],
  "setUp.all": ["政策包的全部席位", "All seats of the pack"],
  "setUp.act": ["事项", "Matter"],
  "setUp.competence": ["席位", "Seat"],
  "setUp.asked": ["由谁担任", "Who is asked"],
  "setUp.held": ["担任情况", "Held by"],
  "setUp.people": ["{n} 人，{of} 个单位", "{n} {n|person|people} of {of} {of|organization|organizations}"],
  "setUp.basis": ["依据", "Basis"],
  "setUp.days": ["{n} 个工作日", "{n} working {n|day|days}"],
} as const satisfies Words &
  Record<
    | `SetUpStep.state.${SetUpStanding}`
    | `SetUpSeat.state.${SeatStanding}`
    | `setUp.${SetUpTopic}.lacks`
    | `setUp.${SetUpTopic}`,
    unknown
  >;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof messages, Pair> {}
}

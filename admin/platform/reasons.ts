import type { Pair, Words } from "./text.ts";

/**
 * Why the platform refuses, by the `reason` of a refusal; `.of` is used if the refusal has the figures for it. In
 * English the refusal's own message, which has them too, is shown instead.
 */
export const reasons = {
  "reason.noSuchPlace": ["文本中没有这一处", "The document has no such place"],
  "reason.noSuchPlace.of": [
    "文本中没有 {place}；请从 {choices} 中选择，或就整体（whole）提意见",
    "The document has no such place",
  ],
  "reason.largeAttribute": [
    "内容较大，一次最多读取 {most} 条",
    "This content is large: at most {most} records can be read at a time",
  ],
  "reason.clockGoesOn": ["演示时钟只进不退", "The demonstration's clock only goes on"],
  "reason.clockGoesOn.of": [
    "演示时钟只进不退：请选择 {from} 之后、{most} 日以内的一天",
    "The demonstration's clock only goes on",
  ],
  "reason.notGiven": ["应按符号逐项给出数值", "Enter a value for each symbol"],
  "reason.wrongState": ["当前状态下不能办理此事项", "Not possible in the present state"],
  "reason.secondPerson": ["须由提出人以外的另一人确认", "Another person than the one who proposed it confirms it"],
  "reason.notYours": ["此步骤不由您办理", "You may not take this step"],
  "reason.notFound": ["记录不存在，或您无权查看", "No such record, or you may not see it"],
  "reason.sessionEnded": ["登录已结束", "You are no longer signed in"],
  "reason.sessionEnded.then": [
    "重新登录后再试；已填写的内容还在",
    "Sign in again, then repeat it; what you typed is still here",
  ],
  "reason.anotherPerson": ["此浏览器中登录的已是另一人", "Somebody else is signed in in this browser now"],
  "reason.anotherPerson.then": [
    "由页面原来的用户重新登录，或重新载入页面",
    "Sign in as the person who opened this page, or reload it",
  ],
  "reason.ownPassword": ["当前密码不正确", "This is not your present password"],
  "reason.lastAdministrator": [
    "您是该级别最后一名管理员，不能放弃",
    "You are the last administrator of this level and cannot give that up",
  ],
  "reason.lastAdministrator.then": ["请先由其他管理员任命继任者", "Let another administrator be appointed first"],
  "reason.signIn": ["请先登录", "Sign in first"],
  "reason.wrongPassword": ["邮箱或密码不正确，请重试", "The email address or password is wrong; try again"],
  "reason.wrongPassword.then": [
    "忘记密码的，请点“忘记密码”，或联系所在地区的管理员。",
    "If you forgot the password, follow the link below, or ask the administrator of your region.",
  ],
  "reason.tooManyTries": ["尝试次数过多，请 {minutes} 分钟后再试", "Too many attempts; try again in {minutes} minutes"],
  "reason.tooManyFailures": [
    "密码输错次数较多，请 {seconds} 秒后再试",
    "Too many wrong passwords; try again in {seconds} seconds",
  ],
  "reason.tooManyFailures.then": [
    "您登录过的浏览器不受他人尝试的影响。",
    "A browser in which you have signed in before does not wait for the tries of others.",
  ],
  "reason.passwordShort": [
    "密码至少 15 个字符，可由四个以上互不相关的词组成",
    "A password needs at least 15 characters; four unrelated words will do",
  ],
  "reason.passwordLong": ["密码至多 256 个字符", "A password may have at most 256 characters"],
  "reason.passwordNamed": [
    "密码由人名、单位名、地名或平台名称（或其拼音）组成，容易被猜到",
    "This password is made of a name: of a person, an organization, a place or the platform",
  ],
  "reason.passwordNamed.then": [
    "请改用四个以上与您无关、互不相关的词。",
    "Use four or more words that have nothing to do with each other or with you.",
  ],
  "reason.passwordRepeated": ["密码由重复的内容组成，容易被猜到", "This password repeats itself"],
  "reason.passwordRepeated.then": [
    "请改用四个以上互不相关的词。",
    "Use four or more words that have nothing to do with each other.",
  ],
  "reason.passwordGuessable": [
    "密码由常用词语或名句组成，容易被猜到",
    "This password is made of common words or sayings",
  ],
  "reason.passwordGuessable.then": [
    "请改用四个以上互不相关的词。",
    "Use four or more words that have nothing to do with each other.",
  ],
  "reason.linkOver": ["链接已用过或已过期", "This link was used, or its time is over"],
  "reason.linkOver.then": [
    "请重新申请一个链接，或联系所在地区的管理员。",
    "Ask for another one, or the administrator of your region.",
  ],
  "reason.invitationOver": ["邀请已用过、已撤回或已过期", "This invitation was used or withdrawn, or its time is over"],
  "reason.invitationOver.then": ["请联系邀请人重新邀请。", "Ask whoever invited you for another one."],
  "reason.inviterLost": [
    "邀请人已无权给予这一身份，邀请失效",
    "Whoever invited you may no longer give this role: the invitation is void",
  ],
  "reason.inviterLost.then": [
    "请联系所在地区的管理员重新邀请。",
    "Ask an administrator of your region for another one.",
  ],
  "reason.inviteElsewhere": [
    "该单位不在邀请人管辖的地区登记",
    "This organization is not registered in the inviting administrator's region",
  ],
  "reason.inviteElsewhere.then": [
    "请由单位登记地的管理员邀请。",
    "An administrator of the region where it is registered invites its people.",
  ],
  "reason.joinElsewhere": [
    "该单位在其他地区登记，并已有人员在平台办理业务",
    "This organization is registered in another region, and others act for it",
  ],
  "reason.joinElsewhere.then": [
    "请等其人员确认，或由单位登记地的管理员凭证明核准。",
    "One of its people confirms first, or the administrator where it is registered approves on proof.",
  ],
  "reason.joinUnconfirmed": [
    "申请人的邮箱尚未经链接确认，或其姓名、邮箱在申请后已更改",
    "The applicant's address is not confirmed by a link, or their name or address has changed since the request",
  ],
  "reason.joinUnconfirmed.then": [
    "请待申请人确认邮箱后再办理，或由单位登记地的管理员凭证明核准。",
    "Wait until the applicant has confirmed it, or the administrator where the organization is registered approves on proof.",
  ],
  "reason.joinUnproven": [
    "该单位已有人员，但尚无人确认申请人属于该单位",
    "Others act for this organization, and none of them has confirmed that the applicant belongs to it",
  ],
  "reason.joinUnproven.then": [
    "请等其人员确认，或写明所凭的证明。",
    "Wait until one of them confirms, or name the proof.",
  ],
  "reason.ownInvitation": ["不能邀请自己", "Nobody can invite themselves"],
  "reason.ownInvitation.then": ["请由另一名管理员邀请。", "Another administrator does it."],
  "reason.invitationDays": ["邀请的有效期为 1 至 {most} 天", "An invitation is open for 1 to {most} days"],
  "reason.otherAddressee": [
    "邀请是给另一个邮箱的，不是您现在的账号",
    "This invitation is for another address than that of your account",
  ],
  "reason.otherAddressee.then": [
    "确要以现在的账号接受的，请明确选择；否则请退出后再打开链接。",
    "Choose expressly to accept it with your account, or sign out and open the link again.",
  ],
  "reason.otherOrganization": [
    "邀请是代表另一单位的，您的账号属于别的单位",
    "This invitation is for another organization than your account's",
  ],
  "reason.otherOrganization.then": [
    "一个账号只代表一个单位：请邀请人改用您的另一个邮箱。",
    "An account acts for one organization: ask to be invited under another address.",
  ],
  "reason.seatHeld": ["您已有这一身份", "You already have this role"],
  "reason.organizationKnown": ["该单位已在平台上", "This organization is on the platform already"],
  "reason.organizationKnown.then": ["请邀请人在邀请中选定该单位。", "Ask to be invited for that organization."],
  "reason.organizationMissing": ["请填写所代表的单位", "Enter the organization that you act for"],
  "reason.signedInAlready": ["此浏览器中已有人登录", "Somebody is signed in in this browser"],
  "reason.signedInAlready.then": [
    "请以该账号接受，或退出后再设立新账号。",
    "Accept with that account, or sign out before you make a new one.",
  ],
  "reason.codeNeeded": ["请输入验证码或恢复码", "Enter a code of your app, or a recovery code"],
  "reason.wrongCode": ["验证码不正确、已用过或已过时", "This code is wrong, was used, or its time is over"],
  "reason.wrongCode.then": [
    "请等验证器显示下一个验证码再输入；手机时间须准确。恢复码每个只能用一次。",
    "Wait for the next code of the app, and see that the phone's clock is right. A recovery code works once.",
  ],
  "reason.factorPresent": ["已启用两步验证", "You have a second factor already"],
  "reason.factorPresent.then": ["更换手机的，请先停用。", "For another phone, remove it first."],
  "reason.factorMissing": ["未启用两步验证", "There is no second factor"],
  "reason.secondFactorDue": ["您的身份要求两步验证，请先启用", "Your role requires a second factor: set it up first"],
  "reason.secondFactorDue.then": ["重新打开平台，即可启用。", "Open the platform again, and it lets you set it up."],
  "reason.ownLink": ["不能为自己生成链接", "You cannot make a link for yourself"],
  "reason.ownLink.then": [
    "请由另一名管理员办理，或点“忘记密码”。",
    "Another administrator does it, or ask for one when you sign in.",
  ],
  "reason.aboveCompetence": ["此人或此身份超出您的管理范围", "This person or role is beyond your competence"],
  "reason.aboveCompetence.then": [
    "请由管辖其全部地区的管理员办理；管理员和审计人员，由全国管理员办理。",
    "An administrator of all their regions does it; for administrators and auditors, one of the whole country.",
  ],
  "reason.email": ["邮箱地址不正确", "This is not a valid email address"],
  "reason.emailTaken": ["此邮箱已注册，请直接登录", "This email address already has an account; sign in instead"],
  "reason.usccShape": [
    "统一社会信用代码应为 18 位数字和大写字母（不含 I、O、S、V、Z）",
    "A unified social credit code has 18 digits and capital letters (without I, O, S, V and Z)",
  ],
  "reason.usccCheck": [
    "统一社会信用代码的校验码不正确，请核对；证书上确为此码的，请在“依据”中说明",
    "The check character of the credit code is wrong; if the certificate prints it so, state that as proof",
  ],
  "reason.usccNine": [
    "这是 9 位组织机构代码，请填写替代它的 18 位统一社会信用代码（可在 www.cods.org.cn 查询）",
    "This is an old organization code of 9 characters: enter the credit code of 18 that replaced it",
  ],
  "reason.usccFifteen": [
    "这是 15 位注册号或税号，请填写替代它的 18 位统一社会信用代码（可在 www.gsxt.gov.cn 查询）",
    "This is an old registration number of 15 digits: enter the credit code of 18 that replaced it",
  ],
  "reason.oneIdentifier": [
    "请填写统一社会信用代码；没有代码的，填写其他证件、国家或地区和依据",
    "Enter the credit code; without one, another identifier with its country and proof",
  ],
  "reason.identifierCountry": ["国家或地区应为两位字母代码，如 HK", "A country is two letters, such as HK"],
  "reason.identifierProof": ["请说明载明该号码的证件及日期", "State which document shows the identifier, and its date"],
  "reason.invisibleSign": ["名称中含有不可见的字符，请重新输入", "The name has a sign that nobody sees: type it again"],
  "reason.invisibleSign.of": [
    "名称中含有不可见的字符（{sign}），请重新输入",
    "The name has a sign that nobody sees: type it again",
  ],
  "reason.unknownRegion": ["没有这个行政区划代码", "There is no such region code"],
  "reason.unknownRegion.of": ["没有“{value}”这个行政区划代码", "There is no such region code"],
  "reason.notAProvince": ["应为省份的行政区划代码", "This must be the code of a province"],
  "reason.notProvince": ["应为省份的行政区划代码", "This must be the code of a province"],
  "reason.cityElsewhere": ["该城市不在所选省份", "This city is in another province"],
  "reason.noPolicy": ["该地区当日没有生效的规则", "The region has no rules in force on that day"],
  "reason.noPolicy.of": ["该地区在 {day} 没有生效的规则", "The region has no rules in force on that day"],
  "reason.unknownWord": ["取值不在可选范围内", "This is not one of the choices"],
  "reason.length": ["此项为空或过长", "This is empty or too long"],
  "reason.length.of": ["此项为空，或超过 {most} 个字符", "This is empty or too long"],
  "reason.tooLong": ["此项过长", "This is too long"],
  "reason.tooLong.of": ["此项过长：至多 {most}", "This is too long"],
  "reason.missing": ["缺少这一部分", "This part is missing"],
  "reason.notA": ["内容格式不正确", "The format is not correct"],
  "reason.choice": ["取值不在可选范围内", "This is not one of the choices"],
  "reason.negative": ["不能小于零", "This may not be below zero"],
  "reason.notWhole": ["应为整数", "This must be a whole number"],
  "reason.notANumber": ["应为数字", "This must be a number"],
  "reason.notANumber.of": ["“{value}”不是数字", "This must be a number"],
  "reason.valueForm": [
    "随机源结果的写法不符合规定，请逐字核对",
    "The result is not written in the form prescribed for this source",
  ],
  "reason.planOpen": [
    "本地区已有公告而未揭示的抽查",
    "A spot check of this region has been announced and not yet revealed",
  ],
  "reason.ownRequest": ["本人的申请由其他管理员办理", "Another administrator must decide on your own request"],
  "reason.pendingNewSink": [
    "新建碳汇项目尚待审定，暂不能确认碳中和",
    "A new sink is still to be validated: neutrality cannot be confirmed yet",
  ],
  "reason.pendingNewSink.of": [
    "尚差 {uncoveredKilograms}，其中新建碳汇项目待审定 {pendingKilograms}",
    "A new sink is still to be validated: neutrality cannot be confirmed yet",
  ],
  "reason.contact": ["请填写邮箱或电话（不公开）", "Give an email address or telephone number; it is not published"],
  "reason.noticeClosed": ["不在公示期内，不能提意见", "Comments are taken only during the public notice"],
  "reason.noticeClosed.of": ["公示已于 {noticeEndsOn} 截止", "Comments are taken only during the public notice"],
  "reason.commentsUnanswered": ["公众意见尚未逐条答复", "Some public comments have not been answered"],
  "reason.commentsUnanswered.of": [
    "尚有 {comments} 条公众意见未答复，逐条答复后方可办理",
    "Some public comments have not been answered",
  ],
  "reason.conditions": [
    "“修改后通过”须写明条件，其他结论不写",
    "State the conditions with that verdict, and with no other",
  ],
  "reason.bounds": ["下限不得大于上限", "The lower bound exceeds the upper bound"],
  "reason.outOfBounds": ["数值超出参数的上下限", "The value is out of bounds"],
  "reason.tooLate": ["已超过期限", "The deadline has passed"],
  "reason.tooLate.of": ["期限为 {by}，现已超过", "The deadline has passed"],
  "reason.decidedAlready": ["此争议已经裁定", "This dispute has already been decided"],
  "reason.tooDeep": ["内容层级过深", "The content is nested too deeply"],
  "reason.tooDeep.of": ["内容层级过深：至多 {most} 层", "The content is nested too deeply"],
  "reason.beneficiaryTwice": [
    "受益单位与受益方只填一项",
    "Choose the beneficiary organization or name the beneficiary, not both",
  ],
  "reason.reservedStatement": [
    "该注销说明为平台专用，请另写",
    "This statement is reserved for the platform; use other words",
  ],
  "reason.noEmissions": ["排放量为零，请先补全排放清单", "The emissions are zero: complete the inventory first"],
  "reason.toOneself": ["不能转让给本单位", "The recipient must be another organization"],
  "reason.notTheOtherWay": ["只能更正对方转入的流水", "Name an entry that came from the other side"],
  "reason.serial": [
    "序列号应为“机制-编号”，如 370000-PHCER-0000000000042",
    "A serial number consists of a mechanism and a number, such as 370000-PHCER-0000000000042",
  ],
  "reason.uploadsBusy": ["正在上传的文件过多，请稍后再试", "Too many files are being uploaded; try again in a moment"],
  "reason.workersBusy": [
    "当前计算任务过多，请 {seconds} 秒后再试",
    "Too much is being calculated at the moment; try again in {seconds} s",
  ],
  "reason.workTooLarge": [
    "计算所需的时间或内存过多：请减少一次提交的内容",
    "This takes too much time or memory to calculate: give less at a time",
  ],
  "reason.tooDear": [
    "这一请求的工作量为 {units}，最多 {most}：请减少每次查询或提交的内容。",
    "This request costs {units} units of work, at most {most} are allowed: ask for less at a time.",
  ],
  "reason.budgetSpent": [
    "一分钟内的工作量超过 {most}：请在 {seconds} 秒后再试。",
    "More than {most} units of work in a minute: try again in {seconds} s.",
  ],
  "reason.tooManyValues": ["筛选值最多 {most} 个。", "At most {most} values in a filter."],
  "reason.databaseBusy": ["数据库繁忙，请 {seconds} 秒后再试", "The database is busy; try again in {seconds} s"],
  "reason.databaseBusy.then": [
    "本次操作没有办理；再次提交不会重复办理。",
    "Nothing was done. It may be sent again and is done only once.",
  ],
  "reason.databaseAway": [
    "暂时无法连接数据库，请 {seconds} 秒后再试",
    "The database cannot be reached; try again in {seconds} s",
  ],
  "reason.databaseAway.then": [
    "如未见结果，可再次提交；不会重复办理。",
    "If you do not see the result, send it again: it is done only once.",
  ],
  "reason.storageFull": [
    "平台存储空间已满，暂时不能提交，仍可查询",
    "The platform's storage is full: nothing can be entered, but everything can be read",
  ],
  "reason.storageFull.then": [
    "请稍后再试；如仍不能提交，请联系平台运维人员。",
    "Try again later; if it does not pass, tell the operator of the platform.",
  ],
  "reason.tooManyRequests": [
    "请求过于频繁，请 {seconds} 秒后再试",
    "Too many requests; try again in {seconds} seconds",
  ],
  "reason.claimIncomplete": ["占用登记缺少标识或序列范围", "The entry needs a key, or a first serial and a length"],
  "reason.noSuchSize": ["日志条目数没有这么多", "The log does not have that many entries yet"],
  "reason.tooMany": ["数量超出上限", "Too many"],
  "reason.notReadable": [
    "文件无法读取：请另存为 .xlsx 或 .csv",
    "The file cannot be read: save it again as .xlsx or .csv",
  ],
  "reason.noGwpSet": [
    "请选择全球增温潜势的版本（SAR、AR4、AR5、AR6）",
    "Choose a set of warming potentials: SAR, AR4, AR5 or AR6",
  ],
  "reason.noPotential": [
    "所选版本没有该气体的增温潜势，请另选版本",
    "The chosen set has no warming potential for this gas: choose another",
  ],
  "reason.percent": ["百分比超出范围", "The percentage is out of range"],
  "reason.unknownChoice.of": ["“{value}”不在可选范围内：{choices}", "This is not one of the choices"],
  "reason.unknownChoice": ["取值不在可选范围内", "This is not one of the choices"],
  "reason.stops": ["路线须有 2 至 8 个站点", "A route has 2 to 8 stops"],
  "reason.unknownPlace": ["没有这个机场或城市", "There is no such airport or city"],
  "reason.factorCorrected": [
    "该因子已更正，请查看新数值后再选",
    "The factor has been corrected since: check its value and choose again",
  ],
  "reason.tooMany.of": ["数量超出上限：至多 {most}", "Too many"],
  "reason.tooLarge": ["内容过大", "This is too large"],
  "reason.tooLarge.of": ["内容过大：至多 {most} 字节", "This is too large"],
  "reason.tooSlow": [
    "请求在 {seconds} 秒内没有送达，请检查网络后重试",
    "The request took more than {seconds} seconds to arrive: check the connection and try again",
  ],
  "reason.pageSize": ["一页的条数超出限制", "Too many records on a page"],
  "reason.skipTooFar": [
    "最多只能跳过 {most} 条记录，请缩小筛选范围，或逐页翻阅",
    "At most {most} records can be skipped: narrow the filters, or go on page by page",
  ],
  "reason.staleRevision": ["他人已作修改，请刷新后再改", "Someone else has changed it: reload before editing"],
  "reason.keyReused": [
    "这次提交与之前的内容不一致，请重新打开再试",
    "This was already submitted with other content: open the form again",
  ],
  "reason.crossSite": ["请求来源不受信任", "The origin of the request is not trusted"],
  "reason.order": ["先后次序不正确", "The order is wrong"],
  "reason.alreadyRequested": ["已申请过", "Already requested"],
  "reason.certificateNumber": [
    "请填写绿证上的编号，以及自该编号起连续的张数",
    "Give the number on the certificate, and how many follow one another from it on",
  ],
  "reason.certificatePeriod": [
    "请填写绿证的电量生产年月，如 2026-05；项目写成“编号 2026-05”",
    "Give the month of generation, such as 2026-05; for a project, the number and then the month",
  ],
  "reason.alreadyBegun": ["已经开始办理", "Already begun"],
  "reason.alreadyListed": ["已在名单中", "Already listed"],
  "reason.alreadyClaimed": ["已被其他记录占用", "Already used by another record"],
  "reason.alreadyClaimed.then": [
    "如序列号属于本单位，可在“争议与监测”中提出异议。",
    'If the serial numbers are yours, dispute the earlier declaration under "Disputes and monitoring".',
  ],
  "reason.paperElsewhere": ["该文书由其他省份规定，本地区不适用", "This form is prescribed by another province"],
  "reason.paperIncomplete": ["登记内容不全，无法生成文书", "The record lacks particulars that the document needs"],
  "reason.paperIncomplete.of": ["尚缺：{missing}", "The record lacks particulars that the document needs"],
  "reason.notExpert": ["此人没有专家身份", "This person does not have the role of an expert"],
  "reason.conflictOfInterest": ["存在利益冲突，应当回避", "Recused: conflict of interest"],
  "reason.sameOrganization": ["同一单位，应当回避", "Recused: same organization"],
  "reason.findingsOpen": ["尚有未关闭的须修改意见", "Some findings that must be fixed are still open"],
  "reason.findingsOpen.of": ["尚有 {mustFix} 条须修改意见未关闭", "Some findings that must be fixed are still open"],
  "reason.notReviewed": ["这类记录不接受意见", "This kind of record takes no findings"],
  "reason.noticeRuns": ["公示期未满", "The public notice has not ended"],
  "reason.noticeRuns.of": [
    "公示期未满：须公示 {noticeWorkingDays} 个工作日，到 {noticeEndsOn} 为止",
    "The public notice has not ended",
  ],
  "reason.symbol": [
    "符号应为字母、数字和下划线，以字母开头",
    "A symbol has letters, digits and underscores and begins with a letter",
  ],
  "reason.unknownSymbol": ["符号没有定义", "The symbol is not defined"],
  "reason.index": ["没有这个下标", "There is no such index"],
  "reason.notFiled": ["尚未备案", "Not filed yet"],
  "reason.periodBackwards": ["结束日早于开始日", "The last day is before the first"],
  "reason.periodBackwards.of": ["结束日 {to} 早于开始日 {from}", "The last day is before the first"],
  "reason.creditingPeriod": ["计入期不符合方法学规定", "The crediting period does not comply with the methodology"],
  "reason.bodyKinds": ["机构类别未选、重复或不在可选范围内", "Choose the kinds of body from the list, each once"],
  "reason.subject": ["服务对象的类型与编号须同时填写", "The type and the ID of the subject must be given together"],
  "reason.unknownType": ["没有这种记录", "There is no such kind of record"],
  "reason.notCertified": ["该机构未经认证", "The body is not certified"],
  "reason.notIndependent": ["该机构与本事项不独立", "The body is not independent in this matter"],
  "reason.ownAffair": ["属于该机构自身的事项", "The matter is the body's own"],
  "reason.servedClient": ["该机构曾为委托方提供服务", "The body has served the client before"],
  "reason.servedCase": ["该机构曾为本事项提供服务", "The body has served in this matter before"],
  "reason.noIndependentBody": ["没有已认证且独立的机构", "No certified body is independent in this matter"],
  "reason.bodyStands": ["抽中的机构已认证且独立，维持不变", "The drawn body is certified and independent: it stays"],

  "reason.lacking": ["数量不足", "The quantity is not sufficient"],
  "reason.lacking.of": ["仅有 {there}，不足 {kilograms}", "The quantity is not sufficient"],
  "reason.nothing": ["数量应大于零", "The quantity must be greater than zero"],
  "reason.useQueue": ["用于活动的减排量请通过抵消队列注销", "To retire credits for an event, use the offset queue"],
  "reason.noPrice": ["出让须填写价格", "A sale needs a price"],
  "reason.giftWithPrice": ["捐赠不填价格", "A donation has no price"],
  "reason.tradingClosed": [
    "本省没有开放交易：交易场所受国发〔2011〕38号限制",
    "This province has not opened trading: Guofa [2011] No. 38 restricts trading venues",
  ],
  "reason.tradingElsewhere": ["本省的交易不在本平台进行", "Credits of this province are not traded on this platform"],
  "reason.tradingElsewhere.of": [
    "本省的交易在“{venueZh}”进行，本平台不接受双方订单",
    "Credits of this province are not traded on this platform",
  ],
  "reason.ownOffer": ["不能购买本单位的供给", "You cannot buy your own organization's offer"],
  "reason.notForSale": ["捐赠给队列的减排量不得出售", "Credits donated to the queue are not for sale"],
  "reason.inactiveFactor": [
    "该因子已停用，请另选或填写自有因子",
    "This factor was withdrawn: choose another or enter your own",
  ],
  "reason.noValue": ["缺少数值", "A value is missing"],
  "reason.unknownUnit": ["单位“{symbol}”无法识别", "The unit is not recognised"],
  "reason.ambiguousUnit": ["单位“{symbol}”有几种读法，请写明", "The unit can be read in several ways: write which"],
  "reason.ambiguousUnit.of": [
    "单位“{symbol}”有几种读法，请写明是哪一种：{readingsZh}",
    "The unit can be read in several ways; write one of: {readingsEn}",
  ],
  "reason.incompatibleUnit": [
    "活动数据与因子的单位合起来是 {product}，不是二氧化碳质量；请核对单位，或补一个单位为 {missing} 的换算系数",
    "The units do not yield a mass of CO2e",
  ],
  "reason.conforms": ["结果相符，直接公布即可", "The result conforms: publish it directly"],
  "reason.hearingOpen": ["陈述期未满", "The period for the organiser's statement has not ended"],
  "reason.hearingOpen.of": ["陈述期到 {hearingUntil} 为止", "The period for the organiser's statement has not ended"],
  "reason.undecided": ["尚未作出决定", "No decision has been made"],
  "reason.commitment": ["承诺值应为 64 位十六进制", "A commitment has 64 hexadecimal digits"],
  "reason.commitmentUsed": [
    "此承诺值已用过，一个密钥只用一次",
    "This commitment was used before; a secret serves only once",
  ],
  "reason.wrongSecret": ["密钥与公布的承诺不符", "The secret does not match the published commitment"],
  "reason.sourceNotFuture": ["随机源结果须在将来公布", "The result of the source must be published in the future"],
  "reason.sourceNotFuture.of": [
    "随机源结果须在公布承诺 {hours} 小时之后产生",
    "The result of the source must be published in the future",
  ],
  "reason.sourceNotSpoken": ["随机源结果尚未公布", "The result of the source has not been published"],
  "reason.sourceNotSpoken.of": ["随机源结果到 {sourceDueAt} 才公布", "The result of the source has not been published"],
  "reason.revealTooLate": ["已过揭示期限", "The deadline for revealing has passed"],
  "reason.revealTooLate.of": ["揭示期限为 {dueOn}，已超过", "The deadline for revealing has passed"],
  "reason.sampleSize": ["抽取数超出名单范围", "The sample is larger than the pool"],
  "reason.sampleSize.of": ["名单共 {size} 个，只能抽 1 至 {size} 个", "The sample is larger than the pool"],
  "reason.poolChanged": ["名单已变化", "The pool has changed"],
  "reason.oneOfBoth": [
    "请给出核验码、编号或证明书文件中的一种",
    "Give the verification code, the number or the certificate file",
  ],
  "reason.underCheck": [
    "该证明书正在抽查，结果公布后才能换发",
    "A spot check of this certificate is open; replace it once the result is published",
  ],
  "reason.fileEmpty": ["文件为空", "The file is empty"],
  "reason.fileKindUnknown": ["此记录不接受这一类文件", "This record takes no files of this kind"],
  "reason.fileNeverPublic": ["这一类文件不能公开", "Files of this kind are not made public"],
  "reason.fileCopyOnly": [
    "这一类文件含有个人信息，只能公开涂黑后的副本：请先上传原件，再上传公开副本",
    "Files of this kind name people: upload the original first, then a public copy with names and numbers blacked out",
  ],
  "reason.noOriginal": [
    "原件不是本单位在此记录上的同类文件",
    "The original is not a file of your organization of this record and kind",
  ],
  "reason.recordFull": ["一条记录最多有 {most} 个文件", "A record has at most {most} files"],
  "reason.recordShareFull": [
    "一个单位在一条记录上最多有 {most} 个文件",
    "An organization has at most {most} files on one record",
  ],
  "reason.organizationFull": [
    "本单位的文件已满 {most} GiB，请联系运营方",
    "The files of your organization take all of its {most} GiB: ask the operator of the platform",
  ],
  "reason.notRemovable": [
    "文件由上传单位在记录待其办理时移除，或由本地区主管部门、运营机构移除",
    "A file is removed by the organization that uploaded it, while the record waits for it, or by department or operator of the region",
  ],
  "reason.fileKind": [
    "只接受 PDF，PNG、JPEG、HEIC、TIFF 图片，Word、Excel、PowerPoint、OpenDocument 文件，CSV 表格，GeoJSON、GPX、KML（KMZ）文件和打包为 ZIP 的 Shapefile",
    "Only PDF, pictures (PNG, JPEG, HEIC, TIFF), Word, Excel, PowerPoint and OpenDocument files, CSV, GeoJSON, GPX, KML (KMZ) and zipped shapefiles are accepted",
  ],
  "reason.fileDamaged": [
    "压缩包已损坏或含有其他文件，请重新打包",
    "The archive is damaged, or contains other files: pack it again",
  ],
  "reason.fileActive": [
    "文件含有脚本、宏或嵌入的文件：请打印成 PDF 后上传",
    "The file contains scripts, macros or other files: print it to PDF and upload that",
  ],
  "reason.fileUnreadable": [
    "文件已加密、已损坏，或有读不出的部分：请去掉密码，另存后上传",
    "The file is encrypted or damaged, or a part of it cannot be read: save it again without a password",
  ],
  "reason.fileTwofold": [
    "文件同时也是网页，不能接受：请另存后上传",
    "The file can also be read as a web page: save it again",
  ],
  "reason.filePixels": ["图片不得超过 5000 万像素", "An image may have at most 50 megapixels"],

  "reason.meantForAnother": ["指定用于其他活动", "Earmarked for another event"],
  "reason.notClaimed": [
    "尚无单位报送这些序列号，可直接报送",
    "Nobody has declared these serial numbers: declare them directly",
  ],
  "reason.ownUnit": ["这些减排量由本单位报送", "Your own organization declared these units"],
  "reason.certificateStands": [
    "证明书 {certificates} 存续或申请中，其依据的材料不得删除",
    "Certificate {certificates} rests on this evidence, which is kept while the certificate stands or is applied for",
  ],
  "reason.stillExamined": [
    "确认、抽查或新建碳汇审定尚未办结，材料不得删除",
    "A confirmation, spot check or validation of a new sink is not complete: the evidence is kept",
  ],
  "reason.retentionRuns": [
    "自 {since} 起保存至 {until}，期满后方可删除",
    "Kept from {since} until {until}; it may be deleted only afterwards",
  ],
  "reason.packTooLarge": [
    "材料超过一个证据包的上限，请逐个下载文件",
    "The evidence exceeds the limit of one pack: download its files one by one",
  ],
  "reason.fileDeleted": [
    "文件保存期满，内容已删除",
    "The retention period of this file is over: its content was deleted",
  ],
  "reason.contentMissing": [
    "平台丢失了该文件的内容（SHA-256：{sha256}），请联系运营方从备份恢复",
    "The platform has lost the content of this file (SHA-256 {sha256}): ask its operator to restore it from a backup",
  ],
  "reason.boxEmpty": [
    "地图范围无效：西界应在东界以西，南界应在北界以南",
    "The extent is not valid: west must lie west of east, and south below north",
  ],
  "reason.intervalTooLong": ["推送间隔过长", "The interval is too long"],
  "reason.notALink": ["链接应以 https:// 或 http:// 开头", "A link must begin with https:// or http://"],
} as const satisfies Words;

declare module "./text.ts" {
  interface Messages extends Record<keyof typeof reasons, Pair> {}
}

import { confirmationMessages } from '../confirmation/messages.ts';
import { eventMessages } from '../event/messages.ts';
import { ledgerMessages } from '../ledger/messages.ts';
import { methodologyMessages } from '../methodology/messages.ts';
import { platformMessages } from '../platform/messages.ts';
import type { Messages } from '../platform/text.ts';
import { projectMessages } from '../project/messages.ts';

export const disclosureMessages = {
  'public.verify': ['核验碳中和证明书', 'Verify a certificate'],
  'public.methodologies': ['已备案方法学', 'Filed methodologies'],
  'public.projects': ['项目库', 'Project library'],
  'public.retirements': ['注销公示', 'Public retirements'],
  'public.nav': ['公开信息', 'Public information'],
  'public.signIn': ['登录办理', 'Sign in'],
  'public.open': ['本页由平台公开，无需登录。', 'Open to everyone, without signing in.'],
  'public.scheme': ['切换深浅色', 'Light or dark'],
  'public.search': ['搜索名称', 'Search by title'],
  'public.find': ['搜索', 'Search'],
  'public.region': ['地区', 'Region'],
  'public.everywhere': ['全部地区', 'All regions'],
  'public.none': ['没有符合条件的记录', 'Nothing fits'],
  'public.noneThen': ['放宽条件后再看。', 'Widen the search.'],
  'public.more': ['再显示一些', 'Show more'],
  'public.shown': ['已显示 {n} / {total}', '{n} of {total} shown'],
  'public.retirementsLead': ['已注销的减排量不再流通。每一条写明数量、用途、受益方与序列号。', 'What was retired never comes back. Each entry says how much, for what, for whom, and which serial numbers.'],
  'public.methodologiesLead': ['减排量的核算规则，经专家委员会评审、公示后备案。', 'The rules by which reductions are counted: reviewed by the expert committee, put before the public, filed.'],
  'public.projectsLead': ['全省项目统一在库：位置、面积、业主与所用方法学。', 'Every project on file in one library: where, how large, whose, and by which methodology.'],

  'verify.title': ['核验碳中和证明书', 'Verify a carbon neutrality certificate'],
  'verify.lead': ['扫描证明书上的二维码，或输入编号。', 'Scan the QR code of the certificate, or enter its number.'],
  'verify.number': ['证明书编号', 'Number of the certificate'],
  'verify.number.help': ['如 460000-C-2025-0001', 'Such as 460000-C-2025-0001'],
  'verify.look': ['核验', 'Verify'],
  'verify.valid': ['有效', 'Valid'],
  'verify.revocationIntended': ['拟取消', 'Revocation intended'],
  'verify.revoked': ['已取消', 'Revoked'],
  'verify.certificate': ['碳中和证明书', 'Certificate of carbon neutrality'],
  'verify.issued': ['{day}颁发', 'issued on {day}'],
  'verify.revokedOn': ['{day}取消', 'revoked on {day}'],
  'verify.checked': ['本页于 {now} 核验', 'checked at {now}'],
  'verify.whyRevoked': ['为什么取消', 'Why it was revoked'],
  'verify.noClaim': ['本活动不得再以此证明书宣称碳中和。已注销的减排量不恢复。', 'The event may no longer claim neutrality by it. What was retired stays retired.'],
  'verify.intended': ['抽查认为活动的实施情况与证明书不符，组织者正在陈述；决定之前证明书仍然有效。', 'A spot-check found that what was done is not what it says; the organiser is being heard. Until decided it is still in force.'],
  'verify.held': ['举办', 'Held'],
  'verify.place': ['地点', 'Place'],
  'verify.organiser': ['组织者', 'Organiser'],
  'verify.size': ['规模', 'Size'],
  'verify.people': ['{n} 人', '{n} people'],
  'verify.balance': ['排放与抵消', 'Emissions and offset'],
  'verify.emissions': ['实际排放量', 'Actual emissions'],
  'verify.retired': ['已注销抵消', 'Retired for it'],
  'verify.enough': ['抵消量不低于实际排放量', 'As much is retired as was emitted, or more'],
  'verify.lacking': ['尚差 {t}', '{t} lacks'],
  'verify.confirmed': ['确认方式：{route}', 'Confirmed by: {route}'],
  'verify.products': ['用什么抵消', 'What it was offset with'],
  'verify.usedHere': ['{day}注销（用于本活动）', 'retired for this event on {day}'],
  'verify.how': ['怎样自己核对', 'How to check it yourself'],
  'verify.step1': ['纸面或图片上的编号，与本页编号一致。', 'The number on paper or picture is the number on this page.'],
  'verify.step2': ['在注销公示中按编号查到上面的减排量，只用于本活动。', 'Find the serial numbers above in the public retirements: for this event alone.'],
  'verify.step3': ['数字签名由您的浏览器核对，结果如下。', 'The signature is checked by your browser, as follows.'],
  'verify.hash': ['原文 SHA-256', 'SHA-256 of the text'],
  'verify.signed': ['签名与平台公钥一致', 'The signature is that of the platform’s key'],
  'verify.notSigned': ['签名不一致，请勿采信', 'The signature does not hold: do not rely on it'],
  'verify.otherKey': ['由平台以前的密钥签名，请按密钥标识核对', 'Signed by an earlier key of the platform; check by its id'],
  'verify.text': ['签名原文', 'The text that was signed'],
  'verify.qr': ['本页地址的二维码', 'QR code of this page'],
  'verify.issuer': ['颁发机构', 'Issuer'],
  'verify.again': ['核验另一份', 'Verify another'],
} as const satisfies Messages;

/** All that the public site says: its own, and the words of the records that it shows. */
export const messages = { ...platformMessages, ...methodologyMessages, ...projectMessages, ...ledgerMessages, ...eventMessages, ...confirmationMessages, ...disclosureMessages } as const;

import { chineseDay } from '../../shared/calendar.ts';
import type { Verdict } from '../../shared/methodology.ts';
import { placesIn } from '../../shared/place.ts';
import type { Finding } from '../finding/index.ts';
import type { Issue, Matter } from '../paper/index.ts';
import type { Figure } from '../policy/policy.ts';
import type { Methodology } from './methodology.entity.ts';
import type { MinutedVote } from './minutes.rules.ts';
import type { Tally } from './rules.ts';

const about = ({ id, region, policyOn, titleZh, titleEn }: Methodology): Matter => ({ type: 'methodology', id, region, policyOn, title: titleZh, titleEn });
const paper = (it: Methodology, template: string, values: Issue['values'], recipient: string | null = it.applicant): Issue =>
  ({ template, about: about(it), recipient, values: { title: it.titleZh, code: it.code, ...values } });

/** 受理通知: a submission is accepted, and the round of review that it enters. SD-P 三(二)6. */
export const acceptanceNotice = (it: Methodology): Issue => paper(it, 'methodologyAcceptance', { round: String(it.round + 1), dueOn: null });

/** What a place of its document is called; the place itself where a revision has left it out. */
export const placeNameZh = ({ document }: Pick<Methodology, 'document'>, at: string): string => placesIn(document).find(({ place }) => place === at)?.nameZh ?? at;

/** 补正通知: why it goes back, and each finding that must be fixed. */
export const correctionNotice = (it: Methodology, reason: string, mustFix: readonly Pick<Finding, 'place' | 'text'>[]): Issue =>
  paper(it, 'methodologyCorrection', { reason, findings: mustFix.map(({ place, text }) => `${text}（位置：${placeNameZh(it, place)}）`) });

const words: Readonly<Record<Verdict, string>> = { carry: '通过', carryWithConditions: '修改后通过', reject: '不通过', abstain: '弃权' };
/** 专家评审意见表: the figures of the round, and what was said in it; of no opinion the author is named, for the applicant reads it. SD-P 三(二)6. */
export function opinionSheet(it: Methodology, tally: Tally, developer: string, opinions: readonly Pick<MinutedVote, 'verdict' | 'text' | 'conditions'>[]): Issue {
  const figures = Object.fromEntries((['seated', 'recused', 'present', 'quorum', 'carry', 'carryWithConditions', 'reject', 'abstain'] as const).map((name) => [name, String(tally[name])]));
  const conditions = opinions.flatMap(({ conditions: one }) => one ?? []);
  return paper(it, 'methodologyOpinion', {
    ...figures, developer, round: String(it.round), conditions, majority: `投票者的 ${tally.majority.votes}/${tally.majority.of} 以上`, rule: tally.clause === 'platform default' ? '平台默认' : tally.clause,
    verdict: tally.carryWithConditions > 0 ? '修改后通过' : '通过', opinions: opinions.map(({ verdict, text }, i) => ({ expert: `专家${i + 1}`, verdict: words[verdict], text })) });
}

/** 公示: what was advised is before the public, from when to when. SD-P 四(三). */
export const publicNotice = (it: Methodology, developer: string, { value }: Figure): Issue =>
  paper(it, 'methodologyNotice', { developer, beganOn: chineseDay(it.noticeBeganOn!), endsOn: chineseDay(it.noticeEndsOn!), workingDays: String(value) }, null);

/** 备案函: the methodology is filed, under its number and version. SD-P 三(三)7. */
export const filingLetter = (it: Methodology): Issue => paper(it, 'methodologyFiling', {
  filingNumber: it.number!, version: String(it.version), filedOn: chineseDay(it.filedOn!), noticeBeganOn: chineseDay(it.noticeBeganOn!), noticeEndsOn: chineseDay(it.noticeEndsOn!),
  demonstration: it.demonstration ? '该版本含有未与已公布文本核对的参数，仅供演示，不得据以签发具有价值的减排量。' : null });

/** 不予备案通知: the department refuses, and says why. */
export const rejectionNotice = (it: Methodology, reason: string): Issue => paper(it, 'methodologyRejection', { reason });

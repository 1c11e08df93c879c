import { chineseDay } from '../../shared/calendar.ts';
import type { Issue, Matter } from '../paper/index.ts';
import type { Methodology } from './methodology.entity.ts';

const about = ({ id, region, policyOn, titleZh, titleEn }: Methodology): Matter => ({ type: 'methodology', id, region, policyOn, title: titleZh, titleEn });
const named = ({ titleZh, code }: Methodology) => ({ title: titleZh, code });

/** 受理通知: a submission is accepted, and the round of review that it enters. SD-P 三(二)6. */
export const acceptanceNotice = (it: Methodology): Issue => ({
  template: 'methodologyAcceptance', about: about(it), recipient: it.applicant, values: { ...named(it), round: String(it.round), dueOn: it.dueOn ? chineseDay(it.dueOn) : null } });

/** 备案函: the methodology is filed, under its number and version. SD-P 三(三)7. */
export const filingLetter = (it: Methodology): Issue => ({
  template: 'methodologyFiling', about: about(it), recipient: it.applicant,
  values: {
    ...named(it), filingNumber: it.number!, version: String(it.version), filedOn: chineseDay(it.filedOn!), noticeBeganOn: chineseDay(it.noticeBeganOn!), noticeEndsOn: chineseDay(it.noticeEndsOn!),
    demonstration: it.demonstration ? '该版本含有未与已公布文本核对的参数，仅供演示，不得据以签发具有价值的减排量。' : null } });

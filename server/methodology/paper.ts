import { Finding } from '../finding/index.ts';
import { Organization } from '../identity/index.ts';
import { issuePaper } from '../paper/index.ts';
import type { Inside } from '../platform/once.ts';
import type { Figure } from '../policy/index.ts';
import type { Methodology } from './methodology.entity.ts';
import { ReviewMinutes } from './panel.entity.ts';
import { correctionNotice, opinionSheet, publicNotice } from './paper.rules.ts';
import type { Tally } from './rules.ts';

const developerOf = async ({ applicant }: Methodology, { em }: Inside): Promise<string> => (await em.findOneOrFail(Organization, { id: applicant })).name;

/** Issues the correction notice (补正通知) with the findings that stand open and must be fixed. */
export async function issueCorrection(it: Methodology, reason: string, inside: Inside): Promise<void> {
  const mustFix = await inside.em.find(Finding, { subjectType: 'methodology', subjectId: it.id, weight: 'mustFix', state: 'open' }, { orderBy: { raisedAt: 'asc' } });
  await issuePaper(inside, correctionNotice(it, reason, mustFix));
}
/** Issues the opinion sheet (专家评审意见表) of the round that is closed with `tally`. */
export async function issueOpinionSheet(it: Methodology, tally: Tally, inside: Inside): Promise<void> {
  const { content } = await inside.em.findOneOrFail(ReviewMinutes, { methodology: it.id, round: it.round });
  await issuePaper(inside, opinionSheet(it, tally, await developerOf(it, inside), content.votes.filter(({ counted }) => counted)));
}
/** Issues the public notice (公示), for as many working days as the pack says. */
export async function issuePublicNotice(it: Methodology, notice: Figure, inside: Inside): Promise<void> {
  await issuePaper(inside, publicNotice(it, await developerOf(it, inside), notice));
}

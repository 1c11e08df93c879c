import { chineseDay } from '../../shared/calendar.ts';
import type { ConfirmationRoute } from '../../shared/confirmation.ts';
import type { Stage } from '../../shared/event.ts';
import { tonnes } from '../../shared/quantity.ts';
import { issuePaper } from '../paper/index.ts';
import type { Inside } from '../platform/once.ts';
import type { Certificate } from './certificate.entity.ts';
import type { Payload } from './seal.ts';

const stageZh: Readonly<Record<Stage, string>> = { preparation: '筹备阶段', event: '举办阶段', closing: '收尾阶段' };
const modeZh: Readonly<Record<ConfirmationRoute, string>> = { platform: '平台确认', selfCommitment: '自我承诺', evaluation: '第三方评价' };

/** Sets the certificate as a paper, with the code that leads to its public page. What it says is the signed payload's; whether it is in force is not on it. */
export async function issuePaperOf(it: Certificate, said: Payload, hash: string, inside: Inside): Promise<void> {
  const { event, confirmation: { mode, evaluator }, organisers, emissionsKilograms, recomputedKilograms, retiredKilograms, offsets, completedOn, issuer, number, replaces, verificationPath } = said;
  const dates = event.beginsOn === event.endsOn ? chineseDay(event.beginsOn) : `${chineseDay(event.beginsOn)}至${chineseDay(event.endsOn)}`;
  await issuePaper(inside, {
    template: 'certificate', clause: said.clause, recipient: it.organiser,
    about: { type: 'certificate', id: it.id, region: it.region, policyOn: it.policyOn, title: event.titleZh, titleEn: event.titleEn },
    values: {
      certificateNumber: number, replaces, event: event.titleZh, organisers: organisers.join('、'), dates, place: event.place, scale: `${event.participants}人`,
      boundary: event.boundary.map((stage) => stageZh[stage]).join('、'), emissions: tonnes(Math.max(emissionsKilograms, recomputedKilograms ?? 0)), retired: tonnes(retiredKilograms),
      offsets: offsets.map(({ product, serials, kilograms, on }) => ({ product, serials, tonnes: tonnes(kilograms), on: chineseDay(on) })),
      completedOn: chineseDay(completedOn), mode: modeZh[mode], evaluator, office: issuer.nameZh, hash, address: `${inside.origin ?? ''}${verificationPath}` } });
}

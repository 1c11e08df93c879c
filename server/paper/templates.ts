import type { Field, Template } from '../platform/paper/index.ts';
import certificate from './templates/certificate.json' with { type: 'json' };
import issuanceOrder from './templates/issuance-order.json' with { type: 'json' };
import methodologyAcceptance from './templates/methodology-acceptance.json' with { type: 'json' };
import methodologyCorrection from './templates/methodology-correction.json' with { type: 'json' };
import methodologyFiling from './templates/methodology-filing.json' with { type: 'json' };
import methodologyNotice from './templates/methodology-notice.json' with { type: 'json' };
import methodologyOpinion from './templates/methodology-opinion.json' with { type: 'json' };
import methodologyRejection from './templates/methodology-rejection.json' with { type: 'json' };
import projectAcceptance from './templates/project-acceptance.json' with { type: 'json' };
import projectCorrection from './templates/project-correction.json' with { type: 'json' };
import projectFiling from './templates/project-filing.json' with { type: 'json' };
import projectRefusal from './templates/project-refusal.json' with { type: 'json' };

/** What every paper knows of itself. */
export const commonFields: readonly Field[] = [
  { key: 'number', labelZh: '文号', required: true }, { key: 'issuedOn', labelZh: '日期', required: true }, { key: 'issuer', labelZh: '发文单位', required: true },
  { key: 'recipient', labelZh: '收文单位', required: false }, { key: 'copyTo', labelZh: '抄送单位', required: false },
];
const all = [
  certificate, issuanceOrder, methodologyAcceptance, methodologyCorrection, methodologyFiling, methodologyNotice, methodologyOpinion, methodologyRejection,
  projectAcceptance, projectCorrection, projectFiling, projectRefusal,
] as unknown as readonly Template[];

/** The templates by code, the common fields before their own. */
export const templates: ReadonlyMap<string, Template> = new Map(all.map((one) => [one.code, { ...one, fields: [...commonFields, ...one.fields] }]));

/** The template `code`. A defect, not a refusal, when there is none. */
export function templateOf(code: string): Template {
  const found = templates.get(code);
  if (!found) throw new Error(`no template ${code}`);
  return found;
}

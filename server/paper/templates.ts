import type { Field, Template } from '../platform/paper/index.ts';
import methodologyAcceptance from './templates/methodology-acceptance.json' with { type: 'json' };
import methodologyFiling from './templates/methodology-filing.json' with { type: 'json' };

/** What every paper knows of itself. */
export const commonFields: readonly Field[] = [
  { key: 'number', labelZh: '文号', required: true }, { key: 'issuedOn', labelZh: '日期', required: true }, { key: 'issuer', labelZh: '发文单位', required: true },
  { key: 'recipient', labelZh: '收文单位', required: false }, { key: 'copyTo', labelZh: '抄送单位', required: false },
];
const all = [methodologyAcceptance, methodologyFiling] as unknown as readonly Template[];

/** The templates by code, the common fields before their own. */
export const templates: ReadonlyMap<string, Template> = new Map(all.map((one) => [one.code, { ...one, fields: [...commonFields, ...one.fields] }]));

/** The template `code`. A defect, not a refusal, when there is none. */
export function templateOf(code: string): Template {
  const found = templates.get(code);
  if (!found) throw new Error(`no template ${code}`);
  return found;
}

import { Button, Checkbox, TextField } from '@mui/material';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Given, MethodologyDocument } from '../../shared/methodology.ts';
import type { ConditionAnswer } from '../../shared/project.ts';
import { RecordField } from '../platform/record-field.tsx';
import { either, t } from '../platform/text.ts';
import { Evidence } from './evidence.tsx';
import style from './project.module.css';
import type { Draft } from './registration.tsx';

type Part = Draft['subProjects'][number];
interface Answered {
  readonly id?: string;
  readonly titleZh?: string | null;
  readonly titleEn?: string | null;
  readonly methodology: string;
  readonly exAnte: Readonly<Record<string, Given>>;
  readonly estimated: Readonly<Record<string, Given>>;
  readonly conditions: readonly ConditionAnswer[];
}
const answered = ({ id, titleZh, titleEn, methodology, exAnte, estimated, conditions }: Part): Answered => ({
  id,
  titleZh,
  titleEn: titleEn ?? null,
  methodology: methodology?.id ?? '',
  exAnte: exAnte as Answered['exAnte'],
  estimated: estimated as Answered['estimated'],
  conditions: conditions as Answered['conditions'],
});

/** The sub-projects of a draft: each with its methodology, the values that it is worked with, and an answer to each of its conditions. */
export function Parts({ draft: { id, subProjects }, save }: { draft: Draft; save: (input: object) => Promise<void> }) {
  const keep = (parts: readonly Answered[]) => save({ subProjects: parts });
  const all = subProjects.map(answered);
  return (
    <div className={style.questions}>
      {subProjects.map((part, i) => (
        <fieldset key={part.id} className={style.subProject}>
          <legend>
            {part.ordinal}. {part.methodology ? either(part.methodology.titleZh, part.methodology.titleEn) : ''}
          </legend>
          <One project={id} part={part} keep={(changed) => keep(all.map((one, at) => (at === i ? { ...one, ...changed } : one)))} />
          <Button size="small" color="error" startIcon={<Trash2 size={15} />} onClick={() => void keep(all.filter((_, at) => at !== i))}>
            {t('registration.dropPart')}
          </Button>
        </fieldset>
      ))}
      <RecordField
        of="Methodology"
        filter={{ state: ['filed'] }}
        name="methodology"
        value={undefined}
        label={
          <>
            <Plus size={14} aria-hidden /> {t('registration.addPart')}
          </>
        }
        help={t('registration.addPart.help')}
        error={false}
        inputRef={() => {}}
        onChange={(methodology) => methodology && void keep([...all, { methodology, exAnte: {}, estimated: {}, conditions: [] }])}
      />
    </div>
  );
}

/** `12`, `1, 2, 3` for places of an index, `5 → 8` for both ends of a period. */
const written = (value: Given | undefined): string =>
  value === undefined
    ? ''
    : Array.isArray(value)
      ? value.join(', ')
      : typeof value === 'object'
        ? `${written((value as { begin: Given }).begin)} → ${written((value as { end: Given }).end)}`
        : String(value);
function read(text: string, { over, dated, unit }: MethodologyDocument['parameters'][number]): Given | null {
  const one = (word: string) => (unit === 'key' ? word.trim() : Number(word.trim()));
  const places = (part: string) => (over ? part.split(/[,，;；]/).map(one) : one(part)) as number | number[];
  if (!text.trim()) return null;
  if (!dated) return places(text);
  const [begin = '', end = ''] = text.split(/→|->/);
  return { begin: places(begin), end: places(end) };
}

function One({ project, part, keep }: { project: string; part: Part; keep: (changed: Partial<Answered>) => Promise<void> }) {
  const { exAnte, estimated, conditions } = answered(part);
  const { parameters = [], applicability = [] } = (part.methodology?.document ?? {}) as Partial<MethodologyDocument>;
  const asked = parameters.filter(({ origin }) => origin !== 'default');
  const answerTo = (condition: string) => conditions.find((one) => one.condition === condition) ?? { condition, met: false, words: '', attachments: [] };
  const say = (condition: string, change: Partial<ConditionAnswer>) =>
    keep({ conditions: [...conditions.filter((one) => one.condition !== condition), { ...answerTo(condition), ...change }] });
  return (
    <>
      <div className={style.values}>
        {asked.map((parameter) => {
          const { symbol, nameZh, nameEn, unit, origin, default: fallback, over } = parameter;
          const from = origin === 'exAnte' ? exAnte : estimated;
          return (
            <Typed
              key={symbol}
              label={`${either(nameZh, nameEn)}（${symbol}，${unit}）`}
              value={written(from[symbol])}
              help={[fallback === undefined ? '' : t('registration.byDefault', { value: String(fallback) }), over ? t('registration.places') : ''].filter(Boolean).join(' ')}
              keep={(text) => {
                const { [symbol]: _, ...others } = from;
                const value = read(text, parameter);
                return keep({ [origin === 'exAnte' ? 'exAnte' : 'estimated']: value === null ? others : { ...others, [symbol]: value } });
              }}
            />
          );
        })}
      </div>
      {applicability.map(({ id, textZh, textEn }) => {
        const answer = answerTo(id);
        return (
          <div key={id} className={style.condition}>
            <label htmlFor={`c-${part.id}-${id}`}>
              <Checkbox id={`c-${part.id}-${id}`} size="small" checked={answer.met} onChange={(_, met) => void say(id, { met })} /> {id}. {either(textZh, textEn)}
            </label>
            <Typed label={t('registration.how')} value={answer.words} keep={(words) => say(id, { words })} />
            <small>{t('registration.files', { n: answer.attachments.length })}</small>
            <Evidence project={project} kind="evidence" onFile={(file) => say(id, { attachments: [...answer.attachments, file] })} />
          </div>
        );
      })}
    </>
  );
}

/** A text that is kept when its field is left. */
function Typed({ label, value, help, keep }: { label: string; value: string; help?: string; keep: (text: string) => Promise<void> }) {
  const [text, setText] = useState(value);
  return (
    <TextField
      fullWidth
      size="small"
      label={label}
      value={text}
      helperText={help}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => text !== value && void keep(text)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}

import { Button, Checkbox, TextField } from '@mui/material';
import { Calculator, Plus, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Given, MethodologyDocument, Parameter } from '../../shared/methodology.ts';
import type { ConditionAnswer } from '../../shared/project.ts';
import { askedOf, givenFrom, writtenFrom } from '../methodology/given.ts';
import { unitText } from '../methodology/tex.ts';
import { RecordField } from '../platform/record-field.tsx';
import { either, t } from '../platform/text.ts';
import { Evidence } from './evidence.tsx';
import style from './project.module.css';
import type { Draft } from './registration.tsx';

const Expected = lazy(() => import('./expected.tsx'));
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
          <div>
            <Button size="small" color="error" startIcon={<Trash2 size={15} />} onClick={() => void keep(all.filter((_, at) => at !== i))}>
              {t('registration.dropPart')}
            </Button>
          </div>
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

/** Which of a sub-project's values a parameter is among. */
const setOf = ({ origin }: Parameter): 'exAnte' | 'estimated' => (origin === 'monitored' ? 'estimated' : 'exAnte');

function One({ project, part, keep }: { project: string; part: Part; keep: (changed: Partial<Answered>) => Promise<void> }) {
  const { exAnte, estimated, conditions } = answered(part);
  const document = part.methodology?.document as MethodologyDocument | undefined;
  const given = { ...exAnte, ...estimated };
  const [shown, setShown] = useState(false);
  const [written, setWritten] = useState(() => writtenFrom(given));
  if (!document) return null;
  const answerTo = (condition: string) => conditions.find((one) => one.condition === condition) ?? { condition, met: false, words: '', attachments: [] };
  const say = (condition: string, change: Partial<ConditionAnswer>) =>
    keep({ conditions: [...conditions.filter((one) => one.condition !== condition), { ...answerTo(condition), ...change }] });
  const setValue = async (parameter: Parameter, name: string, text: string) => {
    const now = { ...written, [name]: text };
    setWritten(now);
    // Of a value at both ends of the period the one waits for the other.
    const ends = askedOf(parameter).filter((end) => now[end]?.trim()).length;
    if (ends > 0 && ends < askedOf(parameter).length) return;
    const { [parameter.symbol]: _, ...others } = setOf(parameter) === 'exAnte' ? exAnte : estimated;
    const value = givenFrom(document, now)[parameter.symbol] as Given | undefined;
    await keep({ [setOf(parameter)]: value === undefined ? others : { ...others, [parameter.symbol]: value } });
  };
  return (
    <>
      <div className={style.values}>
        {document.parameters
          .filter(({ origin }) => origin !== 'default')
          .flatMap((parameter) =>
            askedOf(parameter).map((name, i) => (
              <Typed
                key={name}
                label={`${either(parameter.nameZh, parameter.nameEn)}${parameter.dated ? t(i === 0 ? 'methodology.atBegin' : 'methodology.atEnd') : ''}`}
                aside={[parameter.symbol, ...(['1', 'key'].includes(parameter.unit) ? [] : [unitText(parameter.unit)])].join('·')}
                value={written[name] ?? ''}
                help={[parameter.default === undefined ? '' : t('registration.byDefault', { value: String(parameter.default) }), parameter.over ? t('registration.places') : ''].filter(Boolean).join('')}
                keep={(text) => setValue(parameter, name, text)}
              />
            )),
          )}
      </div>
      {part.expectedKilograms != null && (
        <div>
          <Button size="small" variant="outlined" aria-expanded={shown} startIcon={<Calculator size={15} />} onClick={() => setShown(!shown)}>
            {t(shown ? 'registration.hideTrace' : 'registration.showTrace')}
          </Button>
          {shown && (
            <Suspense>
              <Expected methodology={part.methodology!.id} document={document} given={given} />
            </Suspense>
          )}
        </div>
      )}
      {document.applicability.map(({ id, textZh, textEn }) => {
        const answer = answerTo(id);
        return (
          <div key={id} className={style.condition}>
            <label htmlFor={`c-${part.id}-${id}`}>
              <Checkbox id={`c-${part.id}-${id}`} size="small" checked={answer.met} onChange={(_, met) => void say(id, { met })} />
              <span>
                {id}. {either(textZh, textEn)}
              </span>
            </label>
            <Typed label={t('registration.how')} about={`${id}. ${either(textZh, textEn)}`} value={answer.words} keep={(words) => say(id, { words })} />
            <Evidence project={project} kind="evidence" of={answer.attachments} onFile={(file) => say(id, { attachments: [...answer.attachments, file] })} />
          </div>
        );
      })}
    </>
  );
}

/** A text that is kept when its field is left. */
function Typed({ label, aside, about, value, help, keep }: { label: string; aside?: string; about?: string; value: string; help?: string; keep: (text: string) => Promise<void> }) {
  const [text, setText] = useState(value);
  return (
    <TextField
      fullWidth
      size="small"
      label={
        <>
          {label} {aside && <small className={style.symbol}>{aside}</small>}
        </>
      }
      value={text}
      helperText={help}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => text !== value && void keep(text)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { ...(about && { 'aria-label': `${label}：${about}` }) } }}
    />
  );
}

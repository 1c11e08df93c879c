import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useGetOne, useNotify, useRefresh } from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import { FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form';
import { bearers, qualities, sourceCategories, type Phase, type SourceCategory } from '../../shared/event.ts';
import { gwpSets, type GwpSet } from '../../shared/gwp.ts';
import { evaluate } from '../../shared/inventory.ts';
import { Refusal } from '../../shared/refusal.ts';
import { plain, variablesOf, type Answers } from '../platform/answers.ts';
import { tonnes } from '../platform/day.ts';
import { Fields } from '../platform/fields.tsx';
import { keyOf, newKey, Refused, tell } from '../platform/graphql.ts';
import { RefusalNote, told } from '../platform/refusal.tsx';
import type { Field } from '../platform/resource.ts';
import { filesOf } from '../platform/documents.ts';
import { t } from '../platform/text.ts';
import { useAsk } from '../platform/use-ask.ts';
import { useRefusal } from '../platform/use-refusal.ts';
import { asideOf, denominatorOf, rankOf, serving, type FactorRow } from '../factor/pick.ts';
import { Steps } from './steps.tsx';
import { addInventoryLine } from './documents.ts';
import style from './inventory.module.css';

const own = ({ ownFactor }: Readonly<Record<string, unknown>>): boolean => ownFactor === true;
const multiplied = ({ multiplierName }: Readonly<Record<string, unknown>>): boolean => !!multiplierName;
const fieldsOf = (boundary: readonly string[], phase: Phase, region: string): readonly Field[] => [
  { name: 'stage', kind: 'choice', choices: boundary },
  { name: 'category', kind: 'choice', of: 'sourceCategory', choices: sourceCategories },
  { name: 'source' },
  { name: 'ownFactor', kind: 'flag' },
  {
    name: 'factor',
    kind: 'record',
    of: 'Factor',
    filter: { state: ['active'] },
    likely: ({ category }) => (category ? { category: serving[category as SourceCategory] } : {}),
    rank: (factor: FactorRow, { category }) => rankOf(factor, category as SourceCategory | undefined, region),
    aside: asideOf,
    when: (answers) => !own(answers),
  } as Field,
  { name: 'factorValue', kind: 'decimal', when: own },
  { name: 'factorUnit', when: own },
  { name: 'factorSource', when: own },
  { name: 'factorYear', kind: 'whole', optional: true, when: own },
  { name: 'gwpSet', kind: 'choice', choices: gwpSets, optional: true, when: own },
  { name: 'activity', kind: 'decimal' },
  { name: 'unit', covers: ['factorUnit'] },
  { name: 'multiplierName', path: 'multipliers.0.name', optional: true },
  { name: 'multiplierValue', path: 'multipliers.0.value', when: multiplied },
  { name: 'multiplierUnit', path: 'multipliers.0.unit', optional: true, when: multiplied },
  { name: 'bearer', kind: 'choice', choices: bearers, initial: () => 'organiser' },
  { name: 'quality', kind: 'choice', choices: qualities, initial: () => (phase === 'planned' ? 'estimated' : 'measured') },
  { name: 'uncertainty', kind: 'decimal', optional: true },
  { name: 'note', optional: true },
];

interface Asked {
  event: string;
  region: string;
  phase: Phase;
  boundary: readonly string[];
  onClose: () => void;
}
/** One source of emissions: its result is shown while it is typed, by the very reckoning that the platform does. */
export default function LineForm({ event, region, phase, boundary, onClose }: Asked) {
  const fields = fieldsOf(boundary, phase, region);
  const form = useForm<Answers>({ defaultValues: Object.fromEntries(fields.map(({ name, initial }) => [name, initial?.(undefined as never) ?? ''])) });
  const [notify, refresh] = [useNotify(), useRefresh()];
  const [key] = useState(newKey);
  const { refusal, isRefused, attempt } = useRefusal(form, fields);
  const [evidence, setEvidence] = useState<readonly string[]>([]);
  const add = async (answers: Answers) => {
    const { ownFactor, factorValue, factorUnit, factorSource, factorYear, multiplierName, multiplierValue, multiplierUnit, ...rest } = variablesOf(fields, answers);
    const input = {
      ...rest,
      phase,
      evidence,
      ...(ownFactor === true && { ownFactor: { value: factorValue, unit: factorUnit, source: factorSource, year: factorYear } }),
      ...(!!multiplierName && { multipliers: [{ name: multiplierName, value: plain(String(multiplierValue)), unit: multiplierUnit }] }),
    };
    await tell(addInventoryLine, { event, input: input as never }, keyOf(key, input));
    notify(t('verb.begun', { action: t('Line.action.add') }), { type: 'success' });
    onClose();
    refresh();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="line">
      <FormProvider {...form}>
        <form
          onSubmit={(e) => {
            e.preventDefault();
            void attempt(add);
          }}
          noValidate>
          <DialogTitle id="line" sx={{ fontSize: 20, fontWeight: 600, pb: 1 }}>
            {t('any.withUnit', { label: t('Line.action.add'), unit: t(`phase.${phase}`) })}
          </DialogTitle>
          <DialogContent sx={{ display: 'grid', gap: 2.5 }}>
            <Fields type="Line" fields={fields} />
            <SuggestedUnit />
            <Evidence event={event} chosen={evidence} onChange={setEvidence} />
            {!isRefused && <Preview />}
            {refusal !== undefined && <RefusalNote of={refusal} />}
          </DialogContent>
          <DialogActions sx={{ px: 3, pb: 2.5 }}>
            <Button variant="outlined" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" variant="contained" loading={form.formState.isSubmitting}>
              {t('Line.action.add')}
            </Button>
          </DialogActions>
        </form>
      </FormProvider>
    </Dialog>
  );
}

/** The files of the event, of which those are chosen that prove this line. */
function Evidence({ event, chosen, onChange }: { event: string; chosen: readonly string[]; onChange: (ids: readonly string[]) => void }) {
  const files = useAsk(filesOf, { type: 'event', id: event }).data?.attachments ?? [];
  return (
    <fieldset className={style.files}>
      <legend>{t('Line.evidence')}</legend>
      {files.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])} />
          {name}
        </label>
      ))}
      <small>{t('Line.evidence.help')}</small>
    </fieldset>
  );
}

const useFactor = (id: string | undefined) =>
  useGetOne<{ id: string; value: string; unit: string }>('Factor', { id: id ?? '', meta: { whole: true } }, { enabled: !!id }).data;

/** The unit in which the chosen factor counts activities, as long as nobody wrote another. */
function SuggestedUnit() {
  const { getValues, setValue, formState } = useFormContext<Record<string, string>>();
  const { isSubmitted } = formState;
  const { factor, factorUnit, ownFactor } = useWatch() as Record<string, string>;
  const library = useFactor(ownFactor ? undefined : factor);
  const unit = denominatorOf((ownFactor ? factorUnit : library?.unit) ?? '');
  const last = useRef('');
  useEffect(() => {
    const now = getValues('unit') ?? '';
    if (!unit || (now !== '' && now !== last.current)) return;
    last.current = unit;
    if (now !== unit) setValue('unit', unit, { shouldValidate: isSubmitted });
  }, [unit, getValues, setValue, isSubmitted]);
  return null;
}

/** What the line comes to, or which unit stands between it and a mass of CO₂e. */
function Preview() {
  const { activity, unit, ownFactor, factor, factorValue, factorUnit, multiplierName, multiplierValue, multiplierUnit, gwpSet } = useWatch() as Record<string, string>;
  const library = useFactor(ownFactor ? undefined : factor);
  const of = ownFactor ? { value: plain(factorValue ?? ''), unit: factorUnit } : library;
  if (!activity || !unit || !of?.value) return null;
  try {
    const { kilogramsExact, steps } = evaluate({
      activity: plain(activity),
      unit,
      multipliers: multiplierName && multiplierValue ? [{ name: multiplierName, value: plain(multiplierValue), ...(multiplierUnit && { unit: multiplierUnit }) }] : [],
      factorValue: of.value,
      factorUnit: of.unit ?? '',
      gwpSet: (gwpSet || null) as GwpSet | null,
    });
    return (
      <div className={style.preview} role="status">
        <b>{t('inventory.preview', { t: tonnes(Number(kilogramsExact)) })}</b>
        <Steps of={steps} />
      </div>
    );
  } catch (error) {
    const { why, what } = told(error instanceof Refusal ? new Refused(error.code, error.message, error.details) : error);
    return (
      <p className={style.preview} data-wrong role="status">
        {why ?? what}
      </p>
    );
  }
}

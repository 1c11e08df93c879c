import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useGetOne, useNotify, useRefresh } from 'ra-core';
import { useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { qualities, sourceCategories, type Phase } from '../../shared/event.ts';
import { evaluate } from '../../shared/inventory.ts';
import { Refusal } from '../../shared/refusal.ts';
import { variablesOf, type Answers } from '../platform/answers.ts';
import { tonnes } from '../platform/day.ts';
import { Fields } from '../platform/fields.tsx';
import { keyOf, newKey, Refused, tell } from '../platform/graphql.ts';
import { RefusalNote, told } from '../platform/refusal.tsx';
import type { Field } from '../platform/resource.ts';
import { t } from '../platform/text.ts';
import { placed } from '../platform/verb.tsx';
import { Steps } from './steps.tsx';
import { addInventoryLine } from './documents.ts';
import style from './inventory.module.css';

const own = ({ ownFactor }: Readonly<Record<string, unknown>>): boolean => ownFactor === true;
const fieldsOf = (boundary: readonly string[]): readonly Field[] => [
  { name: 'stage', kind: 'choice', choices: boundary },
  { name: 'category', kind: 'choice', of: 'sourceCategory', choices: sourceCategories },
  { name: 'source' },
  { name: 'activity', kind: 'decimal' },
  { name: 'unit' },
  { name: 'multiplierName', optional: true },
  { name: 'multiplierValue', when: ({ multiplierName }) => !!multiplierName },
  { name: 'multiplierUnit', optional: true, when: ({ multiplierName }) => !!multiplierName },
  { name: 'ownFactor', kind: 'flag' },
  { name: 'factor', kind: 'record', of: 'Factor', filter: { state: ['active'] }, when: (answers) => !own(answers) },
  { name: 'factorValue', kind: 'decimal', when: own },
  { name: 'factorUnit', when: own },
  { name: 'factorSource', when: own },
  { name: 'quality', kind: 'choice', choices: qualities, initial: () => 'measured' },
  { name: 'note', optional: true },
];

/** One source of emissions: its result is shown while it is typed, by the very reckoning that the platform does. */
export default function LineForm({ event, phase, boundary, onClose }: { event: string; phase: Phase; boundary: readonly string[]; onClose: () => void }) {
  const fields = fieldsOf(boundary);
  const form = useForm<Answers>({ defaultValues: Object.fromEntries(fields.map(({ name, initial }) => [name, initial?.(undefined as never) ?? ''])) });
  const [notify, refresh] = [useNotify(), useRefresh()];
  const [key] = useState(newKey);
  const [refusal, setRefusal] = useState<unknown>();
  const add = async (answers: Answers) => {
    setRefusal(undefined);
    const { ownFactor, factorValue, factorUnit, factorSource, multiplierName, multiplierValue, multiplierUnit, ...rest } = variablesOf(fields, answers);
    const input = {
      ...rest,
      phase,
      ...(ownFactor === true && { ownFactor: { value: factorValue, unit: factorUnit, source: factorSource } }),
      ...(!!multiplierName && { multipliers: [{ name: multiplierName, value: multiplierValue, unit: multiplierUnit }] }),
    };
    try {
      await tell(addInventoryLine, { event, input: input as never }, keyOf(key, input));
      notify(t('verb.begun', { action: t('Line.action.add') }), { type: 'success' });
      onClose();
      refresh();
    } catch (error) {
      placed(error, fields, form.setError);
      setRefusal(error);
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="line">
      <FormProvider {...form}>
        <form onSubmit={(e) => void form.handleSubmit(add)(e)} noValidate>
          <DialogTitle id="line" sx={{ fontSize: 20, fontWeight: 600, pb: 1 }}>
            {t('Line.action.add')} ({t(`phase.${phase}`)})
          </DialogTitle>
          <DialogContent sx={{ display: 'grid', gap: 2.5 }}>
            <Fields type="Line" fields={fields} />
            <Preview />
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

/** What the line comes to, or which unit stands between it and a mass of CO₂e. */
function Preview() {
  const { activity, unit, ownFactor, factor, factorValue, factorUnit, multiplierName, multiplierValue, multiplierUnit } = useWatch() as Record<string, string>;
  const { data } = useGetOne<{ id: string; value: string; unit: string }>('Factor', { id: factor ?? '', meta: { whole: true } }, { enabled: !!factor && !ownFactor });
  const of = ownFactor ? { value: factorValue, unit: factorUnit } : data;
  if (!activity || !unit || !of?.value) return null;
  try {
    const { kilogramsExact, steps } = evaluate({
      activity,
      unit,
      multipliers: multiplierName && multiplierValue ? [{ name: multiplierName, value: multiplierValue, ...(multiplierUnit && { unit: multiplierUnit }) }] : [],
      factorValue: of.value,
      factorUnit: of.unit ?? '',
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

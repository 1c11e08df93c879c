import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { ask } from '../platform/graphql.ts';
import { RecordField } from '../platform/record-field.tsx';
import { RefusalNote } from '../platform/refusal.tsx';
import { t } from '../platform/text.ts';
import { methodologyOne } from './documents.ts';
import style from '../platform/form.module.css';

/** The document of a filed methodology as the beginning of one's own. */
export function CopyFrom() {
  const { setValue } = useFormContext();
  const [from, setFrom] = useState('');
  const [refusal, setRefusal] = useState<unknown>();
  const copy = async (id: string) => {
    setFrom(id);
    setRefusal(undefined);
    if (!id) return;
    try {
      const { methodology } = await ask(methodologyOne, { id });
      setValue('document', JSON.stringify(methodology.document, null, 1), { shouldDirty: true });
    } catch (error) {
      setRefusal(error);
    }
  };
  return (
    <div className={style.helper}>
      <RecordField
        of="Methodology"
        filter={{ state: ['filed'] }}
        name="copyFrom"
        value={from || undefined}
        onChange={(id) => void copy(id)}
        label={t('methodology.copyFrom')}
        help={t('methodology.copyFrom.help')}
        error={false}
        inputRef={() => {}}
      />
      {refusal !== undefined && <RefusalNote of={refusal} />}
    </div>
  );
}

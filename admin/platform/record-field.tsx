import { Autocomplete, TextField } from '@mui/material';
import { useGetList, useGetOne } from 'ra-core';
import { useEffect, useState, type ReactNode } from 'react';
import { nameOf, type Linked } from './name.ts';
import { t } from './text.ts';

interface Choosing {
  of: string;
  filter: Readonly<Record<string, unknown>> | undefined;
  value: string | undefined;
  onChange: (id: string) => void;
  label: ReactNode;
  help: string | undefined;
  error: boolean;
  name: string;
  inputRef: (it: unknown) => void;
}
/** A record of another type, found by what it is called. */
export function RecordField({ of, filter = {}, value, onChange, label, help, error, name, inputRef }: Choosing) {
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const wait = setTimeout(() => setQ(typed), 250);
    return () => clearTimeout(wait);
  }, [typed]);
  const { data = [], isFetching } = useGetList<Linked>(of, {
    filter: { ...filter, ...(q && { q }) },
    sort: { field: 'id', order: 'DESC' },
    pagination: { page: 1, perPage: 20 },
  });
  const { data: held } = useGetOne<Linked>(of, { id: value ?? '' }, { enabled: !!value && !data.some(({ id }) => id === value) });
  const options = held && !data.some(({ id }) => id === held.id) ? [held, ...data] : data;
  const chosen = options.find(({ id }) => id === value) ?? null;
  return (
    <Autocomplete<Linked>
      options={options}
      value={chosen}
      loading={isFetching}
      filterOptions={(all) => all}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      id={`f-${name}`}
      getOptionLabel={nameOf}
      getOptionKey={({ id }) => id}
      onChange={(_, it) => onChange(it?.id ?? '')}
      onInputChange={(_, text, why) => setTyped(why === 'input' ? text : '')}
      noOptionsText={t('form.noneFound')}
      loadingText={t('any.loading')}
      openText={t('form.open')}
      closeText={t('form.close')}
      clearText={t('form.clear')}
      renderInput={(given) => (
        <TextField
          {...given}
          label={label}
          error={error}
          helperText={help}
          inputRef={inputRef}
          fullWidth
          slotProps={{ inputLabel: { ...given.InputLabelProps, shrink: true } }}
        />
      )}
    />
  );
}

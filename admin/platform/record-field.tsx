import { Autocomplete, TextField } from "@mui/material";
import { useGetList, useGetOne } from "ra-core";
import { useEffect, useState, type ReactNode } from "react";
import { nameOf, type Linked } from "./name.ts";
import { t } from "./text.ts";
import style from "./form.module.css";

interface Choosing<R extends Linked> {
  value: string | undefined;
  onChange: (id: string) => void;
  label: ReactNode;
  help: string | undefined;
  error: boolean;
  name: string;
  inputRef: (it: unknown) => void;
  /** The details shown beside a record's name. */
  aside?: ((record: R) => string | undefined) | undefined;
}
/** One of several records, found by name. `onType` searches further; without it, the options are complete. */
export function OneOf<R extends Linked>({
  options,
  loading,
  value,
  onChange,
  onType,
  label,
  help,
  error,
  name,
  inputRef,
  aside,
}: Choosing<R> & { options: readonly R[]; loading: boolean; onType?: (text: string) => void }) {
  return (
    <Autocomplete<R>
      options={options as R[]}
      value={options.find(({ id }) => id === value) ?? null}
      loading={loading}
      {...(onType && { filterOptions: (all) => all })}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      id={`f-${name}`}
      getOptionLabel={nameOf}
      getOptionKey={({ id }) => id}
      {...(aside && {
        renderOption: ({ key, ...given }, it) => (
          <li key={key} {...given} className={`${given.className} ${style.choice}`}>
            {nameOf(it)}
            <small>{aside(it)}</small>
          </li>
        ),
      })}
      onChange={(_, it) => onChange(it?.id ?? "")}
      {...(onType && { onInputChange: (_: unknown, text: string, why: string) => onType(why === "input" ? text : "") })}
      noOptionsText={t("form.noneFound")}
      loadingText={t("any.loading")}
      openText={t("form.open")}
      closeText={t("form.close")}
      clearText={t("form.clear")}
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

/** A record of another type. With a `rank`, many are fetched and the likeliest come first. */
export function RecordField<R extends Linked>({
  of,
  filter = {},
  likely = {},
  rank,
  ...given
}: Choosing<R> & {
  of: string;
  filter: Readonly<Record<string, unknown>> | undefined;
  likely?: Readonly<Record<string, unknown>> | undefined;
  rank?: ((record: R) => number) | undefined;
}) {
  const { value } = given;
  const [typed, setTyped] = useState("");
  const [q, setQ] = useState("");
  useEffect(() => {
    const wait = setTimeout(() => setQ(typed), 250);
    return () => clearTimeout(wait);
  }, [typed]);
  const { data = [], isFetching } = useGetList<R>(of, {
    filter: { ...filter, ...(q ? { q } : likely) },
    sort: { field: "id", order: "DESC" },
    pagination: { page: 1, perPage: rank ? 200 : 20 },
  });
  const { data: held } = useGetOne<R>(
    of,
    { id: value ?? "" },
    { enabled: !!value && !data.some(({ id }) => id === value) },
  );
  const ranked = rank ? [...data].sort((a, b) => rank(a) - rank(b)) : data;
  return (
    <OneOf
      options={held && !data.some(({ id }) => id === held.id) ? [held, ...ranked] : ranked}
      loading={isFetching}
      onType={setTyped}
      {...given}
    />
  );
}

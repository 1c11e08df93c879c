import { Autocomplete, TextField, createFilterOptions } from "@mui/material";
import { useMemo } from "react";
import type { InputProps } from "./choice-field.tsx";
import { t } from "./text.ts";
import style from "./form.module.css";

/** What is shown of each that is known: the text that it stands for, what it is beside that, and from where. */
interface Known<T> {
  readonly options: readonly T[];
  readonly textOf: (one: T) => string;
  readonly asideOf: (one: T) => string;
  readonly sourceOf?: (one: T) => string;
  /** All by which it is found. */
  readonly foundBy: (one: T) => string;
}
const shownMost = 60;

/** A text, typed or chosen from those that are known, each found by its other names too. */
export function TypedChoice<T extends object>({
  given,
  size = "medium",
  options,
  textOf,
  asideOf,
  sourceOf,
  foundBy,
}: Known<T> & { given: Omit<InputProps, "onBlur">; size?: "small" | "medium" | undefined }) {
  const { value, onChange, helperText, error, label, inputRef, name, id } = given;
  const filterOptions = useMemo(() => createFilterOptions<T>({ stringify: foundBy, limit: shownMost }), [foundBy]);
  const written = (one: T | string): string => (typeof one === "string" ? one : textOf(one));
  return (
    <Autocomplete<T, false, false, true>
      freeSolo
      forcePopupIcon
      options={options as T[]}
      filterOptions={filterOptions}
      getOptionLabel={written}
      getOptionKey={written}
      inputValue={value}
      onInputChange={(_, typed) => onChange(typed)}
      id={id}
      size={size}
      openText={t("form.open")}
      closeText={t("form.close")}
      clearText={t("form.clear")}
      renderOption={({ key, ...option }, one) => (
        <li key={key} {...option} className={`${option.className} ${style.choice}`}>
          {textOf(one)}
          <small title={sourceOf?.(one)}>{asideOf(one)}</small>
        </li>
      )}
      renderInput={(input) => (
        <TextField
          {...input}
          name={name}
          label={label}
          error={error}
          helperText={helperText}
          inputRef={inputRef}
          fullWidth
          slotProps={{ inputLabel: { ...input.InputLabelProps, shrink: true } }}
        />
      )}
    />
  );
}

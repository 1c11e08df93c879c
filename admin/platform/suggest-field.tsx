import { Autocomplete, TextField, createFilterOptions } from "@mui/material";
import type { InputProps } from "./choice-field.tsx";
import type { Suggestion } from "./resource.ts";
import { t } from "./text.ts";
import style from "./form.module.css";

const matching = createFilterOptions<Suggestion>({ stringify: ({ value, aside }) => `${value} ${aside}`, limit: 60 });

/** A text, typed or chosen from those that are known, each found by its other names too. */
export function SuggestField({ given, suggestions }: { given: InputProps; suggestions: readonly Suggestion[] }) {
  const { value, onChange, helperText, error, label, inputRef, name, id } = given;
  return (
    <Autocomplete<Suggestion, false, false, true>
      freeSolo
      forcePopupIcon
      options={suggestions as Suggestion[]}
      filterOptions={matching}
      getOptionLabel={(one) => (typeof one === "string" ? one : one.value)}
      getOptionKey={(one) => (typeof one === "string" ? one : one.value)}
      inputValue={value}
      onInputChange={(_, typed) => onChange(typed)}
      id={id}
      openText={t("form.open")}
      closeText={t("form.close")}
      clearText={t("form.clear")}
      renderOption={({ key, ...option }, one) => (
        <li key={key} {...option} className={`${option.className} ${style.choice}`}>
          {one.value}
          <small>{one.aside}</small>
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

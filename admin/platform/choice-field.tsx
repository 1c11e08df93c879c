import { Checkbox, MenuItem, Radio, TextField } from "@mui/material";
import type { ReactNode } from "react";
import { t } from "./text.ts";
import style from "./form.module.css";

/** The props that all kinds of question share. */
export interface InputProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (answer: unknown) => void;
  readonly onBlur: () => void;
  readonly inputRef: (it: unknown) => void;
  readonly error: boolean;
  readonly helperText: string | undefined;
  readonly fullWidth: true;
  readonly name: string;
  readonly id: string;
}
interface Values {
  given: InputProps;
  values: readonly string[];
  called: (value: string) => string;
}

interface Many extends Values {
  optional: boolean | undefined;
  /** A sentence about a value: shown in the list, and below the field once it is chosen. */
  about?: ((value: string) => string | undefined) | undefined;
}
/** One of many values. */
export function Select({ given, values, called, optional, about }: Many) {
  const none = t(optional ? "form.noChoice" : "form.choose");
  const said = about?.(given.value);
  return (
    <TextField
      {...given}
      {...(said && !given.error && { helperText: said })}
      onChange={(event) => given.onChange(event.target.value)}
      select
      slotProps={{
        select: { displayEmpty: true, renderValue: (one) => (one ? called(String(one)) : none) },
        inputLabel: { shrink: true },
      }}
    >
      <MenuItem value="">{none}</MenuItem>
      {values.map((one) => (
        <MenuItem key={one} value={one} {...(about && { sx: { display: "block", whiteSpace: "normal" } })}>
          {called(one)}
          {about && <small className={style.about}>{about(one)}</small>}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** One of few values, all of them shown. */
export const Radios = ({ given, values, called }: Values) => (
  <fieldset className={style.field} aria-invalid={given.error}>
    <legend>{given.label}</legend>
    <div className={style.options}>
      {values.map((one) => (
        <label key={one} htmlFor={`${given.id}-${one}`}>
          <Radio
            id={`${given.id}-${one}`}
            size="small"
            name={given.name}
            value={one}
            checked={given.value === one}
            onChange={() => given.onChange(one)}
            onBlur={given.onBlur}
            {...(one === values[0] && { slotProps: { input: { ref: given.inputRef } } })}
          />
          {called(one)}
        </label>
      ))}
    </div>
    <Help given={given} />
  </fieldset>
);

/** Any of some values. */
export const Several = ({ given, held, values, called }: Values & { held: readonly string[] }) => (
  <fieldset className={style.field}>
    <legend>{given.label}</legend>
    <div className={`${style.options} ${values.length > 8 ? style.many : ""}`}>
      {values.map((one) => (
        <label key={one} htmlFor={`${given.id}-${one}`}>
          <Checkbox
            id={`${given.id}-${one}`}
            size="small"
            checked={held.includes(one)}
            onChange={(_, on) => given.onChange(on ? [...held, one] : held.filter((other) => other !== one))}
          />
          {called(one)}
        </label>
      ))}
    </div>
    <Help given={given} />
  </fieldset>
);

/** Yes or no. */
export const Flag = ({ given, checked }: { given: InputProps; checked: boolean }) => (
  <div className={style.field}>
    <div className={style.options}>
      <label htmlFor={given.id}>
        <Checkbox id={given.id} size="small" checked={checked} onChange={(_, on) => given.onChange(on)} />
        {given.label}
      </label>
    </div>
    {given.helperText && <small>{given.helperText}</small>}
  </div>
);

const Help = ({ given: { helperText, error } }: { given: InputProps }) =>
  helperText ? <small className={error ? style.wrong : undefined}>{helperText}</small> : null;

import { Checkbox, MenuItem, Radio, TextField } from "@mui/material";
import { useGetIdentity } from "ra-core";
import { lazy, Suspense, type ReactNode } from "react";
import { useController, useFormContext, useWatch } from "react-hook-form";
import { faultOf } from "./answers.ts";
import { Attached } from "./attached.tsx";
import { Cities, City } from "./city-field.tsx";
import { choiceText, regionText } from "./name.ts";
import type { BodyKind } from "../../shared/standing/standing.ts";
import type { Identity } from "./auth.ts";
import { RecordField } from "./record-field.tsx";
import { provincesNow } from "./regions.ts";
import type { Field } from "./resource.ts";
import { labelOf, t, word } from "./text.ts";
import style from "./form.module.css";

const GeoField = lazy(() => import("./geo-field.tsx"));
const JsonField = lazy(() => import("./json-field.tsx"));
const BodyField = lazy(() => import("./body-field.tsx"));
interface Asked {
  readonly type: string;
  readonly field: Field;
  readonly about?: string;
}

/** The questions of a form one below the other, as on paper: label above, help and fault beneath. */
export function Fields({ type, fields, about }: { type: string; fields: readonly Field[]; about?: string }) {
  const answers = useWatch() as Record<string, unknown>;
  return (
    <div className={style.fields}>
      {fields
        .filter(({ when }) => !when || when(answers))
        .map((field) => (
          <One key={field.name} type={type} field={field} {...(about && { about })} />
        ))}
    </div>
  );
}

function One({ type, field, about }: Asked) {
  const { name, kind = "text", optional, unit, of = name } = field;
  const { control } = useFormContext();
  const {
    field: { value, onChange, onBlur, ref },
    fieldState: { error },
  } = useController({
    name,
    control,
    rules: {
      validate: (given) => {
        const fault = faultOf(field, given);
        return fault ? t(fault) : true;
      },
    },
  });
  const say = (suffix = "") =>
    (about ? word(`${about}.${name}${suffix}`) : undefined) ?? word(`${type}.${name}${suffix}`);
  const label: ReactNode = (
    <>
      {say() ?? labelOf(type, name)}
      {unit && `（${word(`unit.${unit}`) ?? unit}）`}
      {optional && <span className={style.optional}> {t("form.optional")}</span>}
    </>
  );
  const help = error?.message || say(".help");
  const given = {
    label,
    value: (value as string | undefined) ?? "",
    onChange,
    onBlur,
    inputRef: ref,
    error: !!error,
    helperText: help,
    fullWidth: true,
    name,
    id: `f-${name}`,
  } as const;
  const choices = (values: readonly string[], called: (value: string) => string) => (
    <TextField {...given} select slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
      <MenuItem value="">{t(optional ? "form.noChoice" : "form.choose")}</MenuItem>
      {values.map((one) => (
        <MenuItem key={one} value={one}>
          {called(one)}
        </MenuItem>
      ))}
    </TextField>
  );
  const several = (values: readonly string[], called: (value: string) => string) => {
    const held = (value as readonly string[] | undefined) || [];
    return (
      <fieldset className={style.field}>
        <legend>{label}</legend>
        <div className={`${style.options} ${values.length > 8 ? style.many : ""}`}>
          {values.map((one) => (
            <label key={one} htmlFor={`f-${name}-${one}`}>
              <Checkbox
                id={`f-${name}-${one}`}
                size="small"
                checked={held.includes(one)}
                onChange={(_, on) => onChange(on ? [...held, one] : held.filter((x) => x !== one))}
              />
              {called(one)}
            </label>
          ))}
        </div>
        {help && <small className={error && style.wrong}>{help}</small>}
      </fieldset>
    );
  };
  switch (kind) {
    case "long":
      return <TextField {...given} multiline minRows={3} />;
    case "json":
      return (
        <Suspense>
          <JsonField {...given} onChange={onChange} />
        </Suspense>
      );
    case "geojson":
      return (
        <Suspense>
          <GeoField {...given} onChange={onChange} />
        </Suspense>
      );
    case "day":
      return <TextField {...given} type="date" />;
    case "instant":
      return <TextField {...given} type="datetime-local" />;
    case "password":
      return <TextField {...given} type="password" autoComplete="new-password" />;
    case "email":
      return <TextField {...given} type="email" autoComplete="email" />;
    case "whole":
    case "decimal":
    case "tonnes":
      return (
        <TextField
          {...given}
          slotProps={{
            htmlInput: { inputMode: kind === "whole" ? "numeric" : "decimal" },
            inputLabel: { shrink: true },
          }}
        />
      );
    case "region":
      return choices(
        provincesNow.map(({ code }) => code),
        regionText,
      );
    case "city":
      return <City choices={choices} of={field.of ?? "region"} held={given.value} />;
    case "choice": {
      const values = field.choices ?? [];
      if (values.length > 5) return choices(values, field.called ?? ((one) => choiceText(of, one)));
      return (
        <fieldset className={style.field} aria-invalid={!!error}>
          <legend>{label}</legend>
          <div className={style.options}>
            {values.map((one) => (
              <label key={one} htmlFor={`f-${name}-${one}`}>
                <Radio
                  id={`f-${name}-${one}`}
                  size="small"
                  name={name}
                  value={one}
                  checked={value === one}
                  onChange={() => onChange(one)}
                  onBlur={onBlur}
                  {...(one === values[0] && { slotProps: { input: { ref } } })}
                />
                {choiceText(of, one)}
              </label>
            ))}
          </div>
          {help && <small className={error && style.wrong}>{help}</small>}
        </fieldset>
      );
    }
    case "choices":
      return several(field.choices ?? [], (one) => choiceText(of, one));
    case "cities":
      return <Cities choices={several} of={field.of ?? "region"} />;
    case "files":
      return field.at ? <Attached choices={several} at={field.at} /> : null;
    case "flag":
      return (
        <div className={style.field}>
          <div className={style.options}>
            <label htmlFor={`f-${name}`}>
              <Checkbox id={`f-${name}`} size="small" checked={value === true} onChange={(_, on) => onChange(on)} />
              {label}
            </label>
          </div>
          {help && <small>{help}</small>}
        </div>
      );
    case "record":
      return (
        <Chosen
          field={field}
          of={of}
          aside={field.aside as never}
          {...{ value: value as string | undefined, onChange, label, help, error: !!error, name, inputRef: ref }}
        />
      );
    case "body":
      return (
        <Suspense>
          <BodyField
            of={of as BodyKind}
            {...{ value: value as string | undefined, onChange, label, help, error: !!error, name, inputRef: ref }}
          />
        </Suspense>
      );
    default:
      return <TextField {...given} />;
  }
}

/** A record, the likeliest first by what was answered before. */
function Chosen({
  field: { rank, likely, filter, own },
  ...given
}: { field: Field } & Omit<Parameters<typeof RecordField>[0], "rank" | "likely" | "filter">) {
  const answers = useWatch() as Record<string, unknown>;
  const { identity } = useGetIdentity();
  const mine = (identity as Identity | undefined)?.organization?.id;
  return (
    <RecordField
      {...given}
      filter={{ ...filter, ...(own && mine && { [own]: mine }) }}
      likely={likely?.(answers)}
      rank={rank && ((record) => rank(record as never, answers))}
    />
  );
}

import { TextField } from "@mui/material";
import { useGetIdentity } from "ra-core";
import { lazy, Suspense } from "react";
import { useController, useFormContext, useWatch } from "react-hook-form";
import { faultOf } from "./answers.ts";
import { Attached } from "./attached.tsx";
import type { Identity } from "./auth.ts";
import { Flag, Radios, Select, Several, type InputProps } from "./choice-field.tsx";
import { Cities, City } from "./city-field.tsx";
import { choiceText, regionText } from "./name.ts";
import { RecordField } from "./record-field.tsx";
import { provincesNow } from "./regions.ts";
import type { ChoiceQuestion, Field, RecordQuestion } from "./resource.ts";
import { labelOf, t, word } from "./text.ts";
import style from "./form.module.css";

const GeoField = lazy(() => import("./geo-field.tsx"));
const JsonField = lazy(() => import("./json-field.tsx"));
const UnitField = lazy(() => import("./unit-field.tsx").then(({ UnitField: it }) => ({ default: it })));
const SuggestField = lazy(() => import("./suggest-field.tsx").then(({ SuggestField: it }) => ({ default: it })));
const PasswordField = lazy(() => import("./password-field.tsx"));
const BodyField = lazy(() => import("./body-field.tsx"));
interface Asked {
  readonly type: string;
  readonly field: Field;
  readonly about?: string;
}

/** The questions of a form one below the other, as on paper: label above, help and error beneath. */
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

function Label({ type, field, about }: Asked) {
  const unit = "unit" in field ? field.unit : undefined;
  return (
    <>
      {sayOf(type, field, about) ?? labelOf(type, field.name)}
      {unit && `（${word(`unit.${unit}`) ?? unit}）`}
      {field.optional && <span className={style.optional}> {t("form.optional")}</span>}
    </>
  );
}
/** The label and help of a question: of the verb that asks it, or of its type. */
const sayOf = (type: string, { name }: Field, about: string | undefined, suffix = ""): string | undefined =>
  (about ? word(`${about}.${name}${suffix}`) : undefined) ?? word(`${type}.${name}${suffix}`);

function One({ type, field, about }: Asked) {
  const { name } = field;
  const { control } = useFormContext();
  const {
    field: { value, onChange, onBlur, ref },
    fieldState: { error },
  } = useController({
    name,
    control,
    rules: {
      validate: (answer) => {
        const fault = faultOf(field, answer);
        return fault ? t(fault) : true;
      },
    },
  });
  const given: InputProps = {
    label: <Label type={type} field={field} {...(about && { about })} />,
    value: (value as string | undefined) ?? "",
    onChange,
    onBlur,
    inputRef: ref,
    error: !!error,
    helperText: error?.message || sayOf(type, field, about, ".help"),
    fullWidth: true,
    name,
    id: `f-${name}`,
  };
  return <Suspense>{asked(field, given, value)}</Suspense>;
}

/** The input for a question, by its kind. */
function asked(field: Field, given: InputProps, value: unknown) {
  const held = (value as readonly string[] | undefined) || [];
  const select = (values: readonly string[], called: (value: string) => string) => (
    <Select given={given} values={values} called={called} optional={field.optional} />
  );
  const several = (values: readonly string[], called: (value: string) => string) => (
    <Several given={given} held={held} values={values} called={called} />
  );
  switch (field.kind) {
    case "long":
      return <TextField {...given} multiline minRows={3} />;
    case "json":
      return <JsonField {...given} />;
    case "geojson":
      return <GeoField {...given} />;
    case "day":
      return <TextField {...given} type="date" />;
    case "instant":
      return <TextField {...given} type="datetime-local" />;
    case "password":
      if (field.names) return <PasswordField {...given} names={field.names} />;
      return <TextField {...given} type="password" autoComplete="current-password" />;
    case "email":
      return <TextField {...given} type="email" autoComplete="email" />;
    case "whole":
    case "decimal":
    case "tonnes":
      return <NumberField given={given} inputMode={field.kind === "whole" ? "numeric" : "decimal"} />;
    case "region":
      return select(
        provincesNow.map(({ code }) => code),
        regionText,
      );
    case "city":
      return <City choices={select} of={field.of ?? "region"} held={given.value} />;
    case "cities":
      return <Cities choices={several} of={field.of ?? "region"} />;
    case "choice":
      return <Choice field={field} given={given} />;
    case "choices":
      return several(field.choices, (one) => choiceText(field.of ?? field.name, one));
    case "files":
      return field.at ? <Attached choices={several} at={field.at} /> : null;
    case "flag":
      return <Flag given={given} checked={value === true} />;
    case "record":
      return <Chosen field={field} given={given} />;
    case "suggested":
      return <SuggestField given={given} suggestions={field.suggestions} />;
    case "unit":
      return <UnitField {...given} />;
    case "body":
      return <BodyField of={field.of} {...choosing(given)} />;
    default:
      return <TextField {...given} />;
  }
}

const NumberField = ({ given, inputMode }: { given: InputProps; inputMode: "numeric" | "decimal" }) => (
  <TextField {...given} slotProps={{ htmlInput: { inputMode }, inputLabel: { shrink: true } }} />
);

/** What a choice means, where its words alone do not say it. */
const sayChoice = (of: string, one: string): string | undefined => word(`${of}.${one}.help`);

/** Few choices are shown at once, many in a list to open. */
function Choice({
  field: { name, choices, of = name, called, optional },
  given,
}: {
  field: ChoiceQuestion;
  given: InputProps;
}) {
  const named = (one: string) => choiceText(of, one);
  return choices.length > 5 ? (
    <Select
      given={given}
      values={choices}
      called={called ?? named}
      optional={optional}
      about={sayChoice(of, choices[0]!) ? (one) => sayChoice(of, one) : undefined}
    />
  ) : (
    <Radios given={given} values={choices} called={named} />
  );
}

/** The props of a field that searches for records. */
const choosing = ({ value, onChange, label, helperText, error, name, inputRef }: InputProps) => ({
  value,
  onChange,
  label,
  help: helperText,
  error,
  name,
  inputRef,
});

/** A record, the likeliest first, judged by the previous answers. */
function Chosen({
  field: { of, rank, likely, filter, own, aside },
  given,
}: {
  field: RecordQuestion;
  given: InputProps;
}) {
  const answers = useWatch() as Record<string, unknown>;
  const { identity } = useGetIdentity();
  const mine = (identity as Identity | undefined)?.organization?.id;
  return (
    <RecordField
      {...choosing(given)}
      of={of}
      aside={aside as never}
      filter={{ ...filter, ...(own && mine && { [own]: mine }) }}
      likely={likely?.(answers)}
      rank={rank && ((record) => rank(record as never, answers))}
    />
  );
}

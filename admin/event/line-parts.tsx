import { Button, TextField } from "@mui/material";
import { Plus, Trash2 } from "lucide-react";
import { useController, useFieldArray, useFormContext } from "react-hook-form";
import type { FixedPart, GasFactor, Multiplier } from "../../shared/event/inventory.ts";
import { plain } from "../platform/answers.ts";
import { t } from "../platform/text.ts";
import { UnitField } from "../platform/unit-field.tsx";
import style from "./inventory.module.css";

/** The parts of a line that repeat: multipliers in order, factors for other gases, and fixed parts added on top. */
export interface LineParts {
  multipliers: Multiplier[];
  gases: GasFactor[];
  fixed: FixedPart[];
}
const columns = {
  multipliers: ["name", "value", "unit"],
  gases: ["value", "unit"],
  fixed: ["name", "count", "unit", "value", "factorUnit"],
} as const;
const numbers: readonly string[] = ["value", "count"];
const units: readonly string[] = ["unit", "factorUnit"];
export type PartKind = keyof LineParts;
const most: Readonly<Record<PartKind, number>> = { multipliers: 10, gases: 5, fixed: 5 };
export const noParts: LineParts = { multipliers: [], gases: [], fixed: [] };

const given = <P extends object>(parts: readonly P[] | undefined): P[] =>
  (parts ?? []).map(
    (part) =>
      Object.fromEntries(
        Object.entries(part).flatMap(([name, text]) => {
          const answer = numbers.includes(name) ? plain(String(text)) : String(text).trim();
          return answer ? [[name, answer]] : [];
        }),
      ) as P,
  );
/** The parts as the platform takes them: numbers without thousands separators, nothing for empty fields. */
export const partsOf = ({ multipliers, gases, fixed }: Partial<LineParts>): LineParts => ({
  multipliers: given(multipliers),
  gases: given(gases),
  fixed: given(fixed),
});

function UnitPart({ name, label }: { name: string; label: string }) {
  const { value, onChange, ref } = useController({ name, defaultValue: "" }).field;
  return (
    <UnitField
      name={name}
      id={`f-${name}`}
      label={label}
      value={String(value ?? "")}
      onChange={onChange}
      inputRef={ref}
      error={false}
      helperText={undefined}
      fullWidth
      size="small"
    />
  );
}

/** The parts of one kind, one per row, with buttons to add and remove. */
export function PartsField({ of }: { of: PartKind }) {
  const { register, control } = useFormContext<LineParts>();
  const { fields, append, remove } = useFieldArray({ control, name: of });
  return (
    <fieldset className={style.parts}>
      <legend>{t(`Line.${of}`)}</legend>
      <small>{t(`Line.${of}.help`)}</small>
      {fields.map(({ id }, i) => (
        <div key={id} className={style.grid}>
          {columns[of].map((name) =>
            units.includes(name) ? (
              <UnitPart key={name} name={`${of}.${i}.${name}`} label={t(`linePart.${name}`)} />
            ) : (
              <TextField
                key={name}
                size="small"
                label={t(`linePart.${name}`)}
                slotProps={{
                  inputLabel: { shrink: true },
                  ...(numbers.includes(name) && { htmlInput: { inputMode: "decimal" } }),
                }}
                {...register(`${of}.${i}.${name}` as "multipliers.0.name")}
              />
            ),
          )}
          <Button
            startIcon={<Trash2 size={15} />}
            onClick={() => remove(i)}
            aria-label={t("linePart.remove", { what: t(`Line.${of}`), n: i + 1 })}
          >
            {t("Line.action.remove")}
          </Button>
        </div>
      ))}
      {fields.length < most[of] && (
        <Button
          size="small"
          variant="outlined"
          startIcon={<Plus size={15} />}
          onClick={() => append(Object.fromEntries(columns[of].map((name) => [name, ""])) as never)}
        >
          {t("linePart.add", { what: t(`Line.${of}`) })}
        </Button>
      )}
    </fieldset>
  );
}

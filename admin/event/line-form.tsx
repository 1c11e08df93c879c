import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { useGetOne, useNotify, useRefresh } from "ra-core";
import { useEffect, useRef, useState } from "react";
import { FormProvider, useFormContext, useWatch } from "react-hook-form";
import { bearers, qualities, sourceCategories, type Phase, type SourceCategory } from "../../shared/event/event.ts";
import { gwpSets, type GwpSet } from "../../shared/factor/gwp.ts";
import { evaluate } from "../../shared/event/inventory.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { plain, variablesOf, type Answers } from "../platform/answers.ts";
import { tonnes } from "../platform/day.ts";
import { Restored } from "../platform/dialog-form.tsx";
import { useKeptForm } from "../platform/draft.ts";
import { Fields } from "../platform/fields.tsx";
import { keyOf, newKey, Refused, tell } from "../platform/graphql.ts";
import { RefusalNote, refusalText } from "../platform/refusal.tsx";
import type { Field } from "../platform/resource.ts";
import { t } from "../platform/text.ts";
import { useRefusal } from "../platform/use-refusal.ts";
import { asideOf, denominatorOf, rankOf, serving, type FactorRow } from "../factor/pick.ts";
import { noParts, PartsField, partsOf, type LineParts } from "./line-parts.tsx";
import { Steps } from "./steps.tsx";
import { addInventoryLine } from "./documents.ts";
import style from "./inventory.module.css";

const own = ({ ownFactor }: Readonly<Record<string, unknown>>): boolean => ownFactor === true;
const fieldsOf = (event: string, boundary: readonly string[], phase: Phase, region: string): readonly Field[] => [
  { name: "stage", kind: "choice", choices: boundary },
  { name: "category", kind: "choice", of: "sourceCategory", choices: sourceCategories },
  { name: "source" },
  { name: "ownFactor", kind: "flag" },
  {
    name: "factor",
    kind: "record",
    of: "Factor",
    filter: { state: ["active"] },
    likely: ({ category }) => (category ? { category: serving[category as SourceCategory] } : {}),
    rank: (factor: FactorRow, { category }) => rankOf(factor, category as SourceCategory | undefined, region),
    aside: asideOf,
    when: (answers) => !own(answers),
  } as Field,
  { name: "factorValue", kind: "decimal", when: own },
  { name: "factorUnit", kind: "unit", when: own },
  { name: "factorSource", when: own },
  { name: "factorYear", kind: "whole", optional: true, when: own },
  { name: "gwpSet", kind: "choice", choices: gwpSets, optional: true, when: own },
  { name: "activity", kind: "decimal" },
  { name: "unit", kind: "unit", covers: ["factorUnit"] },
  { name: "bearer", kind: "choice", choices: bearers, initial: () => "organiser" },
  {
    name: "quality",
    kind: "choice",
    choices: qualities,
    initial: () => (phase === "planned" ? "estimated" : "measured"),
  },
  { name: "uncertainty", kind: "decimal", optional: true },
  { name: "note", optional: true },
  { name: "certificates", kind: "long", optional: true },
  { name: "evidence", kind: "files", at: { type: "event", id: event }, optional: true, initial: () => [] },
];

/** A certificate a line: its number, the month, and how many follow if it is not one. */
const certificatesIn = (text: unknown) =>
  String(text ?? "")
    .split(/[\n;；]/)
    .filter((one) => one.trim())
    .map((one) => {
      const [number, period, count = "1"] = one.trim().split(/[\s,，]+/);
      return { number, period: period ?? "", count: Number(count) };
    });

interface Asked {
  event: string;
  region: string;
  phase: Phase;
  boundary: readonly string[];
  onClose: () => void;
}
/** One source of emissions: its result is shown while it is typed, by the same calculation as the platform's. */
export default function LineForm({ event, region, phase, boundary, onClose }: Asked) {
  const fields = fieldsOf(event, boundary, phase, region);
  const initial = {
    ...Object.fromEntries(fields.map(({ name, initial: of }) => [name, of?.(undefined as never) ?? ""])),
    ...noParts,
  };
  const { form, draft } = useKeptForm(`line.${event}.${phase}`, initial, fields);
  const [notify, refresh] = [useNotify(), useRefresh()];
  const [key] = useState(newKey);
  const { refusal, isRefused, attempt } = useRefusal(form, fields);
  const add = async (answers: Answers) => {
    const { ownFactor, factorValue, factorUnit, factorSource, factorYear, certificates, ...rest } = variablesOf(
      fields,
      answers,
    );
    const input = {
      ...rest,
      certificates: certificatesIn(certificates),
      ...partsOf(answers),
      phase,
      ...(ownFactor === true && {
        ownFactor: { value: factorValue, unit: factorUnit, source: factorSource, year: factorYear },
      }),
    };
    await tell(addInventoryLine, { event, input: input as never }, keyOf(key, input));
    draft.discard();
    notify(t("verb.begun", { action: t("Line.action.add") }), { type: "success" });
    onClose();
    refresh();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="line">
      <FormProvider {...form}>
        <form
          onSubmit={(e) => {
            e.preventDefault();
            void attempt(add);
          }}
          noValidate
        >
          <DialogTitle id="line" sx={{ fontSize: 20, fontWeight: 600, pb: 1 }}>
            {t("any.withUnit", { label: t("Line.action.add"), unit: t(`phase.${phase}`) })}
          </DialogTitle>
          <DialogContent sx={{ display: "grid", gap: 2.5 }}>
            {draft.isRestored && <Restored draft={draft} />}
            <Fields type="Line" fields={fields} />
            <SuggestedUnit />
            <PartsField of="multipliers" />
            <details className={style.more}>
              <summary>{t("inventory.more")}</summary>
              <PartsField of="gases" />
              <PartsField of="fixed" />
            </details>
            {!isRefused && <Preview />}
            {refusal !== undefined && <RefusalNote of={refusal} />}
          </DialogContent>
          <DialogActions sx={{ px: 3, pb: 2.5 }}>
            <Button
              variant="outlined"
              onClick={() => {
                draft.discard();
                onClose();
              }}
            >
              {t("action.cancel")}
            </Button>
            <Button type="submit" variant="contained" loading={form.formState.isSubmitting}>
              {t("Line.action.add")}
            </Button>
          </DialogActions>
        </form>
      </FormProvider>
    </Dialog>
  );
}

const useFactor = (id: string | undefined) =>
  useGetOne<{ id: string; value: string; unit: string }>(
    "Factor",
    { id: id ?? "", meta: { whole: true } },
    { enabled: !!id },
  ).data;

/** The activity unit of the chosen factor, unless another was entered. */
function SuggestedUnit() {
  const { getValues, setValue, formState } = useFormContext<Record<string, string>>();
  const { isSubmitted } = formState;
  const { factor, factorUnit, ownFactor } = useWatch() as Record<string, string>;
  const library = useFactor(ownFactor ? undefined : factor);
  const unit = denominatorOf((ownFactor ? factorUnit : library?.unit) ?? "");
  const last = useRef("");
  useEffect(() => {
    const now = getValues("unit") ?? "";
    if (!unit || (now !== "" && now !== last.current)) return;
    last.current = unit;
    if (now !== unit) setValue("unit", unit, { shouldValidate: isSubmitted });
  }, [unit, getValues, setValue, isSubmitted]);
  return null;
}

/** The emissions of the line, or the unit that is missing for a mass of CO₂e. */
function Preview() {
  const { activity, unit, ownFactor, factor, factorValue, factorUnit, gwpSet, ...parts } = useWatch() as Record<
    string,
    string
  > &
    LineParts;
  const library = useFactor(ownFactor ? undefined : factor);
  const of = ownFactor ? { value: plain(factorValue ?? ""), unit: factorUnit } : library;
  if (!activity || !unit || !of?.value) return null;
  try {
    const { kilogramsExact, steps } = evaluate({
      activity: plain(activity),
      unit,
      ...partsOf(parts),
      factorValue: of.value,
      factorUnit: of.unit ?? "",
      gwpSet: (gwpSet || null) as GwpSet | null,
    });
    return (
      <div className={style.preview} role="status">
        <b>{t("inventory.preview", { t: tonnes(Number(kilogramsExact)) })}</b>
        <Steps of={steps} />
      </div>
    );
  } catch (error) {
    const { why, what } = refusalText(
      error instanceof Refusal ? new Refused(error.code, error.message, error.details) : error,
    );
    return (
      <p className={style.preview} data-wrong role="status">
        {why ?? what}
      </p>
    );
  }
}

import { Button } from "@mui/material";
import { Flag, Plus, Trash2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { Stage } from "../../shared/event/event.ts";
import { carriedOut, measureGuide, measureKinds, type MeasureKind } from "../../shared/event/measure.ts";
import { tonnes } from "../platform/day.ts";
import { choiceText } from "../platform/name.ts";
import { Group } from "../platform/record.tsx";
import { clauseText } from "../platform/refusal.tsx";
import type { Verb } from "../platform/resource.ts";
import { t } from "../platform/text.ts";
import { addMeasure, removeMeasure, reportMeasure } from "./inventory.documents.ts";
import style from "./inventory.module.css";

const VerbDialog = lazy(() => import("../platform/verb.tsx"));
export interface Measure {
  readonly id: string;
  readonly kind: string;
  readonly stage: string;
  readonly description: string;
  readonly expectedKilograms?: number | null;
  readonly basis?: string | null;
  readonly carriedOut?: string | null;
  readonly savedKilograms?: number | null;
  readonly report?: string | null;
}
type Open = { readonly action: "add" | "report" | "remove"; readonly of?: Measure };

/**
 * Reduction measures: from the guide, planned with their expected reduction, reported with their result. They are shown
 * and never deducted from the inventory.
 */
export function Measures({
  event,
  stages,
  measures,
  state,
  isOwn,
}: {
  event: string;
  stages: readonly Stage[];
  measures: readonly Measure[];
  state: string;
  isOwn: boolean;
}) {
  const [open, setOpen] = useState<Open>();
  const verbs: Readonly<Record<Open["action"], Verb<never>>> = {
    add: {
      document: addMeasure,
      fields: [
        { name: "kind", kind: "choice", of: "measureKind", choices: measureKinds },
        { name: "stage", kind: "choice", choices: stages },
        { name: "description", kind: "long" },
        { name: "expectedKilograms", kind: "tonnes", unit: "tCO2e", optional: true },
        { name: "basis", kind: "long", optional: true },
      ],
      variables: (_: never, input: object) => ({ event, input }),
    } as unknown as Verb<never>,
    report: {
      document: reportMeasure,
      fields: [
        { name: "carriedOut", kind: "choice", choices: carriedOut },
        { name: "report", kind: "long" },
        { name: "savedKilograms", kind: "tonnes", unit: "tCO2e", optional: true },
        { name: "evidence", kind: "files", at: { type: "event", id: event }, optional: true, initial: () => [] },
      ],
      variables: ({ id }: Measure, input: object) => ({ id, input }),
    } as unknown as Verb<never>,
    remove: { document: removeMeasure, grave: true } as unknown as Verb<never>,
  };
  const mayAdd = isOwn && (state === "draft" || state === "planned");
  if (measures.length === 0 && !mayAdd) return null;
  return (
    <Group title={t("measure.title")} aside={t("measure.guide")}>
      {measures.length === 0 && <p className="none">{t("measure.none")}</p>}
      <ul className={style.measures}>
        {measures.map((one) => (
          <One key={one.id} one={one} isOwn={isOwn} state={state} setOpen={setOpen} />
        ))}
      </ul>
      {mayAdd && (
        <Button startIcon={<Plus size={16} />} variant="outlined" onClick={() => setOpen({ action: "add" })}>
          {t("Measure.action.add")}
        </Button>
      )}
      <Suspense>
        {open && (
          <VerbDialog
            type="Measure"
            action={open.action}
            verb={verbs[open.action]}
            record={(open.of ?? { id: event }) as never}
            title={open.of ? choiceText("measureKind", open.of.kind) : t("measure.title")}
            onClose={() => setOpen(undefined)}
          />
        )}
      </Suspense>
    </Group>
  );
}

function One({
  one,
  isOwn,
  state,
  setOpen,
}: {
  one: Measure;
  isOwn: boolean;
  state: string;
  setOpen: (open: Open) => void;
}) {
  return (
    <li>
      <b>{choiceText("measureKind", one.kind)}</b>
      <small>
        {t(`stage.${one.stage as Stage}`)}·{clauseText(measureGuide[one.kind as MeasureKind].clause)}
        {one.carriedOut && `·${choiceText("carriedOut", one.carriedOut)}`}
      </small>
      <p>{one.description}</p>
      {one.report && <p>{one.report}</p>}
      <p className="number">
        {one.expectedKilograms != null &&
          `${t("Measure.expectedKilograms")} ${tonnes(one.expectedKilograms)} ${t("unit.tCO2e")}`}
        {one.savedKilograms != null &&
          `${one.expectedKilograms != null ? "，" : ""}${t("Measure.savedKilograms")} ${tonnes(one.savedKilograms)} ${t("unit.tCO2e")}`}
      </p>
      {isOwn && state === "planned" && (
        <Button size="small" startIcon={<Flag size={14} />} onClick={() => setOpen({ action: "report", of: one })}>
          {t("Measure.action.report")}
        </Button>
      )}
      {isOwn && state === "draft" && (
        <Button size="small" startIcon={<Trash2 size={14} />} onClick={() => setOpen({ action: "remove", of: one })}>
          {t("Line.action.remove")}
        </Button>
      )}
    </li>
  );
}

import { Button, Tab, Tabs } from "@mui/material";
import { Copy, FileSpreadsheet, ListChecks, Plus, Trash2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { GreenCertificate } from "../../shared/claim/certificate.ts";
import { phases, stages, type Phase, type Stage } from "../../shared/event/event.ts";
import { totalOf, type FixedPart, type GasFactor, type Multiplier } from "../../shared/event/inventory.ts";
import { decimalText, tonnes } from "../platform/day.ts";
import type { ResultOf } from "../platform/graphql.ts";
import { choiceText, nameOf } from "../platform/name.ts";
import { Group } from "../platform/record.tsx";
import { t } from "../platform/text.ts";
import { series } from "../platform/tokens.ts";
import type { Verb } from "../platform/resource.ts";
import { useAsk } from "../platform/use-ask.ts";
import type { Measure } from "./measures.tsx";
import type { Results } from "./results.tsx";
import type { Stated } from "./boundary.tsx";
import { copyInventory, inventoryOf } from "./inventory.documents.ts";
import { Steps, type Step } from "./steps.tsx";
import { removeInventoryLine, type eventOne } from "./documents.ts";
import style from "./inventory.module.css";

const LineForm = lazy(() => import("./line-form.tsx"));
const SheetForm = lazy(() => import("./sheet-form.tsx"));
const Wizard = lazy(() => import("./wizard.tsx"));
const ResultsOf = lazy(() => import("./results.tsx").then(({ ResultsOf: it }) => ({ default: it })));
const Boundary = lazy(() => import("./boundary.tsx").then(({ Boundary: it }) => ({ default: it })));
const Measures = lazy(() => import("./measures.tsx").then(({ Measures: it }) => ({ default: it })));
const VerbDialog = lazy(() => import("../platform/verb.tsx"));
type Event = ResultOf<typeof eventOne>["event"];
type Line = Event["lines"][number];
type Account = NonNullable<ResultOf<typeof inventoryOf>["event"]>;
type Adding = "line" | "questions" | "sheet" | "copy";

/** For comparing values with one another. */
const sharesOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { kilogramsExact }) => sum + Number(kilogramsExact), 0);
/** The sum as the platform calculates it: exact, and rounded up once to whole kilograms. */
const kilogramsOf = (lines: readonly Line[]): number =>
  totalOf(
    lines.map((line) => ({
      ...line,
      multipliers: line.multipliers as readonly Multiplier[],
      gases: line.gases as readonly GasFactor[],
      fixed: line.fixed as readonly FixedPart[],
    })),
  ).kilograms;

/** The emissions of an event, source by source, estimated and actual; each line with its calculation. */
export function Inventory({ record: event }: { record: Event }) {
  const [phase, setPhase] = useState<Phase>(
    event.state === "accounted" || event.lines.some((line) => line.phase === "actual") ? "actual" : "planned",
  );
  const [adding, setAdding] = useState<Adding>();
  const whole = useAsk(inventoryOf, { id: event.id }).data?.event;
  const [removing, setRemoving] = useState<Line>();
  // Only the organiser's: whoever may still plan or account may still enter lines.
  const mayEnter = event.moves.some(({ action }) => (phase === "planned" ? action === "plan" : action === "account"));
  const close = () => setAdding(undefined);
  const lines = event.lines.filter((line) => line.phase === phase);
  const total = kilogramsOf(lines);
  const byCategory = [...Map.groupBy(lines, ({ category }) => category)]
    .map(([category, of]) => ({ category, kilograms: sharesOf(of) }))
    .sort((a, b) => b.kilograms - a.kilograms);
  const measures = (whole?.reductionMeasures ?? []) as readonly Measure[];
  const copy = {
    document: copyInventory,
    fields: [
      { name: "from", kind: "record", of: "Event" },
      { name: "fromPhase", kind: "choice", of: "phase", choices: phases, initial: () => "actual" },
    ],
    variables: (_: never, answers: object) => ({ event: event.id, phase, ...answers }),
  } as unknown as Verb<never>;
  return (
    <>
      <Group title={t("inventory.title")} aside={t("unit.tCO2e")}>
        <Tabs
          value={phase}
          onChange={(_, next: Phase) => setPhase(next)}
          className={style.tabs!}
          aria-label={t("inventory.title")}
        >
          {phases.map((one) => (
            <Tab key={one} value={one} id={`phase-${one}`} aria-controls="inventory" label={t(`phase.${one}`)} />
          ))}
        </Tabs>
        <div role="tabpanel" id="inventory" aria-labelledby={`phase-${phase}`}>
          {lines.length === 0 && <p className="none">{t("inventory.none")}</p>}
          {byCategory.length > 1 && <ByCategory byCategory={byCategory} />}
          {lines.length > 0 && <Lines mayEnter={mayEnter} lines={lines} setRemoving={setRemoving} total={total} />}
          {mayEnter && <Tools setAdding={setAdding} />}
        </div>
        <Dialogs
          adding={adding}
          event={event}
          phase={phase}
          close={close}
          copy={copy}
          removing={removing}
          setRemoving={setRemoving}
        />
      </Group>
      {whole && <Whole event={event} whole={whole} measures={measures} phase={phase} mayEnter={mayEnter} />}
    </>
  );
}

/** The account as a whole: its results, its boundary and the reduction measures. */
function Whole({
  event,
  whole,
  measures,
  phase,
  mayEnter,
}: {
  event: Event;
  whole: Account;
  measures: readonly Measure[];
  phase: Phase;
  mayEnter: boolean;
}) {
  return (
    <Suspense>
      <ResultsOf
        id={event.id}
        number={event.number}
        results={whole.inventoryResults as readonly Results[]}
        savedKilograms={measures.reduce((sum, { savedKilograms }) => sum + (savedKilograms ?? 0), 0)}
      />
      <Boundary
        key={`${phase} ${JSON.stringify(whole.boundaries)}`}
        event={event.id}
        stages={event.boundary as readonly Stage[]}
        phase={phase}
        stated={whole.boundaries as readonly Stated[]}
        mayState={mayEnter}
      />
      <Measures
        event={event.id}
        stages={event.boundary as readonly Stage[]}
        measures={measures}
        state={event.state}
        isOwn={event.moves.some(({ action }) => action === "plan" || action === "account")}
      />
    </Suspense>
  );
}

function Dialogs({
  adding,
  event,
  phase,
  close,
  copy,
  removing,
  setRemoving,
}: {
  adding: Adding | undefined;
  event: Event;
  phase: Phase;
  close: () => void;
  copy: Verb<never>;
  removing: Line | undefined;
  setRemoving: (line: undefined) => void;
}) {
  return (
    <Suspense>
      {adding === "line" && (
        <LineForm
          event={event.id}
          region={event.region}
          phase={phase}
          boundary={event.boundary as readonly string[]}
          onClose={close}
        />
      )}
      {adding === "questions" && (
        <Wizard
          event={event.id}
          region={event.region}
          year={Number(event.endsOn.slice(0, 4))}
          phase={phase}
          onClose={close}
        />
      )}
      {adding === "sheet" && <SheetForm event={event.id} phase={phase} onClose={close} />}
      {adding === "copy" && (
        <VerbDialog type="Copy" action="copy" verb={copy} record={event} title={t(`phase.${phase}`)} onClose={close} />
      )}
      {removing && (
        <VerbDialog
          type="Line"
          action="remove"
          verb={{ document: removeInventoryLine, grave: true }}
          record={removing}
          title={removing.source}
          onClose={() => setRemoving(undefined)}
        />
      )}
    </Suspense>
  );
}

function Tools({ setAdding }: { setAdding: (way: Adding) => void }) {
  return (
    <div className={style.tools}>
      <Button startIcon={<Plus size={16} />} variant="outlined" onClick={() => setAdding("line")}>
        {t("inventory.add")}
      </Button>
      <Button startIcon={<ListChecks size={16} />} variant="outlined" onClick={() => setAdding("questions")}>
        {t("inventory.byQuestions")}
      </Button>
      <Button startIcon={<FileSpreadsheet size={16} />} variant="outlined" onClick={() => setAdding("sheet")}>
        {t("inventory.bySheet")}
      </Button>
      <Button startIcon={<Copy size={16} />} variant="outlined" onClick={() => setAdding("copy")}>
        {t("inventory.copy")}
      </Button>
    </div>
  );
}

/** The emissions of each category, the largest first. */
function ByCategory({ byCategory }: { byCategory: readonly { category: Line["category"]; kilograms: number }[] }) {
  return (
    <ul className={style.shares} aria-label={t("inventory.share")}>
      {byCategory.map(({ category, kilograms }, i) => (
        <li key={category}>
          <span>{choiceText("sourceCategory", category)}</span>
          <i
            style={{
              width: `${Math.max(0.5, (kilograms / byCategory[0]!.kilograms) * 100)}%`,
              background: series[i % series.length],
            }}
            aria-hidden
          />
          <b className="number">{tonnes(kilograms)}</b>
        </li>
      ))}
    </ul>
  );
}

/** The lines by stage, with their sum. */
function Lines({
  mayEnter,
  lines,
  setRemoving,
  total,
}: {
  mayEnter: boolean;
  lines: readonly Line[];
  setRemoving: (line: Line) => void;
  total: number;
}) {
  return (
    <section
      className={style.scroll}
      aria-label={t("inventory.title")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
      tabIndex={0}
    >
      <table className={style.lines}>
        <thead>
          <tr>
            <th scope="col">{t("Line.source")}</th>
            <th scope="col">{t("Line.activity")}</th>
            <th scope="col">{t("Line.factor")}</th>
            <th scope="col" data-right>
              {t("unit.tCO2e")}
            </th>
            {mayEnter && (
              <th>
                <span className="unseen">{t("Line.action.remove")}</span>
              </th>
            )}
          </tr>
        </thead>
        {stages
          .filter((stage) => lines.some((line) => line.stage === stage))
          .map((stage) => (
            <tbody key={stage}>
              <tr className={style.stage}>
                <td colSpan={mayEnter ? 5 : 4}>{t(`stage.${stage}`)}</td>
              </tr>
              {lines
                .filter((line) => line.stage === stage)
                .map((line) => (
                  <Row key={line.id} of={line} {...(mayEnter && { onRemove: () => setRemoving(line) })} />
                ))}
            </tbody>
          ))}
        <tfoot>
          <tr className={style.sum}>
            <td colSpan={3}>
              {t("inventory.total")}
              <small>{t("inventory.roundedUp")}</small>
            </td>
            <td data-right className="number">
              {tonnes(total)}
            </td>
            {mayEnter && <td />}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Row({
  of: {
    source,
    category,
    quality,
    activity,
    unit,
    multipliers,
    factorValue,
    factorUnit,
    factorSource,
    factor,
    verified,
    kilogramsExact,
    steps,
    note,
    certificates,
    ownUnits,
  },
  onRemove,
}: {
  of: Line;
  onRemove?: () => void;
}) {
  const by = multipliers as readonly Multiplier[];
  return (
    <tr>
      <td>
        {source}
        <small>
          {choiceText("sourceCategory", category)}·{choiceText("quality", quality)}
          {note && `·${note}`}
          {(certificates as readonly GreenCertificate[] | null)?.map(
            ({ number, period, count }) => `·${t("Line.certificates")} ${number} ${period} × ${count}`,
          )}
        </small>
      </td>
      <td className="number">
        {decimalText(activity)} {unit}
        {ownUnits.length > 0 && <small>{t("inventory.ownUnits", { words: ownUnits.join(t("any.listComma")) })}</small>}
        {by.map((one) => (
          <small key={one.name}>
            × {one.value} {one.unit} {one.name}
          </small>
        ))}
      </td>
      <td>
        <span className="number">
          {decimalText(factorValue)} {factorUnit}
        </span>
        <small>{factor ? nameOf(factor) : factorSource}</small>
        {!verified && <small className={style.unverified}>{t("inventory.unverified")}</small>}
      </td>
      <td data-right className="number">
        {tonnes(Number(kilogramsExact))}
        <details className={style.steps}>
          <summary>{t("inventory.steps")}</summary>
          <Steps of={steps as readonly Step[]} />
        </details>
      </td>
      {onRemove && (
        <td data-right>
          <button
            type="button"
            className={style.remove}
            aria-label={t("inventory.remove", { source })}
            onClick={onRemove}
          >
            <Trash2 size={15} aria-hidden />
          </button>
        </td>
      )}
    </tr>
  );
}

import { Button, Tab, Tabs } from "@mui/material";
import { Download } from "lucide-react";
import { useRef, useState } from "react";
import { phases, type Phase } from "../../shared/event/event.ts";
import { decimalText, numberText, tonnes } from "../platform/day.ts";
import { csvOf, download } from "../platform/export.ts";
import { choiceText } from "../platform/name.ts";
import { Group } from "../platform/record.tsx";
import { localeNow, t } from "../platform/text.ts";
import { series } from "../platform/tokens.ts";
import style from "./inventory.module.css";

/** The emissions of a category, estimated and actual, in kilograms. */
interface Compared {
  readonly name: string;
  readonly values: Readonly<Record<Phase, number>>;
}
interface Share {
  readonly of: string;
  readonly kilogramsExact: string;
}
export interface Results {
  readonly phase: Phase;
  readonly lines: number;
  readonly kilograms: number;
  readonly perPersonKilograms?: string | null;
  readonly verifiedExact: string;
  readonly kilogramsExact: string;
  readonly uncertaintyPercent?: string | null;
  readonly uncertainExact: string;
  readonly byCategory: readonly Share[];
  readonly byStage: readonly Share[];
  readonly byGas: readonly Share[];
  readonly byQuality: readonly Share[];
}
const views = ["byCategory", "byStage", "byGas", "byQuality"] as const;
type View = (typeof views)[number];
const kindOf: Readonly<Record<View, string>> = {
  byCategory: "sourceCategory",
  byStage: "stage",
  byGas: "gas",
  byQuality: "quality",
};
const colours: Readonly<Record<Phase, string>> = { planned: series[2], actual: series[1] };
const [height, labelWide, barWide, tall] = [46, 170, 360, 14];

/** Estimated and actual emissions as bars, one pair per category; the table below has the same figures. */
function Bars({ rows, of }: { rows: readonly Compared[]; of: (it: SVGSVGElement | null) => void }) {
  const most = Math.max(1e-9, ...rows.flatMap(({ values }) => phases.map((phase) => values[phase])));
  return (
    <svg
      ref={of}
      className={style.bars}
      viewBox={`0 0 ${labelWide + barWide + 90} ${rows.length * height + 24}`}
      role="img"
      aria-label={t("inventory.chart")}
    >
      {phases.map((phase, i) => (
        <g key={phase} transform={`translate(${labelWide + i * 110} 4)`}>
          <rect
            width="12"
            height="12"
            fill={colours[phase]}
            {...(phase === "planned" && { fillOpacity: 0.45, stroke: colours[phase] })}
          />
          <text x="18" y="11" fontSize="12" fill="currentColor">
            {t(`phase.${phase}`)}
          </text>
        </g>
      ))}
      {rows.map(({ name, values }, i) => (
        <g key={name} transform={`translate(0 ${24 + i * height})`}>
          <text x={labelWide - 10} y={height / 2 + 4} textAnchor="end" fontSize="12" fill="currentColor">
            {name}
          </text>
          {phases.map((phase, k) => (
            <g key={phase} transform={`translate(${labelWide} ${6 + k * (tall + 3)})`}>
              <rect
                width={Math.max(1, (values[phase] / most) * barWide)}
                height={tall}
                rx="2"
                fill={colours[phase]}
                {...(phase === "planned" && { fillOpacity: 0.45, stroke: colours[phase] })}
              />
              <text x={(values[phase] / most) * barWide + 6} y={tall - 3} fontSize="11" fill="currentColor">
                {tonnes(values[phase])}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

const shareOf = (part: string, { kilogramsExact }: Results): string =>
  Number(kilogramsExact) > 0 ? `${numberText((Number(part) / Number(kilogramsExact)) * 100, 1)}%` : "—";

/** The totals of an inventory, with their labels. */
function figuresOf(it: Results): (readonly [label: string, value: string])[] {
  const labelled = (label: string) => t("any.withUnit", { label, unit: t(`phase.${it.phase}`) });
  return [
    [labelled(t("inventory.total")), `${tonnes(it.kilograms)} ${t("unit.tCO2e")}`],
    [labelled(t("inventory.perPerson")), it.perPersonKilograms ? `${decimalText(it.perPersonKilograms)} kg` : "—"],
    [labelled(t("inventory.verifiedShare")), shareOf(it.verifiedExact, it)],
    ...(it.uncertaintyPercent ? [[labelled(t("inventory.uncertainty")), `±${it.uncertaintyPercent}%`] as const] : []),
  ];
}

function saveTable(file: string, rows: readonly Compared[]): void {
  const lines = [
    [t("inventory.kind"), ...phases.map((phase) => `${t(`phase.${phase}`)} (${t("unit.tCO2e")})`)],
    ...rows.map(({ name, values }) => [name, ...phases.map((phase) => (values[phase] / 1000).toFixed(6))]),
  ];
  download(`${file}.csv`, csvOf(lines));
}
function savePicture(file: string, chart: SVGSVGElement | null): void {
  if (!chart) return;
  const copy = chart.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("color", "#16211B");
  copy.setAttribute("font-family", "sans-serif");
  download(`${file}.svg`, new Blob([copy.outerHTML], { type: "image/svg+xml" }));
}

/** The results of an event's inventory: estimated and actual side by side, by category, stage, gas and quality. */
export function ResultsOf({
  id,
  number,
  results,
  savedKilograms,
}: {
  id: string;
  number: string;
  results: readonly Results[];
  savedKilograms: number;
}) {
  const [view, setView] = useState<View>("byCategory");
  const chart = useRef<SVGSVGElement>(null);
  const at = (phase: Phase): Results => results.find((one) => one.phase === phase)!;
  const kinds = [...new Set(phases.flatMap((phase) => at(phase)[view].map(({ of }) => of)))];
  const amountOf = (phase: Phase, of: string): number =>
    Number(at(phase)[view].find((share) => share.of === of)?.kilogramsExact ?? 0);
  const rows = kinds.map((of) => ({
    name: choiceText(kindOf[view], of),
    values: { planned: amountOf("planned", of), actual: amountOf("actual", of) },
  }));
  const figures = phases
    .map(at)
    .filter(({ lines }) => lines > 0)
    .flatMap(figuresOf);
  const file = `${number}-${view}`;
  if (results.every(({ lines }) => lines === 0)) return null;
  return (
    <Group title={t("inventory.results")} aside={t("unit.tCO2e")}>
      <Figures figures={figures} savedKilograms={savedKilograms} />
      <Views view={view} setView={setView} />
      <div role="tabpanel" id="results" aria-labelledby={`results-${view}`}>
        <section
          className={style.scroll}
          aria-label={t("inventory.chart")}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
          tabIndex={0}
        >
          <Bars
            rows={rows}
            of={(it) => {
              chart.current = it;
            }}
          />
        </section>
        <AsTable rows={rows} at={at} />
      </div>
      <Exports picture={() => savePicture(file, chart.current)} csv={() => saveTable(file, rows)} id={id} />
    </Group>
  );
}

function Views({
  view,
  setView,
}: {
  view: "byCategory" | "byStage" | "byGas" | "byQuality";
  setView: (view: View) => void;
}) {
  return (
    <Tabs
      value={view}
      onChange={(_, next: View) => setView(next)}
      className={style.tabs!}
      variant="scrollable"
      allowScrollButtonsMobile
      aria-label={t("inventory.results")}
    >
      {views.map((one) => (
        <Tab key={one} value={one} id={`results-${one}`} aria-controls="results" label={t(`inventory.${one}`)} />
      ))}
    </Tabs>
  );
}

function Exports({ picture, csv, id }: { picture: () => void; csv: () => void; id: string }) {
  return (
    <div className={style.tools}>
      <Button size="small" startIcon={<Download size={15} />} onClick={picture}>
        {t("inventory.exportChart")}
      </Button>
      <Button size="small" startIcon={<Download size={15} />} onClick={csv}>
        {t("inventory.exportTable")}
      </Button>
      <Button
        size="small"
        startIcon={<Download size={15} />}
        href={`/inventory/${id}.xlsx?lang=${localeNow() === "en" ? "en" : "zh"}`}
      >
        {t("inventory.audit")}
      </Button>
    </div>
  );
}

function Figures({ figures, savedKilograms }: { figures: readonly (readonly string[])[]; savedKilograms: number }) {
  return (
    <dl className={style.figures}>
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="number">{value}</dd>
        </div>
      ))}
      {savedKilograms > 0 && (
        <div>
          <dt>{t("inventory.saved")}</dt>
          <dd className="number">
            {tonnes(savedKilograms)} {t("unit.tCO2e")}
          </dd>
        </div>
      )}
    </dl>
  );
}

function AsTable({ rows, at }: { rows: readonly Compared[]; at: (phase: Phase) => Results }) {
  return (
    <details className={style.steps}>
      <summary>{t("inventory.asTable")}</summary>
      <table className={style.lines}>
        <thead>
          <tr>
            <th scope="col">{t("inventory.kind")}</th>
            {phases.map((phase) => (
              <th key={phase} scope="col" data-right>
                {t(`phase.${phase}`)}
              </th>
            ))}
            <th scope="col" data-right>
              {t("inventory.change")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, values }) => (
            <tr key={name}>
              <td>{name}</td>
              {phases.map((phase) => (
                <td key={phase} data-right className="number">
                  {tonnes(values[phase])}
                </td>
              ))}
              <td data-right className="number">
                {at("actual").lines > 0 ? tonnes(values.actual - values.planned) : "—"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

import { Button } from "@mui/material";
import { Plus } from "lucide-react";
import { useNotify, useRefresh } from "ra-core";
import { useState, type ReactNode } from "react";
import type { RecomputedLine } from "../../shared/confirmation/evaluation.ts";
import { evaluate, type Multiplier } from "../../shared/event/inventory.ts";
import { plain } from "../platform/answers.ts";
import { decimalText, tonnes } from "../platform/day.ts";
import { tell, type ResultOf } from "../platform/graphql.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import { Group } from "../platform/record.tsx";
import { t } from "../platform/text.ts";
import { recomputeEvaluation, type evaluationOne } from "./documents.ts";
import style from "./evaluation.module.css";

/**
 * One row of the table: what was accounted, and the body's own figures. A source that the account omits has no `line`.
 */
interface Row {
  readonly line: string | null;
  readonly source: string;
  readonly activity: string;
  readonly unit: string;
  readonly factorValue: string;
  readonly factorUnit: string;
  readonly evidence: string;
  readonly reason: string;
}
export type Evaluated = NonNullable<ResultOf<typeof evaluationOne>["evaluation"]>;
type Line = NonNullable<Evaluated["event"]>["lines"][number];
const blank: Row = {
  line: null,
  source: "",
  activity: "",
  unit: "",
  factorValue: "",
  factorUnit: "",
  evidence: "",
  reason: "",
};

type CellName = "source" | "activity" | "unit" | "factorValue" | "factorUnit" | "evidence" | "reason";
type Cell = (i: number, row: Row, name: CellName, wide?: boolean) => ReactNode;

function rowsOf(lines: readonly Line[], recomputed: readonly RecomputedLine[]): Row[] {
  const kept = new Map(recomputed.map((one) => [one.line, one]));
  return [
    ...lines.map(({ id, source, activity, unit, factorValue, factorUnit }) => ({
      ...blank,
      source,
      activity,
      unit,
      factorValue,
      factorUnit,
      ...kept.get(id),
      line: id,
      reason: kept.get(id)?.reason ?? "",
    })),
    ...recomputed.filter(({ line }) => line === null).map((one) => ({ ...one, reason: one.reason ?? "" })),
  ];
}

/** The rows as the mutation takes them: those that were checked, and those that the account omits. */
const linesOf = (rows: readonly Row[]) =>
  rows
    .filter(({ line, evidence }) => !line || evidence.trim())
    .map(({ line, source, activity, unit, factorValue, factorUnit, evidence, reason }) => ({
      line,
      source,
      activity: plain(activity),
      unit,
      factorValue: plain(factorValue),
      factorUnit,
      evidence,
      reason: reason || null,
    }));

/** The emissions of a row in kg CO2e; undefined while they cannot be calculated. */
function calculated(
  { activity, unit, factorValue, factorUnit }: Row,
  multipliers: readonly Multiplier[],
): number | undefined {
  try {
    return Number(
      evaluate({ activity: plain(activity), unit, multipliers, factorValue: plain(factorValue), factorUnit })
        .kilogramsExact,
    );
  } catch {
    return undefined;
  }
}

/**
 * The recalculation from evidence: a row counts as checked once its evidence is named; an unchecked row keeps the
 * accounted figures.
 */
export function Recomputation({ record, open }: { record: Evaluated; open: boolean }) {
  const lines = (record.event?.lines ?? []).filter(({ phase }) => phase === "actual");
  const byId = new Map(lines.map((line) => [line.id, line]));
  const [rows, setRows] = useState(() => rowsOf(lines, record.recomputed as readonly RecomputedLine[]));
  const [refusal, setRefusal] = useState<unknown>();
  const [notify, refresh] = [useNotify(), useRefresh()];
  const write = (at: number, name: keyof Row, value: string) =>
    setRows(rows.map((row, i) => (i === at ? { ...row, [name]: value } : row)));
  const accountedOf = ({ line }: Row) => (line ? Number(byId.get(line)?.kilogramsExact ?? 0) : 0);
  const ownOf = (row: Row) =>
    calculated(row, (row.line ? (byId.get(row.line)?.multipliers as readonly Multiplier[]) : undefined) ?? []);
  const sum = rows.reduce((total, row) => total + (ownOf(row) ?? 0), 0);
  const keep = async () => {
    setRefusal(undefined);
    try {
      await tell(recomputeEvaluation, { id: record.id, revision: record.revision, lines: linesOf(rows) });
      notify(t("verb.done", { action: t("Evaluation.action.recompute"), title: record.event?.titleZh ?? "" }), {
        type: "success",
      });
      refresh();
    } catch (error) {
      setRefusal(error);
    }
  };
  const cell: Cell = (i, row, name, wide = false) =>
    open ? (
      <input
        aria-label={`${t(`Recomputed.${name}`)}: ${row.source || t("Recomputed.new")}`}
        value={row[name]}
        data-wide={wide}
        onChange={({ target }) => write(i, name, target.value)}
      />
    ) : (
      row[name] || "—"
    );
  return (
    <Group title={t("Evaluation.action.recompute")} aside={t("unit.tCO2e")}>
      <section
        className={style.scroll}
        aria-label={t("Evaluation.action.recompute")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
        tabIndex={0}
      >
        <table className={style.lines}>
          <Heads />
          <tbody>
            {rows.map((row, i) => {
              const own = ownOf(row);
              const difference = own === undefined ? undefined : own - accountedOf(row);
              return (
                <Recomputed
                  key={row.line ?? `new-${i}`}
                  row={row}
                  cell={cell}
                  i={i}
                  accountedOf={accountedOf}
                  own={own}
                  difference={difference}
                />
              );
            })}
          </tbody>
        </table>
      </section>
      <Sum open={open} setRows={setRows} rows={rows} record={record} sum={sum} keep={keep} />
      {refusal !== undefined && <RefusalNote of={refusal} />}
    </Group>
  );
}

function Sum({
  open,
  setRows,
  rows,
  record,
  sum,
  keep,
}: {
  open: boolean;
  setRows: (rows: Row[]) => void;
  rows: readonly Row[];
  record: Evaluated;
  sum: number;
  keep: () => Promise<void>;
}) {
  return (
    <p className={style.sum}>
      {open && (
        <Button
          size="small"
          startIcon={<Plus size={16} />}
          onClick={() => setRows([...rows, blank])}
          disabled={rows.length >= 200}
        >
          {t("Recomputed.add")}
        </Button>
      )}
      <span>
        {t("Recomputed.sum")} <b className="number">{tonnes(record.recomputedKilograms ?? sum)}</b> {t("unit.tCO2e")}
      </span>
      {open && (
        <Button variant="contained" onClick={() => void keep()}>
          {t("Evaluation.action.recompute")}
        </Button>
      )}
    </p>
  );
}

function Heads() {
  return (
    <thead>
      <tr>
        {(["source", "activity", "factorValue", "evidence", "reason"] as const).map((name) => (
          <th key={name} scope="col">
            {t(`Recomputed.${name}`)}
          </th>
        ))}
        {(["accounted", "own", "difference"] as const).map((name) => (
          <th key={name} scope="col" data-right>
            {t(`Recomputed.${name}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Recomputed({
  row,
  cell,
  i,
  accountedOf,
  own,
  difference,
}: {
  row: Row;
  cell: Cell;
  i: number;
  accountedOf: (row: Row) => number;
  own: number | undefined;
  difference: number | undefined;
}) {
  return (
    <tr>
      <td>{row.line ? row.source : cell(i, row, "source", true)}</td>
      <td>
        {cell(i, row, "activity")}
        {row.line ? <small>{row.unit}</small> : cell(i, row, "unit")}
      </td>
      <td>
        {cell(i, row, "factorValue")}
        {row.line ? <small>{row.factorUnit}</small> : cell(i, row, "factorUnit")}
      </td>
      <td>{cell(i, row, "evidence", true)}</td>
      <td>{cell(i, row, "reason", true)}</td>
      <td data-right className="number">
        {tonnes(accountedOf(row))}
      </td>
      <td data-right className="number">
        {own === undefined ? "—" : tonnes(own)}
      </td>
      <td data-right className={`number ${difference ? style.differs : ""}`}>
        {difference === undefined ? "—" : decimalText((difference / 1000).toFixed(3))}
      </td>
    </tr>
  );
}

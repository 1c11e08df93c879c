import { Button, MenuItem, TextField } from "@mui/material";
import { FileCheck2 } from "lucide-react";
import { Link } from "react-router";
import { numberText } from "../platform/day.ts";
import type { ResultOf } from "../platform/graphql.ts";
import { Group } from "../platform/record.tsx";
import { reasonText } from "../platform/refusal.tsx";
import { SkippedNote } from "../platform/skipped.tsx";
import { localeNow, t, word } from "../platform/text.ts";
import type { importForeignUnits } from "./documents.ts";
import style from "./exports.module.css";

export type Report = ResultOf<typeof importForeignUnits>["importForeignUnits"];
export type DayOrder = "dayMonth" | "monthDay";
type Row = Report["rows"][number];

const fieldWord = (field: string): string => word(`exports.field.${field}`) ?? word(`ForeignUnit.${field}`) ?? field;
const whyOf = ({ field, reason, message, details }: Row): string => {
  const figures = (details ?? {}) as Readonly<Record<string, unknown>>;
  const known = reason && localeNow() !== "en" ? reasonText(`reason.${reason}`, figures) : undefined;
  const why = known ?? message ?? "";
  return field ? t("refusal.at", { why, place: fieldWord(field) }) : why;
};

/** What the columns are read as, each row, and the button that declares them all. */
export function ExportReport({
  report,
  dayOrder,
  busy,
  again,
  enter,
}: {
  report: Report;
  dayOrder: DayOrder | null;
  busy: boolean | undefined;
  again: (order: DayOrder) => void;
  enter: () => void;
}) {
  const { entered, refused, left, tonnes, rows } = report;
  const count = rows.length - left;
  const verdict =
    refused > 0 ? t("exports.refused", { n: refused }) : t("exports.fine", { n: count, t: numberText(tonnes) });
  return (
    <>
      <Group title={t("exports.columns", { registry: report.registry })}>
        <Columns report={report} dayOrder={dayOrder} again={again} />
      </Group>
      <Group title={t("exports.rows")}>
        <p role="status" className={style.verdict} data-wrong={refused > 0}>
          {entered ? t("exports.entered", { n: numberText(tonnes) }) : verdict}
          {left > 0 && ` ${t("exports.left", { n: left })}`}
        </p>
        <SkippedNote of={report.skipped} />
        <Rows rows={rows} />
        {entered ? (
          <Button component={Link} to="/ForeignUnit" variant="contained">
            {t("ForeignUnit.many")}
          </Button>
        ) : (
          <Button
            variant="contained"
            startIcon={<FileCheck2 size={16} />}
            disabled={refused > 0 || count === 0}
            loading={!!busy}
            onClick={enter}
          >
            {t("exports.enter")}
          </Button>
        )}
      </Group>
    </>
  );
}

/** The mapping: which column is read as what, which are left, and how days are written. */
function Columns({
  report: { columns, order },
  dayOrder,
  again,
}: {
  report: Report;
  dayOrder: DayOrder | null;
  again: (order: DayOrder) => void;
}) {
  const left = columns.filter(({ field }) => !field);
  return (
    <>
      <dl className={style.mapping}>
        {columns.map(
          ({ column, title, field }) =>
            field && (
              <div key={column}>
                <dt>
                  {column} · {title}
                </dt>
                <dd>{fieldWord(field)}</dd>
              </div>
            ),
        )}
      </dl>
      {left.length > 0 && (
        <p>{t("exports.leftColumns", { columns: left.map(({ title }) => title).join(t("any.listComma")) })}</p>
      )}
      {order.order && <p>{t(`exports.order.${order.order}`, { row: order.row ?? "", value: order.shownBy ?? "" })}</p>}
      {order.isOpen && (
        <TextField
          select
          className={style.order}
          label={t("exports.order.ask")}
          value={dayOrder ?? ""}
          onChange={({ target }) => again(target.value as DayOrder)}
          fullWidth
        >
          {(["dayMonth", "monthDay"] as const).map((one) => (
            <MenuItem key={one} value={one}>
              {t(`exports.order.${one}.choice`)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </>
  );
}

function Rows({ rows }: { rows: Report["rows"] }) {
  return (
    <section
      aria-label={t("exports.rows")}
      className={style.rows}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t("exports.row")}</th>
            <th scope="col">{fieldWord("serial")}</th>
            <th scope="col">{t("exports.outcome")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row} data-wrong={!!row.reason}>
              <td className="number">{row.row}</td>
              <td>
                <span className="serial">{row.serial || "—"}</span>
                {row.beneficiary && <small>{row.beneficiary}</small>}
              </td>
              <td>{outcomeOf(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
function outcomeOf(row: Row): string {
  if (row.reason) return whyOf(row);
  if (row.left) return t("exports.notRetired");
  const { tonnes, vintage, cancelledOn } = row;
  return t("exports.enters", { t: numberText(tonnes ?? 0), vintage: vintage ?? "", on: cancelledOn ?? "" });
}

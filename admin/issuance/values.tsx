import { Button } from "@mui/material";
import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import type { Monitored } from "../../shared/issuance/issuance.ts";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { Tex } from "../methodology/formula.tsx";
import { symbolTex } from "../methodology/tex.ts";
import { Group } from "../platform/record.tsx";
import { either, t } from "../platform/text.ts";
import {
  cellOf,
  columnsOver,
  indicesOf,
  typed,
  withCell,
  withMembers,
  type Column,
  type ReportFinding,
} from "./cells.ts";
import style from "./issuance.module.css";

interface Shown {
  document: MethodologyDocument;
  data: Monitored;
  /** Values for comparison: shown struck out where they differ. */
  against?: Monitored | undefined;
  findings?: readonly ReportFinding[];
  onChange?: ((data: Monitored) => void) | undefined;
  /** Whether members may be renamed, added and removed. */
  members?: boolean;
}

/**
 * The monitored data: a table for each index with a row for each member, and one for parameters without members.
 * Editable with `onChange`.
 */
export function Values({ document, data, against, findings = [], onChange, members = false }: Shown) {
  const single = columnsOver(document, undefined);
  return (
    <>
      {indicesOf(document).map(({ name, nameZh, nameEn }) => (
        <Group key={name} title={either(nameZh, nameEn)}>
          <Table
            label={either(nameZh, nameEn)}
            columns={columnsOver(document, name)}
            rows={data.members[name] ?? []}
            {...{ data, against, findings, onChange }}
            {...(members &&
              onChange && {
                rename: (names: readonly string[], from: readonly number[]) =>
                  onChange(withMembers(data, document, name, names, from)),
              })}
          />
        </Group>
      ))}
      {single.length > 0 && (
        <Group title={t("issuance.single")}>
          <div className={style.scroll}>
            <table className={style.values}>
              <tbody>
                {single.map((column) => (
                  <tr key={keyOf(column)}>
                    <th scope="row">
                      <Head of={column} />
                    </th>
                    <One column={column} {...{ data, against, findings, onChange }} />
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Group>
      )}
    </>
  );
}
const keyOf = ({ parameter: { symbol }, date }: Column): string => `${symbol} ${date ?? ""}`;
const nameOf = ({ parameter: { nameZh, nameEn }, date }: Column): string =>
  `${date ? t(`issuance.${date}`) : ""}${either(nameZh, nameEn)}`;

const Head = ({ of }: { of: Column }) => (
  <>
    <Tex of={symbolTex(of.parameter.symbol)} /> {nameOf(of)}
    <small>
      {of.parameter.unit === "1"
        ? t("methodology.ratio")
        : of.parameter.unit === "key"
          ? t("issuance.key")
          : of.parameter.unit}
      {of.parameter.default !== undefined && t("issuance.orDefault", { value: of.parameter.default })}
    </small>
  </>
);

interface Rows extends Omit<Shown, "document" | "members"> {
  label: string;
  columns: readonly Column[];
  rows: readonly string[];
  rename?: (names: readonly string[], from: readonly number[]) => void;
}
function Table({ label, columns, rows, rename, ...rest }: Rows) {
  const places = rows.map((_, i) => i);
  const fresh = (): string => {
    for (let n = rows.length + 1; ; n++) if (!rows.includes(`${n}`)) return `${n}`;
  };
  return (
    <>
      <section
        className={style.scroll}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
        tabIndex={0}
      >
        <table className={style.values}>
          <thead>
            <tr>
              <th scope="col">{label}</th>
              {columns.map((column) => (
                <th key={keyOf(column)} scope="col">
                  <Head of={column} />
                </th>
              ))}
              {rename && (
                <th>
                  <span className="unseen">{t("issuance.remove")}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {places.map((position) => (
              <Row
                key={position}
                rename={rename}
                rows={rows}
                position={position}
                label={label}
                places={places}
                columns={columns}
                rest={rest}
              />
            ))}
          </tbody>
        </table>
      </section>
      {rename && (
        <Button
          size="small"
          variant="outlined"
          startIcon={<Plus size={15} />}
          sx={{ mt: 1 }}
          onClick={() => rename([...rows, fresh()], [...places, -1])}
        >
          {t("issuance.add", { name: label })}
        </Button>
      )}
    </>
  );
}

function Row({
  rename,
  rows,
  position,
  label,
  places,
  columns,
  rest,
}: {
  rename: Rows["rename"];
  rows: readonly string[];
  position: number;
  label: string;
  places: readonly number[];
  columns: readonly Column[];
  rest: Omit<Shown, "document" | "members">;
}) {
  return (
    <tr>
      <th scope="row">
        {rename ? (
          <Name
            of={rows[position]!}
            taken={rows}
            label={`${label} ${position + 1}`}
            onName={(name) => rename(rows.with(position, name), places)}
          />
        ) : (
          rows[position]
        )}
      </th>
      {columns.map((column) => (
        <One key={keyOf(column)} column={column} position={position} member={rows[position]!} {...rest} />
      ))}
      {rename && (
        <td>
          <Button
            size="small"
            aria-label={t("issuance.removeOf", { name: rows[position]! })}
            onClick={() => rename(rows.toSpliced(position, 1), places.toSpliced(position, 1))}
          >
            <Trash2 size={15} aria-hidden />
          </Button>
        </td>
      )}
    </tr>
  );
}

/** The name of a member, applied once it is complete: neither empty nor used by another. */
function Name({
  of,
  taken,
  label,
  onName,
}: {
  of: string;
  taken: readonly string[];
  label: string;
  onName: (name: string) => void;
}) {
  const [text, setText] = useState(of);
  const tidy = text.trim();
  const wrong = tidy === "" || (tidy !== of && taken.includes(tidy));
  return (
    <input
      data-name
      value={text}
      maxLength={100}
      aria-label={label}
      aria-invalid={wrong}
      onChange={(e) => setText(e.target.value)}
      onBlur={() => (wrong ? setText(of) : tidy !== of && onName(tidy))}
    />
  );
}

interface Single extends Omit<Shown, "document" | "members"> {
  column: Column;
  position?: number;
  member?: string;
}
function One({ column, position, member, data, against, findings = [], onChange }: Single) {
  const [value, other] = [cellOf(data, column, position), against && cellOf(against, column, position)];
  const differs = against !== undefined && other !== value;
  const finding = findings.find(
    (one) => one.symbol === column.parameter.symbol && one.member === member && one.date === column.date,
  );
  const shown = value === null ? "" : String(value);
  if (!onChange) {
    return (
      <td data-right data-differs={differs}>
        {differs && (
          <>
            <del>{other ?? "—"}</del>{" "}
          </>
        )}
        {value ?? <span className="none">{column.parameter.default ?? "—"}</span>}
      </td>
    );
  }
  return (
    <td data-right data-differs={differs}>
      <input
        key={shown}
        defaultValue={shown}
        inputMode={column.parameter.unit === "key" ? "text" : "decimal"}
        maxLength={100}
        aria-label={`${nameOf(column)}${member ? ` ${member}` : ""}`}
        aria-invalid={!!finding && value !== null}
        title={finding ? either(finding.messageZh, finding.messageEn) : undefined}
        placeholder={column.parameter.default === undefined ? "" : String(column.parameter.default)}
        onBlur={(e) =>
          typed(e.target.value) !== value && onChange(withCell(data, column, typed(e.target.value), position))
        }
      />
      {differs && (
        <small>
          <del>{other ?? "—"}</del>
        </small>
      )}
    </td>
  );
}

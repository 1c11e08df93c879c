import { useEffect, useRef } from "react";
import { tonnes } from "../platform/day.ts";
import { reasonText } from "../platform/refusal.tsx";
import { SkippedNote, type SkippedPart } from "../platform/skipped.tsx";
import { localeNow, t, word } from "../platform/text.ts";
import style from "./inventory.module.css";

export interface RowOutcome {
  readonly row: number;
  readonly source: string;
  readonly kilogramsExact?: string | null;
  readonly ownUnits: readonly string[];
  readonly field?: string | null;
  readonly reason?: string | null;
  readonly message?: string | null;
  readonly details?: unknown;
}
export interface BulkOutcome {
  readonly entered: boolean;
  readonly refused: number;
  readonly kilogramsExact: string;
  readonly rows: readonly RowOutcome[];
  readonly skipped?: readonly SkippedPart[];
}
const whyOf = ({ field, reason, message, details }: RowOutcome): string => {
  const figures = (details ?? {}) as Readonly<Record<string, unknown>>;
  const known = reason && localeNow() !== "en" ? reasonText(`reason.${reason}`, figures) : undefined;
  const why = known ?? message ?? "";
  return field ? t("refusal.at", { why, place: word(`Line.${field}`) ?? field }) : why;
};

/** The result of each row before anything is entered: its emissions, or why it is refused. */
export function RowPreview({ of: preview }: { of: BulkOutcome }) {
  const { rows, refused, kilogramsExact } = preview;
  const itself = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolled into view whenever there is something new
  useEffect(() => void itself.current?.scrollIntoView({ block: "nearest" }), [preview]);
  return (
    <div role="status" className={style.outcomes} ref={itself}>
      <p data-wrong={refused > 0}>
        {refused > 0
          ? t("inventory.refusedRows", { n: refused })
          : t("inventory.allRows", { n: rows.length, t: tonnes(Number(kilogramsExact)) })}
      </p>
      <SkippedNote of={preview.skipped ?? []} />
      <section
        aria-label={t("inventory.rows")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
        tabIndex={0}
      >
        <table className={style.lines}>
          <thead>
            <tr>
              <th scope="col">{t("inventory.row")}</th>
              <th scope="col">{t("Line.source")}</th>
              <th scope="col" data-right>
                {t("unit.tCO2e")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row} data-wrong={!row.kilogramsExact}>
                <td className="number">{row.row}</td>
                <td>
                  {row.source || "—"}
                  {row.ownUnits.length > 0 && (
                    <small>{t("inventory.ownUnits", { words: row.ownUnits.join(t("any.listComma")) })}</small>
                  )}
                </td>
                <td data-right>
                  {row.kilogramsExact ? (
                    <span className="number">{tonnes(Number(row.kilogramsExact))}</span>
                  ) : (
                    whyOf(row)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

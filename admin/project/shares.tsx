import { Button, IconButton, TextField } from "@mui/material";
import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import type { Share } from "../../shared/project/project.ts";
import { plain } from "../platform/answers.ts";
import { numberText } from "../platform/day.ts";
import { newKey } from "../platform/graphql.ts";
import { RecordField } from "../platform/record-field.tsx";
import { labelOf, t } from "../platform/text.ts";
import type { Draft } from "./draft.ts";
import style from "./project.module.css";

interface Row {
  readonly key: string;
  readonly organization: string;
  readonly percent: string;
}
const mostShares = 20;
/** Typed percentages, in hundredths of a percent; NaN if they are not valid. */
const pointsOf = ({ percent }: Row): number =>
  /^\d{1,3}(\.\d{1,2})?$/.test(plain(percent)) ? Math.round(Number(plain(percent)) * 100) : NaN;

/** The benefit sharing: saved as soon as each party has a name and a share, and the shares total 100 %. */
export function Shares({
  draft: { shares, owner, developer },
  save,
}: {
  draft: Draft;
  save: (input: object) => Promise<void>;
}) {
  const [rows, setRows] = useState<readonly Row[]>(() =>
    (shares as readonly Share[]).map(({ organization, basisPoints }) => ({
      key: newKey(),
      organization,
      percent: String(basisPoints / 100),
    })),
  );
  const points = rows.map(pointsOf);
  const total = points.reduce((sum, one) => sum + (Number.isNaN(one) ? 0 : one), 0);
  const change = (next: readonly Row[]) => {
    setRows(next);
    const parts = next.map((row) => ({ organization: row.organization, basisPoints: pointsOf(row) }));
    if (
      parts.length === 0 ||
      (parts.every(({ organization, basisPoints }) => organization && basisPoints > 0) &&
        parts.reduce((sum, { basisPoints }) => sum + basisPoints, 0) === 10_000)
    )
      void save({ shares: parts });
  };
  const set = (at: number, changed: Partial<Row>) =>
    change(rows.map((row, i) => (i === at ? { ...row, ...changed } : row)));
  const first = [...new Set([owner?.id, developer?.id])]
    .filter((id): id is string => !!id)
    .map((organization, _, all): Row => ({ key: newKey(), organization, percent: all.length === 1 ? "100" : "" }));
  return (
    <fieldset className={style.rows}>
      <legend>{labelOf("Project", "shares")}</legend>
      <p className="none">{t("shares.help")}</p>
      {rows.map(({ key, organization, percent }, i) => (
        <ShareRow
          key={key}
          i={i}
          organization={organization}
          set={set}
          percent={percent}
          points={points}
          change={change}
          rows={rows}
        />
      ))}
      <div className={style.row}>
        <Button
          size="small"
          variant="outlined"
          startIcon={<Plus size={15} />}
          disabled={rows.length >= mostShares}
          onClick={() =>
            change(rows.length === 0 ? first : [...rows, { key: newKey(), organization: "", percent: "" }])
          }
        >
          {t("shares.add")}
        </Button>
        {rows.length > 0 && (
          <p role="status" data-fine={total === 10_000}>
            {t(total === 10_000 ? "shares.total" : "shares.totalNot", { percent: numberText(total / 100, 2) })}
          </p>
        )}
      </div>
    </fieldset>
  );
}

function ShareRow({
  i,
  organization,
  set,
  percent,
  points,
  change,
  rows,
}: {
  i: number;
  organization: string;
  set: (at: number, changed: Partial<Row>) => void;
  percent: string;
  points: readonly number[];
  change: (rows: readonly Row[]) => void;
  rows: readonly Row[];
}) {
  return (
    <div className={style.row}>
      <RecordField
        of="Organization"
        filter={{}}
        name={`share-${i}`}
        value={organization}
        label={t("shares.whose", { n: i + 1 })}
        help={undefined}
        error={false}
        inputRef={() => {}}
        onChange={(id) => set(i, { organization: id })}
      />
      <TextField
        id={`share-${i}-percent`}
        label={t("shares.percent")}
        value={percent}
        error={percent !== "" && Number.isNaN(points[i])}
        onChange={(event) => set(i, { percent: event.target.value })}
        slotProps={{ htmlInput: { inputMode: "decimal" }, inputLabel: { shrink: true } }}
      />
      <IconButton aria-label={t("shares.drop", { n: i + 1 })} onClick={() => change(rows.filter((_, at) => at !== i))}>
        <Trash2 size={16} />
      </IconButton>
    </div>
  );
}

import { Button, TextField } from "@mui/material";
import { useNotify, useRefresh } from "ra-core";
import { useState } from "react";
import { cellsOf, difference, sameCell, type Cell } from "../../shared/event/boundary.ts";
import { sourceCategories, type Phase, type Stage } from "../../shared/event/event.ts";
import { keyOf, newKey, tell } from "../platform/graphql.ts";
import { choiceText } from "../platform/name.ts";
import { Group } from "../platform/record.tsx";
import { RefusalNote } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import { stateBoundary } from "./inventory.documents.ts";
import style from "./inventory.module.css";

export interface Stated {
  readonly phase: Phase;
  readonly cells: unknown;
  readonly reason?: string | null;
}
/**
 * Which sources of which stages are counted: the list of the national guide by stage of the event. Omissions and
 * differences from the plan need a reason.
 */
export function Boundary({
  event,
  stages,
  phase,
  stated,
  mayState,
}: {
  event: string;
  stages: readonly Stage[];
  phase: Phase;
  stated: readonly Stated[];
  mayState: boolean;
}) {
  const [notify, refresh] = [useNotify(), useRefresh()];
  const [key] = useState(newKey);
  const held = stated.find((one) => one.phase === phase) ?? stated.find((one) => one.phase === "planned");
  const now = (held?.cells as readonly Cell[] | undefined) ?? cellsOf(stages);
  const plan =
    phase === "actual"
      ? ((stated.find((one) => one.phase === "planned")?.cells as readonly Cell[] | undefined) ?? cellsOf(stages))
      : cellsOf(stages);
  const [cells, setCells] = useState<readonly Cell[]>(now);
  const [reason, setReason] = useState(held?.phase === phase ? (held.reason ?? "") : "");
  const [refusal, setRefusal] = useState<unknown>();
  const changed = difference(now, cells);
  const differs = difference(plan, cells);
  const isChanged = changed.added.length + changed.left.length > 0;
  const isOther = differs.added.length + differs.left.length > 0;
  if (!mayState && difference(cellsOf(stages), now).left.length === 0) {
    return (
      <Group title={t("any.withUnit", { label: t("boundary.title"), unit: t(`phase.${phase}`) })}>
        <p>{t("boundary.all", { stages: stages.map((stage) => t(`stage.${stage}`)).join(t("any.listComma")) })}</p>
      </Group>
    );
  }
  const save = async () => {
    const given = { event, phase, cells, reason: reason.trim() || null };
    setRefusal(undefined);
    try {
      await tell(stateBoundary, given as never, keyOf(key, given));
      notify(t("boundary.stated"), { type: "success" });
      refresh();
    } catch (error) {
      setRefusal(error);
    }
  };
  return (
    <Group title={t("any.withUnit", { label: t("boundary.title"), unit: t(`phase.${phase}`) })}>
      <Grid stages={stages} cells={cells} mayState={mayState} setCells={setCells} />
      {!mayState && held?.reason && (
        <p className={style.ground}>
          {t("boundary.reason")}
          {t("any.colon")}
          {held.reason}
        </p>
      )}
      {mayState && (isOther || isChanged) && (
        <Saving isOther={isOther} reason={reason} setReason={setReason} save={save} />
      )}
      {refusal !== undefined && <RefusalNote of={refusal} />}
    </Group>
  );
}

function Saving({
  isOther,
  reason,
  setReason,
  save,
}: {
  isOther: boolean;
  reason: string;
  setReason: (reason: string) => void;
  save: () => Promise<void>;
}) {
  return (
    <div className={style.save}>
      {isOther && (
        <TextField
          size="small"
          fullWidth
          multiline
          label={t("boundary.reason")}
          helperText={t("boundary.reason.help")}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      <Button variant="outlined" disabled={isOther && !reason.trim()} onClick={() => void save()}>
        {t("boundary.state")}
      </Button>
    </div>
  );
}

function Grid({
  stages,
  cells,
  mayState,
  setCells,
}: {
  stages: readonly Stage[];
  cells: readonly Cell[];
  mayState: boolean;
  setCells: (cells: readonly Cell[]) => void;
}) {
  return (
    <section
      className={style.scroll}
      aria-label={t("boundary.title")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
      tabIndex={0}
    >
      <table className={style.lines}>
        <thead>
          <tr>
            <th scope="col">{t("Line.category")}</th>
            {stages.map((stage) => (
              <th key={stage} scope="col">
                {t(`stage.${stage}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sourceCategories.map((category) => (
            <tr key={category}>
              <th scope="row">{choiceText("sourceCategory", category)}</th>
              {stages.map((stage) => {
                const cell = { stage, category };
                const isIn = cells.some((one) => sameCell(one, cell));
                return (
                  <td key={stage}>
                    <input
                      type="checkbox"
                      checked={isIn}
                      disabled={!mayState}
                      aria-label={`${choiceText("sourceCategory", category)}·${t(`stage.${stage}`)}`}
                      onChange={() => setCells(isIn ? cells.filter((one) => !sameCell(one, cell)) : [...cells, cell])}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

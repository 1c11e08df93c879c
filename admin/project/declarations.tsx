import { Button, IconButton, MenuItem, TextField } from "@mui/material";
import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { otherMechanisms, type Declaration, type OtherMechanism } from "../../shared/project/project.ts";
import { newKey } from "../platform/graphql.ts";
import { choiceText } from "../platform/name.ts";
import { labelOf, t } from "../platform/text.ts";
import type { Draft } from "./draft.ts";
import style from "./project.module.css";

interface Row extends Declaration {
  readonly key: string;
}
const mostDeclarations = 20;

/** The numbers under which a project is registered elsewhere: saved as soon as each has one. */
export function Declarations({ draft, save }: { draft: Draft; save: (input: object) => Promise<void> }) {
  const [rows, setRows] = useState<readonly Row[]>(() =>
    (draft.declarations as readonly Declaration[]).map((one) => ({ ...one, key: newKey() })),
  );
  const keep = (next: readonly Row[]) => {
    if (next.every(({ identity }) => identity.trim()))
      void save({ declarations: next.map(({ mechanism, identity }) => ({ mechanism, identity })) });
  };
  const change = (next: readonly Row[]) => {
    setRows(next);
    return next;
  };
  const set = (at: number, changed: Partial<Declaration>) =>
    change(rows.map((row, i) => (i === at ? { ...row, ...changed } : row)));
  return (
    <fieldset className={style.rows}>
      <legend>{labelOf("Project", "declarations")}</legend>
      <p className="none">{t("declarations.help")}</p>
      {rows.map(({ key, mechanism, identity }, i) => (
        <div key={key} className={style.row}>
          <TextField
            select
            id={`mechanism-${i}`}
            label={t("declarations.mechanism", { n: i + 1 })}
            value={mechanism}
            onChange={(event) => keep(set(i, { mechanism: event.target.value as OtherMechanism }))}
            slotProps={{ inputLabel: { shrink: true } }}
          >
            {otherMechanisms.map((one) => (
              <MenuItem key={one} value={one}>
                {choiceText("otherMechanism", one)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            id={`identity-${i}`}
            label={t("declarations.identity")}
            value={identity}
            onChange={(event) => set(i, { identity: event.target.value })}
            onBlur={() => keep(rows)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <IconButton
            aria-label={t("declarations.drop", { n: i + 1 })}
            onClick={() => keep(change(rows.filter((_, at) => at !== i)))}
          >
            <Trash2 size={16} />
          </IconButton>
        </div>
      ))}
      <div>
        <Button
          size="small"
          variant="outlined"
          startIcon={<Plus size={15} />}
          disabled={rows.length >= mostDeclarations}
          onClick={() => change([...rows, { key: newKey(), mechanism: "CCER", identity: "" }])}
        >
          {t("declarations.add")}
        </Button>
      </div>
    </fieldset>
  );
}

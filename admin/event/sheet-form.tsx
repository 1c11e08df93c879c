import { Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel } from "@mui/material";
import { Download } from "lucide-react";
import { useNotify, useRefresh } from "ra-core";
import { useState } from "react";
import type { Phase } from "../../shared/event/event.ts";
import { base64Of } from "../platform/base64.ts";
import { ChooseSheet } from "../platform/choose-sheet.tsx";
import { keyOf, newKey, tell } from "../platform/graphql.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import { localeNow, t } from "../platform/text.ts";
import { RowPreview, type BulkOutcome } from "./row-preview.tsx";
import { importInventorySheet } from "./inventory.documents.ts";
import style from "./inventory.module.css";

/** An inventory from a sheet: the template, the file, a preview of each row, and then all of it or nothing. */
export default function SheetForm({ event, phase, onClose }: { event: string; phase: Phase; onClose: () => void }) {
  const [notify, refresh] = [useNotify(), useRefresh()];
  const [key] = useState(newKey);
  const [state, setState] = useState<{
    name?: string;
    content?: string;
    replace: boolean;
    preview?: BulkOutcome;
    refusal?: unknown;
    busy?: boolean;
  }>({ replace: false });
  const { name, content, replace, preview, refusal, busy } = state;
  const send = async (file: string, instead: boolean, dryRun: boolean): Promise<void> => {
    const given = { event, phase, content: file, replace: instead, dryRun };
    setState((now) => ({ ...now, busy: true, refusal: undefined, replace: instead }));
    try {
      const { it } = await tell(importInventorySheet, given, keyOf(key, given));
      const answer = it as unknown as BulkOutcome;
      setState((now) => ({ ...now, busy: false, preview: answer }));
      if (!answer.entered) return;
      notify(t("inventory.entered", { n: answer.rows.length }), { type: "success" });
      onClose();
      refresh();
    } catch (error) {
      setState((now) => ({ ...now, busy: false, refusal: error }));
    }
  };
  const choose = async (file: File) => {
    const read = await base64Of(file);
    setState({ replace, name: file.name, content: read });
    await send(read, replace, true);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="sheet">
      <DialogTitle id="sheet" sx={{ fontSize: 20, fontWeight: 600, pb: 1 }}>
        {t("any.withUnit", { label: t("inventory.bySheet"), unit: t(`phase.${phase}`) })}
      </DialogTitle>
      <DialogContent sx={{ display: "grid", gap: 2 }}>
        <p>{t("inventory.sheetHelp")}</p>
        <Tools name={name} busy={busy} choose={choose} />
        <FormControlLabel
          control={
            <Checkbox
              checked={replace}
              onChange={(_, instead) =>
                content ? void send(content, instead, true) : setState({ ...state, replace: instead })
              }
            />
          }
          label={t("inventory.replace")}
        />
        {preview && <RowPreview of={preview} />}
        {refusal !== undefined && <RefusalNote of={refusal} />}
      </DialogContent>
      <Actions onClose={onClose} content={content} preview={preview} busy={busy} send={send} replace={replace} />
    </Dialog>
  );
}

function Tools({
  name,
  busy,
  choose,
}: {
  name: string | undefined;
  busy: boolean | undefined;
  choose: (file: File) => Promise<void>;
}) {
  return (
    <div className={style.tools}>
      <Button
        variant="outlined"
        startIcon={<Download size={16} />}
        href={`/inventory/template.xlsx?lang=${localeNow() === "en" ? "en" : "zh"}`}
      >
        {t("inventory.template")}
      </Button>
      <ChooseSheet label={t("inventory.chooseFile")} name={name} busy={busy} onChoose={(file) => void choose(file)} />
    </div>
  );
}

function Actions({
  onClose,
  content,
  preview,
  busy,
  send,
  replace,
}: {
  onClose: () => void;
  content: string | undefined;
  preview: BulkOutcome | undefined;
  busy: boolean | undefined;
  send: (file: string, instead: boolean, dryRun: boolean) => Promise<void>;
  replace: boolean;
}) {
  return (
    <DialogActions sx={{ px: 3, pb: 2.5 }}>
      <Button variant="outlined" onClick={onClose}>
        {t("action.cancel")}
      </Button>
      <Button
        variant="contained"
        disabled={!content || !preview || preview.refused > 0}
        loading={!!busy}
        onClick={() => void send(content!, replace, false)}
      >
        {t("inventory.enterAll")}
      </Button>
    </DialogActions>
  );
}

import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { Download } from "lucide-react";
import { useState } from "react";
import type { Monitored } from "../../shared/issuance/issuance.ts";
import { ChooseSheet } from "../platform/choose-sheet.tsx";
import { post } from "../platform/request.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import { SkippedNote, type SkippedPart } from "../platform/skipped.tsx";
import { either, t } from "../platform/text.ts";
import type { ReportFinding } from "./cells.ts";
import style from "./issuance.module.css";

interface Fault {
  readonly row: number;
  readonly column: string;
  readonly messageZh: string;
  readonly messageEn: string;
}
interface Preview {
  readonly rows: number;
  readonly faults: readonly Fault[];
  readonly data: Monitored | null;
  readonly findings: readonly ReportFinding[];
  readonly skipped: readonly SkippedPart[];
}

const read = (id: string, file: File): Promise<Preview> =>
  post(`/issuances/${id}/sheet`, file, { "content-type": "application/octet-stream" });

/** Data from a sheet: the template of the methodology, and a preview of a filled one before any of it is used. */
export function Sheet({ id, onTake }: { id: string; onTake: (data: Monitored) => void }) {
  const [state, setState] = useState<{ busy?: boolean; refusal?: unknown; preview?: Preview }>({});
  const { preview } = state;
  const hand = (file: File) => {
    setState({ busy: true });
    void read(id, file).then(
      (found) => setState({ preview: found }),
      (refusal: unknown) => setState({ refusal }),
    );
  };
  return (
    <>
      {(["xlsx", "csv"] as const).map((kind) => (
        <Button
          key={kind}
          size="small"
          variant="outlined"
          startIcon={<Download size={15} />}
          href={`/issuances/${id}/sheet.${kind}`}
        >
          {t("issuance.template", { kind: kind.toUpperCase() })}
        </Button>
      ))}
      <ChooseSheet small label={t("issuance.upload")} busy={state.busy} onChoose={hand} />
      {state.refusal !== undefined && <RefusalNote of={state.refusal} />}
      {preview && (
        <Dialog open onClose={() => setState({})} fullWidth maxWidth="sm" aria-labelledby="sheet">
          <DialogTitle id="sheet">{t("issuance.preview")}</DialogTitle>
          <DialogContent sx={{ display: "grid", gap: 2 }}>
            <p>
              {preview.data
                ? t("issuance.understood", { n: preview.rows })
                : t("issuance.faults", { n: preview.faults.length, rows: preview.rows })}
            </p>
            <SkippedNote of={preview.skipped} />
            {preview.faults.length > 0 && (
              <ul className={style.lack}>
                {preview.faults.slice(0, 100).map(({ row, column, messageZh, messageEn }) => (
                  <li key={`${row} ${column}`}>
                    {t("issuance.row", { row, column })} {either(messageZh, messageEn)}
                  </li>
                ))}
              </ul>
            )}
            {preview.data && preview.findings.length > 0 && (
              <p>{t("issuance.lacking", { n: preview.findings.length })}</p>
            )}
          </DialogContent>
          <DialogActions sx={{ px: 3, pb: 2.5 }}>
            <Button variant="outlined" onClick={() => setState({})}>
              {t("action.cancel")}
            </Button>
            {preview.data && (
              <Button
                variant="contained"
                onClick={() => {
                  onTake(preview.data!);
                  setState({});
                }}
              >
                {t("issuance.take")}
              </Button>
            )}
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}

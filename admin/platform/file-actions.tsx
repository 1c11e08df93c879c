import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { filesOf, removeFile } from "./documents.ts";
import { useKept } from "./draft.ts";
import { newKey, tell } from "./graphql.ts";
import { RefusalNote } from "./refusal.tsx";
import { t } from "./text.ts";

/** Lets the list of files be asked for again. */
export function useFilesAgain(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["ask", filesOf.__meta__?.["hash"]] });
}

/** Warns of what a public file must not show, before it is chosen. */
export function PublicWarning({ onClose, onChoose }: { onClose: () => void; onChoose: () => void }) {
  return (
    <Asking title={t("files.publicTitle")} onClose={onClose}>
      <DialogContent>
        <DialogContentText>{t("files.publicWarning")}</DialogContentText>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button variant="outlined" onClick={onClose}>
          {t("action.cancel")}
        </Button>
        <Button variant="contained" onClick={onChoose}>
          {t("files.publicChoose")}
        </Button>
      </DialogActions>
    </Asking>
  );
}

/** Asks for the reason for which a file is removed, and removes it. */
export function RemoveFile({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const again = useFilesAgain();
  const [key] = useState(newKey);
  const [state, setState] = useState<{ busy?: boolean; refusal?: unknown }>({});
  const [reason, setReason] = useKept(`removeFile.${id}`, "");
  const remove = async () => {
    setState({ busy: true });
    try {
      await tell(removeFile, { id, reason }, key);
      setReason("");
      onClose();
      await again();
    } catch (refusal) {
      setState({ refusal });
    }
  };
  return (
    <Asking title={t("files.remove")} onClose={onClose}>
      <DialogContent sx={{ display: "grid", gap: 2 }}>
        <DialogContentText>
          {name}　{t("files.removeHelp")}
        </DialogContentText>
        <TextField label={t("files.reason")} value={reason} required onChange={(e) => setReason(e.target.value)} />
        {state.refusal !== undefined && <RefusalNote of={state.refusal} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button variant="outlined" onClick={onClose}>
          {t("action.cancel")}
        </Button>
        <Button
          variant="contained"
          color="error"
          loading={!!state.busy}
          disabled={!reason.trim()}
          onClick={() => void remove()}
        >
          {t("files.remove")}
        </Button>
      </DialogActions>
    </Asking>
  );
}

function Asking({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="file-dialog">
      <DialogTitle id="file-dialog">{title}</DialogTitle>
      {children}
    </Dialog>
  );
}

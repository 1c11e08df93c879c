import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from "@mui/material";
import { KeyRound } from "lucide-react";
import { useState } from "react";
import { usePermissions } from "ra-core";
import { instantText } from "../platform/day.ts";
import { useKept } from "../platform/draft.ts";
import { tell } from "../platform/graphql.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import { DeedButton } from "./account-dialog.tsx";
import { makePasswordLink, resetSecondFactor } from "./documents.ts";
import { ShownOnce } from "./shown-once.tsx";

interface Link {
  readonly url: string;
  readonly until: string;
}

/** An administrator hands over a link to set a new password. It is shown once: whoever closes it makes another. */
export function PasswordLink({ record }: { record: { readonly id: string } }) {
  const { permissions } = usePermissions<readonly { readonly kind: string }[]>();
  const [isOpen, setOpen] = useState(false);
  if (!permissions?.some(({ kind }) => kind === "administrator")) return null;
  return (
    <>
      <p>
        <Button variant="outlined" startIcon={<KeyRound size={18} aria-hidden />} onClick={() => setOpen(true)}>
          {t("Person.action.makePasswordLink")}
        </Button>{" "}
        <DeedButton
          deed={{
            title: t("Person.action.resetFactor"),
            document: resetSecondFactor as never,
            fields: [{ name: "reason", kind: "long" }],
            given: { id: record.id },
            about: <p>{t("factor.resetThen")}</p>,
            grave: true,
          }}
        />
      </p>
      {isOpen && <Making id={record.id} close={() => setOpen(false)} />}
    </>
  );
}

function Making({ id, close }: { id: string; close: () => void }) {
  const [reason, setReason] = useKept(`passwordLink.${id}`, "");
  const [link, setLink] = useState<Link>();
  const [refusal, setRefusal] = useState<unknown>();
  const make = () => {
    setRefusal(undefined);
    tell(makePasswordLink, { id, reason }).then(({ makePasswordLink: made }) => {
      setReason("");
      setLink(made);
    }, setRefusal);
  };
  return (
    <Dialog open onClose={link ? undefined : close} fullWidth maxWidth="sm" aria-labelledby="password-link">
      <DialogTitle id="password-link">{t("Person.action.makePasswordLink")}</DialogTitle>
      <DialogContent>
        {link ? (
          <>
            <p>{t("passwordLink.once", { until: instantText(link.until) })}</p>
            <ShownOnce text={link.url} />
          </>
        ) : (
          <>
            <p>{t("passwordLink.lead")}</p>
            <TextField
              label={t("any.reason")}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
              multiline
              minRows={2}
              fullWidth
              slotProps={{ inputLabel: { shrink: true } }}
            />
            {refusal !== undefined && <RefusalNote of={refusal} />}
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{t("any.close")}</Button>
        {!link && (
          <Button variant="contained" onClick={make} disabled={reason.trim() === ""}>
            {t("passwordLink.make")}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

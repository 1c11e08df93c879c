import { Button } from "@mui/material";
import { useState } from "react";
import { tell } from "../platform/graphql.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import { useTitle } from "../platform/title.ts";
import { confirmAddress } from "./documents.ts";
import { GateNote } from "./gate-form.tsx";
import { Gate } from "./gate.tsx";
import { tokenHere } from "./token.ts";
import style from "./identity.module.css";

/** An address is confirmed by a click: what looks into links before a person does must not use them up. */
export default function ConfirmAddress() {
  useTitle(t("confirmAddress.title"));
  const [token] = useState(tokenHere);
  const [refusal, setRefusal] = useState<unknown>();
  const [done, setDone] = useState(false);
  const confirm = () => {
    setRefusal(undefined);
    tell(confirmAddress, { token }).then(() => setDone(true), setRefusal);
  };
  return (
    <Gate>
      {done ? (
        <GateNote title={t("confirmAddress.done")} then={t("confirmAddress.doneThen")} />
      ) : (
        <div className={style.asked}>
          <h1>{t("confirmAddress.title")}</h1>
          <p>{t("confirmAddress.lead")}</p>
          {refusal !== undefined && <RefusalNote of={refusal} />}
          <Button variant="contained" size="large" onClick={confirm}>
            {t("confirmAddress.send")}
          </Button>
        </div>
      )}
    </Gate>
  );
}

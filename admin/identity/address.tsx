import { Button } from "@mui/material";
import { useEffect, useState } from "react";
import { ask, tell } from "../platform/graphql.ts";
import { Group } from "../platform/record.tsx";
import { RefusalNote } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import { addressConfirmed, sendConfirmation } from "./documents.ts";

/** Whether one's own address was confirmed, and a link to do so. */
export function Address() {
  const [found, setFound] = useState<{ readonly addressConfirmed: boolean; readonly messaging: boolean }>();
  const [isSent, setSent] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
  useEffect(() => {
    ask(addressConfirmed, {}).then(setFound, setRefusal);
  }, []);
  const send = () => {
    setRefusal(undefined);
    tell(sendConfirmation, {}).then(() => setSent(true), setRefusal);
  };
  return (
    <Group title={t("address.title")}>
      {found && <p>{t(found.addressConfirmed ? "address.confirmed" : "address.unconfirmed")}</p>}
      {found && !found.messaging && <p>{t("address.byHand")}</p>}
      {found?.messaging && !found.addressConfirmed && (
        <p>
          {isSent ? (
            t("address.sent")
          ) : (
            <Button variant="outlined" onClick={send}>
              {t("address.send")}
            </Button>
          )}
        </p>
      )}
      {refusal !== undefined && <RefusalNote of={refusal} />}
    </Group>
  );
}

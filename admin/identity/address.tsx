import { Button } from "@mui/material";
import { useState } from "react";
import { tell } from "../platform/graphql.ts";
import { Group } from "../platform/record.tsx";
import { RefusalNote } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { addressConfirmed, sendConfirmation } from "./documents.ts";

/** Whether one's own address was confirmed, and a link to do so. */
export function Address() {
  const { data: found, error } = useAsk(addressConfirmed, {});
  const [isSent, setSent] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
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
      {(refusal ?? error) && <RefusalNote of={refusal ?? error} />}
    </Group>
  );
}

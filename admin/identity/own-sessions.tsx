import { instantText } from "../platform/day.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import { Group } from "../platform/record.tsx";
import { t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { DeedButton } from "./account-dialog.tsx";
import { deviceText } from "./device.ts";
import { changePassword, endMySession, mySessions } from "./documents.ts";
import style from "./identity.module.css";

/** The reader's password, and where they are signed in. */
export function OwnSessions() {
  const { data, error } = useAsk(mySessions, {});
  const sessions = data?.mySessions ?? [];
  return (
    <Group title={t("account.security")}>
      {error && <RefusalNote of={error} />}
      <ul className={style.rows}>
        {sessions.map(({ id, device, address, begunAt, seenAt, own }) => (
          <li key={id}>
            <div>
              <b>{deviceText(device) ?? t("account.unknownDevice")}</b>
              {own && <span className={style.own}>{t("account.thisSession")}</span>}
              <p>
                {t("account.session", {
                  address: address ?? "—",
                  begun: instantText(begunAt),
                  seen: instantText(seenAt),
                })}
              </p>
            </div>
            {!own && (
              <DeedButton
                label={t("account.endSession")}
                deed={{
                  title: t("account.endSession"),
                  document: endMySession as never,
                  given: { id },
                  about: <p>{t("account.endSessionThen")}</p>,
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <div className={style.deeds}>
        <DeedButton
          deed={{
            title: t("account.changePassword"),
            document: changePassword as never,
            fields: [
              { name: "ownPassword", kind: "password" },
              { name: "password", kind: "password", names: [] },
            ],
            about: <p>{t("account.changePasswordThen")}</p>,
          }}
        />
        {sessions.length > 1 && (
          <DeedButton
            deed={{
              title: t("account.endOthers"),
              document: endMySession as never,
              about: <p>{t("account.endOthersThen")}</p>,
            }}
          />
        )}
      </div>
    </Group>
  );
}

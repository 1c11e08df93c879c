import { Link } from "react-router";
import { Qr } from "../platform/qr.tsx";
import { Group } from "../platform/record.tsx";
import { StateChip } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import style from "./record.module.css";

/** Link and QR code of the public page. */
export function PublicPage({
  record: { code, number, spotChecks },
}: {
  record: { code?: string | null; number?: string | null; spotChecks: readonly { id: string; state: string }[] };
}) {
  return (
    <>
      {code && (
        <Group title={t("certificate.scan")}>
          <div className={style.scan}>
            <div>
              <Qr of={`${location.origin}/verify/${code}`} label={t("certificate.qr")} />
            </div>
            <a href={`/verify/${code}`}>{t("certificate.public")}</a>
            <a href={`/certificates/${number}.json`} download>
              {t("certificate.file")}
            </a>
          </div>
        </Group>
      )}
      {spotChecks.length > 0 && (
        <Group title={t("certificate.checks")}>
          <ul>
            {spotChecks.map(({ id, state }) => (
              <li key={id}>
                <Link to={`/SpotCheck/${id}`}>{t("SpotCheck.one")}</Link>{" "}
                <StateChip type="SpotCheck" state={state} look="plain" />
              </li>
            ))}
          </ul>
        </Group>
      )}
    </>
  );
}

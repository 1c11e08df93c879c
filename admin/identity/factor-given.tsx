import { Qr } from "../platform/qr.tsx";
import { t } from "../platform/text.ts";
import { ShownOnce } from "./shown-once.tsx";
import style from "./identity.module.css";

/** What the app is given: as a picture, and to be typed. */
export const FactorGiven = ({ secret, url }: { secret: string; url: string }) => (
  <>
    <p>{t("factor.scan")}</p>
    <div className={style.qr}>
      <Qr of={url} label={t("factor.qr")} />
    </div>
    <p>
      {t("factor.typed")} <code className={style.secret}>{secret.replace(/(.{4})(?!$)/g, "$1 ")}</code>
    </p>
  </>
);

/** The recovery codes, shown here and never again. */
export const RecoveryCodes = ({ codes }: { codes: readonly string[] }) => (
  <>
    <p>{t("factor.codes")}</p>
    <ShownOnce text={codes.join("\n")} />
  </>
);

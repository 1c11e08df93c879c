import { CircleAlert, CircleCheck } from "lucide-react";
import type { CSSProperties } from "react";
import { tonnes } from "../platform/day.ts";
import { choiceText } from "../platform/name.ts";
import { t } from "../platform/text.ts";
import type { CertificatePayload } from "./payload.ts";
import style from "../confirmation/certificate.module.css";

/** Emissions and retired credits on one scale. */
export function Balance({
  of: {
    emissionsKilograms,
    recomputedKilograms,
    retiredKilograms,
    confirmation: { mode, evaluator },
  },
}: {
  of: CertificatePayload;
}) {
  const emitted = recomputedKilograms ?? emissionsKilograms;
  const top = Math.max(retiredKilograms, emitted, 1);
  const part = (kilograms: number) => ({ "--part": `${(kilograms / top) * 100}%` }) as CSSProperties;
  const short = emitted - retiredKilograms;
  return (
    <section>
      <h2>
        {t("verify.balance")}
        <small>{t("unit.tCO2e")}</small>
      </h2>
      <dl className={style.balance}>
        <div style={part(emitted)}>
          <dt>{t("verify.emissions")}</dt>
          <dd className="number">{tonnes(emitted)}</dd>
        </div>
        <div data-of="offset" style={part(retiredKilograms)}>
          <dt>{t("verify.retired")}</dt>
          <dd className="number">{tonnes(retiredKilograms)}</dd>
        </div>
      </dl>
      <p className={style.sum} data-short={short > 0}>
        {short > 0 ? (
          <>
            <CircleAlert size={20} aria-hidden />
            {t("verify.lacking", { t: tonnes(short) })}
          </>
        ) : (
          <>
            <CircleCheck size={20} aria-hidden />
            {t("verify.enough")}
          </>
        )}
      </p>
      <p className={style.confirmed}>
        {t("verify.confirmed", { route: choiceText("route", mode) + (evaluator ? `（${evaluator}）` : "") })}
      </p>
    </section>
  );
}

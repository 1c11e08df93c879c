import type { CSSProperties } from "react";
import { qualityWords } from "../../shared/event/words.ts";
import { percents } from "../../shared/event/results.ts";
import { either, t } from "../platform/text.ts";
import type { CertificatePayload } from "./payload.ts";
import style from "../confirmation/certificate.module.css";

/**
 * The quality of the emissions data: the shares measured, estimated and taken by default, or that they were accounted
 * outside the platform.
 */
export function Known({ of: { quality = [], event } }: { of: CertificatePayload }) {
  const shares = percents(quality);
  if (shares.length === 0 && !event.accountedElsewhere) return null;
  return (
    <section>
      <h2>{t("verify.quality")}</h2>
      {event.accountedElsewhere && (
        <p className={style.elsewhere}>
          <b>{t("event.elsewhere")}</b> {event.accountedElsewhere}
        </p>
      )}
      <dl className={style.quality}>
        {shares.map(({ of, percent }) => (
          <div key={of} style={{ "--part": `${percent}%` } as CSSProperties}>
            <dt>{either(qualityWords[of][0], qualityWords[of][1])}</dt>
            <dd className="number">{percent}%</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

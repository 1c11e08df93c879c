import { CircleAlert, CircleCheck } from "lucide-react";
import { useEffect, useState } from "react";
import { Qr } from "../platform/qr.tsx";
import { t } from "../platform/text.ts";
import type { Verification } from "./payload.ts";
import { signatureHolds } from "./signature.ts";
import style from "../confirmation/certificate.module.css";

/** What a reader needs for checking without trusting the platform; the reader's own browser verifies the signature. */
export function HowToCheck({
  of: { number, payload, payloadHash, signature, publicKey, authentic, keyId },
}: {
  of: Verification;
}) {
  const [holds, setHolds] = useState<boolean | null | undefined>(authentic);
  // If the browser supports Ed25519 its own result counts, otherwise the platform's.
  useEffect(() => {
    if (publicKey)
      void signatureHolds(payload, signature, publicKey).then((own) => {
        if (own !== undefined) setHolds(own);
      });
  }, [payload, signature, publicKey]);
  return (
    <section>
      <h2>{t("verify.how")}</h2>
      <ol className={style.steps}>
        <li>{t("verify.step1")}</li>
        <li>
          {t("verify.step2")} <a href="/public/retirements">{t("public.retirements")}</a>
        </li>
        <li>{t("verify.step3")}</li>
      </ol>
      <p className={style.sum} data-short={holds === false}>
        {holds === false ? <CircleAlert size={20} aria-hidden /> : <CircleCheck size={20} aria-hidden />}
        {holds === false ? t("verify.notSigned") : holds ? t("verify.signed") : t("verify.otherKey")}
        <small className="serial">{keyId}</small>
      </p>
      <div className={style.code}>
        <div>
          <Qr of={location.href} label={t("verify.qr")} />
        </div>
        <p>
          <small>{t("verify.hash")}</small>
          <span className="serial">{payloadHash}</span>
        </p>
      </div>
      <p>
        <a href={`/certificates/${number}.json`} download>
          {t("verify.file")}
        </a>
      </p>
      <details className={style.text}>
        <summary>{t("verify.text")}</summary>
        <pre className="serial">{payload}</pre>
      </details>
    </section>
  );
}

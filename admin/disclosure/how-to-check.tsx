import { CircleAlert, CircleCheck, CircleDashed } from "lucide-react";
import { useEffect, useState } from "react";
import { checkCertificate, type Checks } from "../../shared/confirmation/certificate-check.ts";
import { instantText } from "../platform/day.ts";
import { Qr } from "../platform/qr.tsx";
import { t } from "../platform/text.ts";
import type { Verification } from "./payload.ts";
import style from "../confirmation/certificate.module.css";

/** What is served as JSON there; undefined where it is not. */
async function served(path: string): Promise<any> {
  const answer = await fetch(path).catch(() => undefined);
  return answer?.ok ? answer.json() : undefined;
}

/** What the reader's own browser finds, out of what everybody is served; undefined until then. */
function useChecks(of: Verification): Checks | undefined {
  const [checks, setChecks] = useState<Checks>();
  useEffect(() => {
    let left = false;
    const asked = [served("/keys.json"), of.entry ? served(`/log/inclusion/${of.entry}`) : undefined];
    void Promise.all(asked)
      .then(([keys, proof]) => checkCertificate(of, keys?.keys, proof))
      .then((found) => {
        if (!left) setChecks(found);
      });
    return () => {
      left = true;
    };
  }, [of]);
  return checks;
}

/** What a reader needs for checking without trusting the platform, and what the reader's own browser has checked. */
export function HowToCheck({ of }: { of: Verification }) {
  const { number, payload, payloadHash, keyId } = of;
  const checks = useChecks(of);
  return (
    <section>
      <h2>{t("verify.how")}</h2>
      <ol className={style.steps}>
        <li>{t("verify.step1")}</li>
        <li>
          {t("verify.step2")} <a href="/public/retirements">{t("public.retirements")}</a>
        </li>
        <li>
          {t("verify.step3")}
          {checks && <Found checks={checks} />}
        </li>
        <li>
          {t("verify.step4")} <Complete number={number} />
        </li>
      </ol>
      {checks && Object.values(checks).includes(false) && (
        <p className={style.sum} data-short role="alert">
          <CircleAlert size={20} aria-hidden />
          {t("verify.doNotRely")}
        </p>
      )}
      <div className={style.code}>
        <div>
          <Qr of={location.href} label={t("verify.qr")} />
        </div>
        <p>
          <small>{t("verify.hash")}</small>
          <span className="serial">{payloadHash}</span>
          <small>{t("verify.keyId")}</small>
          <span className="serial">{keyId}</span>
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

const order = ["signature", "seal", "head", "quantities"] as const;
function Found({ checks }: { checks: Checks }) {
  return (
    <ul className={style.found}>
      {order.map((name) => {
        const { [name]: holds } = checks;
        const Icon = holds === undefined ? CircleDashed : holds ? CircleCheck : CircleAlert;
        return (
          <li key={name} data-holds={String(holds)}>
            <Icon size={18} aria-hidden />
            <span>
              {t(`verify.check.${name}`)}
              {name === "head" && checks.headAt && <small>{instantText(checks.headAt)}</small>}
              {holds !== true && <b>{t(holds === false ? "verify.check.fails" : "verify.check.unknown")}</b>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The way to check all of it with one's own program. */
function Complete({ number }: { number: string }) {
  return (
    <>
      <a href="/verify.mjs" download>
        verify.mjs
      </a>
      {t("any.listComma")}
      <a href="/ledger.jsonl" download>
        ledger.jsonl
      </a>
      <pre className={`serial ${style.command}`}>node verify.mjs certificate {number}.json --ledger ledger.jsonl</pre>
    </>
  );
}

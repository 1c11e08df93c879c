import { Archive, BadgeCheck, Ban, ShieldAlert, type LucideIcon } from "lucide-react";
import { useEffect } from "react";
import { neutralitySentences } from "../../shared/confirmation/neutrality.ts";
import { dayText, nowText, numberText, tonnes } from "../platform/day.ts";
import { Rings } from "../platform/mark.tsx";
import { RefusalView } from "../platform/refusal.tsx";
import { serialFilter } from "../platform/serial.ts";
import { either, t } from "../platform/text.ts";
import { useAnswer } from "../platform/use-answer.ts";
import { Balance } from "./balance.tsx";
import { verifyCertificate } from "./documents.ts";
import { HowToCheck } from "./how-to-check.tsx";
import { Known } from "./known.tsx";
import type { CertificatePayload, Verification } from "./payload.ts";
import style from "../confirmation/certificate.module.css";
import site from "./site.module.css";

/** The public page of one certificate, found by the code in its QR code or by its number. Readable on a phone. */
export function CertificatePage({ named }: { named: string }) {
  const code = /^[0-9a-f]{32}$/i.test(named);
  const { data, error, retry } = useAnswer(verifyCertificate, code ? { code: named } : { number: named });
  useEffect(() => {
    if (error !== undefined) document.title = `${t("verify.notFound")}·${t("platform.name")}`;
  }, [error]);
  if (error !== undefined)
    return (
      <RefusalView of={error} retry={retry} called={t("verify.notFound")}>
        <a className="button" href="/verify">
          {t("verify.again")}
        </a>
      </RefusalView>
    );
  return data ? (
    <Shown of={data.verifyCertificate} />
  ) : (
    <p className={site.page} role="status">
      {t("any.loading")}…
    </p>
  );
}

const faces = { valid: BadgeCheck, revocationIntended: ShieldAlert, revoked: Ban, replaced: Archive } as const;
function Shown({ of }: { of: Verification }) {
  const payload = of.said as CertificatePayload;
  const state = of.state as keyof typeof faces;
  const Icon = faces[state];
  const title = either(payload.event.titleZh, payload.event.titleEn);
  useEffect(() => {
    document.title = `${of.number} ${t(`verify.${state}`)}·${t("verify.certificate")}`;
  }, [of.number, state]);
  return (
    <div className={style.page}>
      <Verdict state={state} Icon={Icon} of={of} payload={payload} />
      {state === "revoked" && <Reason of={of} />}
      {of.replacedBy && (
        <section className={style.intended}>
          <p>
            {t("verify.replacedBy")} <a href={`/verify/${of.replacedBy}`}>{of.replacedBy}</a>
          </p>
        </section>
      )}
      {state === "revocationIntended" && (
        <section className={style.intended}>
          <p>{t("verify.intended")}</p>
        </section>
      )}
      <Event title={title} payload={payload} />
      {of.claim !== "neutral" && state !== "revoked" && (
        <section className={style.intended}>
          <p>{either(neutralitySentences[of.claim][0], neutralitySentences[of.claim][1])}</p>
        </section>
      )}
      <Balance of={payload} />
      <Known of={payload} />
      <Products payload={payload} />
      <HowToCheck of={of} />
    </div>
  );
}

function Products({ payload }: { payload: CertificatePayload }) {
  return (
    <section>
      <h2>
        {t("verify.products")}
        <small>{t("unit.tCO2e")}</small>
      </h2>
      <ul className={style.products}>
        {payload.offsets.map(({ product, serials, kilograms, on }) => (
          <li key={serials}>
            <p>
              <span>{product}</span>
              <b className="number">{tonnes(kilograms)}</b>
            </p>
            <small>{t("verify.usedHere", { day: dayText(on, true) })}</small>
            <small className="serial">
              {serialFilter(serials) ? (
                <a href={`/public/retirements?q=${encodeURIComponent(serials)}`}>{serials}</a>
              ) : (
                serials
              )}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Event({ title, payload }: { title: string; payload: CertificatePayload }) {
  return (
    <section>
      <h2 className={style.event}>{title}</h2>
      <dl className={style.facts}>
        <div>
          <dt>{t("verify.held")}</dt>
          <dd>
            {dayText(payload.event.beginsOn, true)}
            {payload.event.endsOn !== payload.event.beginsOn && ` – ${dayText(payload.event.endsOn, true)}`}
          </dd>
        </div>
        <div>
          <dt>{t("verify.place")}</dt>
          <dd>{payload.event.place}</dd>
        </div>
        <div>
          <dt>{t("verify.organiser")}</dt>
          <dd>{payload.organisers.join(t("any.listComma"))}</dd>
        </div>
        <div>
          <dt>{t("verify.size")}</dt>
          <dd>{t("verify.people", { n: numberText(payload.event.participants) })}</dd>
        </div>
        <div>
          <dt>{t("verify.issuer")}</dt>
          <dd>{either(payload.issuer.nameZh, payload.issuer.nameEn)}</dd>
        </div>
      </dl>
    </section>
  );
}

function Reason({ of }: { of: Verification }) {
  return (
    <section className={style.reason}>
      <h2>{t("verify.whyRevoked")}</h2>
      <p>{of.revocation}</p>
      <p>
        <b>{t("verify.noClaim")}</b>
      </p>
      {of.revocationClause && (
        <small>{of.revocationClause === "platform default" ? t("clause.platformDefault") : of.revocationClause}</small>
      )}
    </section>
  );
}

function Verdict({
  state,
  Icon,
  of,
  payload,
}: {
  state: keyof typeof faces;
  Icon: LucideIcon;
  of: Verification;
  payload: CertificatePayload;
}) {
  return (
    <section className={style.verdict} data-state={state}>
      <Rings size={720} count={24} seed={state === "valid" ? 1 : 4} plain className={style.rings} />
      <Icon size={56} strokeWidth={1.5} aria-hidden />
      <p className={style.word}>{t(`verify.${state}`)}</p>
      <h1>
        {t("verify.certificate")}
        <span className="serial">{of.number}</span>
      </h1>
      <p className={style.on}>
        {of.revokedOn
          ? t("verify.revokedOn", { day: dayText(of.revokedOn, true) })
          : of.replacedOn
            ? t("verify.replacedOn", { day: dayText(of.replacedOn, true) })
            : t("verify.issued", { day: dayText(payload.issuedOn, true) })}
      </p>
      <p className={style.checked}>{t("verify.checked", { now: nowText() })}</p>
    </section>
  );
}

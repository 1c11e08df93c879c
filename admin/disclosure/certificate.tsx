import { BadgeCheck, Ban, CircleAlert, CircleCheck, ShieldAlert } from 'lucide-react';
import { toString as qr } from 'qrcode';
import { useEffect, useState, type CSSProperties, type FormEvent } from 'react';
import { dayText, nowText, numberText, tonnes } from '../platform/day.ts';
import type { ResultOf } from '../platform/graphql.ts';
import { Rings } from '../platform/mark.tsx';
import { choiceText } from '../platform/name.ts';
import { RefusalView } from '../platform/refusal.tsx';
import { either, t } from '../platform/text.ts';
import { useAnswer } from '../platform/use-answer.ts';
import { verifyCertificate } from './documents.ts';
import { signatureHolds } from './signature.ts';
import style from '../confirmation/certificate.module.css';
import site from './site.module.css';

type Verification = ResultOf<typeof verifyCertificate>['verifyCertificate'];
/** What was retired for the event: credits of this platform, or units that another registry cancelled. One entry for each run of serials. */
interface Offset { readonly product: string; readonly serials: string; readonly kilograms: number; readonly on: string }
/** What a certificate says; quantities in whole kg CO2e, days ISO. */
interface Said {
  readonly event: { readonly number: string; readonly titleZh: string; readonly titleEn: string | null; readonly beginsOn: string; readonly endsOn: string; readonly place: string; readonly participants: number };
  readonly organisers: readonly string[]; readonly emissionsKilograms: number; readonly recomputedKilograms: number | null; readonly retiredKilograms: number; readonly offsets: readonly Offset[];
  readonly confirmation: { readonly mode: string; readonly evaluator: string | null }; readonly issuer: { readonly nameZh: string; readonly nameEn: string }; readonly issuedOn: string;
}

/** Asks for a certificate by its number. */
export function Enquiry() {
  useEffect(() => { document.title = `${t('verify.title')}·${t('platform.name')}`; }, []);
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const number = String(new FormData(event.currentTarget).get('number') ?? '').trim();
    if (number) location.assign(`/verify/${encodeURIComponent(number)}`);
  };
  return (
    <div className={site.page}>
      <h1>{t('verify.title')}</h1><p className={site.lead}>{t('verify.lead')}</p>
      <form className={site.ask} onSubmit={look}><label>{t('verify.number')}<input name="number" autoComplete="off" required aria-describedby="number-help" /><small id="number-help">{t('verify.number.help')}</small></label>
        <button type="submit" className="button" data-look="filled">{t('verify.look')}</button></form>
    </div>
  );
}

/** The public page of one certificate, by the code of its QR code or by its number. It opens on a phone at the gate. */
export function CertificatePage({ named }: { named: string }) {
  const code = /^[0-9a-f]{32}$/i.test(named);
  const { data, error, retry } = useAnswer(verifyCertificate, code ? { code: named } : { number: named });
  if (error !== undefined) return <RefusalView of={error} retry={retry}><a className="button" href="/verify">{t('verify.again')}</a></RefusalView>;
  return data ? <Shown of={data.verifyCertificate} /> : <p className={site.page} role="status">{t('any.loading')}…</p>;
}

const faces = { valid: BadgeCheck, revocationIntended: ShieldAlert, revoked: Ban } as const;
function Shown({ of }: { of: Verification }) {
  const said = of.said as Said;
  const state = of.state as keyof typeof faces;
  const Icon = faces[state];
  const title = either(said.event.titleZh, said.event.titleEn);
  useEffect(() => { document.title = `${of.number} ${t(`verify.${state}`)}·${t('verify.certificate')}`; }, [of.number, state]);
  return (
    <div className={style.page}>
      <section className={style.verdict} data-state={state}>
        <Rings size={720} count={24} seed={state === 'valid' ? 1 : 4} plain className={style.rings} />
        <Icon size={56} strokeWidth={1.5} aria-hidden />
        <p className={style.word}>{t(`verify.${state}`)}</p>
        <h1>{t('verify.certificate')}<span className="serial">{of.number}</span></h1>
        <p className={style.on}>{of.revokedOn ? t('verify.revokedOn', { day: dayText(of.revokedOn, true) }) : t('verify.issued', { day: dayText(said.issuedOn, true) })}</p>
        <p className={style.checked}>{t('verify.checked', { now: nowText() })}</p>
      </section>
      {state === 'revoked' && <section className={style.reason}><h2>{t('verify.whyRevoked')}</h2><p>{of.revocation}</p><p><b>{t('verify.noClaim')}</b></p>{of.revocationClause && <small>{of.revocationClause === 'platform default' ? t('clause.platformDefault') : of.revocationClause}</small>}</section>}
      {state === 'revocationIntended' && <section className={style.intended}><p>{t('verify.intended')}</p></section>}
      <section>
        <h2 className={style.event}>{title}</h2>
        <dl className={style.facts}>
          <div><dt>{t('verify.held')}</dt><dd>{dayText(said.event.beginsOn, true)}{said.event.endsOn !== said.event.beginsOn && ` – ${dayText(said.event.endsOn, true)}`}</dd></div><div><dt>{t('verify.place')}</dt><dd>{said.event.place}</dd></div>
          <div><dt>{t('verify.organiser')}</dt><dd>{said.organisers.join(t('any.listComma'))}</dd></div><div><dt>{t('verify.size')}</dt><dd>{t('verify.people', { n: numberText(said.event.participants) })}</dd></div>
          <div><dt>{t('verify.issuer')}</dt><dd>{either(said.issuer.nameZh, said.issuer.nameEn)}</dd></div>
        </dl>
      </section>
      <Balance of={said} />
      <section><h2>{t('verify.products')}<small>{t('unit.tCO2e')}</small></h2>
        <ul className={style.products}>{said.offsets.map(({ product, serials, kilograms, on }) => (
          <li key={serials}><p><span>{product}</span><b className="number">{tonnes(kilograms)}</b></p><small>{t('verify.usedHere', { day: dayText(on, true) })}</small><small className="serial">{serials}</small></li>))}
        </ul>
      </section>
      <HowToCheck of={of} />
    </div>
  );
}

/** Emissions against what was retired, on one scale. */
function Balance({ of: { emissionsKilograms, recomputedKilograms, retiredKilograms, confirmation: { mode, evaluator } } }: { of: Said }) {
  const emitted = recomputedKilograms ?? emissionsKilograms;
  const top = Math.max(retiredKilograms, emitted, 1);
  const part = (kilograms: number) => ({ '--part': `${kilograms / top * 100}%` }) as CSSProperties;
  const short = emitted - retiredKilograms;
  return (
    <section><h2>{t('verify.balance')}<small>{t('unit.tCO2e')}</small></h2>
      <dl className={style.balance}>
        <div style={part(emitted)}><dt>{t('verify.emissions')}</dt><dd className="number">{tonnes(emitted)}</dd></div>
        <div data-of="offset" style={part(retiredKilograms)}><dt>{t('verify.retired')}</dt><dd className="number">{tonnes(retiredKilograms)}</dd></div>
      </dl>
      <p className={style.sum} data-short={short > 0}>{short > 0 ? <><CircleAlert size={20} aria-hidden />{t('verify.lacking', { t: tonnes(short) })}</> : <><CircleCheck size={20} aria-hidden />{t('verify.enough')}</>}</p>
      <p className={style.confirmed}>{t('verify.confirmed', { route: choiceText('route', mode) + (evaluator ? `（${evaluator}）` : '') })}</p>
    </section>
  );
}

/** What a reader needs to check without trusting the platform; the signature is checked here, by their own browser. */
function HowToCheck({ of: { number, payload, payloadHash, signature, publicKey, authentic, keyId } }: { of: Verification }) {
  const [picture, setPicture] = useState('');
  const [holds, setHolds] = useState<boolean | null | undefined>(authentic);
  useEffect(() => { void qr(location.href, { type: 'svg', margin: 0 }).then(setPicture); }, [number]);
  // Where the browser knows Ed25519 its own answer counts, else the platform's.
  useEffect(() => { if (publicKey) void signatureHolds(payload, signature, publicKey).then((own) => { if (own !== undefined) setHolds(own); }); }, [payload, signature, publicKey]);
  return (
    <section><h2>{t('verify.how')}</h2>
      <ol className={style.steps}><li>{t('verify.step1')}</li><li>{t('verify.step2')} <a href="/public/retirements">{t('public.retirements')}</a></li><li>{t('verify.step3')}</li></ol>
      <p className={style.sum} data-short={holds === false}>{holds === false ? <CircleAlert size={20} aria-hidden /> : <CircleCheck size={20} aria-hidden />}{holds === false ? t('verify.notSigned') : holds ? t('verify.signed') : t('verify.otherKey')}<small className="serial">{keyId}</small></p>
      <div className={style.code}><div role="img" aria-label={t('verify.qr')} dangerouslySetInnerHTML={{ __html: picture }} /><p><small>{t('verify.hash')}</small><span className="serial">{payloadHash}</span></p></div>
      <details className={style.text}><summary>{t('verify.text')}</summary><pre className="serial" tabIndex={0}>{payload}</pre></details>
    </section>
  );
}

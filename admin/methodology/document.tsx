import { Tab, Tabs } from '@mui/material';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { MethodologyDocument } from '../../shared/methodology.ts';
import { countOf, FindingNote, Findings, numbersOf, Raise, useFindings } from '../finding/findings.tsx';
import { Facts, Group } from '../platform/record.tsx';
import type { Base } from '../platform/resource.ts';
import { either, t, word } from '../platform/text.ts';
import { symbolTex, texOf, usedIn } from './tex.ts';
import style from './methodology.module.css';

const Tex = lazy(async () => ({ default: (await import('./formula.tsx')).Tex }));
/** While it is on its way to being filed. */
const reviewed = ['submitted', 'underReview', 'advised', 'publicNotice'] as const;
const tabs = ['equations', 'applicability', 'parameters', 'pools', 'monitoring'] as const;
type Place = `${(typeof tabs)[number]}.${string}`;
interface Line { readonly place: Place; readonly about: string; readonly body: ReactNode }

interface Meaning { readonly name: string; readonly unit: string; readonly value: number | undefined; readonly from?: string }

/** Says that a line was not read in a published copy. */
const Unverified = ({ of }: { of: boolean | undefined }) => (of === false ? <small className={style.unverified}>{t('methodology.unverified')}</small> : null);

/** The document as a reviewer reads it: each line with what was found in it beside it, in the margin. */
export function Document({ record }: { record: Base & { document: unknown } }) {
  const document = record.document as MethodologyDocument;
  const [tab, setTab] = useState<(typeof tabs)[number]>('equations');
  const findings = useFindings('Methodology', record.id);
  const numbers = numbersOf(findings);
  const all = tabs.map((name) => ({ name, lines: linesOf[name](document) }));
  const places = all.flatMap(({ lines }) => lines.map(({ place }) => place as string));
  const shown = all.find(({ name }) => name === tab)!.lines;
  const openIn = (lines: readonly Line[]) => findings.filter(({ place, state }) => state !== 'closed' && lines.some((line) => line.place === place)).length;
  return (
    <>
      <Tabs value={tab} onChange={(_, next: (typeof tabs)[number]) => setTab(next)} aria-label={t('methodology.content')} className={style.tabs!} variant="scrollable" scrollButtons={false}>
        {all.map(({ name, lines }) => <Tab key={name} value={name} id={`tab-${name}`} aria-controls="document" label={<span>{t(`methodology.tab.${name}`)}{openIn(lines) > 0 && <small className={style.count}>{openIn(lines)}</small>}</span>} />)}
      </Tabs>
      <div className={style.sheet} role="tabpanel" id="document" aria-labelledby={`tab-${tab}`}>
        <div className={style.top}><h2>{t(`methodology.tab.${tab}`)}</h2>{findings.length > 0 && <p>{countOf(findings)}</p>}</div>
        <Suspense fallback={<div className={style.equation} aria-busy />}>
          {shown.map(({ place, about, body }) => (
            <section key={place} className={style.line} aria-label={about}>
              <div className={style.equation}>{body}</div>
              <div className={style.margin}>
                {findings.filter((one) => one.place === place).map((one) => <FindingNote key={one.id} of={one} number={numbers.get(one.id)!} />)}
                <Raise type="Methodology" record={record} place={place} about={about} reviewed={reviewed} />
              </div>
            </section>))}
        </Suspense>
        {shown.length === 0 && <p className={style.nothing}>{t('methodology.nothing')}</p>}
      </div>
      <Findings type="Methodology" record={record} reviewed={reviewed} beside={places} />
      <Group title={t('methodology.frame')}>
        <Facts of={[
          { label: t('methodology.form'), value: document.form ?? '—' },
          { label: t('methodology.crediting'), value: t('methodology.creditingYears', { min: document.creditingPeriod.minYears, max: document.creditingPeriod.maxYears }) + t(document.creditingPeriod.renewable ? 'methodology.renewable' : 'methodology.notRenewable') },
          { label: t('methodology.rounding'), value: t('methodology.roundingFloor') },
          { label: t('methodology.leakage'), value: document.leakage.reason, wide: true }, { label: t('methodology.risk'), value: document.nonPermanence.reason, wide: true },
          { label: t('methodology.references'), value: <ul>{document.references.map(({ title, url }) => <li key={title}>{url ? <a href={url} rel="noreferrer" target="_blank">{title}</a> : title}</li>)}</ul>, wide: true },
        ]} />
      </Group>
    </>
  );
}

const linesOf: Readonly<Record<(typeof tabs)[number], (document: MethodologyDocument) => readonly Line[]>> = {
  equations: (document) => {
    const overs = new Map([...document.parameters.map(({ symbol, over }) => [symbol, over] as const), ...document.equations.map(({ lhs, over }) => [lhs, over] as const)]);
    const meanings = new Map([...document.parameters.map(({ symbol, nameZh, nameEn, unit, default: value }) => [symbol, { name: either(nameZh, nameEn), unit, value }] as const),
      ...document.equations.map(({ id, lhs, nameZh, nameEn, unit }) => [lhs, { name: either(nameZh ?? lhs, nameEn), unit, value: undefined, from: id }] as const)] as readonly (readonly [string, Meaning])[]);
    return document.equations.map(({ id, lhs, nameZh, nameEn, unit, expr, verified }): Line => {
      const name = either(nameZh ?? lhs, nameEn);
      return { place: `equations.${id}`, about: `${id} ${name}`, body: <>
        <h3>{name}<small>{unitText(unit)}</small><Unverified of={verified} />{lhs === document.result && <small className={style.result}>{t('methodology.result')}</small>}</h3>
        <div className={style.set}><Tex of={`${symbolTex(lhs, overs.get(lhs))} = ${texOf(expr, overs)}`} name={`${t('methodology.equation')} ${id}${t('any.colon')}${name}`} /><span className="number">({id})</span></div>
        <dl className={style.where}>{usedIn(expr).filter((symbol) => meanings.has(symbol)).map((symbol) => {
          const of = meanings.get(symbol)!;
          return <div key={symbol}><dt><Tex of={symbolTex(symbol, overs.get(symbol))} /></dt><dd>{of.name}{of.unit !== '1' && t('any.comma') + unitText(of.unit)}{of.value !== undefined && t('methodology.default', { value: of.value })}{of.from && <span className="none"> ({of.from})</span>}</dd></div>;
        })}</dl>
      </> };
    });
  },
  applicability: ({ applicability }) => applicability.map(({ id, textZh, textEn, verified }): Line => ({ place: `applicability.${id}`, about: `${t('methodology.condition')} ${id}`, body: <><h3>{id}<Unverified of={verified} /></h3><p>{either(textZh, textEn)}</p></> })),
  parameters: ({ parameters }) => parameters.map(({ symbol, nameZh, nameEn, unit, origin, source, default: value, verified, over }): Line => ({ place: `parameters.${symbol}`, about: either(nameZh, nameEn), body: <>
    <h3><Tex of={symbolTex(symbol, over)} />{either(nameZh, nameEn)}<small>{unit === '1' ? t('methodology.ratio') : unitText(unit)}</small><Unverified of={verified} /></h3>
    <dl className={style.pair}><div><dt>{t('methodology.origin')}</dt><dd>{word(`origin.${origin}`) ?? origin}{value !== undefined && <b className="number"> {value}</b>}</dd></div><div><dt>{t('methodology.source')}</dt><dd>{source}</dd></div></dl>
  </> })),
  pools: ({ pools }) => pools.map(({ name, nameZh, baseline, project, reason }): Line => ({ place: `pools.${name}`, about: either(nameZh ?? name, name), body: <>
    <h3>{either(nameZh ?? name, word(`pool.${name}`) ?? name)}</h3>
    <dl className={style.pair}><div><dt>{t('methodology.baseline')}</dt><dd>{t(`methodology.${baseline}`)}</dd></div><div><dt>{t('methodology.projectCase')}</dt><dd>{t(`methodology.${project}`)}</dd></div><div><dt>{t('methodology.why')}</dt><dd>{reason}</dd></div></dl>
  </> })),
  monitoring: ({ monitoring = [], parameters }) => monitoring.map(({ symbol, frequency, method }): Line => {
    const of = parameters.find((one) => one.symbol === symbol);
    return { place: `monitoring.${symbol}`, about: of ? either(of.nameZh, of.nameEn) : symbol, body: <>
      <h3><Tex of={symbolTex(symbol, of?.over)} />{of && either(of.nameZh, of.nameEn)}</h3>
      <dl className={style.pair}><div><dt>{t('methodology.frequency')}</dt><dd>{frequency}</dd></div><div><dt>{t('methodology.method')}</dt><dd>{method}</dd></div></dl>
    </> };
  }),
};
/** Units with the subscripts that people expect. */
const unitText = (unit: string): string => unit.replace(/CO2/g, 'CO₂').replace(/N2O/g, 'N₂O').replace(/CH4/g, 'CH₄').replace(/\^2/g, '²').replace(/\^3/g, '³');

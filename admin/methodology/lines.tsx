import type { ReactNode } from 'react';
import type { MethodologyDocument } from '../../shared/methodology.ts';
import { either, t, word } from '../platform/text.ts';
import { Tex } from './formula.tsx';
import { symbolTex, texOf, usedIn } from './tex.ts';
import style from './methodology.module.css';

export const tabs = ['equations', 'applicability', 'parameters', 'pools', 'monitoring'] as const;
export type Tab = (typeof tabs)[number];
/** One line of a document: its place, as findings name it, what it is about, and how it is shown. */
export interface Line {
  readonly place: `${Tab}.${string}`;
  readonly about: string;
  readonly body: ReactNode;
}
interface Meaning {
  readonly name: string;
  readonly unit: string;
  readonly value: number | undefined;
  readonly from?: string;
}

/** Says that a line was not read in a published copy. */
const Unverified = ({ of }: { of: boolean | undefined }) => (of === false ? <small className={style.unverified}>{t('methodology.unverified')}</small> : null);

/** The lines of a document, part by part. */
export const linesOf: Readonly<Record<Tab, (document: MethodologyDocument) => readonly Line[]>> = {
  equations: (document) => {
    const overs = new Map([
      ...document.parameters.map(({ symbol, over }) => [symbol, over] as const),
      ...document.equations.map(({ lhs, over }) => [lhs, over] as const),
    ]);
    const meanings = new Map([
      ...document.parameters.map(({ symbol, nameZh, nameEn, unit, default: value }) => [symbol, { name: either(nameZh, nameEn), unit, value }] as const),
      ...document.equations.map(
        ({ id, lhs, nameZh, nameEn, unit }) => [lhs, { name: either(nameZh ?? lhs, nameEn), unit, value: undefined, from: id }] as const,
      ),
    ] as readonly (readonly [string, Meaning])[]);
    return document.equations.map(({ id, lhs, nameZh, nameEn, unit, expr, verified }): Line => {
      const name = either(nameZh ?? lhs, nameEn);
      return {
        place: `equations.${id}`,
        about: `${id} ${name}`,
        body: (
          <>
            <h3>
              {name}
              <small>{unitText(unit)}</small>
              <Unverified of={verified} />
              {lhs === document.result && <small className={style.result}>{t('methodology.result')}</small>}
            </h3>
            <div className={style.set}>
              <Tex of={`${symbolTex(lhs, overs.get(lhs))} = ${texOf(expr, overs)}`} name={`${t('methodology.equation')} ${id}${t('any.colon')}${name}`} />
              <span className="number">({id})</span>
            </div>
            <dl className={style.where}>
              {usedIn(expr)
                .filter((symbol) => meanings.has(symbol))
                .map((symbol) => {
                  const of = meanings.get(symbol)!;
                  return (
                    <div key={symbol}>
                      <dt>
                        <Tex of={symbolTex(symbol, overs.get(symbol))} />
                      </dt>
                      <dd>
                        {of.name}
                        {of.unit !== '1' && t('any.comma') + unitText(of.unit)}
                        {of.value !== undefined && t('methodology.default', { value: of.value })}
                        {of.from && <span className="none"> ({of.from})</span>}
                      </dd>
                    </div>
                  );
                })}
            </dl>
          </>
        ),
      };
    });
  },
  applicability: ({ applicability }) =>
    applicability.map(
      ({ id, textZh, textEn, verified }): Line => ({
        place: `applicability.${id}`,
        about: `${t('methodology.condition')} ${id}`,
        body: (
          <>
            <h3>
              {id}
              <Unverified of={verified} />
            </h3>
            <p>{either(textZh, textEn)}</p>
          </>
        ),
      }),
    ),
  parameters: ({ parameters }) =>
    parameters.map(
      ({ symbol, nameZh, nameEn, unit, origin, source, default: value, verified, over }): Line => ({
        place: `parameters.${symbol}`,
        about: either(nameZh, nameEn),
        body: (
          <>
            <h3>
              <Tex of={symbolTex(symbol, over)} />
              {either(nameZh, nameEn)}
              <small>{unit === '1' ? t('methodology.ratio') : unitText(unit)}</small>
              <Unverified of={verified} />
            </h3>
            <dl className={style.pair}>
              <div>
                <dt>{t('methodology.origin')}</dt>
                <dd>
                  {word(`origin.${origin}`) ?? origin}
                  {value !== undefined && <b className="number"> {value}</b>}
                </dd>
              </div>
              <div>
                <dt>{t('methodology.source')}</dt>
                <dd>{source}</dd>
              </div>
            </dl>
          </>
        ),
      }),
    ),
  pools: ({ pools }) =>
    pools.map(
      ({ name, nameZh, nameEn, baseline, project, reasonZh, reasonEn }): Line => ({
        place: `pools.${name}`,
        about: either(nameZh, nameEn),
        body: (
          <>
            <h3>{either(nameZh, nameEn)}</h3>
            <dl className={style.pair}>
              <div>
                <dt>{t('methodology.baseline')}</dt>
                <dd>{t(`methodology.${baseline}`)}</dd>
              </div>
              <div>
                <dt>{t('methodology.projectCase')}</dt>
                <dd>{t(`methodology.${project}`)}</dd>
              </div>
              <div>
                <dt>{t('methodology.why')}</dt>
                <dd>{either(reasonZh, reasonEn)}</dd>
              </div>
            </dl>
          </>
        ),
      }),
    ),
  monitoring: ({ monitoring = [], parameters }) =>
    monitoring.map(({ symbol, frequencyZh, frequencyEn, methodZh, methodEn }): Line => {
      const of = parameters.find((one) => one.symbol === symbol);
      return {
        place: `monitoring.${symbol}`,
        about: of ? either(of.nameZh, of.nameEn) : symbol,
        body: (
          <>
            <h3>
              <Tex of={symbolTex(symbol, of?.over)} />
              {of && either(of.nameZh, of.nameEn)}
            </h3>
            <dl className={style.pair}>
              <div>
                <dt>{t('methodology.frequency')}</dt>
                <dd>{either(frequencyZh, frequencyEn)}</dd>
              </div>
              <div>
                <dt>{t('methodology.method')}</dt>
                <dd>{either(methodZh, methodEn)}</dd>
              </div>
            </dl>
          </>
        ),
      };
    }),
};
/** Units with the subscripts that people expect. */
const unitText = (unit: string): string =>
  unit.replace(/CO2/g, 'CO₂').replace(/N2O/g, 'N₂O').replace(/CH4/g, 'CH₄').replace(/\^2/g, '²').replace(/\^3/g, '³');

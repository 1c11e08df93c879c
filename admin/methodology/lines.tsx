import type { ReactNode } from "react";
import { symbolsIn } from "../../shared/document/formula.ts";
import type { MethodologyDocument, Pool } from "../../shared/methodology/methodology.ts";
import { either, t, word } from "../platform/text.ts";
import { formulasOf, type Examined } from "./examine.ts";
import { Tex } from "./formula.tsx";
import { symbolTex, texOf, unitText } from "./tex.ts";
import style from "./methodology.module.css";

export const tabs = ["equations", "applicability", "parameters", "pools", "monitoring"] as const;
export type Tab = (typeof tabs)[number];
/** One line of a document: its place, as findings name it, its subject, and its rendering. */
export interface Line {
  readonly place: string;
  readonly about: string;
  readonly body: ReactNode;
}
interface Meaning {
  readonly name: string;
  readonly unit: string;
  readonly value: number | undefined;
  readonly from?: string;
}

/** Marks a line that was not verified against a published source. */
const Unverified = ({ of }: { of: boolean | undefined }) =>
  of === false ? <small className={style.unverified}>{t("any.unverified")}</small> : null;

/** The index over which each symbol runs. */
export const oversOf = ({ parameters, equations }: MethodologyDocument): ReadonlyMap<string, string | undefined> =>
  new Map([
    ...parameters.map(({ symbol, over }) => [symbol, over] as const),
    ...equations.map(({ lhs, over }) => [lhs, over] as const),
  ]);

/** The lines of a document, part by part; formulas as the platform parsed them. */
export const linesOf: Readonly<
  Record<Tab, (document: MethodologyDocument, found: Examined | undefined) => readonly Line[]>
> = {
  equations: (document, found) => {
    const [overs, formulas] = [oversOf(document), formulasOf(found)];
    const meanings = new Map([
      ...document.parameters.map(
        ({ symbol, nameZh, nameEn, unit, default: value }) =>
          [symbol, { name: either(nameZh, nameEn), unit, value }] as const,
      ),
      ...document.equations.map(
        ({ id, lhs, nameZh, nameEn, unit }) =>
          [lhs, { name: either(nameZh ?? lhs, nameEn), unit, value: undefined, from: id }] as const,
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
              {lhs === document.result && <small className={style.result}>{t("methodology.result")}</small>}
            </h3>
            <div className={style.set}>
              {formulas.has(lhs) ? (
                <Tex
                  of={`${symbolTex(lhs, overs.get(lhs))} = ${texOf(formulas.get(lhs)!, overs)}`}
                  name={`${t("methodology.equation")} ${id}${t("any.colon")}${name}`}
                />
              ) : (
                <code>
                  {lhs} = {expr}
                </code>
              )}
              <span className="number">({id})</span>
            </div>
            <dl className={style.where}>
              {[...new Set(formulas.has(lhs) ? symbolsIn(formulas.get(lhs)!) : [])]
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
                        {of.unit !== "1" && t("any.comma") + unitText(of.unit)}
                        {of.value !== undefined && t("methodology.default", { value: of.value })}
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
      ({ id, textZh, textEn, verified, evidence }): Line => ({
        place: `applicability.${id}`,
        about: `${t("methodology.condition")} ${id}`,
        body: (
          <>
            <h3>
              {id}
              <Unverified of={verified} />
            </h3>
            <p>{either(textZh, textEn)}</p>
            <dl className={style.pair}>
              <div>
                <dt>{t("methodology.evidence")}</dt>
                <dd>
                  {either(evidence.textZh, evidence.textEn)} <Unverified of={evidence.verified} />
                </dd>
              </div>
            </dl>
          </>
        ),
      }),
    ),
  parameters: ({ parameters }) =>
    parameters.map(
      ({
        symbol,
        nameZh,
        nameEn,
        unit,
        origin,
        source,
        default: value,
        verified,
        over,
        bounds,
        uncertainty,
        qaZh,
        qaEn,
      }): Line => ({
        place: `parameters.${symbol}`,
        about: either(nameZh, nameEn),
        body: (
          <>
            <h3>
              <Tex of={symbolTex(symbol, over)} />
              {either(nameZh, nameEn)}
              <small>{unit === "1" ? t("methodology.ratio") : unitText(unit)}</small>
              <Unverified of={verified} />
            </h3>
            <dl className={style.pair}>
              <div>
                <dt>{t("methodology.origin")}</dt>
                <dd>
                  {word(`origin.${origin}`) ?? origin}
                  {value !== undefined && <b className="number"> {value}</b>}
                </dd>
              </div>
              <div>
                <dt>{t("methodology.source")}</dt>
                <dd>{source}</dd>
              </div>
              {bounds && (
                <div>
                  <dt>{t("methodology.bounds")}</dt>
                  <dd className="number">
                    {bounds.min ?? "−∞"} … {bounds.max ?? "∞"}
                  </dd>
                </div>
              )}
              {uncertainty !== undefined && (
                <div>
                  <dt>{t("methodology.uncertainty")}</dt>
                  <dd>{uncertainty}</dd>
                </div>
              )}
              {qaZh && (
                <div>
                  <dt>{t("methodology.qa")}</dt>
                  <dd>{either(qaZh, qaEn)}</dd>
                </div>
              )}
            </dl>
          </>
        ),
      }),
    ),
  pools: ({ pools, gases }) => [
    ...pools.map((one): Line => counted(`pools.${one.name}`, either(one.nameZh, one.nameEn), one)),
    ...gases.map(
      (one, i): Line =>
        counted(`gases.${i}`, `${unitText(one.gas)}${t("any.colon")}${either(one.sourceZh, one.sourceEn)}`, one),
    ),
  ],
  monitoring: ({ monitoring = [], parameters }) =>
    monitoring.map(({ symbol, frequencyZh, frequencyEn, methodZh, methodEn, verified }): Line => {
      const of = parameters.find((one) => one.symbol === symbol);
      return {
        place: `monitoring.${symbol}`,
        about: of ? either(of.nameZh, of.nameEn) : symbol,
        body: (
          <>
            <h3>
              <Tex of={symbolTex(symbol, of?.over)} />
              {of && either(of.nameZh, of.nameEn)}
              <Unverified of={verified} />
            </h3>
            <dl className={style.pair}>
              <div>
                <dt>{t("methodology.frequency")}</dt>
                <dd>{either(frequencyZh, frequencyEn)}</dd>
              </div>
              <div>
                <dt>{t("methodology.method")}</dt>
                <dd>{either(methodZh, methodEn)}</dd>
              </div>
            </dl>
          </>
        ),
      };
    }),
};
/** A pool or a gas: whether it is counted in the baseline and in the project, and why. */
function counted(
  place: string,
  about: string,
  { baseline, project, reasonZh, reasonEn }: Pick<Pool, "baseline" | "project" | "reasonZh" | "reasonEn">,
): Line {
  return {
    place,
    about,
    body: (
      <>
        <h3>{about}</h3>
        <dl className={style.pair}>
          <div>
            <dt>{t("methodology.baseline")}</dt>
            <dd>{t(`methodology.${baseline}`)}</dd>
          </div>
          <div>
            <dt>{t("methodology.projectCase")}</dt>
            <dd>{t(`methodology.${project}`)}</dd>
          </div>
          <div>
            <dt>{t("methodology.why")}</dt>
            <dd>{either(reasonZh, reasonEn)}</dd>
          </div>
        </dl>
      </>
    ),
  };
}

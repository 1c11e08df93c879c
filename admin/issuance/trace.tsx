import type { ReactNode } from "react";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { formulasOf, useExamination } from "../methodology/examine.ts";
import { Tex } from "../methodology/formula.tsx";
import lines from "../methodology/methodology.module.css";
import { symbolTex, texOf } from "../methodology/tex.ts";
import { decimalText, numberText, tonnes } from "../platform/day.ts";
import { either, t } from "../platform/text.ts";
import { series } from "../platform/tokens.ts";
import style from "./issuance.module.css";

/** One equation as the platform calculated it. */
export interface Traced {
  readonly id: string;
  readonly symbol: string;
  readonly substituted: string;
  readonly value: number | readonly number[];
  readonly unit: string;
}
export interface Worked {
  readonly kilograms?: number | null;
  readonly exact?: string | null;
  readonly documentHash: string;
  readonly inputsHash?: string | null;
  readonly same?: boolean | null;
  readonly trace?: unknown;
  readonly uncertainty?: unknown;
}

type Step = Traced & { readonly value: number };
interface Uncertainty {
  readonly confidencePercent: number;
  readonly relative: number;
  readonly deducted: number;
}

const signs: Readonly<Record<string, string>> = {
  "×": "\\times ",
  "÷": "\\div ",
  "−": "-",
  "^": "\\mathbin{\\hat{}}",
  "?": "\\;?\\;",
  "…": "\\ldots ",
  "<=": "\\le ",
  ">=": "\\ge ",
};
const escaped = (sign: string): string => {
  if (sign === "\\") return "";
  return sign === "^" || sign === "~" ? " " : `\\${sign}`;
};
const literal = (text: string): string => `\\text{${text.replace(/[\\{}$&#%_~^]/g, escaped)}}`;
/** `(60 ha × 30 m3/ha)` as TeX: numbers as such, units upright. */
export const texOfNumbers = (text: string): string =>
  text
    .split(/([()×÷−+^,?:…]|<=|>=)/)
    .map((part) => {
      const tidy = part.trim();
      if (signs[tidy]) return signs[tidy];
      const [, number, unit] = /^(\d[\d.]*(?:e[+-]?\d+)?)\s*(.*)$/i.exec(tidy) ?? [];
      if (number) return `${number.replace(/e\+?(-?\d+)/i, "\\times 10^{$1}")}${unit ? `\\,${literal(unit)}` : ""}`;
      return /^[A-Za-z]\w*$/.test(tidy) || tidy.length > 1 ? literal(tidy) : tidy;
    })
    .join("");

const first = 4;
const valueText = (value: number | readonly number[]): string =>
  typeof value === "number"
    ? decimalText(Number(value.toPrecision(12)))
    : value
        .slice(0, first)
        .map((one) => decimalText(Number(one.toPrecision(12))))
        .join(t("any.comma")) + (value.length > first ? ` … (${value.length})` : "");

/**
 * The result of a report: the kilograms before and after rounding down, and the hashes with which anyone can reproduce
 * it.
 */
export function Result({ of }: { of: Worked }) {
  if (of.kilograms === null || of.kilograms === undefined) return null;
  return (
    <div className={style.result} data-off={of.same === false}>
      <span>{of.same === false ? t("issuance.notSame") : of.same ? t("issuance.same") : t("issuance.comesTo")}</span>
      <b>
        {tonnes(of.kilograms)} {t("unit.tCO2e")}
      </b>
      <small className="number">
        {t("issuance.rounded", { exact: numberText(Number(of.exact), 6), kilograms: numberText(of.kilograms) })}
      </small>
      {!!of.uncertainty && (
        <small className="number">
          {t("issuance.uncertainty", {
            percent: numberText((of.uncertainty as Uncertainty).relative * 100, 2),
            confidence: (of.uncertainty as Uncertainty).confidencePercent,
            deducted: numberText((of.uncertainty as Uncertainty).deducted * 100, 2),
          })}
        </small>
      )}
      <small className="serial">
        {t("issuance.hashes", { document: of.documentHash.slice(0, 16), inputs: (of.inputsHash ?? "").slice(0, 16) })}
      </small>
    </div>
  );
}

/** Each equation in order, with symbols and with values. `beside` renders the margin of a place. */
export function Trace({
  document,
  trace,
  beside,
}: {
  document: MethodologyDocument;
  trace: readonly Traced[];
  beside?: (place: string, about: string) => ReactNode;
}) {
  const formulas = formulasOf(useExamination(document).found);
  const overs = new Map([
    ...document.parameters.map(({ symbol, over }) => [symbol, over] as const),
    ...document.equations.map(({ lhs, over }) => [lhs, over] as const),
  ]);
  const steps = trace.filter(
    ({ unit, value }) => /^tCO2e?$/.test(unit) && typeof value === "number",
  ) as readonly Step[];
  const most = Math.max(...steps.map(({ value }) => Math.abs(value)), 1e-9);
  const nameOf = (symbol: string): string => {
    const of = document.equations.find(({ lhs }) => lhs === symbol);
    return either(of?.nameZh ?? symbol, of?.nameEn);
  };
  return (
    <>
      {steps.length > 1 && <Chart steps={steps} nameOf={nameOf} most={most} />}
      <div className={lines.sheet}>
        {trace.map(({ id, symbol, substituted, value, unit }) => {
          const about = `${id} ${nameOf(symbol)}`;
          const formula = formulas.get(symbol);
          return (
            <section key={id} className={lines.line} aria-label={about}>
              <div className={lines.equation}>
                <h3>
                  {nameOf(symbol)}
                  <small>{unit}</small>
                </h3>
                <div className={lines.set}>
                  <Tex
                    of={`${symbolTex(symbol, overs.get(symbol))}${formula ? ` = ${texOf(formula, overs)}` : ""}`}
                    name={`${t("methodology.equation")} ${about}`}
                  />
                  <span className="number">({id})</span>
                </div>
                <div className={`${lines.set} ${style.substituted}`}>
                  <Tex of={`= ${texOfNumbers(substituted)}`} name={`${t("issuance.substituted")} ${about}`} />
                </div>
                <p className={`${style.value} number`}>
                  = {valueText(value)} {unit === "1" ? "" : unit}
                </p>
              </div>
              <div className={lines.margin}>{beside?.(`equations.${id}`, about)}</div>
            </section>
          );
        })}
      </div>
    </>
  );
}

function Chart({ steps, nameOf, most }: { steps: readonly Step[]; nameOf: (symbol: string) => string; most: number }) {
  return (
    <ul className={style.chart} aria-label={t("issuance.chart")}>
      {steps.map(({ id, symbol, value, unit }, i) => (
        <li key={id}>
          <span>{nameOf(symbol)}</span>
          <i
            style={{
              width: `${Math.max(0.5, (Math.abs(value) / most) * 100)}%`,
              background: series[i % series.length],
            }}
            aria-hidden
          />
          <b className="number">
            {numberText(value, 3)} {unit}
          </b>
        </li>
      ))}
    </ul>
  );
}

import { CircleCheck, CircleX } from "lucide-react";
import { tonnes } from "../platform/day.ts";
import { either, t } from "../platform/text.ts";
import type { Examined } from "./examine.ts";
import { Tex } from "./formula.tsx";
import { symbolTex, unitText } from "./tex.ts";
import style from "./methodology.module.css";

interface Uncertainty {
  readonly confidencePercent: number;
  readonly relative: number;
  readonly deducted: number;
  readonly shares: readonly { readonly symbol: string; readonly share: number }[];
}
const percent = (share: number): string => `${Number((share * 100).toPrecision(4))} %`;
const shown = (value: unknown): string =>
  [value]
    .flat()
    .map((one) => (typeof one === "number" ? String(Number(one.toPrecision(10))) : String(one)))
    .join(", ");

type Overs = ReadonlyMap<string, string | undefined>;

/** A worked example with its results. */
export const Example = ({ of, overs }: { of: Examined["examples"][number]; overs: Overs }) => (
  <>
    <h3>
      {either(of.nameZh, of.nameEn)}
      <small className={style.verdict} data-holds={of.holds}>
        {of.holds ? <CircleCheck size={14} aria-hidden /> : <CircleX size={14} aria-hidden />}
        {t(of.holds ? "methodology.holds" : "methodology.fails")}
      </small>
    </h3>
    <p className={style.from}>{of.source}</p>
    <Worked of={of} overs={overs} />
  </>
);

/**
 * The calculation of a result: each formula in order with values and units, then its uncertainty and the final result.
 */
export function Worked({
  of: { kilograms, steps, uncertainty },
  overs,
}: {
  of: Pick<Examined["examples"][number], "kilograms" | "steps" | "uncertainty">;
  overs: Overs;
}) {
  const sure = uncertainty as Uncertainty | null;
  return (
    <>
      <ol className={style.trace}>
        {steps.map(({ id, symbol, substituted, value, unit }) => (
          <li key={id}>
            <span className="number">({id})</span>
            <div>
              <Tex of={symbolTex(symbol, overs.get(symbol))} />
              <code>= {unitText(substituted)}</code>
              <b className="number">
                = {shown(value)} {unit === "1" ? "" : unitText(unit)}
              </b>
            </div>
          </li>
        ))}
      </ol>
      {sure && (
        <p className={style.from}>
          {t("methodology.sure", {
            confidence: sure.confidencePercent,
            relative: percent(sure.relative),
            deducted: percent(sure.deducted),
          })}
          {sure.shares.length > 0 &&
            t("methodology.shares", {
              shares: sure.shares
                .slice(0, 5)
                .map(({ symbol, share }) => `${symbol} ${percent(share)}`)
                .join(t("any.listComma")),
            })}
        </p>
      )}
      {kilograms !== null && kilograms !== undefined && (
        <p className={style.total}>
          {t("methodology.inTheEnd")} <b className="number">{tonnes(kilograms)}</b> tCO₂e
        </p>
      )}
    </>
  );
}

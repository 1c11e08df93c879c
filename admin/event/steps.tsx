import { decimalText } from "../platform/day.ts";
import { t } from "../platform/text.ts";

export interface Step {
  readonly name: string;
  readonly product: string;
  readonly productUnit: string;
}
type Reserved = "activity" | "factor" | "carbon" | "gwp" | "fixed" | "sum";
/** Steps that the calculation itself names. */
const reserved: ReadonlySet<string> = new Set<Reserved>(["activity", "factor", "carbon", "gwp", "fixed", "sum"]);
/** The calculation of a line, step by step. */
export const Steps = ({ of }: { of: readonly Step[] }) => (
  <ol>
    {of.map(({ name, product, productUnit }) => (
      <li key={name + product + productUnit}>
        {reserved.has(name) ? t(`Line.${name as Reserved}`) : name}
        {t("any.colon")}
        {decimalText(product)} {productUnit}
      </li>
    ))}
  </ol>
);

import { Link } from "react-router";
import type { Debit, IssuedPart } from "../../shared/issuance/issuance.ts";
import { serialOf } from "../../shared/ledger/ledger.ts";
import { tonnes } from "../platform/day.ts";
import { t } from "../platform/text.ts";
import style from "./issuance.module.css";

/** Who received which part of an issuance, in the order of the serial numbers. */
export function Split({ parts, mechanism }: { parts: readonly IssuedPart[]; mechanism: string }) {
  if (parts.length === 0) return <span className="none">—</span>;
  return (
    <ul className={style.split}>
      {parts.map(({ holder, name, kilograms, first }) => (
        <li key={holder}>
          <Link to={`/Organization/${holder}`}>{name}</Link>
          <span className="number">
            {tonnes(kilograms)} {t("unit.tCO2e")}
          </span>
          <span className="serial">{serialOf({ mechanism, first, kilograms })}</span>
        </li>
      ))}
    </ul>
  );
}

/** Who bears which part of a reversal, and what was cancelled of their credits. */
export function Debits({ debits }: { debits: readonly Debit[] }) {
  if (debits.length === 0) return <span className="none">—</span>;
  return (
    <ul className={style.split}>
      {debits.map(({ holder, name, part, kilograms }) => (
        <li key={holder}>
          <Link to={`/Organization/${holder}`}>{name}</Link>
          <span className="number">{t("Reversal.debit", { part: tonnes(part), debited: tonnes(kilograms) })}</span>
        </li>
      ))}
    </ul>
  );
}

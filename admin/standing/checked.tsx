import type { DependenceKind, InterestKind } from "../../shared/standing/standing.ts";
import { clauseText } from "../platform/refusal.tsx";
import { either, t } from "../platform/text.ts";
import style from "./standing.module.css";

interface Party {
  readonly name?: string | null;
  readonly nameEn?: string | null;
  readonly as?: InterestKind | null;
  readonly reason?: DependenceKind | null;
  readonly clause?: string | null;
}

/** Who gains by what a third party judges, and what ties it to them; nothing for whoever does not judge. */
export const Checked = ({ parties }: { readonly parties: readonly Party[] | null | undefined }) =>
  parties && (
    <ul className={style.checked}>
      {parties.map(({ name, nameEn, as, reason, clause }) => (
        <li key={`${name} ${as}`}>
          {as ? `${t(`interest.${as}`)} ${either(name ?? "", nameEn)}` : t("interest.record")}
          {t("any.colon")}
          {reason ? t(`dependence.${reason}`) : t("dependence.none")}
          {clause && <small>{clauseText(clause)}</small>}
        </li>
      ))}
    </ul>
  );

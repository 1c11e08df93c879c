import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { t } from "../platform/text.ts";
import { Draft, type Issuance } from "./draft.tsx";
import { Worked } from "./worked.tsx";
import style from "./issuance.module.css";

/** A report under its methodology: edited by its owner while it is a draft, recalculated for everybody else. */
export function Report({ record }: { record: Issuance }) {
  const methodology = record.subProject?.methodology;
  if (!methodology) return <p className="none">{t("issuance.hidden")}</p>;
  const document = methodology.document as MethodologyDocument;
  const mayWrite = record.moves.some(({ action }) => action === "submit");
  return (
    <div className={style.panel}>
      {methodology.demonstration && <p className={style.lack}>{t("issuance.demonstration")}</p>}
      {mayWrite ? (
        <Draft record={record} document={document} />
      ) : record.state === "draft" ? null : (
        <Worked record={record} document={document} />
      )}
    </div>
  );
}

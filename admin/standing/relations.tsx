import { Link } from "react-router";
import { dayText, today } from "../platform/day.ts";
import { choiceText, nameOf } from "../platform/name.ts";
import { Group } from "../platform/record.tsx";
import { t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { relationsOf } from "./documents.ts";
import style from "./standing.module.css";

/** The relations of a person to organizations, as far as the reader may know; those that have ended are marked. */
export function Relations({ person }: { person: string }) {
  const found = useAsk(relationsOf, { person }).data?.relations.items;
  return (
    <Group title={t("Relation.many")} aside={found?.length}>
      {!found && <p className="none">{t("any.loading")}…</p>}
      {found?.length === 0 && <p className="none">{t("Relation.empty")}</p>}
      <ul className={style.relations}>
        {found?.map(({ id, organization, kind, since, until, detail }) => (
          <li key={id} data-ended={!!until && until < today()}>
            <Link to={`/Relation/${id}`}>{organization ? nameOf(organization) : "—"}</Link>
            <span>{choiceText("relationKind", kind)}</span>
            <small className="number">
              {dayText(since)} – {until ? dayText(until) : t("any.untilNow")}
            </small>
            {detail && <p>{detail}</p>}
          </li>
        ))}
      </ul>
    </Group>
  );
}

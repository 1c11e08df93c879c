import { Link } from "react-router";
import { nameOf, type Linked } from "../platform/name.ts";
import { Group } from "../platform/record.tsx";
import { StateChip } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import style from "../project/project.module.css";

interface Check {
  readonly id: string;
  readonly state: string;
  readonly event?: Linked | null;
  readonly certificate?: { readonly number?: string | null } | null;
  readonly body?: { readonly name: string } | null;
}
/** The certificates drawn, and the draws themselves, which everyone can recalculate. */
export function Drawn({
  record: { spotChecks, draw, bodiesDraw },
}: {
  record: { spotChecks: readonly Check[]; draw?: { id: string } | null; bodiesDraw?: { id: string } | null };
}) {
  return (
    <Group title={t("oversight.drawn")}>
      <ul className={style.links}>
        {spotChecks.map(({ id, state, event, certificate, body }) => (
          <li key={id}>
            <Link to={`/SpotCheck/${id}`}>{event ? nameOf(event) : (certificate?.number ?? id)}</Link>
            <small>
              <StateChip type="SpotCheck" state={state} look="plain" />
              <span>{body?.name}</span>
            </small>
          </li>
        ))}
        {draw && (
          <li>
            <Link to={`/Draw/${draw.id}`}>{t("CheckPlan.draw")}</Link>
          </li>
        )}
        {bodiesDraw && (
          <li>
            <Link to={`/Draw/${bodiesDraw.id}`}>{t("CheckPlan.bodiesDraw")}</Link>
          </li>
        )}
      </ul>
    </Group>
  );
}

import { Skeleton } from "@mui/material";
import { Link } from "react-router";
import { officials, type PartyKind } from "../../shared/identity/role.ts";
import { dayAt, dayText } from "./day.ts";
import { historyOf } from "./documents.ts";
import { Group, Timeline, type Moment } from "./record.tsx";
import { clauseText } from "./refusal.tsx";
import { faceOf, stateText } from "./state.tsx";
import { t, word } from "./text.ts";
import { useAsk } from "./use-ask.ts";
import style from "./record.module.css";

/** The platform calls a kind of record by its type's name, uncapitalised. */
export const kindOf = (type: string): string => type[0]!.toLowerCase() + type.slice(1);

export const useHistory = (type: string, id: string) => {
  const { data, isPending } = useAsk(historyOf, { type: kindOf(type), id });
  return { data: data?.history, isPending };
};
/** In what role somebody acted who is not named. */
const byRole = (role: PartyKind | null) => {
  if (role === "expert") return "record.byExpert";
  if (!role) return "record.byPlatform";
  return offices.includes(role) ? "record.byOffice" : "record.byParty";
};
const offices: readonly PartyKind[] = [...officials, "subCentre", "cityBureau", "sectorDepartment"];

/** The history of a record: what was done, by whom, when, and on which clause. */
export function History({ type, id, dueOn }: { type: string; id: string; dueOn?: string }) {
  const { data, isPending } = useHistory(type, id);
  const moments = (data ?? []).map(
    ({ id: at, action, organization, person, second, role, at: when, clause, to, note }): Moment => ({
      id: at,
      on: dayText(dayAt(when)),
      who:
        ([person, organization].filter(Boolean).join("·") || t(byRole(role))) +
        (second ? t("record.secondedBy", { who: second }) : ""),
      did:
        (word(`${type}.action.${action}`) ?? word(`any.action.${action}`) ?? action) +
        (to ? t("record.ledTo", { state: stateText(type, to) }) : ""),
      note: (
        <>
          {note && <p>{note}</p>}
          {clause !== "platform default" && <small>{t("clause.basis", { clause: clauseText(clause) })} </small>}
          <small>
            <Link to={`/journal?entry=${at}`}>{t("history.proved")}</Link>
          </small>
        </>
      ),
      ...(to && { tone: faceOf(type, to).tone }),
    }),
  );
  const ahead: Moment[] = dueOn
    ? [{ id: "due", on: dayText(dueOn), who: "", did: t("record.dueStep"), ahead: true }]
    : [];
  return (
    <Group title={t("record.story")}>
      {isPending ? (
        <Skeleton height={80} />
      ) : moments.length + ahead.length > 0 ? (
        <Timeline moments={[...ahead, ...moments]} />
      ) : (
        <p className={style.empty}>{t("record.noStory")}</p>
      )}
    </Group>
  );
}

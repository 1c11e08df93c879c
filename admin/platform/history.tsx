import { Skeleton } from "@mui/material";
import { Link } from "react-router";
import { officials, type PartyKind } from "../../shared/identity/role.ts";
import { dayAt, dayText } from "./day.ts";
import { historyOf } from "./documents.ts";
import type { ResultOf } from "./graphql.ts";
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

type Told = ResultOf<typeof historyOf>["history"][number];
/** Who acted, as far as the reader may know, and who confirmed it. */
export const whoText = ({ person, organization, second, role }: Omit<Told, "__typename">): string =>
  ([person, organization].filter(Boolean).join("·") || t(byRole(role))) +
  (second ? t("record.secondedBy", { who: second }) : "");
/** What was done to a record of the type, and to what it led. */
export const didText = (type: string, { action, to }: Pick<Told, "action" | "to">): string =>
  (word(`${type}.action.${action}`) ?? word(`any.action.${action}`) ?? action) +
  (to ? t("record.ledTo", { state: stateText(type, to) }) : "");

/** Of what one did again and again without a word, such as saving, the last, with how often and since when. */
function told(history: readonly Told[]): readonly (Told & { readonly times: number; readonly since: string })[] {
  const runs: (Told & { times: number; since: string })[] = [];
  for (const one of history) {
    const last = runs.at(-1);
    const isAgain = last && !one.to && !one.note && last.action === one.action && whoText(last) === whoText(one);
    if (isAgain && !last.to && !last.note) Object.assign(last, { times: last.times + 1, since: one.at });
    else runs.push({ ...one, times: 1, since: one.at });
  }
  return runs;
}

/** The history of a record: what was done, by whom, when, and on which clause. */
export function History({ type, id, dueOn }: { type: string; id: string; dueOn?: string }) {
  const { data, isPending } = useHistory(type, id);
  const moments = told(data ?? []).map(
    (one): Moment => ({
      id: one.id,
      on: dayText(dayAt(one.at)),
      who: whoText(one),
      did:
        didText(type, one) + (one.times > 1 ? t("record.times", { n: one.times, day: dayText(dayAt(one.since)) }) : ""),
      note: (
        <>
          {one.note && <p>{one.note}</p>}
          {one.clause !== "platform default" && <small>{t("clause.basis", { clause: clauseText(one.clause) })} </small>}
          <small>
            <Link to={`/journal?entry=${one.id}`}>{t("history.proved")}</Link>
          </small>
        </>
      ),
      ...(one.to && { tone: faceOf(type, one.to).tone }),
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

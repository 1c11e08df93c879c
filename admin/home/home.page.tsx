import { ArrowRight, ListTodo, Plus } from "lucide-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useGetIdentity } from "ra-core";
import type { Identity } from "../platform/auth.ts";
import { beginnings } from "../platform/beginnings.ts";
import { Clock, urgencyOf } from "../platform/clock.tsx";
import { today, workingDaysBetween } from "../platform/day.ts";
import { Page, Waiting } from "../platform/layout.tsx";
import { useParties } from "../platform/parties.ts";
import { clauseText, RefusalView } from "../platform/refusal.tsx";
import { StateChip } from "../platform/state.tsx";
import { useTasks } from "./tasks.ts";
import { either, localeNow, t, word } from "../platform/text.ts";
import { regionText } from "../platform/name.ts";
import { Newcomer } from "./newcomer.tsx";
import { Standing } from "./standing.tsx";
import style from "./home.module.css";

/** The reader's tasks by deadline, followed by an overview. */
export default function Home({ learn }: { learn: (types: readonly string[]) => Promise<void> }) {
  const { data: tasks, error, refetch } = useTasks();
  const types = [...new Set(tasks?.map(({ type }) => type))];
  const { isPending } = useQuery({
    queryKey: ["words", localeNow(), ...types],
    queryFn: () => learn(types).then(() => true),
    enabled: tasks !== undefined,
  });
  const { identity } = useGetIdentity();
  if (identity && (identity as Identity).parties.length === 0) return <Newcomer />;
  if (error) return <RefusalView of={error} retry={() => void refetch()} />;
  if (!tasks || isPending) return <Waiting />;
  const late = tasks.filter(({ dueOn }) => dueOn && dueOn < today()).length;
  const soon = tasks.filter(({ dueOn }) => dueOn && dueOn >= today() && workingDaysBetween(today(), dueOn) <= 3).length;
  const lead = [
    t("home.lead", { n: tasks.length }),
    late && t("home.late", { n: late }),
    soon && t("home.soon", { n: soon }),
  ]
    .filter(Boolean)
    .join(t("any.comma"));
  return (
    <Page title={t("home.title")} lead={tasks.length > 0 ? lead : undefined}>
      {tasks.length === 0 && (
        <div className={style.calm}>
          <h2>{t("home.none")}</h2>
          <p>{t("home.noneThen")}</p>
        </div>
      )}
      <ul className={style.tasks}>
        {tasks.map(({ type, id, titleZh, titleEn, state, action, dueOn, region, clause }) => {
          const act = word(`${type}.action.${action}`) ?? action;
          return (
            <li key={type + id + action} data-tone={dueOn ? urgencyOf(dueOn) : undefined}>
              <p className={style.kind}>
                <span>
                  {word(`${type}.one`) ?? type}
                  {region && <>·{regionText(region)}</>}
                </span>
                <StateChip type={type} state={state} />
              </p>
              <h2>
                <Link to={`/${type}/${id}`}>
                  {either(titleZh, titleEn)}
                  <span className="unseen">
                    {t("any.colon")}
                    {act}
                  </span>
                </Link>
              </h2>
              <p className={style.matter}>
                {word(`${type}.action.${action}.help`) ??
                  (clause ? t("clause.basis", { clause: clauseText(clause) }) : "")}
              </p>
              <div className={style.term}>
                {dueOn ? <Clock dueOn={dueOn} /> : <p className={style.matter}>{t("home.noDue")}</p>}
              </div>
              <p className={style.act} aria-hidden>
                <span>{act}</span>
                <ArrowRight size={17} />
              </p>
            </li>
          );
        })}
      </ul>
      <Beginnings />
      <Standing />
    </Page>
  );
}

function Beginnings() {
  const { is, mayBegin } = useParties();
  const mine = beginnings.filter(({ type, by, seat, atHome }) => atHome && mayBegin(type, by, seat));
  const administers = is("administrator");
  return mine.length === 0 && !administers ? null : (
    <section className={style.province}>
      <h2 className={style.section}>{t("home.begin")}</h2>
      <ul className={style.begin}>
        {administers && (
          <li>
            <Link to="/set-up" className="button">
              <ListTodo size={16} aria-hidden />
              {t("menu.setUp")}
            </Link>
          </li>
        )}
        {mine.map(({ type }) => (
          <li key={type}>
            <Link to={`/${type}/create`} className="button">
              <Plus size={16} aria-hidden />
              {word(`${type}.begin`) ?? type}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Link } from "react-router";
import type { ResultOf } from "../platform/graphql.ts";
import { nameOf } from "../platform/name.ts";
import { Group } from "../platform/record.tsx";
import { StateChip } from "../platform/state.tsx";
import { t, word } from "../platform/text.ts";
import type { methodologyOne } from "./documents.ts";
import style from "./methodology.module.css";

type Methodology = ResultOf<typeof methodologyOne>["methodology"];
interface Tally {
  readonly seated: number;
  readonly recused: number;
  readonly present: number;
  readonly cast: number;
  readonly carry: number;
  readonly carryWithConditions: number;
  readonly reject: number;
  readonly abstain: number;
  readonly quorum: number;
  readonly majority: { readonly votes: number; readonly of: number };
}

type Linking = NonNullable<Methodology["subProjects"][number]["project"]>;
type Spoken = {
  readonly n: number;
  readonly of: number;
};
/**
 * How many of the seated experts have submitted. A reader who sees only their own seat cannot count the others: then
 * the tally does.
 */
function spokenOf(seated: Methodology["seats"], tally: Tally | null): Spoken | undefined {
  if (tally) return { n: tally.present, of: tally.seated - tally.recused };
  if (seated.length < 2) return undefined;
  const voting = seated.filter(({ state }) => state !== "recused");
  return { n: voting.filter(({ spokenAt }) => spokenAt).length, of: voting.length };
}

/** The panel of the round: members, submissions, outcome and opinions, as far as the reader may know. */
export function Panel({
  record: { round, seats, opinions, tally: counted, subProjects, successor, draw, leftOut },
}: {
  record: Methodology;
}) {
  const projects = [
    ...new Map(subProjects.flatMap(({ project }) => (project ? [[project.id, project]] : []))).values(),
  ];
  const tally = counted as Tally | null;
  const seated = seats.filter((seat) => seat.round === round);
  const shown = opinions.filter((one) => one.round === round);
  return (
    <>
      {seated.length > 0 && <Seats spoken={spokenOf(seated, tally)} seated={seated} />}
      {draw && (
        <Group title={t("methodology.draw")}>
          <p>
            <Link to={`/Draw/${draw.id}`}>{draw.source}</Link>
          </p>
          <p className={style.tally}>
            <StateChip type="Draw" state={draw.state} look="plain" />
            {(leftOut as readonly unknown[] | null)?.length ? (
              <span>{t("methodology.leftOut", { n: (leftOut as readonly unknown[]).length })}</span>
            ) : null}
          </p>
        </Group>
      )}
      {(tally || shown.length > 0) && <Opinions round={round} tally={tally} opinions={shown} />}
      {(projects.length > 0 || successor) && <Links successor={successor} projects={projects} />}
    </>
  );
}

function Links({ successor, projects }: { successor: Methodology["successor"]; projects: readonly Linking[] }) {
  return (
    <Group title={t("record.links")}>
      <ul className={style.links}>
        {successor && (
          <li>
            <Link to={`/Methodology/${successor.id}`}>{nameOf(successor)}</Link>
            <small>{t("methodology.successor")}</small>
          </li>
        )}
        {projects.slice(0, 8).map((project) => (
          <li key={project.id}>
            <Link to={`/Project/${project.id}`}>{nameOf(project)}</Link>
            <small>
              <StateChip type="Project" state={project.state} look="plain" />
            </small>
          </li>
        ))}
      </ul>
    </Group>
  );
}

function Opinions({
  round,
  tally,
  opinions,
}: {
  round: number;
  tally: Tally | null;
  opinions: Methodology["opinions"];
}) {
  return (
    <Group title={t("methodology.opinions")} aside={t("finding.round", { n: round })}>
      {tally && (
        <p className={style.tally}>
          <span>
            {t("verdict.carry")} <b className="number">{tally.carry + tally.carryWithConditions}</b>
          </span>
          <span>
            {t("verdict.reject")} <b className="number">{tally.reject}</b>
          </span>
          <span>
            {t("verdict.abstain")} <b className="number">{tally.abstain}</b>
          </span>
          <span>{t("methodology.present", { n: tally.present, quorum: tally.quorum })}</span>
        </p>
      )}
      {opinions.map(({ id, verdict, text, conditions, expert }, i) => (
        <article key={id} className={style.opinion}>
          <header>
            <span data-verdict={verdict}>{t(`verdict.${verdict}`)}</span>
            <span>{expert?.name ?? t("methodology.expertN", { n: i + 1 })}</span>
          </header>
          {conditions && <p>{t("methodology.conditions", { conditions })}</p>}
          <p>{text}</p>
        </article>
      ))}
    </Group>
  );
}

/** The members of the round, and who has submitted. */
function Seats({ spoken, seated }: { spoken: Spoken | undefined; seated: Methodology["seats"] }) {
  return (
    <Group title={t("methodology.panel")} aside={spoken && t("methodology.spoken", spoken)}>
      <ul className={style.people}>
        {seated.map(({ id, expert, organization, state, recusedReason, spokenAt }) => (
          <li key={id}>
            <span>{expert?.name ?? t("methodology.expert")}</span>
            <small>{organization && nameOf(organization)}</small>
            <i data-done={!!spokenAt}>
              {state === "recused"
                ? (word(`conflict.${recusedReason}`) ?? t("methodology.recused"))
                : t(spokenAt ? "methodology.hasSpoken" : "methodology.silent")}
            </i>
          </li>
        ))}
      </ul>
    </Group>
  );
}

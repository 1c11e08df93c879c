import { Button } from "@mui/material";
import { Check, ChevronDown, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router";
import { dayText, tonnes, today, workingDaysBetween } from "../platform/day.ts";
import { choiceText } from "../platform/name.ts";
import { t } from "../platform/text.ts";
import { Bar, sum } from "./bar.tsx";
import { Explain } from "./explain.tsx";
import type { Board } from "./supply.tsx";
import { whyText } from "./why.tsx";
import style from "./offset.module.css";

interface Explained {
  readonly event: string;
  readonly title: string;
}
/** The waiting events, by deadline; the selected one shows its matches, and why. */
export function Waits({
  events,
  tiers,
  matches,
  chosen,
  choose,
  scale,
}: Pick<Board, "events" | "matches" | "tiers"> & { chosen: string; choose: (event: string) => void; scale: number }) {
  const [explained, explain] = useState<Explained>();
  return (
    <section aria-labelledby="queue" className={style.queue}>
      <h2 id="queue">
        {t("queue.events")}
        <small>{t("queue.byDue")}</small>
      </h2>
      {events.length === 0 && (
        <div className={style.tier}>
          <ul>
            <li>
              <p>
                <b>{t("queue.empty")}</b>
              </p>
              <p className="none">{t("queue.emptyThen")}</p>
            </li>
          </ul>
        </div>
      )}
      <ol>
        {events.map(({ event, titleZh, number, kilograms, participantsKilograms, dueOn }) => {
          const mine = matches.filter((match) => match.event === event);
          const [got, left, open] = [sum(mine), workingDaysBetween(today(), dueOn), event === chosen];
          return (
            <Waiting
              key={event}
              open={open}
              event={event}
              choose={choose}
              titleZh={titleZh}
              kilograms={kilograms}
              mine={mine}
              scale={scale}
              number={number}
              left={left}
              dueOn={dueOn}
              tiers={tiers}
              got={got}
              participantsKilograms={participantsKilograms}
              explain={explain}
            />
          );
        })}
      </ol>
      {explained && <Explain {...explained} onClose={() => explain(undefined)} />}
    </section>
  );
}

function Waiting({
  open,
  event,
  choose,
  titleZh,
  kilograms,
  mine,
  scale,
  number,
  left,
  dueOn,
  tiers,
  got,
  participantsKilograms,
  explain,
}: {
  open: boolean;
  event: string;
  choose: (event: string) => void;
  titleZh: string;
  kilograms: number;
  mine: Board["matches"];
  scale: number;
  number: string;
  left: number;
  dueOn: string;
  tiers: Board["tiers"];
  got: number;
  participantsKilograms: number;
  explain: (of: Explained) => void;
}) {
  return (
    <li data-lit={open}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={`why-${event}`}
        onClick={() => choose(open ? "" : event)}
      >
        <span className={style.name}>
          <span>{titleZh}</span>
          <b className="number">{tonnes(kilograms)}</b>
        </span>
        <Bar id={event} parts={mine} whole={kilograms} scale={scale} short />
        <span className={style.small}>
          <span className="serial">{number}</span>
          <span className={style.due} data-tone={left <= 10 ? "sand" : undefined}>
            {left < 0 ? t("queue.late", { day: dayText(dueOn) }) : t("queue.left", { n: left, day: dayText(dueOn) })}
          </span>
          <ChevronDown size={16} aria-hidden className={style.turn} />
        </span>
      </button>
      {open && (
        <Reasons
          event={event}
          mine={mine}
          tiers={tiers}
          got={got}
          kilograms={kilograms}
          participantsKilograms={participantsKilograms}
          explain={explain}
          titleZh={titleZh}
          number={number}
        />
      )}
    </li>
  );
}

function Reasons({
  event,
  mine,
  tiers,
  got,
  kilograms,
  participantsKilograms,
  explain,
  titleZh,
  number,
}: {
  event: string;
  mine: Board["matches"];
  tiers: Board["tiers"];
  got: number;
  kilograms: number;
  participantsKilograms: number;
  explain: (of: Explained) => void;
  titleZh: string;
  number: string;
}) {
  return (
    <div id={`why-${event}`} className={style.why}>
      <ul>
        {mine.map((match) => (
          <li key={match.share + match.tier + match.product + match.kilograms}>
            <p className={style.name}>
              <span>
                {match.product}
                {match.share === "participants" && <em> {choiceText("bearer", match.share)}</em>}
              </span>
              <b className="number">{tonnes(match.kilograms)}</b>
            </p>
            <p className={style.reasons}>
              <span>
                <Check size={13} aria-hidden />
                {whyText(match, tiers)}
              </span>
              <span>{t("clause.basis", { clause: match.clause })}</span>
            </p>
          </li>
        ))}
      </ul>
      {got < kilograms && (
        <p className={style.short}>
          <TriangleAlert size={15} aria-hidden />
          <span>{t("queue.short", { t: tonnes(kilograms - got) })}</span>
        </p>
      )}
      {participantsKilograms > 0 && (
        <p className="none">{t("queue.participants", { t: tonnes(participantsKilograms) })}</p>
      )}
      <p className={style.links}>
        <Button size="small" variant="outlined" onClick={() => explain({ event, title: titleZh })}>
          {t("queue.explain")}
        </Button>
        <Link to={`/Event/${event}`}>
          {t("Event.one")} {number}
        </Link>
      </p>
    </div>
  );
}

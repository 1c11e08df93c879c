import type { ReactNode } from "react";
import { Link } from "react-router";
import { t } from "./text.ts";
import { useTitle } from "./title.ts";
import { StateChip } from "./state.tsx";
import style from "./record.module.css";

export interface Station {
  readonly name: string;
  readonly on?: string | undefined;
}
/** The states of a lifecycle, the present one marked: where the record is, and what is still to come. */
export function Track({ stations, at, done = false }: { stations: readonly Station[]; at: number; done?: boolean }) {
  const when = (i: number) => (i < at || (done && i === at) ? "past" : i === at ? "now" : "next");
  return (
    <ol className={style.track} aria-label={t("record.track")}>
      {stations.map(({ name, on }, i) => (
        <li key={name} data-when={when(i)} {...(i === at && { "aria-current": "step" as const })}>
          {name}
          {on && <small className="number">{on}</small>}
        </li>
      ))}
    </ol>
  );
}

interface Header {
  type: string;
  state: string | undefined;
  title: string;
  number: string | undefined;
  list: readonly [to: string, label: string];
  facts?: ReactNode;
  next?: ReactNode;
  others?: ReactNode;
  why?: ReactNode;
  track?: ReactNode;
}
/** Title, number, state, the next action (filled) with its clause, and the others beside it. */
export function RecordHeader({
  type,
  state,
  title,
  number,
  list: [to, label],
  facts,
  next,
  others,
  why,
  track,
}: Header) {
  useTitle(title);
  return (
    <header className={style.header}>
      <p className={style.crumb}>
        <Link to={to}>{label}</Link>
        {number && <span className="serial">{number}</span>}
      </p>
      <div className={style.row}>
        <div className={style.name}>
          <h1>{title}</h1>
          <p className={style.facts}>
            {state && <StateChip type={type} state={state} />}
            {facts}
          </p>
        </div>
        {(next || others || why) && (
          <div className={style.moves}>
            <div data-next={!!next}>
              {others}
              {next}
            </div>
            {why && <p>{why}</p>}
          </div>
        )}
      </div>
      {track}
    </header>
  );
}

export const RecordFrame = ({
  header,
  clock,
  aside,
  children,
}: {
  header: ReactNode;
  clock?: ReactNode;
  aside: ReactNode;
  children: ReactNode;
}) => (
  <div className={style.page}>
    {header}
    <div className={style.columns}>
      <div className={style.main}>{children}</div>
      {clock && <div className={style.clock}>{clock}</div>}
      <aside className={style.aside} aria-label={t("record.aside")}>
        {aside}
      </aside>
    </div>
  </div>
);

/** A labelled group of the page. */
export const Group = ({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) => (
  <section className={style.group}>
    <h2>
      {title}
      {aside && <small>{aside}</small>}
    </h2>
    {children}
  </section>
);

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  readonly wide?: boolean;
}
/** Facts as label and value; `wide` ones take the full line. */
export const Facts = ({ of }: { of: readonly Fact[] }) => (
  <dl className={style.list}>
    {of.map(({ label, value, wide }) => (
      <div key={label} data-wide={wide}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

export interface Moment {
  readonly id: string;
  readonly on: string;
  readonly who: string;
  readonly did: string;
  readonly note?: ReactNode;
  readonly tone?: string;
  readonly ahead?: boolean;
}
/** What was done, by whom and when, newest first; next steps above, hollow. */
export const Timeline = ({ moments }: { moments: readonly Moment[] }) => (
  <ol className={style.timeline}>
    {moments.map((m) => (
      <li key={m.id} data-tone={m.tone} data-ahead={m.ahead}>
        <p>{m.did}</p>
        <small>
          {m.ahead && <span className="unseen">{t("record.ahead")}</span>}
          <time className="number">{m.on}</time> {m.who}
        </small>
        {m.note && <div className={style.said}>{m.note}</div>}
      </li>
    ))}
  </ol>
);

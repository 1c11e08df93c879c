import { Link } from "react-router";
import { dayAt, dayText, numberText, today, tonnes } from "../platform/day.ts";
import { Figure, Figures } from "../platform/figure.tsx";
import type { ResultOf } from "../platform/graphql.ts";
import { choiceText, nameOf, regionText } from "../platform/name.ts";
import { useParties } from "../platform/parties.ts";
import { faceOf, StateChip } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { latelyInLedger, provinceFigures } from "./documents.ts";
import style from "./home.module.css";

type Entries = ResultOf<typeof latelyInLedger>["transfers"]["items"];
type Months = ResultOf<typeof provinceFigures>["provinceFigures"]["months"];

/** Tonnes for display: in thousands if there are many. */
function amount(kilograms: number): { value: string; unit: string } {
  return kilograms >= 10_000_000
    ? { value: numberText(kilograms / 1_000_000, 1), unit: t("unit.ktCO2e") }
    : { value: tonnes(kilograms), unit: t("unit.tCO2e") };
}

/** The state of the reader's province: issued, held, retired and queued; its events; its latest ledger entries. */
export function Standing() {
  const { parties, pack } = useParties();
  const region = pack?.region ?? parties.find((party) => party.region !== "000000")?.region;
  const figures = useAsk(provinceFigures, region ? { region } : undefined).data?.provinceFigures;
  const entries = useAsk(latelyInLedger, region ? { region } : undefined).data?.transfers.items ?? [];
  if (!figures || !region) return null;
  const {
    issuedKilograms,
    heldKilograms,
    retiredKilograms,
    reservedKilograms,
    queuedEvents,
    queuedKilograms,
    events,
    months,
  } = figures;
  const all = events.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className={style.province} aria-labelledby="standing">
      <h2 className={style.section} id="standing">
        {regionText(region)}
        {t("home.province")}
        <small>{t("home.asOf", { day: dayText(today()) })}</small>
      </h2>
      <Amounts
        issuedKilograms={issuedKilograms}
        months={months}
        heldKilograms={heldKilograms}
        reservedKilograms={reservedKilograms}
        retiredKilograms={retiredKilograms}
        queuedKilograms={queuedKilograms}
        queuedEvents={queuedEvents}
      />
      <div className={style.two}>
        <Events all={all} events={events} />
        <div>
          <h3>
            {t("home.lately")}
            <small>{t("unit.tCO2e")}</small>
          </h3>
          <Lately entries={entries} />
          {entries.length === 0 && <p className="none">{t("ledger.none")}</p>}
        </div>
      </div>
    </section>
  );
}

function Events({ all, events }: { all: number; events: readonly { state: string; count: number }[] }) {
  return (
    <div>
      <h3>
        {t("home.events")}
        <small className="number">{t("home.eventsUnit", { n: all })}</small>
      </h3>
      <div className={style.bar} aria-hidden>
        {events
          .filter(({ count }) => count > 0)
          .map(({ state, count }) => (
            <i key={state} data-tone={faceOf("Event", state).tone} style={{ flexGrow: count }} />
          ))}
      </div>
      <ul className={style.legend}>
        {events.map(({ state, count }) => (
          <li key={state}>
            <StateChip type="Event" state={state} look="plain" />
            <b className="number">{count}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Amounts({
  issuedKilograms,
  months,
  heldKilograms,
  reservedKilograms,
  retiredKilograms,
  queuedKilograms,
  queuedEvents,
}: {
  issuedKilograms: number;
  months: Months;
  heldKilograms: number;
  reservedKilograms: number;
  retiredKilograms: number;
  queuedKilograms: number;
  queuedEvents: number;
}) {
  return (
    <Figures>
      <Figure
        label={t("home.issued")}
        {...amount(issuedKilograms)}
        values={months.map((m) => m.issuedKilograms)}
        change={t("home.lastYear")}
      />
      <Figure
        label={t("home.held")}
        {...amount(heldKilograms)}
        values={months.map((m) => m.heldKilograms)}
        tone="sea"
        change={t("home.reserved", { t: tonnes(reservedKilograms) })}
      />
      <Figure
        label={t("home.retired")}
        {...amount(retiredKilograms)}
        values={months.map((m) => m.retiredKilograms)}
        change={t("home.lastYear")}
      />
      <Figure
        label={t("home.queue")}
        {...amount(queuedKilograms)}
        values={[]}
        tone="sand"
        change={t("home.queued", { n: queuedEvents })}
      />
    </Figures>
  );
}

function Lately({ entries }: { entries: Entries }) {
  return (
    <table className={style.lately}>
      <caption className="unseen">{t("home.lately")}</caption>
      <tbody>
        {entries.map(({ id, at, kind, kilograms, serials, giver, taker }) => (
          <tr key={id}>
            <td className="number">{dayText(dayAt(at))}</td>
            <td>
              <Link to={`/Transfer/${id}`}>{choiceText("transferKind", kind)}</Link>
            </td>
            <td>
              {[giver, taker]
                .map((it) => it && nameOf(it))
                .filter((name, i, names) => name && names.indexOf(name) === i)
                .join(" → ") || <span className="serial">{serials}</span>}
            </td>
            <td className="number">{tonnes(kilograms)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

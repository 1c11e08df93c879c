import { UserPlus } from "lucide-react";
import { Fragment } from "react";
import { Link } from "react-router";
import type { ResultOf } from "../platform/graphql.ts";
import { choiceText, regionText } from "../platform/name.ts";
import { Group } from "../platform/record.tsx";
import { clauseText } from "../platform/refusal.tsx";
import { StateChip } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import type { setUp } from "./set-up.documents.ts";
import style from "./set-up.module.css";

type Seat = ResultOf<typeof setUp>["setUp"]["seats"][number];

const partiesText = (parties: readonly string[]): string =>
  parties.map((kind) => choiceText("party", kind)).join(t("any.listComma"));
/** `项目备案·核对方`. */
const seatText = ({ act, competence }: Seat): string =>
  `${choiceText("act", act)}·${choiceText("competence", competence)}`;
/** Who is asked, and where, if not in the whole province. */
const askedText = ({ parties, city }: Seat): string =>
  city ? t("setUp.in", { party: partiesText(parties), city: regionText(city) }) : partiesText(parties);
const heldText = ({ people, organizations }: Seat): string => t("setUp.people", { n: people, of: organizations });

/** The seats for which an office lacks, by whom they ask: one invitation fills all that ask the same. */
export function VacantSeats({ of, region }: { of: readonly Seat[]; region: string }) {
  const vacant = of.filter(({ filled, standing }) => filled && standing !== "held");
  const groups = [...Map.groupBy(vacant, (seat) => `${askedText(seat)} ${seat.standing}`).values()];
  return (
    <div id="seats">
      <Group title={t("setUp.vacant")}>
        <p className={style.lead}>{t(groups.length > 0 ? "setUp.vacant.lead" : "setUp.vacant.none")}</p>
        <ul className={style.vacant}>
          {groups.map((seats) => (
            <Vacant key={askedText(seats[0]!) + seats[0]!.standing} of={seats} region={region} />
          ))}
        </ul>
      </Group>
    </div>
  );
}

function Vacant({ of, region }: { of: readonly Seat[]; region: string }) {
  const [{ parties, city, standing, cities }] = of as [Seat];
  const waiting = of.reduce((sum, one) => sum + one.waiting, 0);
  return (
    <li>
      <div>
        <h3>{askedText(of[0]!)}</h3>
        <p>{of.map(seatText).join(t("any.listComma"))}</p>
        {cities.length > 0 && <p>{t("setUp.heldIn", { cities: cities.map(regionText).join(t("any.listComma")) })}</p>}
        {waiting > 0 && <p data-waits>{t("setUp.waits", { n: waiting })}</p>}
      </div>
      <div className={style.do}>
        <StateChip type="SetUpSeat" state={standing} />
        {parties.map((kind) => (
          <Link
            key={kind}
            className="button"
            to={`/Invitation/create?kind=${kind}&region=${region}${city ? `&city=${city}` : ""}`}
          >
            <UserPlus size={16} aria-hidden />
            {t("setUp.invite", { party: choiceText("party", kind) })}
          </Link>
        ))}
      </div>
    </li>
  );
}

/** Every seat of the pack: who is asked, on which ground, within which term, and how many people hold it. */
export function AllSeats({ of }: { of: readonly Seat[] }) {
  const acts = [...Map.groupBy(of, ({ act }) => act)];
  return (
    <details className={style.all}>
      <summary>
        <h2>{t("setUp.all")}</h2>
      </summary>
      <section
        className={style.scroll}
        aria-label={t("setUp.all")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
      >
        <table className={style.seats}>
          <thead>
            <tr>
              <th scope="col">{t("setUp.competence")}</th>
              <th scope="col">{t("setUp.asked")}</th>
              <th scope="col">{t("setUp.held")}</th>
              <th scope="col">{t("setUp.basis")}</th>
            </tr>
          </thead>
          {acts.map(([act, seats]) => (
            <tbody key={act}>
              <tr>
                <th scope="rowgroup" colSpan={4}>
                  {choiceText("act", act)}
                </th>
              </tr>
              {seats.map((seat) => (
                <SeatRow key={seat.competence + (seat.city ?? "")} of={seat} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </details>
  );
}

function SeatRow({ of }: { of: Seat }) {
  const { competence, standing, clause, modality, status, workingDays, waiting, cities, filled } = of;
  const grounds = [
    choiceText("modality", modality),
    clauseText(clause),
    ...(status === "platformDefault" ? [] : [choiceText("instrumentStatus", status)]),
    ...(workingDays === null ? [] : [t("setUp.days", { n: workingDays })]),
  ];
  return (
    <tr>
      <td>{choiceText("competence", competence)}</td>
      <td>{askedText(of)}</td>
      <td>
        {filled || standing === "held" ? <StateChip type="SetUpSeat" state={standing} look="quiet" /> : "—"}
        <small>
          {standing === "someCities" ? cities.map(regionText).join(t("any.listComma")) : heldText(of)}
          {waiting > 0 && <Fragment>·{t("setUp.waits", { n: waiting })}</Fragment>}
        </small>
      </td>
      <td>
        {grounds.map((ground) => (
          <span key={ground}>{ground}</span>
        ))}
      </td>
    </tr>
  );
}

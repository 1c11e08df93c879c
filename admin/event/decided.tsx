import { Link } from "react-router";
import type { Decision } from "../../shared/policy/decision.ts";
import { dayText } from "../platform/day.ts";
import type { ResultOf } from "../platform/graphql.ts";
import { choiceText } from "../platform/name.ts";
import { Group } from "../platform/record.tsx";
import { StateChip } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import type { eventOne } from "./documents.ts";
import { Follows } from "./follows.tsx";
import style from "./follows.module.css";

type Event = ResultOf<typeof eventOne>["event"];
/** The decision for the event under its region's rules, the forms filed, and the publications. */
export function Decided({
  record: { id, state, decision, registrations, announcements, accountedElsewhere },
}: {
  record: Event;
}) {
  return (
    <Group title={t("decision.title")}>
      {accountedElsewhere && (
        <p>
          <b className={style.mark}>{t("event.elsewhere")}</b> {accountedElsewhere}
        </p>
      )}
      {registrations.map((one) => (
        <p key={one.id}>
          <Link to={`/Registration/${one.id}`}>{t("Registration.one")}</Link>{" "}
          <StateChip type="Registration" state={one.state} look="plain" />
        </p>
      ))}
      {state !== "draft" && state !== "withdrawn" && (
        <p>
          <a href={`/public/events/${id}`}>{t("event.publicPage")}</a>
        </p>
      )}
      {announcements.map(({ id: key, url, channel, publication, publishedOn }) => (
        <p key={key}>
          {choiceText("publication", publication)} {choiceText("channel", channel)} {dayText(publishedOn, true)}{" "}
          <a href={url} rel="noreferrer nofollow">
            {url}
          </a>
        </p>
      ))}
      {decision ? <Follows of={decision as Decision} /> : null}
    </Group>
  );
}

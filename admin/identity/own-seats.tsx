import { standing, undecided } from "../../shared/identity/membership.ts";
import { choiceText, regionText } from "../platform/name.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import { Group } from "../platform/record.tsx";
import { StateChip } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { DeedButton } from "./account-dialog.tsx";
import { leaveMembership, mySeats, requestMembership } from "./documents.ts";
import style from "./identity.module.css";
import { asked } from "./requestable.ts";
import { waitingText } from "../platform/waiting.ts";
import type { MySeatsQuery } from "../generated/graphql.ts";

type Seat = MySeatsQuery["mySeats"][number];
const nameOf = ({ kind, region }: Seat) => `${choiceText("party", kind)}·${regionText(region)}`;

/** The reader's roles and requests, to be given up or added to. */
export function OwnSeats() {
  const { data, error } = useAsk(mySeats, {});
  const held = data?.mySeats.filter(({ state }) => standing.includes(state)) ?? [];
  const past = data?.mySeats.filter((seat) => !held.includes(seat)) ?? [];
  return (
    <Group title={t("account.parties")}>
      {error && <RefusalNote of={error} />}
      {data && held.length === 0 && <p>{t("account.noParty")}</p>}
      <ul className={style.rows}>
        {held.map((seat) => (
          <li key={seat.id}>
            <div>
              <b>{nameOf(seat)}</b> <StateChip type="Membership" state={seat.state} />
              {undecided.includes(seat.state) && <p>{waitingText(seat)}</p>}
            </div>
            <DeedButton
              label={t(seat.state === "active" ? "account.giveUp" : "account.takeBack")}
              deed={{
                title: t(seat.state === "active" ? "account.giveUp" : "account.takeBack"),
                document: leaveMembership as never,
                given: { id: seat.id },
                about: (
                  <p>
                    <b>{nameOf(seat)}</b>
                    <br />
                    {t(seat.state === "active" ? "account.giveUpThen" : "account.takeBackThen")}
                  </p>
                ),
                grave: true,
              }}
            />
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <details className={style.past}>
          <summary>{t("account.past", { n: past.length })}</summary>
          <ul className={style.rows}>
            {past.map((seat) => (
              <li key={seat.id}>
                <div>
                  {nameOf(seat)} <StateChip type="Membership" state={seat.state} />
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={style.deeds}>
        <DeedButton
          deed={{
            title: t("account.ask"),
            document: requestMembership as never,
            fields: asked,
            about: <p>{t("account.askThen")}</p>,
          }}
        />
      </div>
    </Group>
  );
}

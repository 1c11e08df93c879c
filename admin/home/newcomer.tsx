import { Link } from "react-router";
import { undecided } from "../../shared/identity/membership.ts";
import { mySeats } from "../identity/documents.ts";
import { waitingText } from "../platform/waiting.ts";
import { Page } from "../platform/layout.tsx";
import { choiceText, regionText } from "../platform/name.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import style from "./home.module.css";

/** The home page of whoever has no role yet: what waits, by whom it is decided, and since when. */
export function Newcomer() {
  const { data, error } = useAsk(mySeats, {});
  const waiting = data?.mySeats.filter(({ state }) => undecided.includes(state)) ?? [];
  return (
    <Page title={t("home.waiting")}>
      {error && <RefusalNote of={error} />}
      <div className={style.calm}>
        {waiting.map((seat) => (
          <section key={seat.id}>
            <h2>
              {choiceText("party", seat.kind)}·{regionText(seat.region)}
            </h2>
            <p>{waitingText(seat)}</p>
          </section>
        ))}
        <p>{t(waiting.length > 0 ? "home.waitingThen" : "account.noParty")}</p>
        <p>
          <Link to="/account" className="button">
            {t("account.toOwn")}
          </Link>
        </p>
      </div>
    </Page>
  );
}

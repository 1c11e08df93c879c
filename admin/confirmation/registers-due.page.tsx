import { MenuItem, TextField } from "@mui/material";
import { Link, useSearchParams } from "react-router";
import { dayText, numberText, today, tonnes } from "../platform/day.ts";
import { policyRegions } from "../platform/documents.ts";
import { Page, Waiting } from "../platform/layout.tsx";
import { regionText } from "../platform/name.ts";
import { useParties } from "../platform/parties.ts";
import { RefusalView } from "../platform/refusal.tsx";
import { StateChip } from "../platform/state.tsx";
import type { ResultOf } from "../platform/graphql.ts";
import { labelOf, t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { registersDue } from "./register.documents.ts";
import style from "../event/inventory.module.css";

/** What the cities of the reader's province have submitted for the completed periods, and what is overdue. */
export default function RegistersDue() {
  const [search, choose] = useSearchParams();
  const { pack } = useParties();
  const { data: { policyRegions: all = [] } = {} } = useAsk(policyRegions, { day: today() });
  const region = search.get("region") ?? pack?.region ?? all[0];
  const { data, error, refetch } = useAsk(registersDue, region ? { region } : undefined);
  if (error) return <RefusalView of={error} retry={() => void refetch()} />;
  if (!data || !region) return <Waiting />;
  return (
    <Page title={t("register.due")} lead={t("register.dueLead")}>
      <TextField
        select
        size="small"
        label={labelOf("EventRegister", "region")}
        value={region}
        onChange={({ target }) => choose({ region: target.value })}
        sx={{ mb: 2, minWidth: 160 }}
      >
        {all.map((code) => (
          <MenuItem key={code} value={code}>
            {regionText(code)}
          </MenuItem>
        ))}
      </TextField>
      {data.registersDue.length === 0 ? <p>{t("register.noneDue")}</p> : <Due data={data} />}
    </Page>
  );
}

function Due({ data }: { data: ResultOf<typeof registersDue> }) {
  return (
    <section
      className={style.scroll}
      aria-label={t("register.due")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
    >
      <table className={style.lines}>
        <thead>
          <tr>
            <th scope="col">{labelOf("EventRegister", "city")}</th>
            <th scope="col">{t("register.period")}</th>
            <th scope="col">{labelOf("any", "state")}</th>
            <th scope="col">{labelOf("EventRegister", "dueOn")}</th>
            <th scope="col" data-right>
              {labelOf("EventRegister", "events")}
            </th>
            <th scope="col" data-right>
              {labelOf("EventRegister", "kilograms")} ({t("unit.tCO2e")})
            </th>
          </tr>
        </thead>
        <tbody>
          {data.registersDue.map(({ city, from, until, dueOn, events, kilograms, register, state, late }) => (
            <tr key={`${city} ${from}`}>
              <td>{register ? <Link to={`/EventRegister/${register}`}>{regionText(city)}</Link> : regionText(city)}</td>
              <td>
                {dayText(from, true)} – {dayText(until)}
              </td>
              <td>
                {state ? <StateChip type="EventRegister" state={state} look="quiet" /> : t("register.notSummed")}
                {late && <small className={style.unverified}>{t("register.isLate")}</small>}
              </td>
              <td>{dueOn ? dayText(dueOn, true) : "—"}</td>
              <td data-right className="number">
                {numberText(events)}
              </td>
              <td data-right className="number">
                {tonnes(kilograms)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

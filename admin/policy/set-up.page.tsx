import { MenuItem, TextField } from "@mui/material";
import { Link, useSearchParams } from "react-router";
import type { SetUpTopic } from "../../shared/policy/set-up.ts";
import { dayText, today } from "../platform/day.ts";
import { policyRegions } from "../platform/documents.ts";
import type { ResultOf } from "../platform/graphql.ts";
import { Page, Waiting } from "../platform/layout.tsx";
import { regionText } from "../platform/name.ts";
import { useParties } from "../platform/parties.ts";
import { Facts, Group } from "../platform/record.tsx";
import { RefusalView } from "../platform/refusal.tsx";
import { provincesNow } from "../platform/regions.ts";
import { StateChip } from "../platform/state.tsx";
import { t, word } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { AllSeats, VacantSeats } from "./seats.tsx";
import { setUp } from "./set-up.documents.ts";
import style from "./set-up.module.css";

type Answer = ResultOf<typeof setUp>["setUp"];

/** Where each is done or read; nowhere in the console where only whoever runs the platform can do it. */
const places: Readonly<Partial<Record<SetUpTopic, string>>> = {
  policy: "/policy",
  seats: "#seats",
  requests: "/Membership",
  committee: "/CommitteeMember",
  bodies: "/Body",
  calendar: "/HolidayNotice",
  factors: "/Factor",
  methodologies: "/Methodology",
  projects: "/Project",
  keys: "/journal",
};

/** What a province needs to work, for its administrators: what is there, what lacks, and where it is done. */
export default function SetUp() {
  const [search, choose] = useSearchParams();
  const { known, parties } = useParties();
  const { data: { policyRegions: governed = [] } = {} } = useAsk(policyRegions, { day: today() });
  const own = parties.filter(({ kind }) => kind === "administrator" || kind === "auditor").map((one) => one.region);
  const codes = own.includes("000000")
    ? provincesNow.map(({ code }) => code)
    : [...new Set(own.map((code) => `${code.slice(0, 2)}0000`))];
  // The server refuses whoever administers nothing, for any province, and says to whom to turn.
  const asked = search.get("region") ?? governed.find((code) => codes.includes(code)) ?? codes[0];
  const region = asked ?? provincesNow[0]?.code;
  const { data, error, refetch } = useAsk(setUp, known && region ? { region } : undefined);
  if (error) return <RefusalView of={error} retry={() => void refetch()} />;
  if (!data || !region) return <Waiting />;
  const { steps, seats, faring } = data.setUp;
  const lacking = steps.filter(({ standing }) => standing === "lacking").length;
  return (
    <Page title={t("menu.setUp")} lead={t("setUp.lead")}>
      <div className={style.page}>
        {codes.length > 1 && (
          <TextField
            select
            size="small"
            label={t("setUp.region")}
            value={region}
            onChange={({ target }) => choose({ region: target.value })}
            sx={{ minWidth: 180, justifySelf: "start" }}
          >
            {codes.map((code) => (
              <MenuItem key={code} value={code}>
                {regionText(code)}
              </MenuItem>
            ))}
          </TextField>
        )}
        <Group
          title={`${regionText(region)}·${t("setUp.steps")}`}
          aside={lacking > 0 ? t("setUp.summary", { n: lacking }) : t("setUp.complete")}
        >
          <ol className={style.steps}>
            {steps.map((step) => (
              <Step key={step.topic} of={step} region={region} />
            ))}
          </ol>
        </Group>
        {seats.length > 0 && <VacantSeats of={seats} region={region} />}
        {faring.length > 0 && <Faring of={faring} />}
        {seats.length > 0 && <AllSeats of={seats} />}
      </div>
    </Page>
  );
}

function Step({ of: { topic, standing, count, least, on }, region }: { of: Answer["steps"][number]; region: string }) {
  const named = topic as SetUpTopic;
  const [title, place] = [t(`setUp.${named}`), places[named]];
  const values = { n: count ?? 0, least: least ?? 0, day: on ? dayText(on, true) : "" };
  const isReady = standing === "ready" && named !== "backups";
  return (
    <li data-standing={standing}>
      <div>
        <h3>
          {place?.startsWith("#") ? (
            <a href={place}>{title}</a>
          ) : place ? (
            <Link to={named === "policy" ? `${place}?region=${region}` : place}>{title}</Link>
          ) : (
            title
          )}
        </h3>
        <p>{t(isReady ? `setUp.${named}.is` : `setUp.${named}.lacks`, values)}</p>
      </div>
      <StateChip type="SetUpStep" state={standing} look="quiet" />
    </li>
  );
}

function Faring({ of }: { of: Answer["faring"] }) {
  return (
    <Group title={t("setUp.faring")}>
      <Facts
        of={of.map(({ part, says }) => ({
          label: word(`setUp.part.${part}`) ?? part,
          value: word(`setUp.says.${says}`) ?? t("setUp.says.other"),
        }))}
      />
    </Group>
  );
}

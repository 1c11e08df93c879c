import { MenuItem, TextField } from "@mui/material";
import { useSearchParams } from "react-router";
import { dayText, numberText, today } from "../platform/day.ts";
import { policyInForce, policyRegions } from "../platform/documents.ts";
import { Page, Waiting } from "../platform/layout.tsx";
import { choiceText, regionText } from "../platform/name.ts";
import { useParties } from "../platform/parties.ts";
import { Group } from "../platform/record.tsx";
import { clauseText, RefusalView } from "../platform/refusal.tsx";
import { either, t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { chaptersOf, isOpen, rulesIn, type PlacedRule } from "./rules.ts";
import { subjectText, valueText } from "./rule-text.ts";
import style from "./rules.module.css";

interface Pack {
  readonly effectiveOn: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly instruments: Readonly<Record<string, { titleZh: string; titleEn: string; status: string }>>;
}

/** The policy pack in force in a province: every rule with its clause, how binding it is, and what the document is. */
export default function Rules() {
  const [search, choose] = useSearchParams();
  const { pack: own } = useParties();
  const { data: { policyRegions: all = [] } = {} } = useAsk(policyRegions, { day: today() });
  const region = search.get("region") ?? own?.region ?? all[0];
  const { data, error, refetch } = useAsk(policyInForce, region ? { region, day: today() } : undefined);
  if (error) return <RefusalView of={error} retry={() => void refetch()} />;
  if (!data || !region) return <Waiting />;
  const pack = data.policy as Pack;
  const rules = rulesIn(pack);
  const defaults = rules.filter(({ rule }) => rule.status === "platformDefault").length;
  return (
    <Page
      title={t("menu.policy")}
      lead={t("rules.lead", { n: rules.length, stated: rules.length - defaults, defaults })}
    >
      <div className={style.page}>
        <TextField
          select
          size="small"
          label={t("setUp.region")}
          value={region}
          onChange={({ target }) => choose({ region: target.value })}
          sx={{ minWidth: 180, justifySelf: "start" }}
        >
          {all.map((code) => (
            <MenuItem key={code} value={code}>
              {regionText(code)}
            </MenuItem>
          ))}
        </TextField>
        <Group
          title={either(pack.titleZh, pack.titleEn)}
          aside={t("rules.since", { day: dayText(pack.effectiveOn, true) })}
        >
          <ul className={style.rules}>
            {Object.entries(pack.instruments).map(([name, { titleZh, titleEn, status }]) => (
              <li key={name}>
                <span>{name}</span>
                <p>{either(titleZh, titleEn)}</p>
                <span className={style.basis}>{choiceText("instrumentStatus", status)}</span>
              </li>
            ))}
          </ul>
        </Group>
        {chaptersOf(pack).map(([chapter, of]) => (
          <Chapter key={chapter} name={chapter} of={of} />
        ))}
      </div>
    </Page>
  );
}

const chapterText = (name: string): string =>
  name.startsWith("seats.")
    ? t("rules.seatsOf", { act: choiceText("act", name.slice("seats.".length)) })
    : choiceText("rules.chapter", name);

function Chapter({ name, of }: { name: string; of: readonly PlacedRule[] }) {
  return (
    <Group title={chapterText(name)} aside={t("rules.count", { n: numberText(of.length) })}>
      <ul className={style.rules}>
        {of.map(({ path, rule }) => (
          <li key={path.join("/")}>
            <span>{subjectText(path)}</span>
            <p>
              {valueText(path, rule)}
              {isOpen(rule["when"]) && <em>{t("rules.open")}</em>}
            </p>
            <span className={style.basis} data-default={rule.status === "platformDefault"}>
              <b>{choiceText("modality", rule.modality)}</b>
              <span>{clauseText(rule.clause)}</span>
              {rule.status !== "platformDefault" && <span>{choiceText("instrumentStatus", rule.status)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Group>
  );
}

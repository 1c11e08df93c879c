import { Button, TextField } from "@mui/material";
import { BadgeCheck, CircleAlert } from "lucide-react";
import { useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { instantText, numberText } from "../platform/day.ts";
import { ask, type ResultOf } from "../platform/graphql.ts";
import { Page, Waiting } from "../platform/layout.tsx";
import { useParties } from "../platform/parties.ts";
import { Facts, Group } from "../platform/record.tsx";
import { RefusalNote, RefusalView } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { Deeds } from "./deeds.tsx";
import { logHead, logInclusion } from "./documents.ts";
import { rootOf } from "../../shared/log/proof.ts";
import style from "./journal.module.css";

/** For offices what was done in their region; the transparency log: its latest signed head, and the proof of any entry, calculated by the reader's own browser. */
export default function Journal({ kinds }: { kinds: readonly string[] }) {
  const { isOfficial } = useParties();
  const [params] = useSearchParams();
  const { data, error, refetch } = useAsk(logHead, {});
  if (error) return <RefusalView of={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const { logHead: head, publicKeys } = data;
  return (
    <Page title={t("menu.journal")} lead={t("journal.lead")}>
      <div className={style.page}>
        {isOfficial && !params.has("entry") && <Deeds kinds={kinds} />}
        <Group title={t("journal.head")}>
          {head ? (
            <Facts
              of={[
                { label: t("journal.size"), value: <span className="number">{numberText(head.size)}</span> },
                { label: t("journal.at"), value: instantText(head.at) },
                { label: t("journal.root"), value: <span className="serial">{head.root}</span>, wide: true },
                { label: t("journal.signature"), value: <span className="serial">{head.signature}</span>, wide: true },
                {
                  label: t("journal.key"),
                  value: (
                    <pre className={`serial ${style.pem}`}>{publicKeys.find(({ use }) => use === "log")?.pem}</pre>
                  ),
                  wide: true,
                },
              ]}
            />
          ) : (
            <p>{t("journal.none")}</p>
          )}
        </Group>
        {head && <Witnesses of={head} />}
        <Prove root={head?.root} />
      </div>
    </Page>
  );
}

type Head = NonNullable<ResultOf<typeof logHead>["logHead"]>;
/** Who else has seen this head: names, instants, and whether each counts by the policy. */
function Witnesses({ of: { witnesses, quorum } }: { of: Head }) {
  const isSigned = witnesses.some(({ at }) => at);
  const counts = (one: boolean) => t(one ? "journal.witness.counts" : "journal.witness.counts.not");
  return (
    <Group title={t("journal.witnesses")}>
      {!isSigned && <p>{t("journal.witnesses.none")}</p>}
      {quorum !== null && isSigned && (
        <p className={style.result} data-holds={quorum}>
          {quorum ? <BadgeCheck size={18} aria-hidden /> : <CircleAlert size={18} aria-hidden />}
          {t(quorum ? "journal.witnessed" : "journal.witnessing")}
        </p>
      )}
      <Facts
        of={witnesses.map(({ name, at, counts: its }) => ({
          label: name,
          value: `${at ? instantText(at) : t("journal.witness.waiting")} · ${counts(its)}`,
          wide: true,
        }))}
      />
    </Group>
  );
}

type Inclusion = ResultOf<typeof logInclusion>["logInclusion"];
function Prove({ root }: { root: string | undefined }) {
  const [params, setParams] = useSearchParams();
  const entry = params.get("entry") ?? "";
  const [found, setFound] = useState<{ of: Inclusion; holds: boolean } | { refusal: unknown }>();
  useEffect(() => {
    if (!entry || !root) return;
    ask(logInclusion, { entry }).then(
      async ({ logInclusion: of }) =>
        setFound({ of, holds: (await rootOf(of.content, of.index, of.size, of.proof)) === root }),
      (refusal: unknown) => setFound({ refusal }),
    );
  }, [entry, root]);
  return (
    <Group title={t("journal.check")}>
      <form className={style.ask} action={(form) => setParams({ entry: String(form.get("entry") ?? "").trim() })}>
        <TextField
          name="entry"
          id="entry"
          label={t("journal.entry")}
          defaultValue={entry}
          helperText={t("journal.entry.help")}
          fullWidth
        />
        <Button type="submit" variant="outlined">
          {t("journal.prove")}
        </Button>
      </form>
      {found &&
        ("refusal" in found ? (
          <RefusalNote of={found.refusal} />
        ) : (
          <div role="status">
            <p className={style.result} data-holds={found.holds}>
              {found.holds ? <BadgeCheck size={18} aria-hidden /> : <CircleAlert size={18} aria-hidden />}
              {found.holds ? t("journal.holds", { index: found.of.index }) : t("journal.fails")}
            </p>
            <Facts
              of={[
                { label: t("journal.content"), value: <span className="serial">{found.of.content}</span>, wide: true },
                {
                  label: t("journal.proof"),
                  value: <span className="serial">{found.of.proof.join(" ")}</span>,
                  wide: true,
                },
              ]}
            />
          </div>
        ))}
    </Group>
  );
}

import { Button, MenuItem, TextField } from "@mui/material";
import { Play } from "lucide-react";
import { useNotify, useRefresh } from "ra-core";
import { useState, type ReactNode } from "react";
import { Link, useSearchParams } from "react-router";
import { tonnes, today } from "../platform/day.ts";
import { policyRegions } from "../platform/documents.ts";
import { keyOf, newKey, tell } from "../platform/graphql.ts";
import { Page, Waiting } from "../platform/layout.tsx";
import { regionText } from "../platform/name.ts";
import { useParties } from "../platform/parties.ts";
import { RefusalView, refusalText } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { queueBoard, runQueue } from "./documents.ts";
import { useRibbons, type Ribbon } from "./ribbons.ts";
import { sum } from "./bar.tsx";
import { Supply, type Board } from "./supply.tsx";
import { Waits } from "./waits.tsx";
import style from "./offset.module.css";

/**
 * The queue of a province, the reader's own unless another is chosen: supply by priority on one side, events by
 * deadline on the other, and what a run would match and why.
 */
export default function QueueBoard() {
  const [search, choose] = useSearchParams();
  const { pack } = useParties();
  const { data: { policyRegions: all = [] } = {} } = useAsk(policyRegions, { day: today() });
  const region = search.get("region") ?? pack?.region ?? all[0];
  const { data, error, refetch } = useAsk(queueBoard, region ? { region } : undefined);
  if (error) return <RefusalView of={error} retry={() => void refetch()} />;
  if (!data || !region) return <Waiting />;
  return (
    <Drawn key={region} board={data.queueBoard} region={region}>
      <TextField
        select
        size="small"
        label={t("queue.region")}
        value={region}
        onChange={({ target }) => choose({ region: target.value })}
      >
        {all.map((code) => (
          <MenuItem key={code} value={code}>
            {regionText(code)}
          </MenuItem>
        ))}
      </TextField>
    </Drawn>
  );
}

function Drawn({
  board: { tiers, events, matches, passedOver },
  region,
  children,
}: {
  board: Board;
  region: string;
  children: ReactNode;
}) {
  const [chosen, setChosen] = useState(events[0]?.event ?? "");
  const { frame, ribbons } = useRibbons(matches, chosen);
  const { mayBegin, pack } = useParties();
  const [notify, refresh, key] = [useNotify(), useRefresh(), useState(newKey)[0]];
  const [running, setRunning] = useState(false);
  const scale = Math.max(1, ...tiers.map(({ kilograms }) => kilograms), ...events.map(({ kilograms }) => kilograms));
  const [need, matched] = [sum(events), sum(matches)];
  const run = async () => {
    setRunning(true);
    try {
      const {
        runQueue: { proposed, kilograms, left },
      } = await tell(runQueue, { region }, keyOf(key, { matches }));
      notify(t(left > 0 ? "queue.runs" : "queue.ran", { n: proposed, t: tonnes(kilograms), left }), {
        type: "success",
      });
      refresh();
    } catch (error) {
      const { why, what } = refusalText(error);
      notify(why ?? what, { type: "error" });
    } finally {
      setRunning(false);
    }
  };
  return (
    <Page
      title={t("queue.title")}
      lead={t("queue.lead", {
        n: events.length,
        need: tonnes(need),
        matched: tonnes(matched),
        short: tonnes(need - matched),
      })}
      actions={
        <>
          {children}
          <Button variant="outlined" component={Link} to="/Admission">
            {t("queue.library")}
          </Button>
          <Button variant="outlined" component={Link} to="/Allocation">
            {t("queue.all")}
          </Button>
          {region === pack?.region && mayBegin("run", "acceptor") && (
            <RunButton matches={matches} running={running} run={run} />
          )}
        </>
      }
    >
      <div className={style.board} ref={frame}>
        <Supply tiers={tiers} matches={matches} passedOver={passedOver} chosen={chosen} scale={scale} />
        <Ribbons ribbons={ribbons} chosen={chosen} />
        <Waits events={events} tiers={tiers} matches={matches} chosen={chosen} choose={setChosen} scale={scale} />
      </div>
    </Page>
  );
}

function RunButton({
  matches,
  running,
  run,
}: {
  matches: Board["matches"];
  running: boolean;
  run: () => Promise<void>;
}) {
  return (
    <Button
      variant="contained"
      startIcon={<Play size={16} />}
      disabled={matches.length === 0}
      loading={running}
      onClick={() => void run()}
      title={t("queue.runHelp")}
    >
      {t("queue.run")}
    </Button>
  );
}

function Ribbons({ ribbons, chosen }: { ribbons: readonly Ribbon[]; chosen: string }) {
  return (
    <svg className={style.ribbons} aria-hidden>
      {[...ribbons]
        .sort((a, b) => Number(a.event === chosen) - Number(b.event === chosen))
        .map((r) => (
          <path key={r.key} d={r.d} strokeWidth={r.width} data-rank={r.tier} data-lit={r.event === chosen} />
        ))}
    </svg>
  );
}

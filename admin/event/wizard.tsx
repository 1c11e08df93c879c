import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from "@mui/material";
import { Plus } from "lucide-react";
import { useNotify, useRefresh } from "ra-core";
import { useState } from "react";
import type { Phase } from "../../shared/event/event.ts";
import { plain } from "../platform/answers.ts";
import { numberText } from "../platform/day.ts";
import { useKept } from "../platform/draft.ts";
import { keyOf, newKey, tell } from "../platform/graphql.ts";
import { choiceText } from "../platform/name.ts";
import { RefusalNote } from "../platform/refusal.tsx";
import { t } from "../platform/text.ts";
import { denominatorOf, factorUnit } from "../factor/pick.ts";
import { RowPreview, type BulkOutcome } from "./row-preview.tsx";
import { FactorChoice, type ChosenFactor } from "./factor-choice.tsx";
import { addInventoryLines } from "./inventory.documents.ts";
import { questions, type Question } from "./questions.ts";
import { nameOfPlace, upstreamUnit, WayForm, type Way } from "./way.tsx";
import style from "./inventory.module.css";

interface Answer {
  readonly amount: string;
  readonly factor?: ChosenFactor | undefined;
}
const unitOf = ({ unit }: Question, factor: ChosenFactor | undefined): string =>
  unit || denominatorOf(factor?.unit ?? "");

/** The answers as lines of the inventory. */
function linesOf(answers: Readonly<Record<string, Answer>>, ways: readonly Way[], phase: Phase): object[] {
  const common = { phase, stage: "event", quality: phase === "planned" ? "estimated" : "measured", multipliers: [] };
  const counted = questions
    .filter(({ key }) => answers[key]?.amount.trim())
    .map((question) => {
      const { amount, factor } = answers[question.key]!;
      return {
        ...common,
        category: question.category,
        source: t(`wizard.${question.key}`),
        activity: plain(amount),
        unit: unitOf(question, factor),
        factor: factor?.id,
        factorVersion: factor?.version,
      };
    });
  const travelled = ways
    .filter(({ people }) => people.trim())
    .flatMap(({ mode, stops, people, kilometres, isReturn, factor, upstream }) => {
      const source = [
        choiceText("travelMode", mode),
        stops
          .filter((stop) => stop !== null)
          .map(nameOfPlace)
          .join(" → "),
      ]
        .filter(Boolean)
        .join(" ");
      const way = {
        ...common,
        category: "TRANSPORT",
        quality: "estimated",
        activity: plain(people),
        unit: /\/vkm|\/vehicle-km/.test(factor?.unit ?? "") ? "vehicle" : "person",
        multipliers: [
          { name: t("travel.kilometres"), value: plain(kilometres), unit: "km" },
          ...(isReturn ? [{ name: t("travel.both"), value: "2" }] : []),
        ],
      };
      const own =
        upstream?.value.trim() && factor
          ? [
              {
                ...way,
                source: t("travel.upstreamOf", { way: source }),
                ownFactor: { value: plain(upstream.value), unit: upstreamUnit(factor), source: upstream.source },
              },
            ]
          : [];
      return [{ ...way, source, factor: factor?.id, factorVersion: factor?.version }, ...own];
    });
  return [...counted, ...travelled];
}

/** A further journey to the destination of the last one. */
const wayAfter = (last: Way | undefined): Way => ({
  key: (last?.key ?? 0) + 1,
  mode: "highSpeedRail",
  stops: [null, null, last?.stops[2] ?? null],
  people: "",
  kilometres: "",
  isReturn: true,
});

interface WizardProps {
  event: string;
  region: string;
  year: number;
  phase: Phase;
  onClose: () => void;
}
interface State {
  readonly preview?: BulkOutcome | undefined;
  readonly refusal?: unknown;
  readonly busy?: boolean;
}
/**
 * Asks what an organiser knows: how many people came from where and how, nights, meals, meters, waste; and turns it
 * into lines, shown before they are entered.
 */
export default function Wizard({ event, region, year, phase, onClose }: WizardProps) {
  const [notify, refresh] = [useNotify(), useRefresh()];
  const [key] = useState(newKey);
  const [answers, setAnswers] = useKept<Readonly<Record<string, Answer>>>(`wizard.${event}.${phase}.answers`, {});
  const [ways, setWays] = useKept<readonly Way[]>(`wizard.${event}.${phase}.ways`, []);
  const [state, setState] = useState<State>({});
  const answered = (of: string, change: Partial<Answer>) => {
    setState({});
    setAnswers((now) => ({ ...now, [of]: { amount: "", ...now[of], ...change } }));
  };
  const lines = linesOf(answers, ways, phase);
  const send = async (dryRun: boolean): Promise<void> => {
    const given = { event, phase, lines, dryRun, replace: false };
    setState((now) => ({ ...now, busy: true, refusal: undefined }));
    try {
      const { it } = await tell(addInventoryLines, given as never, keyOf(key, given));
      const answer = it as unknown as BulkOutcome;
      setState({ preview: answer });
      if (!answer.entered) return;
      setAnswers({});
      setWays([]);
      notify(t("inventory.entered", { n: answer.rows.length }), { type: "success" });
      onClose();
      refresh();
    } catch (error) {
      setState({ refusal: error });
    }
  };
  const add = () => {
    setState({});
    setWays((now) => [...now, wayAfter(now.at(-1))]);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="wizard">
      <DialogTitle id="wizard" sx={{ fontSize: 20, fontWeight: 600, pb: 1 }}>
        {t("any.withUnit", { label: t("inventory.byQuestions"), unit: t(`phase.${phase}`) })}
      </DialogTitle>
      <DialogContent sx={{ display: "grid", gap: 2 }}>
        <p>{t("wizard.help")}</p>
        <Travel ways={ways} region={region} year={year} setState={setState} setWays={setWays} add={add} />
        {questions.map((question) => {
          const { amount = "", factor } = answers[question.key] ?? {};
          const unit = unitOf(question, factor);
          return (
            <Asked
              key={question.key}
              question={question}
              amount={amount}
              answered={answered}
              unit={unit}
              region={region}
              year={year}
              factor={factor}
            />
          );
        })}
        {state.preview && <RowPreview of={state.preview} />}
        {state.refusal !== undefined && <RefusalNote of={state.refusal} />}
      </DialogContent>
      <Actions onClose={onClose} lines={lines} state={state} send={send} />
    </Dialog>
  );
}

function Actions({
  onClose,
  lines,
  state,
  send,
}: {
  onClose: () => void;
  lines: readonly unknown[];
  state: State;
  send: (dryRun: boolean) => Promise<void>;
}) {
  return (
    <DialogActions sx={{ px: 3, pb: 2.5 }}>
      <Button variant="outlined" onClick={onClose}>
        {t("action.cancel")}
      </Button>
      <Button variant="outlined" disabled={lines.length === 0} loading={!!state.busy} onClick={() => void send(true)}>
        {t("inventory.preview.lines", { n: numberText(lines.length) })}
      </Button>
      <Button
        variant="contained"
        disabled={!state.preview || state.preview.refused > 0}
        loading={!!state.busy}
        onClick={() => void send(false)}
      >
        {t("inventory.enterAll")}
      </Button>
    </DialogActions>
  );
}

function Travel({
  ways,
  region,
  year,
  setState,
  setWays,
  add,
}: {
  ways: readonly Way[];
  region: string;
  year: number;
  setState: (state: object) => void;
  setWays: (change: (ways: readonly Way[]) => readonly Way[]) => void;
  add: () => void;
}) {
  return (
    <section className={style.part}>
      <h3>{t("wizard.travel")}</h3>
      {ways.map((way) => (
        <WayForm
          key={way.key}
          way={way}
          region={region}
          year={year}
          onChange={(next) => {
            setState({});
            setWays((now) => now.map((one) => (one.key === next.key ? next : one)));
          }}
          onRemove={() => setWays((now) => now.filter((one) => one.key !== way.key))}
        />
      ))}
      <Button variant="outlined" size="small" startIcon={<Plus size={15} />} onClick={add}>
        {t("travel.add")}
      </Button>
    </section>
  );
}

function Asked({
  question,
  amount,
  answered,
  unit,
  region,
  year,
  factor,
}: {
  question: (typeof questions)[number];
  amount: string;
  answered: (of: string, change: Partial<Answer>) => void;
  unit: string;
  region: string;
  year: number;
  factor: Answer["factor"];
}) {
  return (
    <section className={style.part}>
      <TextField
        size="small"
        label={t(`wizard.${question.key}`)}
        value={amount}
        onChange={({ target }) => answered(question.key, { amount: target.value })}
        slotProps={{
          htmlInput: { inputMode: "decimal" },
          inputLabel: { shrink: true },
          input: { endAdornment: unit && <small>{factorUnit(unit)}</small> },
        }}
      />
      {amount.trim() !== "" && (
        <FactorChoice
          name={question.key}
          region={region}
          year={year}
          purpose={question.purpose}
          factors={question.factors}
          value={factor}
          onChange={(chosen) => answered(question.key, { factor: chosen })}
        />
      )}
    </section>
  );
}

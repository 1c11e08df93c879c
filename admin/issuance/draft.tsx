import { Button, Tab, Tabs } from "@mui/material";
import { CircleAlert, CircleCheck, Send } from "lucide-react";
import { useNotify, useRefresh } from "ra-core";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import type { Monitored } from "../../shared/issuance/issuance.ts";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { answerOf, variablesOf, type Answers } from "../platform/answers.ts";
import { Fields } from "../platform/fields.tsx";
import { tell, type ResultOf } from "../platform/graphql.ts";
import { Group } from "../platform/record.tsx";
import { RefusalNote } from "../platform/refusal.tsx";
import type { Field } from "../platform/resource.ts";
import { either, t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import type { ReportFinding } from "./cells.ts";
import { editIssuance, recomputeIssuance, submitIssuance, type issuanceOne } from "./documents.ts";
import { Evidence, useEvidence } from "./evidence.tsx";
import { isStated, Registered, statedOf, type Stated } from "./registered.tsx";
import { Sheet } from "./sheet.tsx";
import { Result, Trace, type Traced } from "./trace.tsx";
import { Values } from "./values.tsx";
import style from "./issuance.module.css";

const VerbDialog = lazy(() => import("../platform/verb.tsx"));
export type Issuance = NonNullable<ResultOf<typeof issuanceOne>["issuance"]>;
const fields: readonly Field[] = [
  { name: "periodFrom", kind: "day" },
  { name: "periodTo", kind: "day" },
  { name: "verifier", kind: "body", of: "verification" },
  { name: "report", kind: "long" },
];
type Check = readonly [ok: boolean, says: string, at: Step];
const steps = ["period", "data", "result", "evidence", "send"] as const;
type Step = (typeof steps)[number];
/** How long typing must pause before it is saved, in milliseconds. */
const restMilliseconds = 900;

/** What must be complete before a report is submitted, and the step to which it belongs. */
function checksOf(
  answers: Answers,
  isWorked: boolean,
  lacking: number,
  evidence: ReturnType<typeof useEvidence>,
  stated: Stated,
) {
  const shown = evidence.filter(({ files }) => files.length > 0).length;
  const data = lacking > 0 ? t("issuance.lacking", { n: lacking }) : t("issuance.check.data");
  return [
    [!!answers["periodFrom"] && !!answers["periodTo"] && !!answers["verifier"], t("issuance.check.period"), "period"],
    [!!String(answers["report"] ?? "").trim(), t("issuance.check.words"), "period"],
    [isWorked && lacking === 0, data, "data"],
    [shown === evidence.length, t("issuance.check.evidence", { n: shown, of: evidence.length }), "evidence"],
    ...(stated.otherRegistrations.length > 0
      ? ([[isStated(stated), t("issuance.check.registered"), "evidence"]] as const)
      : []),
  ] satisfies Check[] as readonly Check[];
}

/**
 * A report as its owner writes it, in five steps; each change is saved automatically and calculated by the platform.
 */
export function Draft({ record, document }: { record: Issuance; document: MethodologyDocument }) {
  const [step, setStep] = useState<Step>("period");
  const [asked, setAsked] = useState(false);
  const form = useForm<Answers>({
    defaultValues: Object.fromEntries(fields.map((field) => [field.name, answerOf(field, record)])),
  });
  const answers = useWatch({ control: form.control }) as Answers;
  const [data, setData] = useState(record.data as Monitored);
  const [stated, setStated] = useState(() => statedOf(record));
  const { saved, refusal } = useKept(record, answers, data, stated);
  const { data: worked } = useAsk(recomputeIssuance, { id: record.id, data: data as never });
  const { findings = [], ...result } = { ...worked?.recomputeIssuance };
  const lacking = findings as readonly ReportFinding[];
  const evidence = useEvidence(record.id, document);
  const checks = checksOf(answers, !!worked, lacking.length, evidence, stated);
  const at = steps.indexOf(step);
  return (
    <Group title={t("issuance.writing")}>
      <Steps step={step} setStep={setStep} />
      <div className={style.panel} role="tabpanel" id="step" aria-labelledby={`step-${step}`}>
        {step === "period" && (
          <FormProvider {...form}>
            <Fields type="Issuance" fields={fields} />
          </FormProvider>
        )}
        {step === "data" && (
          <>
            <div className={style.bar}>
              <Sheet id={record.id} onTake={setData} />
            </div>
            <Values document={document} data={data} findings={lacking} onChange={setData} members />
            <Lacking of={lacking} />
          </>
        )}
        {step === "result" && (
          <>
            {worked ? <Result of={worked.recomputeIssuance} /> : <p className="none">{t("any.loading")}</p>}
            <Lacking of={lacking} />
            {!!result.trace && <Trace document={document} trace={result.trace as readonly Traced[]} />}
          </>
        )}
        {step === "evidence" && (
          <>
            <Evidence id={record.id} document={document} open />
            {stated.otherRegistrations.length > 0 && <Registered id={record.id} of={stated} onChange={setStated} />}
          </>
        )}
        {step === "send" && (
          <>
            <Checks checks={checks} setStep={setStep} />
            {worked && <Result of={worked.recomputeIssuance} />}
          </>
        )}
        {refusal !== undefined && <RefusalNote of={refusal} />}
        <Ways at={at} setStep={setStep} step={step} setAsked={setAsked} saved={saved} />
      </div>
      <Suspense>
        {asked && (
          <VerbDialog
            type="Issuance"
            action="submit"
            verb={{ document: submitIssuance as never, variables: ({ id }) => ({ id }) }}
            record={record as never}
            title={t("issuance.writing")}
            onClose={() => setAsked(false)}
          />
        )}
      </Suspense>
    </Group>
  );
}

function Ways({
  at,
  setStep,
  step,
  setAsked,
  saved,
}: {
  at: number;
  setStep: (step: Step) => void;
  step: Step;
  setAsked: (asked: boolean) => void;
  saved: boolean;
}) {
  return (
    <div className={style.bar}>
      {at > 0 && (
        <Button variant="outlined" onClick={() => setStep(steps[at - 1]!)}>
          {t("issuance.back")}
        </Button>
      )}
      {step === "send" ? (
        <Button variant="contained" startIcon={<Send size={16} />} onClick={() => setAsked(true)}>
          {t("Issuance.action.submit")}
        </Button>
      ) : (
        <Button variant="contained" onClick={() => setStep(steps[at + 1]!)}>
          {t("issuance.next")}
        </Button>
      )}
      <small role="status">{t(saved ? "issuance.kept" : "issuance.keeping")}</small>
    </div>
  );
}

function Steps({ step, setStep }: { step: Step; setStep: (step: Step) => void }) {
  return (
    <Tabs
      value={step}
      onChange={(_, next: Step) => setStep(next)}
      className={style.steps!}
      variant="scrollable"
      scrollButtons={false}
      aria-label={t("issuance.writing")}
    >
      {steps.map((one, i) => (
        <Tab
          key={one}
          value={one}
          id={`step-${one}`}
          aria-controls="step"
          label={`${i + 1} ${t(`issuance.step.${one}`)}`}
        />
      ))}
    </Tabs>
  );
}

function Checks({ checks, setStep }: { checks: readonly Check[]; setStep: (step: Step) => void }) {
  return (
    <ul className={style.check}>
      {checks.map(([ok, says, where]) => (
        <li key={says} data-ok={ok}>
          {ok ? (
            <CircleCheck size={18} aria-label={t("issuance.done")} />
          ) : (
            <CircleAlert size={18} aria-label={t("issuance.open")} />
          )}
          <span>{says}</span>
          {!ok && (
            <Button size="small" onClick={() => setStep(where)}>
              {t("issuance.goTo", { step: t(`issuance.step.${where}`) })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Saves changes once typing pauses; one save at a time, each on the revision of the one before. */
function useKept(
  record: Issuance,
  answers: Answers,
  data: Monitored,
  stated: Stated,
): { saved: boolean; refusal: unknown } {
  const [notify, refresh] = [useNotify(), useRefresh()];
  const { project, subProject } = record;
  const input = JSON.stringify({
    project: project?.id,
    subProject: subProject?.id,
    ...variablesOf(fields, answers),
    data,
    ...(stated.otherRegistrations.length > 0 && stated),
  });
  const [kept, setKept] = useState(input);
  const [refusal, setRefusal] = useState<unknown>();
  const revision = useRef(record.revision);
  const busy = useRef(false);
  useEffect(() => {
    if (!busy.current) revision.current = Math.max(revision.current, record.revision);
  }, [record.revision]);
  const ready = !!answers["periodFrom"] && !!answers["periodTo"] && !!answers["verifier"];
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing restarts the clock
  useEffect(() => {
    if (input === kept || !ready) return;
    const timer = setTimeout(async () => {
      if (busy.current) return;
      busy.current = true;
      try {
        const { editIssuance: now } = await tell(editIssuance, {
          id: record.id,
          revision: revision.current,
          input: JSON.parse(input) as never,
        });
        revision.current = now.revision;
        setRefusal(undefined);
        setKept(input);
        refresh();
      } catch (error) {
        setRefusal(error);
        notify(t("issuance.notKept"), { type: "warning" });
      } finally {
        busy.current = false;
      }
    }, restMilliseconds);
    return () => clearTimeout(timer);
  }, [input, kept, ready]);
  return { saved: input === kept, refusal };
}

const Lacking = ({ of }: { of: readonly ReportFinding[] }) =>
  of.length > 0 ? (
    <ul className={style.lack} aria-label={t("issuance.lacking", { n: of.length })}>
      {of.slice(0, 50).map((one) => (
        <li key={`${one.place} ${one.member} ${one.date}`}>{either(one.messageZh, one.messageEn)}</li>
      ))}
    </ul>
  ) : null;

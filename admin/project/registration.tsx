import { useQueryClient } from "@tanstack/react-query";
import { useRefresh } from "ra-core";
import { useEffect, useRef, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { answerOf, valueFor, type Answers } from "../platform/answers.ts";
import { tonnes } from "../platform/day.ts";
import { Fields } from "../platform/fields.tsx";
import { Refused, tell } from "../platform/graphql.ts";
import { Group } from "../platform/record.tsx";
import { RefusalNote, refusalText } from "../platform/refusal.tsx";
import type { Base, Field } from "../platform/resource.ts";
import { labelOf, t } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { askedBy, type Asked } from "./boundary-question.tsx";
import type { Draft, Problem } from "./draft.ts";
import { Declarations } from "./declarations.tsx";
import { registration, saveProject } from "./documents.ts";
import { Evidence } from "./evidence.tsx";
import { GroundStep } from "./ground-step.tsx";
import { Inform } from "./inform.tsx";
import { Parts } from "./parts.tsx";
import style from "./project.module.css";
import { Shares } from "./shares.tsx";
import { steps, type Step } from "./steps.ts";

/** Whether the reader may continue a registration. */
export const isOpen = ({ state, moves }: { state: string; moves: readonly { action: string }[] }): boolean =>
  state === "draft" && moves.some(({ action }) => action === "submit");

/**
 * The registration of a project in steps: each answer is saved by the platform as it is given, and each step shows what
 * it still lacks.
 */
export function Registration({ record }: { record: Base & { readonly state: string } }) {
  const { id } = record;
  const { data, error } = useAsk(registration, { id });
  const [at, setAt] = useState(0);
  const queries = useQueryClient();
  const refresh = useRefresh();
  const revision = useRef(0);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const [saving, setSaving] = useState<{ busy?: boolean; refusal?: unknown }>({});
  if (data?.project) revision.current = Math.max(revision.current, data.project.revision);
  if (error) return <RefusalNote of={error} />;
  if (!data?.project) return null;
  const step = steps[at]!;
  const lacks = (name: string) => data.registrationProblems.filter((problem) => problem.step === name);
  const send = async (input: object): Promise<Asked | undefined> => {
    setSaving({ busy: true });
    try {
      const { editProject } = await tell(saveProject, { id, revision: revision.current, input });
      revision.current = editProject.revision;
      setSaving({});
    } catch (refusal) {
      const asked = askedBy(refusal);
      setSaving(asked ? {} : { refusal });
      if (refusal instanceof Refused && refusal.code === "CONFLICT") refresh();
      return asked;
    }
    // The page around it knows the revision from which a verb continues.
    await Promise.all([
      queries.invalidateQueries({ queryKey: ["ask"] }),
      queries.invalidateQueries({ queryKey: ["Project", "getOne"] }),
    ]);
    return undefined;
  };
  /** One after the other: each is checked against the revision of the last one. */
  const ask = (input: object): Promise<Asked | undefined> => {
    const sent = line.current.then(() => send(input));
    line.current = sent;
    return sent;
  };
  const save = async (input: object): Promise<void> => void (await ask(input));
  return (
    <Group title={t("registration.title")} aside={t(saving.busy ? "registration.saving" : "registration.kept")}>
      <Steps at={at} setAt={setAt} lacks={lacks} />
      {step.name === "ground" && <GroundStep draft={data.project} problems={data.registrationProblems} save={ask} />}
      {step.fields && <Questions key={`${step.name} ${id}`} step={step} draft={data.project} save={save} />}
      {step.name === "project" && <Shares key={id} draft={data.project} save={save} />}
      {step.name === "declarations" && data.project.elsewhere && (
        <Declarations key={id} draft={data.project} save={save} />
      )}
      {step.name === "parts" && <Parts draft={data.project} save={save} />}
      {step.evidence
        .filter(({ when }) => !when || when(data.project!))
        .map(({ kind }) => (
          <Evidence
            key={kind}
            project={id}
            kind={kind}
            onFile={() => queries.invalidateQueries({ queryKey: ["ask"] })}
          />
        ))}
      {saving.refusal !== undefined && <RefusalNote of={saving.refusal} />}
      {lacks(step.name).length > 0 && <Lacks lacks={lacks} step={step} />}
      {data.project.expectedKilograms != null && (
        <p className={style.expected}>
          {t("registration.expected")} <b className="number">{tonnes(data.project.expectedKilograms)}</b>{" "}
          {t("unit.tCO2e")}
        </p>
      )}
      <Inform draft={data.project} record={record} />
    </Group>
  );
}

function Lacks({ lacks, step }: { lacks: (name: string) => readonly Problem[]; step: Step }) {
  return (
    <ul className={style.lacks}>
      {lacks(step.name).map(({ field, reason, message, clause, details }) => (
        <li
          key={`${field} ${reason} ${message}`}
        >{`${labelOf("Project", field)}：${refusalText(new Refused("RULE_BROKEN", message, { field, reason, clause, ...(details as object) })).why}`}</li>
      ))}
    </ul>
  );
}

function Steps({
  at,
  setAt,
  lacks,
}: {
  at: number;
  setAt: (at: number) => void;
  lacks: (name: string) => readonly Problem[];
}) {
  return (
    <ol className={style.steps} aria-label={t("registration.title")}>
      {steps.map(({ name }, i) => (
        <li key={name}>
          <button type="button" {...(i === at && { "aria-current": "step" as const })} onClick={() => setAt(i)}>
            {t(`registration.${name}`)}
            <small>
              {lacks(name).length > 0 ? t("registration.lacks", { n: lacks(name).length }) : t("registration.fine")}
            </small>
          </button>
        </li>
      ))}
    </ol>
  );
}

const answerText = (answer: boolean | null | undefined): string =>
  answer === null || answer === undefined ? "" : answer ? "yes" : "no";
const waitMs = 900;
/** The questions of one step: changes are saved shortly after typing. */
function Questions({
  step: { fields = [] },
  draft,
  save,
}: {
  step: Step;
  draft: Draft;
  save: (input: object) => Promise<void>;
}) {
  const form = useForm<Answers>({
    defaultValues: {
      developer: draft.developer?.id,
      ...Object.fromEntries(
        fields.map((field) => [
          field.name,
          field.name === "elsewhere" ? answerText(draft.elsewhere) : answerOf(field, draft),
        ]),
      ),
    },
  });
  const kept = useRef(JSON.stringify(form.getValues()));
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    let wait: ReturnType<typeof setTimeout> | undefined;
    const now = () => {
      const answers = form.getValues();
      const before = JSON.parse(kept.current) as Answers;
      const changed = fields.filter(
        ({ name }) => JSON.stringify(answers[name] ?? "") !== JSON.stringify(before[name] ?? ""),
      );
      if (changed.length === 0) return;
      kept.current = JSON.stringify(answers);
      void latest.current(inputOf(changed, answers));
    };
    const watching = form.watch(() => {
      clearTimeout(wait);
      wait = setTimeout(now, waitMs);
    });
    return () => {
      watching.unsubscribe();
      clearTimeout(wait);
      now();
    };
  }, [form, fields]);
  return (
    <FormProvider {...form}>
      <form className={style.questions} onSubmit={(event) => event.preventDefault()} noValidate>
        <Fields type="Project" fields={fields} />
      </form>
    </FormProvider>
  );
}
/** The changed answers to submit: a cleared answer is null. Invalid JSON waits. */
function inputOf(changed: readonly Field[], answers: Answers): object {
  return Object.fromEntries(
    changed.flatMap((field): [string, unknown][] => {
      const given = answers[field.name];
      if (field.name === "elsewhere") return [[field.name, given === "" ? null : given === "yes"]];
      try {
        return [[field.name, valueFor(field, given) ?? null]];
      } catch {
        return [];
      }
    }),
  );
}

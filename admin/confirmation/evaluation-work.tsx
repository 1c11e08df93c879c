import { Button } from "@mui/material";
import { CircleCheck, CircleDashed, CircleSlash, CircleX } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import {
  evaluationTasks,
  taskOutcomes,
  type EvaluationTask,
  type TaskResult,
} from "../../shared/confirmation/evaluation.ts";
import { dayText } from "../platform/day.ts";
import { choiceText } from "../platform/name.ts";
import { Group } from "../platform/record.tsx";
import { t } from "../platform/text.ts";
import { checkEvaluation } from "./documents.ts";
import { Recomputation, type Evaluated } from "./recomputation.tsx";
import style from "./evaluation.module.css";

const VerbDialog = lazy(() => import("../platform/verb.tsx"));
const icons = { conforms: CircleCheck, doesNotConform: CircleX, notApplicable: CircleSlash } as const;

/** The work of an evaluation: its tasks with their results, and the recalculation, source by source. */
export function EvaluationWork({ record }: { record: Evaluated }) {
  const [asked, setAsked] = useState<EvaluationTask>();
  const results = record.tasks as Readonly<Partial<Record<EvaluationTask, TaskResult>>>;
  const mayWork = record.moves.some(({ action }) => action === "report");
  const done = evaluationTasks.filter((task) => results[task]).length;
  return (
    <>
      <Group title={t("evaluation.tasks")} aside={t("evaluation.done", { done, all: evaluationTasks.length })}>
        <ul className={style.tasks}>
          {evaluationTasks.map((task) => {
            const result = results[task];
            const Icon = result ? icons[result.outcome] : CircleDashed;
            return (
              <li key={task}>
                <span className={style.outcome} data-of={result?.outcome}>
                  <Icon size={18} aria-hidden />
                  {choiceText("evaluationTask", task)}
                </span>
                <p>
                  {result ? result.words : t("evaluation.open")}
                  {result && (
                    <small>
                      {choiceText("taskOutcome", result.outcome)}·{dayText(result.on, true)}
                    </small>
                  )}
                </p>
                {mayWork && (
                  <Button
                    size="small"
                    variant="outlined"
                    onClick={() => setAsked(task)}
                    aria-label={`${t("Evaluation.action.check")}: ${choiceText("evaluationTask", task)}`}
                  >
                    {t("Evaluation.action.check")}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </Group>
      <Recomputation record={record} open={mayWork} />
      {asked && (
        <Suspense>
          <VerbDialog
            type="Evaluation"
            action="check"
            title={choiceText("evaluationTask", asked)}
            record={record}
            onClose={() => setAsked(undefined)}
            verb={{
              document: checkEvaluation as never,
              fields: [
                { name: "outcome", kind: "choice", of: "taskOutcome", choices: taskOutcomes },
                { name: "words", kind: "long" },
              ],
              variables: ({ id }: Evaluated, answers) => ({ id, task: asked, ...answers }),
            }}
          />
        </Suspense>
      )}
    </>
  );
}

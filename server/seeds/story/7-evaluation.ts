import { evaluationTasks } from "../../../shared/confirmation/evaluation.ts";
import type { Setting } from "./setting.ts";

const plan =
  'mutation ($id: ID!, $team: [ID!]!) { it: planEvaluation(id: $id, team: $team, plan: "文件评审两日，现场访问一日。", documents: "电表读数、客票、酒店清单、采购发票、注销凭证。") { revision } }';
const check =
  "mutation ($id: ID!, $task: EvaluationTask!, $words: String!) { it: checkEvaluation(id: $id, task: $task, outcome: conforms, words: $words) { revision } }";
const recompute =
  "mutation ($id: ID!, $revision: Whole!, $lines: [RecomputationInput!]!) { it: recomputeEvaluation(id: $id, revision: $revision, lines: $lines) { recomputedKilograms } }";
const report =
  'mutation ($id: ID!) { it: reportEvaluation(id: $id, achieved: true, report: "边界、活动数据、因子与抵消凭证逐项核实，结论：实现碳中和。") { state } }';
const pass = 'mutation ($id: ID!) { it: passEvaluation(id: $id, review: "程序完整，计算无误。") { state } }';
const actual = "query ($id: ID!) { it: event(id: $id) { emissionsKilograms lines { id phase activity } } }";

/** The body plans its evaluation, goes through its tasks, recalculates the account line by line, and a colleague reviews the report. */
export async function evaluate(
  id: string,
  event: string,
  { telling, cast }: Pick<Setting, "telling" | "cast">,
): Promise<void> {
  const { evaluator, evaluationReviewer } = cast;
  await telling.act(evaluator, plan, { id, team: [evaluator.personId] });
  let revision = 0;
  for (const task of evaluationTasks)
    ({ revision } = await telling.act(evaluator, check, { id, task, words: "查阅原始凭证，与填报一致。" }));
  const { emissionsKilograms, lines } = await telling.act(evaluator, actual, { id: event });
  const seen = (lines as { id: string; phase: string; activity: string }[])
    .filter(({ phase }) => phase === "actual")
    .map((line) => ({ line: line.id, evidence: "原始凭证" }));
  const changed = seen.map((one, i) => (i === 0 ? { ...one, activity: "1" } : one));
  await telling.refused(
    "a line recalculated differently, without a reason",
    evaluator,
    recompute,
    { id, revision, lines: changed },
    "RULE_BROKEN",
  );
  const { recomputedKilograms } = await telling.act(evaluator, recompute, { id, revision, lines: seen });
  telling.check("the emissions recalculated", recomputedKilograms, emissionsKilograms);
  await telling.act(evaluator, report, { id });
  await telling.refused("a review by a member of the team", evaluator, pass, { id }, "FORBIDDEN");
  await telling.act(evaluationReviewer, pass, { id });
}

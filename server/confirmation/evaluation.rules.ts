import { platformDefault } from "../../shared/platform/competence.ts";
import {
  evaluationTasks,
  type EvaluationTask,
  type RecomputedLine,
  type TaskResult,
} from "../../shared/confirmation/evaluation.ts";
import { evaluate, totalOf, type Line } from "../../shared/event/inventory.ts";
import { decimalText, parseRatio, plus, ratio, times } from "../../shared/quantity/ratio.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";

/** A line of the account, as far as recalculation needs it. */
export interface AccountedLine extends Line {
  readonly id: string;
  readonly source: string;
  readonly kilogramsExact: string;
}
/**
 * A body's findings on one source: the evidence, and corrected figures. A source missing in the account has no `line`,
 * and all figures of its own.
 */
export interface RecomputationData {
  readonly line?: string | null;
  readonly source?: string | null;
  readonly activity?: string | null;
  readonly unit?: string | null;
  readonly factorValue?: string | null;
  readonly factorUnit?: string | null;
  readonly evidence: string;
  readonly reason?: string | null;
}

/** The source as found by the body: the account's line with corrected figures, or a new one. */
function recalculatedLine(
  given: RecomputationData,
  accounted: AccountedLine | undefined,
  field: string,
): Line & { readonly source: string } {
  const { activity, unit, factorValue, factorUnit } = given;
  if (accounted) {
    return {
      ...accounted,
      activity: activity ?? accounted.activity,
      unit: unit ?? accounted.unit,
      factorValue: factorValue ?? accounted.factorValue,
      factorUnit: factorUnit ?? accounted.factorUnit,
    };
  }
  for (const [name, value] of Object.entries({ activity, unit, factorValue, factorUnit })) {
    if (!value) throw invalidInput(`${field}.${name}`, "noValue", `a source missing in the account needs its ${name}`);
  }
  return {
    source: requiredText(`${field}.source`, given.source ?? "", 200),
    activity: activity!,
    unit: unit!,
    multipliers: [],
    factorValue: factorValue!,
    factorUnit: factorUnit!,
  };
}

/**
 * Recalculates an account, source by source: the body's figures replace those accounted, and sources not named stay as
 * they are.
 * @returns the sources named, with their differences, and the total in whole kilograms, rounded up once.
 * @throws Refusal INVALID_INPUT for an unknown or repeated line, or figures that cannot be calculated; RULE_BROKEN for
 * a difference without a reason.
 */
export function recompute(
  accounted: readonly AccountedLine[],
  given: readonly RecomputationData[],
): { readonly lines: RecomputedLine[]; readonly kilograms: number } {
  const byId = new Map(accounted.map((line) => [line.id, line]));
  const named = given.map(({ line }) => line).filter(Boolean);
  if (new Set(named).size < named.length)
    throw invalidInput("lines", "lineTwice", "a line can be recalculated only once");
  const replaced = new Map<string, Line>();
  const added: Line[] = [];
  const lines = given.map((one, i): RecomputedLine => {
    const field = `lines.${i}`;
    const line = one.line ? byId.get(one.line) : undefined;
    if (one.line && !line)
      throw invalidInput(`${field}.line`, "notFound", `this account has no actual line ${one.line}`);
    const recalculated = recalculatedLine(one, line, field);
    if (line) replaced.set(line.id, recalculated);
    else added.push(recalculated);
    const { kilogramsExact } = evaluate(recalculated);
    const accountedExact = line?.kilogramsExact ?? "0.000000";
    const differenceExact = decimalText(
      plus(parseRatio(kilogramsExact, field), times(ratio(-1n), parseRatio(accountedExact, field))),
      6,
    );
    if (Number(differenceExact) !== 0 && !one.reason?.trim()) {
      throw new Refusal(
        "RULE_BROKEN",
        `${recalculated.source} comes to ${kilogramsExact} kg, but ${accountedExact} kg were accounted: state why`,
        {
          field: `${field}.reason`,
          reason: "differenceUnexplained",
          source: recalculated.source,
          recomputedKilograms: kilogramsExact,
          accountedKilograms: accountedExact,
          clause: "JL 三章",
        },
      );
    }
    const { source, activity, unit, factorValue, factorUnit } = recalculated;
    return {
      line: line?.id ?? null,
      source,
      activity,
      unit,
      factorValue,
      factorUnit,
      accountedExact,
      kilogramsExact,
      differenceExact,
      evidence: requiredText(`${field}.evidence`, one.evidence, 1000),
      reason: one.reason?.trim() ? requiredText(`${field}.reason`, one.reason, 1000) : null,
    };
  });
  return { lines, kilograms: totalOf([...accounted.map((line) => replaced.get(line.id) ?? line), ...added]).kilograms };
}

/** @throws Refusal RULE_BROKEN until every task is done, and the emissions are recalculated. */
export function assertCarriedOut(
  tasks: Readonly<Partial<Record<EvaluationTask, TaskResult>>>,
  recomputedKilograms: number | null,
): void {
  const missing = evaluationTasks.filter((task) => !tasks[task]);
  if (missing.length > 0)
    throw new Refusal("RULE_BROKEN", `tasks still to be done: ${missing.join(", ")}`, {
      field: "tasks",
      reason: "tasksOpen",
      missing,
      clause: platformDefault,
    });
  if (recomputedKilograms === null)
    throw new Refusal("RULE_BROKEN", "recalculate the emissions first", {
      field: "recomputed",
      reason: "notRecomputed",
      clause: "JL 三章",
    });
}

import { platformDefault } from "../../shared/platform/competence.ts";
import {
  evaluationTasks,
  type EvaluationTask,
  type RecomputedLine,
  type TaskResult,
} from "../../shared/confirmation/evaluation.ts";
import { evaluate, totalOf, type Line } from "../../shared/event/inventory.ts";
import { decimalText, parseRatio, plus, ratio, times } from "../../shared/quantity/ratio.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { said } from "../../shared/platform/text.ts";

/** A line of the account, as far as it is reckoned anew. */
export interface AccountedLine extends Line {
  readonly id: string;
  readonly source: string;
  readonly kilogramsExact: string;
}
/** What a body says of one source: what it saw, and where its figures are others. A source that the account leaves out has no `line`, and all of its figures. */
export interface GivenRecomputation {
  readonly line?: string | null;
  readonly source?: string | null;
  readonly activity?: string | null;
  readonly unit?: string | null;
  readonly factorValue?: string | null;
  readonly factorUnit?: string | null;
  readonly evidence: string;
  readonly reason?: string | null;
}

const no = (field: string, reason: string, message: string) =>
  new Refusal("INVALID_INPUT", message, { field, reason, clause: platformDefault });

/** The source as the body has it: the account's line with its figures in place, or one of its own. */
function reckonedLine(
  given: GivenRecomputation,
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
    if (!value)
      throw no(`${field}.${name}`, "noValue", `a source that the account leaves out is given with its ${name}`);
  }
  return {
    source: said(`${field}.source`, given.source ?? "", 200),
    activity: activity!,
    unit: unit!,
    multipliers: [],
    factorValue: factorValue!,
    factorUnit: factorUnit!,
  };
}

/**
 * Reckons an account anew, source by source: what the body saw takes the place of what was accounted, and what it does not name stands.
 * @returns the sources named, with their differences, and all of it in whole kilograms, rounded up once.
 * @throws Refusal INVALID_INPUT for an unknown line or one named twice, for figures that cannot be reckoned; RULE_BROKEN for a difference without a reason.
 */
export function recompute(
  accounted: readonly AccountedLine[],
  given: readonly GivenRecomputation[],
): { readonly lines: RecomputedLine[]; readonly kilograms: number } {
  const byId = new Map(accounted.map((line) => [line.id, line]));
  const named = given.map(({ line }) => line).filter(Boolean);
  if (new Set(named).size < named.length) throw no("lines", "lineTwice", "a line is reckoned anew once");
  const replaced = new Map<string, Line>();
  const added: Line[] = [];
  const lines = given.map((one, i): RecomputedLine => {
    const field = `lines.${i}`;
    const line = one.line ? byId.get(one.line) : undefined;
    if (one.line && !line) throw no(`${field}.line`, "notFound", `no actual line ${one.line} in this account`);
    const reckoned = reckonedLine(one, line, field);
    if (line) replaced.set(line.id, reckoned);
    else added.push(reckoned);
    const { kilogramsExact } = evaluate(reckoned);
    const accountedExact = line?.kilogramsExact ?? "0.000000";
    const differenceExact = decimalText(
      plus(parseRatio(kilogramsExact, field), times(ratio(-1n), parseRatio(accountedExact, field))),
      6,
    );
    if (Number(differenceExact) !== 0 && !one.reason?.trim()) {
      throw new Refusal(
        "RULE_BROKEN",
        `${reckoned.source} comes to ${kilogramsExact} kg, accounted were ${accountedExact} kg: say why`,
        {
          field: `${field}.reason`,
          reason: "differenceUnexplained",
          source: reckoned.source,
          recomputedKilograms: kilogramsExact,
          accountedKilograms: accountedExact,
          clause: "JL 三章",
        },
      );
    }
    const { source, activity, unit, factorValue, factorUnit } = reckoned;
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
      evidence: said(`${field}.evidence`, one.evidence, 1000),
      reason: one.reason?.trim() ? said(`${field}.reason`, one.reason, 1000) : null,
    };
  });
  return { lines, kilograms: totalOf([...accounted.map((line) => replaced.get(line.id) ?? line), ...added]).kilograms };
}

/** @throws Refusal RULE_BROKEN until every task has been looked at, and the emissions reckoned anew. */
export function assertCarriedOut(
  tasks: Readonly<Partial<Record<EvaluationTask, TaskResult>>>,
  recomputedKilograms: number | null,
): void {
  const missing = evaluationTasks.filter((task) => !tasks[task]);
  if (missing.length > 0)
    throw new Refusal("RULE_BROKEN", `not looked at yet: ${missing.join(", ")}`, {
      field: "tasks",
      reason: "tasksOpen",
      missing,
      clause: platformDefault,
    });
  if (recomputedKilograms === null)
    throw new Refusal("RULE_BROKEN", "reckon the emissions anew first", {
      field: "recomputed",
      reason: "notRecomputed",
      clause: "JL 三章",
    });
}

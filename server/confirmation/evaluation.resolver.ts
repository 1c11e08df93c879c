import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Mutation,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import {
  evaluationTasks,
  taskOutcomes,
  type EvaluationTask,
  type TaskOutcome,
} from "../../shared/confirmation/evaluation.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { InventoryLine, linesMost } from "../event/index.ts";
import { mustFixOf } from "../finding/index.ts";
import { Person } from "../identity/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { manyOf } from "../platform/record/loader.ts";
import { act, move } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { WholeScalar } from "../platform/record/scalar.ts";
import { Confirmation } from "./confirmation.entity.ts";
import { Evaluation } from "./evaluation.entity.ts";
import { assertCarriedOut, recompute, type RecomputationData } from "./evaluation.rules.ts";
import { assertBody, assertDisinterested } from "./evaluator.ts";
import { evaluations } from "./resource.ts";

const tasks = Object.fromEntries(evaluationTasks.map((one) => [one, one]));
registerEnumType(tasks, {
  name: "EvaluationTask",
  description: "A task of an evaluation.",
});
const outcomes = Object.fromEntries(taskOutcomes.map((one) => [one, one]));
registerEnumType(outcomes, { name: "TaskOutcome" });

@InputType({
  description:
    "One source, recalculated from the evidence: a line of the account with corrected figures, or a source " +
    "missing in the account.",
})
class RecomputationInput implements RecomputationData {
  @Field(() => ID, { nullable: true, description: "The line; null for a source missing in the account." }) line?:
    | string
    | null;
  @Field(() => String, { nullable: true }) source?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The activity as evidenced, a decimal; as accounted, if left out.",
  })
  activity?: string | null;
  @Field(() => String, { nullable: true }) unit?: string | null;
  @Field(() => String, { nullable: true }) factorValue?: string | null;
  @Field(() => String, { nullable: true }) factorUnit?: string | null;
  @Field(() => String, { description: "The evidence seen: meter, invoice, ticket, hotel list." }) evidence!: string;
  @Field(() => String, { nullable: true, description: "Why it differs from the account." }) reason?: string | null;
}
const teamMost = 20;

/**
 * @throws Refusal INVALID_INPUT unless all are persons of the body; FORBIDDEN for anyone with an interest in the
 * organiser.
 */
async function assertTeam(it: Evaluation, team: readonly string[], inside: Inside): Promise<void> {
  if (team.length < 1 || team.length > teamMost || new Set(team).size < team.length)
    throw invalidInput("team", "team", `a team has 1 to ${teamMost} people, each named once`);
  const own = await inside.em.count(Person, { id: { $in: [...team] }, organization: it.body });
  if (own < team.length) throw invalidInput("team", "notOfBody", "team members must belong to the engaged body");
  for (const person of team) await assertDisinterested(it, it.body, person, inside);
}

@Resolver(() => Evaluation)
export class EvaluationResolver extends readsOf(evaluations) {
  /**
   * @throws Refusal RULE_BROKEN when the body is no longer certified or independent; INVALID_INPUT or FORBIDDEN for
   * people who may not be on the team.
   */
  @Mutation(() => Evaluation, {
    description: "Plan an evaluation (准备): team, plan, and the documents requested. JL 三章.",
  })
  planEvaluation(
    @Arg("id", () => ID) id: string,
    @Arg("team", () => [ID], { description: "Persons of the body, leaving somebody else to review it." })
    team: string[],
    @Arg("plan", () => String, { description: "Scope, method, days." }) plan: string,
    @Arg("documents", () => String, { description: "The documents requested from the organiser." }) documents: string,
    @Ctx() context: Context,
  ): Promise<Evaluation> {
    return move(evaluations, id, "plan", context, {
      input: { team, plan, documents },
      async rule(it, inside) {
        await assertBody(it, it.body, inside);
        await assertTeam(it, team, inside);
        Object.assign(it, {
          team,
          plan: requiredText("plan", plan, 10_000),
          documents: requiredText("documents", documents, 5000),
        });
      },
    });
  }

  @Mutation(() => Evaluation, {
    description: "Record the result of one task of the evaluation (实施): document review or site visit. JL 三章.",
  })
  checkEvaluation(
    @Arg("id", () => ID) id: string,
    @Arg("task", () => tasks) task: EvaluationTask,
    @Arg("outcome", () => outcomes) outcome: TaskOutcome,
    @Arg("words", () => String) words: string,
    @Ctx() context: Context,
  ): Promise<Evaluation> {
    return act(evaluations, id, "check", "evaluator", context, {
      states: ["carryingOut"],
      input: { task, outcome, words },
      async rule(it, inside) {
        await assertDisinterested(it, it.body, inside.actor.id, inside);
        it.tasks = {
          ...it.tasks,
          [task]: { outcome, words: requiredText("words", words, 4000), on: dayOf(inside.now), by: inside.actor.id },
        };
      },
    });
  }

  /**
   * @throws Refusal INVALID_INPUT for lines outside the account or that cannot be calculated; RULE_BROKEN for a
   * difference without a reason.
   */
  @Mutation(() => Evaluation, {
    description:
      "Recalculate the account from the evidence, source by source; replaces earlier input entirely. JL 三章.",
  })
  recomputeEvaluation(
    @Arg("id", () => ID) id: string,
    @Arg("revision", () => WholeScalar, {
      description: "The revision that was seen; another is refused with CONFLICT.",
    })
    revision: number,
    @Arg("lines", () => [RecomputationInput]) lines: RecomputationInput[],
    @Ctx() context: Context,
  ): Promise<Evaluation> {
    return act(evaluations, id, "recompute", "evaluator", context, {
      states: ["carryingOut"],
      revision,
      input: { lines },
      async rule(it, inside) {
        await assertDisinterested(it, it.body, inside.actor.id, inside);
        if (lines.length > linesMost)
          throw new Refusal("LIMITED", `at most ${linesMost} sources`, {
            field: "lines",
            reason: "tooMany",
            most: linesMost,
            clause: platformDefault,
          });
        const accounted = await inside.em.find(
          InventoryLine,
          { event: it.event, phase: "actual" },
          { orderBy: { id: "asc" } },
        );
        const result = recompute(accounted, lines);
        Object.assign(it, { recomputed: result.lines, recomputedKilograms: result.kilograms });
      },
    });
  }

  /**
   * @throws Refusal RULE_BROKEN while a task is open, nothing has been recalculated, or a finding that must be fixed is
   * open.
   */
  @Mutation(() => Evaluation, { description: "Report the findings (报告), for review within the body. JL 三章." })
  reportEvaluation(
    @Arg("id", () => ID) id: string,
    @Arg("achieved", () => Boolean, { description: "Whether neutrality was achieved." }) achieved: boolean,
    @Arg("report", () => String) report: string,
    @Ctx() context: Context,
  ): Promise<Evaluation> {
    return move(evaluations, id, "report", context, {
      input: { achieved, report },
      async rule(it, inside) {
        await assertDisinterested(it, it.body, inside.actor.id, inside);
        assertCarriedOut(it.tasks, it.recomputedKilograms);
        const open = achieved ? await mustFixOf(inside, "confirmation", it.confirmation) : 0;
        if (open)
          throw new Refusal("RULE_BROKEN", `${open} findings that must be fixed are still open`, {
            reason: "findingsOpen",
            open,
            clause: "JL 三章",
          });
        Object.assign(it, { achieved, report: requiredText("report", report, 20_000) });
      },
    });
  }

  @Mutation(() => Evaluation, { description: "Return a report to its team, with the reason." })
  remandEvaluation(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Evaluation> {
    return move(evaluations, id, "remand", context, { note: requiredText("reason", reason), input: { reason } });
  }

  /** @throws Refusal FORBIDDEN for a member of the team, or anyone with an interest in the organiser. */
  @Mutation(() => Evaluation, {
    description:
      "Pass a report in the technical review within the body, as somebody outside the team. Platform default.",
  })
  passEvaluation(
    @Arg("id", () => ID) id: string,
    @Arg("review", () => String) review: string,
    @Ctx() context: Context,
  ): Promise<Evaluation> {
    return move(evaluations, id, "pass", context, {
      input: { review },
      async rule(it, inside) {
        if (it.team.includes(inside.actor.id)) {
          throw new Refusal("FORBIDDEN", "the team's report must be reviewed by a colleague outside the team", {
            reason: "ownReview",
            competence: "evaluator",
            clause: platformDefault,
          });
        }
        await assertDisinterested(it, it.body, inside.actor.id, inside);
        Object.assign(it, { reviewer: inside.actor.id, review: requiredText("review", review, 4000), dueOn: null });
      },
    });
  }
}

/** Adds to a confirmation its evaluation, as far as the reader may see it. */
@Resolver(() => Confirmation)
export class EvaluationOfConfirmation {
  @FieldResolver(() => [Evaluation], { description: "The evaluation on which it is based, once a body is engaged." })
  evaluations(
    @Root() { id }: Confirmation,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Evaluation[]> {
    return manyOf(evaluations, "confirmation", id, context, info);
  }
}

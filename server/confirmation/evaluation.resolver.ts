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
import { Refusal } from "../../shared/platform/refusal.ts";
import { said } from "../../shared/platform/text.ts";
import { InventoryLine } from "../event/index.ts";
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
import { assertCarriedOut, recompute, type GivenRecomputation } from "./evaluation.rules.ts";
import { assertBody, assertDisinterested } from "./evaluator.ts";
import { evaluations } from "./resource.ts";

const tasks = Object.fromEntries(evaluationTasks.map((one) => [one, one]));
registerEnumType(tasks, {
  name: "EvaluationTask",
  description: "What is looked at while an evaluation is carried out.",
});
const outcomes = Object.fromEntries(taskOutcomes.map((one) => [one, one]));
registerEnumType(outcomes, { name: "TaskOutcome" });

@InputType({
  description:
    "One source, reckoned anew from the evidence: a line of the account with what is another in it, or one that the account leaves out.",
})
class RecomputationInput implements GivenRecomputation {
  @Field(() => ID, { nullable: true, description: "The line; none for a source that the account leaves out." }) line?:
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
  @Field(() => String, { description: "What was seen: meter, invoice, ticket, hotel list." }) evidence!: string;
  @Field(() => String, { nullable: true, description: "Why it differs from the account, where it does." }) reason?:
    | string
    | null;
}
const teamMost = 20;
const linesMost = 200;
const no = (field: string, reason: string, message: string) =>
  new Refusal("INVALID_INPUT", message, { field, reason, clause: platformDefault });

/** @throws Refusal INVALID_INPUT unless all are persons of the body; FORBIDDEN for one with an interest in the organiser. */
async function assertTeam(it: Evaluation, team: readonly string[], inside: Inside): Promise<void> {
  if (team.length < 1 || team.length > teamMost || new Set(team).size < team.length)
    throw no("team", "team", `a team has 1 to ${teamMost} people, each once`);
  const own = await inside.em.count(Person, { id: { $in: [...team] }, organization: it.body });
  if (own < team.length)
    throw no("team", "notOfBody", "the team is of the body that was engaged: somebody else is named");
  for (const person of team) await assertDisinterested(it, it.body, person, inside);
}

@Resolver(() => Evaluation)
export class EvaluationResolver extends readsOf(evaluations) {
  /** @throws Refusal RULE_BROKEN when the body is certified or independent no more; INVALID_INPUT or FORBIDDEN for who may not be of the team. */
  @Mutation(() => Evaluation, {
    description: "Plan an evaluation (准备): team, plan, and the documents asked for. JL 三章.",
  })
  planEvaluation(
    @Arg("id", () => ID) id: string,
    @Arg("team", () => [ID], { description: "Persons of the body; not all, for somebody else reviews it." })
    team: string[],
    @Arg("plan", () => String, { description: "Scope, method, days." }) plan: string,
    @Arg("documents", () => String, { description: "What the organiser is asked for." }) documents: string,
    @Ctx() context: Context,
  ): Promise<Evaluation> {
    return move(evaluations, id, "plan", context, {
      input: { team, plan, documents },
      async rule(it, inside) {
        await assertBody(it, it.body, inside);
        await assertTeam(it, team, inside);
        Object.assign(it, { team, plan: said("plan", plan, 10_000), documents: said("documents", documents, 5000) });
      },
    });
  }

  @Mutation(() => Evaluation, {
    description: "Say what one task of the evaluation came to (实施): document review or site visit. JL 三章.",
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
          [task]: { outcome, words: said("words", words, 4000), on: dayOf(inside.now), by: inside.actor.id },
        };
      },
    });
  }

  /** @throws Refusal INVALID_INPUT for lines that are none of the account's or cannot be reckoned; RULE_BROKEN for a difference without a reason. */
  @Mutation(() => Evaluation, {
    description:
      "Reckon the account anew from the evidence, source by source, all that is given in the place of what was given before. JL 三章.",
  })
  recomputeEvaluation(
    @Arg("id", () => ID) id: string,
    @Arg("revision", () => WholeScalar, { description: "That which was seen; another is refused with CONFLICT." })
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
        const anew = recompute(accounted, lines);
        Object.assign(it, { recomputed: anew.lines, recomputedKilograms: anew.kilograms });
      },
    });
  }

  /** @throws Refusal RULE_BROKEN while a task is open, nothing was reckoned anew, or a finding that must be fixed stands. */
  @Mutation(() => Evaluation, { description: "Report what was found (报告), for review within the body. JL 三章." })
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
          throw new Refusal("RULE_BROKEN", `${open} findings that must be fixed are not closed`, {
            reason: "findingsOpen",
            open,
            clause: "JL 三章",
          });
        Object.assign(it, { achieved, report: said("report", report, 20_000) });
      },
    });
  }

  @Mutation(() => Evaluation, { description: "Send a report back to its team, with the reason." })
  remandEvaluation(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Evaluation> {
    return move(evaluations, id, "remand", context, { note: said("reason", reason), input: { reason } });
  }

  /** @throws Refusal FORBIDDEN for one of the team, or with an interest in the organiser. */
  @Mutation(() => Evaluation, {
    description:
      "Pass a report in the technical review within the body, as somebody who was not of the team. Platform default.",
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
          throw new Refusal("FORBIDDEN", "who carried it out does not review it: a colleague does", {
            reason: "ownReview",
            competence: "evaluator",
            clause: platformDefault,
          });
        }
        await assertDisinterested(it, it.body, inside.actor.id, inside);
        Object.assign(it, { reviewer: inside.actor.id, review: said("review", review, 4000), dueOn: null });
      },
    });
  }
}

/** Gives a confirmation the evaluation on which it rests, as far as the reader may know it. */
@Resolver(() => Confirmation)
export class EvaluationOfConfirmation {
  @FieldResolver(() => [Evaluation], { description: "The evaluation on which it rests, once a body is engaged." })
  evaluations(
    @Root() { id }: Confirmation,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Evaluation[]> {
    return manyOf(evaluations, "confirmation", id, context, info);
  }
}

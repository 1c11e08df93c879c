import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { decisionOf, type Event, events } from "../event/index.ts";
import { Organization } from "../identity/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { act, begin, beginWithin, findForUpdate, move, moveWithin, findVisible } from "../platform/record/move.ts";
import { within, type Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { WholeScalar } from "../platform/record/scalar.ts";
import { dueFor } from "../policy/index.ts";
import { Confirmation } from "./confirmation.entity.ts";
import { Evaluation } from "./evaluation.entity.ts";
import { assertBody, assertDisinterested } from "./evaluator.ts";
import { confirmations, evaluations } from "./resource.ts";
import { clauseOf, eventOf, recordOutcome } from "./outcome.ts";
import { assertAccounted, assertComplete, assertConcludable, assertRoute, type Statement } from "./rules.ts";

@InputType({ description: "The organiser's statement beside the data of the event itself. SD-E 三(二)2." })
class StatementInput {
  @Field(() => [String], {
    nullable: true,
    description: "Other organisers beside the responsible organization, which always comes first.",
  })
  organisers?: string[];
  @Field(() => String, { nullable: true, description: "How it was offset; as in the plan, if left out." })
  offsetMethod?: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "That everything is true, and that the organiser is responsible for it.",
  })
  pledge!: boolean;
}

/** The statement from the data of event and organiser; what is known only at the end stays null. */
async function stated(
  event: Event,
  { organisers, offsetMethod, pledge }: StatementInput,
  inside: Inside,
): Promise<Statement> {
  const { titleZh, participants, beginsOn, endsOn, place, boundary, emissionsKilograms } = event;
  const own = (await inside.em.findOneOrFail(Organization, { id: event.organiser })).name;
  const method = offsetMethod ?? event.offsetMethod ?? "";
  return {
    name: titleZh,
    organisers: [
      ...new Set([
        own,
        ...(organisers ?? []).filter((one) => one.trim()).map((one) => requiredText("organisers", one, 200)),
      ]),
    ],
    participants,
    beginsOn,
    endsOn,
    place,
    boundary,
    emissionsKilograms: emissionsKilograms ?? null,
    offsetMethod: method.trim() ? requiredText("offsetMethod", method, 5000) : null,
    completedOn: null,
    mode: null,
    pledge: !!pledge,
  };
}

/**
 * The emissions according to the reviewed evaluation, in kg CO2e.
 * @throws Refusal RULE_BROKEN unless it has been reviewed with this conclusion, and as `assertBody`; FORBIDDEN for
 * anyone with an interest in the organiser.
 */
async function delivered(it: Confirmation, achieved: boolean, inside: Inside): Promise<number> {
  await assertBody(it, it.evaluator!, inside);
  await assertDisinterested(it, it.evaluator!, inside.actor.id, inside);
  const evaluation = await inside.em.findOneOrFail(Evaluation, { confirmation: it.id });
  assertConcludable(evaluation, achieved);
  return evaluation.recomputedKilograms!;
}

/** A concluded or withdrawn confirmation ends its evaluation. */
async function endEvaluation(confirmation: string, inside: Inside): Promise<void> {
  const evaluation = await inside.em.findOne(Evaluation, { confirmation, state: { $ne: "ended" } });
  if (evaluation)
    await moveWithin(inside, evaluations, evaluation.id, "end", {
      as: "administrator",
      rule: (it) => {
        it.dueOn = null;
      },
    });
}

@Resolver(() => Confirmation)
export class ConfirmationResolver extends readsOf(confirmations) {
  /**
   * @throws Refusal NOT_FOUND for a hidden event; WRONG_STATE before it is accounted; CONFLICT when it is already
   * confirmed or a confirmation is in progress.
   */
  @Mutation(() => Confirmation, {
    description: "Begin the confirmation of an accounted event, as its organiser. SD-E 三(二), HN 二, JL 三章.",
  })
  async draftConfirmation(
    @Arg("event", () => ID) eventId: string,
    @Arg("statement", () => StatementInput, { defaultValue: {} }) statement: StatementInput,
    @Ctx() context: Context,
  ): Promise<Confirmation> {
    const {
      id: event,
      organiser,
      region,
      policyOn,
      dueOn,
    } = await within(context, (inside) => findVisible(events, eventId, inside));
    return begin(confirmations, { event, organiser, region, policyOn, dueOn: dueOn ?? null }, context, {
      input: { statement },
      async rule(it, inside) {
        // Concurrent attempts wait for each other at the event.
        const of = await findForUpdate(events, event, inside);
        assertAccounted(of.state, clauseOf(it));
        it.statement = await stated(of, statement, inside);
        if (
          await inside.em.count(Confirmation, {
            event,
            state: { $in: ["draft", "engaged", "submitted", "confirmed"] },
            id: { $ne: it.id },
          })
        ) {
          throw new Refusal("CONFLICT", "this event is already confirmed, or its confirmation is in progress", {
            field: "event",
            reason: "alreadyBegun",
            clause: platformDefault,
          });
        }
      },
    });
  }

  @Mutation(() => Confirmation, { description: "Replace the statement of a draft." })
  editConfirmation(
    @Arg("id", () => ID) id: string,
    @Arg("statement", () => StatementInput) statement: StatementInput,
    @Arg("revision", () => WholeScalar, {
      nullable: true,
      description: "The revision that was seen; another is refused with CONFLICT.",
    })
    revision: number | undefined,
    @Ctx() context: Context,
  ): Promise<Confirmation> {
    return act(confirmations, id, "edit", "applicant", context, {
      states: ["draft"],
      revision,
      input: { statement },
      rule: async (it, inside) => {
        it.statement = await stated(await eventOf(inside, it), statement, inside);
      },
    });
  }

  /**
   * @throws Refusal RULE_BROKEN when this route is not open to the event, when the statement is incomplete, or when the
   * event is not covered.
   */
  @Mutation(() => Confirmation, {
    description:
      "Confirm neutrality by self-commitment (自我承诺), taking responsibility for its truth. SD-E 三(二)2, HN 二.",
  })
  commitConfirmation(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Confirmation> {
    return move(confirmations, id, "commit", context, {
      async rule(it, inside) {
        const event = await eventOf(inside, it);
        const { clause } = assertRoute(decisionOf(event).routes, "selfCommitment");
        it.route = "selfCommitment";
        // The day of completion comes with the figures: what the organiser can correct is reported first.
        assertComplete({ ...it.statement, mode: it.route }, clause, ["completedOn"]);
        await recordOutcome(it, event, event.emissionsKilograms!, inside);
        assertComplete(it.statement, clause);
      },
    });
  }

  /**
   * @throws Refusal RULE_BROKEN when this route is not open, the statement is incomplete, or the body is not certified
   * or not independent.
   */
  @Mutation(() => Confirmation, {
    description:
      "Engage a certified body for third-party evaluation (第三方评价). It may not have served the organiser. SD-E " +
      "三(二)1, JL 三章, 四章.",
  })
  engageConfirmation(
    @Arg("id", () => ID) id: string,
    @Arg("evaluator", () => ID, { description: "The body's organization." }) evaluator: string,
    @Ctx() context: Context,
  ): Promise<Confirmation> {
    return move(confirmations, id, "engage", context, {
      input: { evaluator },
      async rule(it, inside) {
        const { clause } = assertRoute(decisionOf(await eventOf(inside, it)).routes, "evaluation");
        if (!(await inside.em.count(Organization, { id: evaluator })))
          throw new Refusal("INVALID_INPUT", `no organization ${evaluator}`, {
            field: "evaluator",
            reason: "notFound",
            clause: platformDefault,
          });
        Object.assign(it, { route: "evaluation", evaluator });
        assertComplete({ ...it.statement, mode: it.route }, clause, ["completedOn"]);
        await assertBody(it, evaluator, inside);
        it.dueOn = dueFor(it, "confirmation", "evaluator", dayOf(inside.now));
        const { event, organiser, region, policyOn } = it;
        await beginWithin(
          inside,
          evaluations,
          { confirmation: id, event, organiser, body: evaluator, region, policyOn, dueOn: it.dueOn },
          { by: null },
        );
      },
    });
  }

  /**
   * @throws Refusal RULE_BROKEN before the evaluation is reviewed, when it concludes otherwise, when the body is no
   * longer independent, or the event is not covered; FORBIDDEN for anyone with an interest in it.
   */
  @Mutation(() => Confirmation, {
    description: "Conclude that neutrality was achieved, in accordance with the reviewed evaluation. JL 三章.",
  })
  concludeConfirmation(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Confirmation> {
    return move(confirmations, id, "conclude", context, {
      async rule(it, inside) {
        const recomputedKilograms = await delivered(it, true, inside);
        const event = await eventOf(inside, it);
        Object.assign(it, { recomputedKilograms });
        // The larger of both accounts has to be covered.
        await recordOutcome(it, event, Math.max(recomputedKilograms, event.emissionsKilograms!), inside);
        await endEvaluation(id, inside);
      },
    });
  }

  @Mutation(() => Confirmation, {
    description:
      "Conclude that neutrality was not achieved, in accordance with the reviewed evaluation. The organiser may " +
      "remedy this and begin again. JL 三章.",
  })
  denyConfirmation(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Confirmation> {
    return move(confirmations, id, "deny", context, {
      async rule(it, inside) {
        Object.assign(it, {
          recomputedKilograms: await delivered(it, false, inside),
          concludedOn: dayOf(inside.now),
          dueOn: null,
        });
        await endEvaluation(id, inside);
      },
    });
  }

  @Mutation(() => Confirmation, {
    description: "Withdraw this confirmation, with the reason: to begin another, or to engage another body.",
  })
  withdrawConfirmation(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Confirmation> {
    return move(confirmations, id, "withdraw", context, {
      note: requiredText("reason", reason),
      input: { reason },
      async rule(it, inside) {
        it.dueOn = null;
        await endEvaluation(id, inside);
      },
    });
  }
}

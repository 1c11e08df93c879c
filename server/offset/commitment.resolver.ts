import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { addMonths } from "../../shared/platform/calendar.ts";
import type { Kilograms } from "../../shared/quantity/quantity.ts";
import { ruleBroken, Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { Event, events } from "../event/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { assertHolds, beginWithin, move, moveWithin, findVisible } from "../platform/record/move.ts";
import { once } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { KilogramsScalar } from "../platform/record/scalar.ts";
import { policyFor } from "../policy/index.ts";
import { projects } from "../project/index.ts";
import { isCertified } from "../standing/index.ts";
import { assertApart, bind, isIssued, stillNew } from "./commitment.ts";
import { Commitment } from "./commitment.entity.ts";
import {
  assertCounts,
  assertFoundNew,
  assertInTime,
  assertNewSink,
  assertRemoved,
  isBegunEarly,
  nextDay,
} from "./commitment.rules.ts";
import { commitments } from "./resource.ts";

@InputType({ description: "A new sink that its owner commits to an event." })
class CommitmentInput {
  @Field(() => ID) event!: string;
  @Field(() => ID, { description: "One's own project in the library, without issued credits." })
  project!: string;
  @Field(() => KilogramsScalar, { description: "The removals expected for the event." }) kilograms!: Kilograms;
  @Field(() => String, {
    nullable: true,
    description: "Where else it is developed; only where the region allows that.",
  })
  elsewhere?: string;
}

@Resolver(() => Commitment)
export class CommitmentResolver extends readsOf(commitments) {
  /**
   * @throws Refusal NOT_FOUND when hidden; FORBIDDEN for another's project; RULE_BROKEN where the region has no new
   * sinks, or this is not one; CONFLICT when it serves another event.
   */
  @Mutation(() => Commitment, {
    description: "Commit one's own new sink to an event; its organiser accepts. SD-E 四(一)(二).",
  })
  commitSink(
    @Arg("input", () => CommitmentInput) { event: eventId, project: projectId, kilograms, elsewhere }: CommitmentInput,
    @Ctx() context: Context,
  ): Promise<Commitment> {
    return once(
      context,
      { act: "commitment.begin", event: eventId, project: projectId, kilograms, elsewhere },
      async (inside) => {
        const event = await findVisible(events, eventId, inside);
        const project = await findVisible(projects, projectId, inside);
        const policyOn = dayOf(inside.now);
        const { region, organiser } = event;
        const { owner, validator } = project;
        const meant = Object.assign(new Commitment(), { region, policyOn, organiser, owner, validator });
        assertHolds(commitments, meant, "holder", inside);
        const rule = assertNewSink(policyFor(event.region, policyOn).newSink, {
          event,
          project,
          kilograms,
          elsewhere,
          issued: await isIssued(inside, projectId),
        });
        const other = await inside.trx
          .selectFrom("commitment")
          .select("event")
          .where("project", "=", projectId)
          .where("state", "in", ["proposed", "committed", "validated"])
          .executeTakeFirst();
        if (other)
          throw new Refusal("CONFLICT", "this sink is already committed to an event", {
            field: "project",
            reason: "alreadyCommitted",
            event: other.event,
            clause: rule.exclusive.clause,
          });
        const fields = {
          event: eventId,
          project: projectId,
          owner: project.owner,
          organiser: event.organiser,
          validator: project.validator!,
          region: event.region,
          policyOn,
          kilograms,
          exclusive: rule.exclusive.value,
          begunEarly: isBegunEarly(project.startedOn, event.beginsOn),
          elsewhere: elsewhere ? requiredText("elsewhere", elsewhere, 1000) : null,
          filedBy: addMonths(event.endsOn, rule.filingMonths.value),
          validatedBy: addMonths(event.endsOn, rule.validationMonths.value),
        };
        assertInTime(fields, project.filedOn, policyOn, rule);
        await assertApart(fields, inside);
        const begun = await beginWithin(inside, commitments, fields, {
          by: "holder",
          rule: (it) => {
            it.dueOn = nextDay(it, project.filedOn);
          },
        });
        // An organiser's own sink needs no acceptance.
        return event.organiser === project.owner
          ? moveWithin(inside, commitments, begun.id, "accept", { rule: bind })
          : begun;
      },
    );
  }
  @Mutation(() => Commitment, {
    description: "Accept a sink for one's own event. From now on it is bound to the event.",
  })
  acceptCommitment(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Commitment> {
    return move(commitments, id, "accept", context, { rule: bind });
  }
  @Mutation(() => Commitment, { description: "Decline a sink, with the reason." })
  declineCommitment(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Commitment> {
    return move(commitments, id, "decline", context, {
      note: requiredText("reason", reason),
      input: { reason },
      rule: (it) => {
        it.dueOn = null;
      },
    });
  }
  @Mutation(() => Commitment, { description: "Withdraw a commitment that the organiser has not accepted yet." })
  withdrawCommitment(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Commitment> {
    return move(commitments, id, "withdraw", context, {
      rule: (it) => {
        it.dueOn = null;
      },
    });
  }
  /** @throws Refusal RULE_BROKEN unless the project is filed, and the body still certified and independent. */
  @Mutation(() => Commitment, {
    description:
      "Validate a sink's removals for the event (碳中和测算、项目审定), as the body that validated the project. SD-E 四(二).",
  })
  validateCommitment(
    @Arg("id", () => ID) id: string,
    @Arg("kilograms", () => KilogramsScalar) kilograms: Kilograms,
    @Arg("statement", () => String) statement: string,
    @Arg("newness", () => String, {
      nullable: true,
      description: "Why it is a new sink, where its works began more than 12 months before the event.",
    })
    newness: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<Commitment> {
    return move(commitments, id, "validate", context, {
      input: { kilograms, statement, newness: newness ?? null },
      async rule(it, inside) {
        const rule = policyFor(it.region, it.policyOn).newSink!;
        const { clause } = rule.validationMonths;
        assertCounts(rule);
        const { state, filedOn, startedOn } = await stillNew(it, inside);
        const { beginsOn } = await inside.em.findOneOrFail(Event, { id: it.event });
        it.begunEarly = isBegunEarly(startedOn, beginsOn);
        assertInTime(it, filedOn, dayOf(inside.now), rule);
        assertFoundNew(it.begunEarly, newness);
        assertRemoved(state, kilograms, it.kilograms, clause);
        if (!(await isCertified(inside, it.validator, "validation", it.region)))
          throw ruleBroken(
            "validator",
            "notCertified",
            "this body is not certified for validation in this region",
            clause,
          );
        await assertApart(it, inside);
        Object.assign(it, {
          validatedKilograms: kilograms,
          validatedOn: dayOf(inside.now),
          statement: requiredText("statement", statement),
          newness: newness?.trim() ? requiredText("newness", newness) : null,
          dueOn: null,
        });
      },
    });
  }
}

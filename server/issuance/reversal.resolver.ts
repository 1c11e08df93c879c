import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { platformDefault, type Competence } from "../../shared/platform/competence.ts";
import type { ReversalKind } from "../../shared/issuance/issuance.ts";
import type { Kilograms } from "../../shared/quantity/quantity.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { act, beginWithin, move, moveWithin, findVisible } from "../platform/record/move.ts";
import { once } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { groundOf } from "../platform/record/resource.ts";
import { DayScalar, KilogramsScalar } from "../platform/record/scalar.ts";
import { dueFor } from "../policy/index.ts";
import { projects, SubProject } from "../project/index.ts";
import { bearersOf, debitEach, stillOwedBy } from "./bearers.ts";
import { debitHeld, drawBuffer } from "./buffer.ts";
import { reversals } from "./resource.ts";
import { Reversal } from "./reversal.entity.ts";

@InputType({ description: "A report of lost carbon." })
class ReversalInput {
  @Field(() => ID) project!: string;
  @Field(() => ID, {
    nullable: true,
    description: "The affected sub-project; left out where all of the project was affected.",
  })
  subProject?: string;
  @Field(() => enumOf("ReversalKind")) kind!: ReversalKind;
  @Field(() => DayScalar) happenedOn!: string;
  @Field(() => KilogramsScalar, { description: "The estimated loss, kgCO2e." }) estimatedKilograms!: Kilograms;
  @Field(() => String, {
    description: "What happened, where, and how the loss was estimated. Upload evidence as files of the record.",
  })
  words!: string;
}
/** The first of the actor's competences that may report a reversal. */
const reporters: readonly Competence[] = ["applicant", "checker", "decider"];
/** @throws Refusal INVALID_INPUT for no loss, or a day in the future; RULE_BROKEN when the project was never filed. */
function assertLoss({ happenedOn, estimatedKilograms }: Reversal, state: string, today: string): void {
  if (estimatedKilograms < 1)
    throw new Refusal("INVALID_INPUT", "state the estimated loss", {
      field: "estimatedKilograms",
      reason: "nothing",
      clause: platformDefault,
    });
  if (happenedOn > today)
    throw new Refusal("INVALID_INPUT", `${happenedOn} is in the future`, {
      field: "happenedOn",
      reason: "notYet",
      today,
      clause: platformDefault,
    });
  if (!["filed", "suspended", "withdrawn"].includes(state))
    throw new Refusal("RULE_BROKEN", `the project is ${state}: none of its removals were credited`, {
      field: "project",
      reason: "notFiled",
      state,
      clause: platformDefault,
    });
}

@Resolver(() => Reversal)
export class ReversalResolver extends readsOf(reversals) {
  @Mutation(() => Reversal, {
    description:
      "Report a reversal (碳汇逆转): as the project's owner or developer, or as an office of its region. Nothing is " +
      "issued to the project until it is decided.",
  })
  reportReversal(@Arg("input", () => ReversalInput) input: ReversalInput, @Ctx() context: Context): Promise<Reversal> {
    return once(context, { act: "reversal.report", input }, async (inside) => {
      const { id: project, owner, region, city, state } = await findVisible(projects, input.project, inside);
      if (input.subProject && !(await inside.em.findOne(SubProject, { id: input.subProject, project })))
        throw new Refusal("NOT_FOUND", `the project has no sub-project ${input.subProject}`, {
          field: "subProject",
          reason: "notFound",
          clause: platformDefault,
        });
      const { kind, happenedOn, estimatedKilograms, subProject = null } = input;
      const fields = {
        project,
        subProject,
        owner,
        reporter: inside.actor.organization ?? owner,
        region,
        city,
        policyOn: dayOf(inside.now),
        kind,
        happenedOn,
        estimatedKilograms,
        words: requiredText("words", input.words),
      };
      const held = reversals.rolesOn(inside.actor, Object.assign(new Reversal(), fields));
      return beginWithin(inside, reversals, fields, {
        by: reporters.find((one) => held.includes(one)) ?? "applicant",
        rule(it) {
          assertLoss(it, state, dayOf(inside.now));
          it.dueOn = dueFor(it, "issuance", "decider", dayOf(inside.now));
        },
      });
    });
  }

  @Mutation(() => Reversal, {
    description:
      "Confirm a reversal: the loss is cancelled from the project's buffer, then from what each of those holds to whom " +
      "its credits were issued, in that proportion; the remainder is owed. The project is suspended, and supplies no " +
      "queue.",
  })
  confirmReversal(
    @Arg("id", () => ID) id: string,
    @Arg("lostKilograms", () => KilogramsScalar) lostKilograms: Kilograms,
    @Arg("reasons", () => String) reasons: string,
    @Ctx() context: Context,
  ): Promise<Reversal> {
    return move(reversals, id, "confirm", context, {
      input: { lostKilograms, reasons },
      async rule(it, inside) {
        if (lostKilograms < 1)
          throw new Refusal("INVALID_INPUT", "a confirmed loss must be positive: otherwise dismiss the report", {
            field: "lostKilograms",
            reason: "nothing",
            clause: platformDefault,
          });
        const decision = requiredText("reasons", reasons);
        const project = await findVisible(projects, it.project, inside);
        // First, so that concurrent issuances wait, and its offers are withdrawn.
        if (project.state === "filed")
          await moveWithin(inside, projects, project.id, "suspend", { as: "decider", note: decision });
        const grounds = { statement: decision, clause: groundOf(reversals, it, "decider").clause };
        const drawnKilograms = await drawBuffer(inside, project.id, lostKilograms, grounds);
        const bearers = await bearersOf(inside, it, project, lostKilograms - drawnKilograms);
        const debits = await debitEach(inside, bearers, project, grounds);
        const debitedKilograms = debits.reduce((sum, { kilograms }) => sum + kilograms, 0);
        Object.assign(it, {
          lostKilograms,
          drawnKilograms,
          debitedKilograms,
          debits,
          owedKilograms: lostKilograms - drawnKilograms - debitedKilograms,
          decision,
          dueOn: null,
        });
      },
    });
  }
  @Mutation(() => Reversal, { description: "Dismiss a reversal report, with the reasons." })
  dismissReversal(
    @Arg("id", () => ID) id: string,
    @Arg("reasons", () => String) reasons: string,
    @Ctx() context: Context,
  ): Promise<Reversal> {
    return move(reversals, id, "dismiss", context, {
      note: requiredText("reasons", reasons),
      input: { reasons },
      rule: (it) => {
        Object.assign(it, { decision: requiredText("reasons", reasons), dueOn: null });
      },
    });
  }
  /** @throws Refusal RULE_BROKEN beyond what the actor owes, or holds free of offers. */
  @Mutation(() => Reversal, {
    description:
      "Compensate what is still owed from one's own credits, as the owner, or as another of those who bear it up to " +
      "one's own part: they are cancelled permanently.",
  })
  makeGoodReversal(
    @Arg("id", () => ID) id: string,
    @Arg("kilograms", () => KilogramsScalar) kilograms: Kilograms,
    @Ctx() context: Context,
  ): Promise<Reversal> {
    return act(reversals, id, "makeGood", "applicant", context, {
      states: ["confirmed"],
      input: { kilograms },
      async rule(it, inside) {
        const by = inside.actor.organization!;
        const owed = stillOwedBy(it, by);
        if (kilograms < 1 || kilograms > owed)
          throw new Refusal("RULE_BROKEN", `only ${owed} kg are owed`, {
            field: "kilograms",
            reason: "moreThanOwed",
            owed,
            kilograms,
            clause: platformDefault,
          });
        const given = await debitHeld(inside, by, { id: it.project, region: it.region }, kilograms, {
          statement: it.decision!,
          clause: platformDefault,
        });
        if (given < kilograms)
          throw new Refusal("RULE_BROKEN", `you hold only ${given} kg free of offers`, {
            field: "kilograms",
            reason: "lacking",
            there: given,
            kilograms,
            clause: platformDefault,
          });
        Object.assign(it, {
          debits: it.debits!.map((one) => (one.holder === by ? { ...one, kilograms: one.kilograms + given } : one)),
          debitedKilograms: it.debitedKilograms! + given,
          owedKilograms: it.owedKilograms - given,
        });
      },
    });
  }
}

import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import type { CaseDecision } from "../../shared/case/case.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { UnitKind } from "../../shared/offset/offset.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { disputeUnit, settleDispute, unitClaiming } from "../offset/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { beginWithin, assertHolds, move } from "../platform/record/move.ts";
import { once } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { groundOf } from "../platform/record/resource.ts";
import { SerialScalar, WholeScalar } from "../platform/record/scalar.ts";
import { dueFor } from "../policy/index.ts";
import { Case } from "./case.entity.ts";
import { assertDisputable, isAboutAny } from "./dispute.rules.ts";
import { cases } from "./resource.ts";

@InputType({ description: "Units declared by another, with one's own claim to them and its proof." })
class DisputeInput {
  @Field(() => enumOf("UnitKind")) kind!: UnitKind;
  @Field(() => String) registry!: string;
  @Field(() => String) serialPrefix!: string;
  @Field(() => SerialScalar) firstSerial!: number;
  @Field(() => WholeScalar) tonnes!: number;
  @Field(() => String, { description: "The basis of one's claim." }) statement!: string;
  @Field(() => String, {
    description: "Number of the registry's document that proves it; upload the scan afterwards.",
  })
  proof!: string;
}

@Resolver(() => Case)
export class CaseResolver extends readsOf(cases) {
  /**
   * @throws Refusal INVALID_INPUT for unreadable serials, NOT_FOUND where nobody has declared them, FORBIDDEN to those
   * who may not declare units, and for one's own; CONFLICT while the unit is already disputed.
   */
  @Mutation(() => Case, {
    description:
      "Dispute units of another registry declared by somebody else: the department decides whose they are. Until " +
      "then those tonnes, and no others of their unit, serve no further event. SD-E 四(三); HN 三(四).",
  })
  openDispute(@Arg("input", () => DisputeInput) input: DisputeInput, @Ctx() context: Context): Promise<Case> {
    return once(context, { act: "case.dispute", input }, async (inside) => {
      const { kind, firstSerial, tonnes } = input;
      const [statement, proof] = [requiredText("statement", input.statement), requiredText("proof", input.proof, 300)];
      const unit = await unitClaiming(inside, input);
      if (!unit)
        throw new Refusal("NOT_FOUND", "nobody has declared these serials: declare them", {
          field: "serialPrefix",
          reason: "notClaimed",
          clause: platformDefault,
        });
      const governed = { region: unit.region, policyOn: dayOf(inside.now) };
      const raised = {
        ...governed,
        raisedBy: inside.actor.organization ?? null,
        party: unit.holder,
        other: null,
        answer: null,
        otherAnswer: null,
      };
      assertHolds(cases, Object.assign(new Case(), raised), "holder", inside);
      const { clause } = groundOf(cases, raised, "holder");
      const decided = await inside.em.find(Case, {
        kind: "serialDispute",
        raisedBy: raised.raisedBy,
        decision: "dismissed",
      });
      assertDisputable(unit, raised.raisedBy, decided.find((one) => isAboutAny(one, unit))?.id, clause);
      const disputed = await disputeUnit(inside, unit, clause);
      return beginWithin(
        inside,
        cases,
        {
          ...raised,
          kind: "serialDispute",
          subjectType: "foreignUnit",
          subjectId: disputed,
          statement,
          at: inside.now,
          dueOn: dueFor(governed, "case", "applicant", governed.policyOn),
          evidence: {
            unitKind: kind,
            registry: requiredText("registry", input.registry, 200),
            serialPrefix: requiredText("serialPrefix", input.serialPrefix, 120),
            firstSerial,
            tonnes,
            proof,
            frozen: unit.frozen,
          },
        },
        { by: "holder" },
      );
    });
  }

  @Mutation(() => Case, { description: "Make one's statement, once, as a party concerned." })
  answerCase(
    @Arg("id", () => ID) id: string,
    @Arg("answer", () => String) answer: string,
    @Ctx() context: Context,
  ): Promise<Case> {
    return move(cases, id, "answer", context, {
      input: { answer },
      rule(it, { actor, now }) {
        Object.assign(it, {
          [actor.organization === it.party ? "answer" : "otherAnswer"]: requiredText("answer", answer, 20_000),
          dueOn: dueFor(it, "case", "decider", dayOf(now)),
        });
      },
    });
  }

  @Mutation(() => Case, {
    description:
      "Decide, with reasons, whether a case is upheld or dismissed. If a dispute is upheld, the unit is annulled " +
      "or, where events have used some of it, gives no more; the issuers of their certificates act on the rest.",
  })
  decideCase(
    @Arg("id", () => ID) id: string,
    @Arg("decision", () => enumOf("CaseDecision")) decision: CaseDecision,
    @Arg("reasons", () => String) reasons: string,
    @Ctx() context: Context,
  ): Promise<Case> {
    return move(cases, id, "decide", context, {
      input: { decision, reasons },
      async rule(it, inside) {
        const upheld = decision === "upheld";
        Object.assign(it, {
          decision,
          reasons: requiredText("reasons", reasons, 20_000),
          decidedOn: dayOf(inside.now),
          dueOn: null,
        });
        if (it.kind !== "serialDispute") return;
        const usedTonnes = await settleDispute(inside, it.subjectId, upheld);
        if (upheld) it.usedTonnes = usedTonnes;
      },
    });
  }
}

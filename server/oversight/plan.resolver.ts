import { Arg, Ctx, Field, Float, ID, InputType, Int, Mutation, Query, Resolver } from "type-graphql";
import { Costs } from "../platform/cost/price.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { SourceKind } from "../../shared/draw/draw.ts";
import { bodiesSecretOf } from "../../shared/oversight/oversight.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { commitDraw, revealDraw, sampleSizeFor } from "../draw/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { beginWithin, assertHolds, move } from "../platform/record/move.ts";
import { once, type Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { InstantScalar } from "../platform/record/scalar.ts";
import { dueFor, policyFor } from "../policy/index.ts";
import { bodyOf, inspectionPool } from "./bodies.ts";
import { standingFor } from "./replaced.ts";
import { CheckPlan } from "./plan.entity.ts";
import { checkPlans, spotChecks } from "./resource.ts";

@InputType({ description: "A spot check to announce. Keep the secret; publish its hash." })
class CheckPlanInput {
  @Field(() => String, { description: "GB/T 2260 code of the province." }) region!: string;
  @Field(() => String, { description: "What is checked, and why." }) purpose!: string;
  @Field(() => Int, { description: "How many certificates to draw." }) sampleSize!: number;
  @Field(() => String, { description: "SHA-256 applied `iterations` times to the secret; in hex." })
  commitment!: string;
  @Field(() => String, {
    description: "SHA-256 applied `iterations` times to the secret followed by `/bodies`; in hex.",
  })
  bodiesCommitment!: string;
  @Field(() => Int, { defaultValue: 10 }) iterations!: number;
  @Field(() => String, { description: "The future public source of randomness." }) source!: string;
  @Field(() => enumOf("SourceKind"), { description: "The form in which its value counts." }) sourceKind!: SourceKind;
  @Field(() => InstantScalar, { description: "When it is published: at least a day ahead." }) sourceDueAt!: string;
}

/** The numbers of a province's certificates that may be drawn: those in force, and not already under a check. */
async function certificatePool({ trx }: Inside, region: string): Promise<string[]> {
  const valid = await trx
    .selectFrom("certificate as c")
    .select("c.number")
    .where("c.region", "=", region)
    .where("c.state", "=", "valid")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("spotCheck as s")
            .select("s.id")
            .whereRef("s.certificate", "=", "c.id")
            .where("s.state", "!=", "published"),
        ),
      ),
    )
    .execute();
  return valid.map(({ number }) => number!);
}
/** Only one at a time: an office that announces several could reveal the one that suits it. @throws Refusal CONFLICT */
async function assertAlone({ em }: Inside, region: string): Promise<void> {
  if (await em.count(CheckPlan, { region, state: "announced" })) {
    throw new Refusal("CONFLICT", "a check of this region is announced and not revealed yet", {
      field: "region",
      reason: "planOpen",
      clause: platformDefault,
    });
  }
}
const poolFilled = (pool: readonly string[], field: string, reason: string, message: string): void => {
  if (pool.length === 0) throw new Refusal("RULE_BROKEN", message, { field, reason, clause: platformDefault });
};

@Resolver(() => CheckPlan)
export class CheckPlanResolver extends readsOf(checkPlans) {
  /** @throws Refusal INVALID_INPUT unless 1 ≤ bad ≤ all and 0.000001 ≤ alpha < 1. */
  @Costs({ price: 200 })
  @Query(() => Int, {
    description:
      "How many of `all` to draw, so that `bad` or more bad ones are caught with a probability of at least 1 - alpha.",
  })
  checkSampleSize(
    @Arg("all", () => Int) all: number,
    @Arg("bad", () => Int) bad: number,
    @Arg("alpha", () => Float) alpha: number,
  ): number {
    return sampleSizeFor(all, bad, alpha);
  }

  /**
   * @throws Refusal RULE_BROKEN when there is nothing to draw from, or the source is already known; CONFLICT when a
   * commitment was used before.
   */
  @Mutation(() => CheckPlan, {
    description: "Announce a spot check: the pools are frozen now, and later drawn from by a public source. HN 三(五).",
  })
  announceCheckPlan(
    @Arg("input", () => CheckPlanInput) input: CheckPlanInput,
    @Ctx() context: Context,
  ): Promise<CheckPlan> {
    return once(context, { act: "checkPlan.announce", input }, async (inside) => {
      const { region, sampleSize, iterations, source, sourceKind, sourceDueAt, commitment, bodiesCommitment } = input;
      const governed = { region, policyOn: dayOf(inside.now) };
      policyFor(region, governed.policyOn);
      assertHolds(checkPlans, Object.assign(new CheckPlan(), governed), "administrator", inside);
      const purpose = requiredText("purpose", input.purpose, 500);
      await assertAlone(inside, region);
      const certificates = await certificatePool(inside, region);
      poolFilled(
        certificates,
        "region",
        "noCertificates",
        "this region has no certificate in force that is not already under a check",
      );
      const bodies = await inspectionPool(inside, region);
      poolFilled(bodies, "region", "noBodies", "no body is certified to inspect in this region: certify one first");
      const common = { ...governed, iterations, source, sourceKind, sourceDueAt };
      const draw = await commitDraw(inside, { ...common, purpose, commitment, pool: certificates, sampleSize });
      const ofBodies = { ...common, purpose: `${purpose}: bodies`, commitment: bodiesCommitment };
      const { id: bodiesDraw } = await commitDraw(inside, { ...ofBodies, pool: bodies, sampleSize: bodies.length });
      return beginWithin(
        inside,
        checkPlans,
        { ...governed, purpose, draw: draw.id, bodiesDraw, dueOn: draw.dueOn ?? null },
        { by: "administrator" },
      );
    });
  }

  /**
   * @throws Refusal RULE_BROKEN before the source is due, after the deadline, or with a secret that does not match both
   * commitments.
   */
  @Mutation(() => CheckPlan, {
    description:
      "Reveal a spot check with the source's value: the drawn certificates are checked by the bodies drawn. HN 三(五).",
  })
  revealCheckPlan(
    @Arg("id", () => ID) id: string,
    @Arg("value", () => String, { description: "The source's value, as published." }) value: string,
    @Arg("secret", () => String, { description: "The secret committed to; it is not stored." }) secret: string,
    @Ctx() context: Context,
  ): Promise<CheckPlan> {
    return move(checkPlans, id, "reveal", context, {
      input: { value },
      async rule(it, inside) {
        const { drawn } = await revealDraw(inside, it.draw, { value, secret });
        await revealDraw(inside, it.bodiesDraw, { value, secret: bodiesSecretOf(secret) });
        const dueOn = dueFor(it, "spotCheck", "acceptor", dayOf(inside.now));
        for (const [position, { label }] of drawn!.entries()) {
          const { id: certificate, event, organiser } = await standingFor(inside, label);
          const governed = { region: it.region, policyOn: it.policyOn };
          await beginWithin(
            inside,
            spotChecks,
            { ...governed, plan: it.id, draw: it.draw, certificate, event, organiser, position, dueOn },
            {
              by: null,
              rule: async (check) => {
                check.body = await bodyOf(check, it.bodiesDraw, inside);
              },
            },
          );
        }
        it.dueOn = null;
      },
    });
  }
}

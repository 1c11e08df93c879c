import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, registerEnumType, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { choiceGrounds, factorPurposes, type ChoiceGround, type FactorPurpose } from "../../shared/factor/factor.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import type { Context } from "../platform/context.ts";
import { move } from "../platform/record/move.ts";
import { readsOf } from "../platform/record/reads.ts";
import { WholeScalar } from "../platform/record/scalar.ts";
import { categoryFor, choicesAmong } from "./choice.rules.ts";
import { Factor } from "./factor.entity.ts";
import { factors } from "./resource.ts";

const [purposes, grounds] = [factorPurposes, choiceGrounds].map((items) =>
  Object.fromEntries(items.map((item) => [item, item])),
) as [object, object];
registerEnumType(purposes, { name: "FactorPurpose" });
registerEnumType(grounds, { name: "FactorChoiceGround" });
@ObjectType({
  description:
    "The factors that may apply, and the one that the platform would take; null where the organiser must choose.",
})
class FactorChoices {
  @Field(() => ID, { simple: true, nullable: true }) proposed!: string | null;
  @Field(() => grounds, { simple: true }) ground!: ChoiceGround;
  @Field(() => [Factor], { simple: true, description: "Nearest first: side by side where they differ." })
  candidates!: Factor[];
}

@Resolver(() => Factor)
export class FactorResolver extends readsOf(factors) {
  /** @throws Refusal INVALID_INPUT without a reason, and as a move does. */
  @Mutation(() => Factor, {
    description: "Withdraw a factor from use, with the reason. Existing calculations stand.",
  })
  withdrawFactor(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Factor> {
    if (!reason.trim() || reason.length > 2000)
      throw new Refusal("INVALID_INPUT", "reason is empty or longer than 2000 characters", {
        field: "reason",
        reason: "length",
        clause: platformDefault,
      });
    return move(factors, id, "withdraw", context, { note: reason.trim(), input: { reason } });
  }
  /** @throws Refusal INVALID_INPUT for an unknown region. */
  @Query(() => FactorChoices, { description: "Which factors apply to electricity or heat of a province in a year." })
  async factorChoices(
    @Arg("purpose", () => purposes) purpose: FactorPurpose,
    @Arg("region", () => String) region: string,
    @Arg("year", () => WholeScalar) year: number,
    @Ctx() { store }: Context,
  ): Promise<FactorChoices> {
    regionOf(region);
    const factors = await store.em().find(Factor, { state: "active", category: categoryFor[purpose] });
    const { proposed, ground, candidates } = choicesAmong(factors, purpose, region, year);
    return { proposed: proposed?.id ?? null, ground, candidates: [...candidates] };
  }
}

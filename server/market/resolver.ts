import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import type { OfferKind } from "../../shared/market/market.ts";
import type { Kilograms } from "../../shared/quantity/quantity.ts";
import { blockOf, blocks, encumber, type Block } from "../ledger/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { beginWithin, assertHolds, move, findVisible } from "../platform/record/move.ts";
import { once } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { groundOf } from "../platform/record/resource.ts";
import { KilogramsScalar, WholeScalar } from "../platform/record/scalar.ts";
import { meantFor } from "./offered.ts";
import { Offer } from "./offer.entity.ts";
import { offers } from "./resource.ts";
import { assertOffer } from "./rules.ts";

@InputType({ description: "What a holder offers to the offset queue." })
class OfferInput {
  @Field(() => ID, { description: "A block of one's own holding." }) block!: string;
  @Field(() => KilogramsScalar) kilograms!: Kilograms;
  @Field(() => enumOf("OfferKind")) kind!: OfferKind;
  @Field(() => WholeScalar, { nullable: true, description: "Price per tonne, in fen; none for a gift." })
  priceFen?: number;
  @Field(() => ID, { nullable: true, description: "The only event for which it is meant." }) event?: string;
}

@Resolver(() => Offer)
export class OfferResolver extends readsOf(offers) {
  @Mutation(() => Offer, {
    description: "Offer credits of one's own to the offset queue, for a price or as a gift. SD-E 四(一); HN 三(四)1.",
  })
  offerBlock(@Arg("input", () => OfferInput) input: OfferInput, @Ctx() context: Context): Promise<Offer> {
    return once(context, { act: "offer.begin", input }, async (inside) => {
      const block: Block = await findVisible(blocks, input.block, inside);
      assertHolds(blocks, block, "holder", inside);
      assertOffer(input);
      const { clause } = groundOf(blocks, block, "holder");
      const { kilograms, kind, priceFen = null, event = null } = input;
      if (event) await meantFor.answerOf(offers)!(inside, event, block.region, clause);
      await encumber(inside, block, kilograms, clause);
      return beginWithin(
        inside,
        offers,
        {
          block: block.id,
          mechanism: block.mechanism,
          speciality: block.speciality,
          vintage: block.vintage,
          seller: block.holder,
          region: block.region,
          policyOn: dayOf(inside.now),
          kind,
          kilograms,
          remaining: kilograms,
          priceFen,
          event,
          at: inside.now,
        },
        { by: "seller" },
      );
    });
  }
  @Mutation(() => Offer, { description: "Withdraw what remains of an offer." })
  withdrawOffer(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Offer> {
    return move(offers, id, "withdraw", context, {
      rule: async (it, inside) => encumber(inside, (await blockOf(inside, it.block))!, -it.remaining),
    });
  }
}

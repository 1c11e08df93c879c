import { sql } from "kysely";
import { Costs } from "../platform/cost/price.ts";
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { requiredText } from "../../shared/platform/text.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { act, move } from "../platform/record/move.ts";
import { readsOf } from "../platform/record/reads.ts";
import { visible } from "../platform/record/rows.ts";
import { WholeScalar } from "../platform/record/scalar.ts";
import { Promotion } from "./promotion.entity.ts";
import { Push } from "./push.entity.ts";
import { pushes } from "./resource.ts";
import { assertInTime } from "./rules.ts";

@ObjectType({ description: "How a promotion was received, as far as the reader may see it." })
class PromotionFigures {
  @Field(() => WholeScalar, { simple: true, description: "Projects to whose owners it was sent." }) reached!: number;
  @Field(() => WholeScalar, { simple: true, description: "Those whose owners have seen it." }) seen!: number;
  @Field(() => WholeScalar, { simple: true, description: "Those whose owners are interested." }) interested!: number;
  @Field(() => WholeScalar, { simple: true, description: "Those whose owners are not." }) notInterested!: number;
}

@Resolver(() => Push)
export class PushResolver extends readsOf(pushes) {
  @Costs({ price: 2_000 })
  @Query(() => PromotionFigures, {
    description: "How a promotion was received: in full for the offices of its region, their own answers for owners.",
  })
  async promotionFigures(
    @Arg("promotion", () => ID) promotion: string,
    @Ctx() context: Context,
  ): Promise<PromotionFigures> {
    const count = (condition: ReturnType<typeof sql>) => sql<number>`count(case when ${condition} then 1 end)`;
    return (await visible(context.store.reading, pushes, context)
      .where("it.promotion", "=", promotion)
      .select([
        sql<number>`count(*)`.as("reached"),
        count(sql`it."seenOn" is not null`).as("seen"),
        count(sql`it."state" = 'interested'`).as("interested"),
        count(sql`it."state" = 'notInterested'`).as("notInterested"),
      ])
      .executeTakeFirstOrThrow()) as unknown as PromotionFigures;
  }
  @Mutation(() => Push, { description: "Mark it as seen." })
  seePush(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Push> {
    return act(pushes, id, "see", "applicant", context, {
      states: ["pushed"],
      rule: (it) => {
        it.seenOn ??= dayOf(context.now);
      },
    });
  }
  @Mutation(() => Push, { description: "Express interest: from now on each side sees the other's contact." })
  acceptPush(
    @Arg("id", () => ID) id: string,
    @Arg("contact", () => String) contact: string,
    @Arg("answer", () => String, { nullable: true }) answer: string | undefined,
    @Ctx() context: Context,
  ): Promise<Push> {
    return move(pushes, id, "accept", context, {
      input: { contact, answer },
      rule: async (it, { em, now }) => {
        assertInTime(it.dueOn ?? null, dayOf(now));
        const { contact: theirs } = await em.findOneOrFail(Promotion, { id: it.promotion });
        Object.assign(it, {
          contact: requiredText("contact", contact, 200),
          posterContact: theirs,
          answer: answer?.trim() ? requiredText("answer", answer, 2000) : null,
          seenOn: it.seenOn ?? dayOf(context.now),
          dueOn: null,
        });
      },
    });
  }
  @Mutation(() => Push, { description: "Decline, with the reason; it is not sent again for this project." })
  declinePush(
    @Arg("id", () => ID) id: string,
    @Arg("answer", () => String) answer: string,
    @Ctx() context: Context,
  ): Promise<Push> {
    return move(pushes, id, "decline", context, {
      input: { answer },
      rule: (it) => {
        Object.assign(it, {
          answer: requiredText("answer", answer, 2000),
          seenOn: it.seenOn ?? dayOf(context.now),
          dueOn: null,
        });
      },
    });
  }
}

import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import type { Speciality } from "../../shared/methodology/methodology.ts";
import type { PromotionKind } from "../../shared/promotion/promotion.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { act, begin, move } from "../platform/record/move.ts";
import { readsOf } from "../platform/record/reads.ts";
import { DayScalar, WholeScalar } from "../platform/record/scalar.ts";
import { Promotion } from "./promotion.entity.ts";
import { lapsePushes } from "./push.ts";
import { promotions } from "./resource.ts";
import { assertAim } from "./rules.ts";

@InputType({ description: "What is to be sent, to whom and when." })
class PromotionInput {
  @Field(() => enumOf("PromotionKind")) kind!: PromotionKind;
  @Field(() => String) titleZh!: string;
  @Field(() => String, { nullable: true }) titleEn?: string;
  @Field(() => String, { description: "What it offers, to whom and on what terms." }) text!: string;
  @Field(() => String, { nullable: true, description: "The document on which it is based." }) source?: string;
  @Field(() => String, { nullable: true, description: "Where it is published: https:// or http://." }) link?: string;
  @Field(() => String, { description: "Contact; shown to interested owners." }) contact!: string;
  @Field(() => String, { description: "Province, GB/T 2260 code." }) region!: string;
  @Field(() => [String], { defaultValue: [], description: "Its cities; all if empty." }) cities!: string[];
  @Field(() => [enumOf("Speciality")], { defaultValue: [], description: "Fields; all if empty." })
  specialities!: Speciality[];
  @Field(() => DayScalar) validFrom!: string;
  @Field(() => DayScalar) validUntil!: string;
  @Field(() => WholeScalar, { defaultValue: 0, description: "Sent again after this many months; 0 for once." })
  everyMonths!: number;
}
/** @throws Refusal INVALID_INPUT for empty or overlong texts, and whatever `assertAim` refuses. */
function read(input: PromotionInput) {
  const or = (name: string, value: string | undefined, most: number) =>
    value?.trim() ? requiredText(name, value, most) : null;
  const { cities, specialities, ...rest } = input;
  const it = {
    ...rest,
    cities: [...new Set(cities)],
    specialities: [...new Set(specialities)],
    titleZh: requiredText("titleZh", input.titleZh, 200),
    titleEn: or("titleEn", input.titleEn, 200),
    text: requiredText("text", input.text),
    source: or("source", input.source, 400),
    link: or("link", input.link, 1000),
    contact: requiredText("contact", input.contact, 200),
  };
  assertAim(it);
  return it;
}

@Resolver(() => Promotion)
export class PromotionResolver extends readsOf(promotions) {
  @Mutation(() => Promotion, {
    description:
      "Draft a policy benefit or financing offer, as the department or the operator of its region. SD-P 三(三)8.",
  })
  draftPromotion(
    @Arg("input", () => PromotionInput) input: PromotionInput,
    @Ctx() context: Context,
  ): Promise<Promotion> {
    return begin(
      promotions,
      { ...read(input), poster: context.actor.organization ?? "", policyOn: dayOf(context.now) },
      context,
      { input, by: "publisher" },
    );
  }
  @Mutation(() => Promotion, { description: "Change an unpublished promotion." })
  editPromotion(
    @Arg("id", () => ID) id: string,
    @Arg("revision", () => Int) revision: number,
    @Arg("input", () => PromotionInput) input: PromotionInput,
    @Ctx() context: Context,
  ): Promise<Promotion> {
    const { region: _, ...rest } = read(input);
    return act(promotions, id, "edit", "publisher", context, {
      input,
      revision,
      states: ["draft"],
      rule: (it) => {
        assertAim({ ...rest, region: it.region });
        Object.assign(it, rest);
      },
    });
  }
  @Mutation(() => Promotion, {
    description:
      "Publish it: from its first day on it is sent to the owners of the filed projects it is meant for, and " +
      "again at its interval.",
  })
  publishPromotion(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Promotion> {
    const today = dayOf(context.now);
    return move(promotions, id, "publish", context, {
      rule: (it) => {
        assertAim({ ...it, validFrom: today > it.validFrom ? today : it.validFrom });
        it.pushOn = today > it.validFrom ? today : it.validFrom;
      },
    });
  }
  @Mutation(() => Promotion, { description: "End it before its last day." })
  endPromotion(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Promotion> {
    return move(promotions, id, "end", context, { rule: over });
  }
  @Mutation(() => Promotion, { description: "Withdraw it, with the reason: it is no longer public." })
  withdrawPromotion(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Promotion> {
    return move(promotions, id, "withdraw", context, {
      note: requiredText("reason", reason),
      input: { reason },
      rule: over,
    });
  }
}
async function over(it: Promotion, inside: Parameters<typeof lapsePushes>[0]): Promise<void> {
  it.pushOn = null;
  await lapsePushes(inside, it.id);
}

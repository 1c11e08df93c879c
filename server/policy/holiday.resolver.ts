import { sql } from "kysely";
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { calendarNow, calendarWith } from "../../shared/platform/calendar.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { holidayYear } from "../../shared/policy/holiday.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { begin, move, moveWithin } from "../platform/record/move.ts";
import { readsOf } from "../platform/record/reads.ts";
import { groundOf } from "../platform/record/resource.ts";
import { DayScalar, WholeScalar } from "../platform/record/scalar.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { keepCalendar, recount } from "./calendar.ts";
import { HolidayNotice } from "./holiday-notice.entity.ts";
import { holidayNotices } from "./holiday.resource.ts";
import { assertExplained, assertSecond } from "./holiday.rules.ts";

@InputType({ description: "A year's notice of the State Council, as it is printed." })
class HolidayNoticeInput {
  @Field(() => WholeScalar) year!: number;
  @Field(() => String, { description: "Its number, such as 国办发明电〔2025〕7号." }) number!: string;
  @Field(() => [DayScalar], { description: "The days off, with the weekends among them or without." }) off!: string[];
  @Field(() => [DayScalar], { description: "The weekend days that are worked." }) worked!: string[];
  @Field(() => String, { nullable: true, description: "Why it replaces the notice in force for that year." })
  reason?: string;
  @Field(() => String, { description: "The province whose department enters it, GB/T 2260 code." }) region!: string;
}

/** One confirmation after the other: a second one counts by what the first one left. */
async function alone(inside: Inside): Promise<void> {
  if (inside.dialect !== "postgresql") return;
  await sql`select pg_advisory_xact_lock(hashtext('calendar'))`.execute(inside.trx);
  await keepCalendar(inside);
}
const inForce = ({ em }: Inside, year: number) => em.findOne(HolidayNotice, { year, state: "inForce" });

@Resolver(() => HolidayNotice)
export class HolidayNoticeResolver extends readsOf(holidayNotices) {
  /** @throws Refusal FORBIDDEN; INVALID_INPUT as `holidayYear`, and for a correction without its reason. */
  @Mutation(() => HolidayNotice, {
    description: "Enter a year's notice of days off, or its correction: it counts once another person confirmed it.",
  })
  proposeHolidayNotice(
    @Arg("input", () => HolidayNoticeInput) input: HolidayNoticeInput,
    @Ctx() context: Context,
  ): Promise<HolidayNotice> {
    const today = dayOf(context.now);
    const { region } = input;
    const reason = input.reason?.trim() ? requiredText("reason", input.reason) : null;
    const fields = { ...holidayYear(input, today), reason, region, policyOn: today, enteredBy: context.actor.id };
    return begin(holidayNotices, fields, context, {
      input: { input },
      by: "publisher",
      rule: async (it, inside) => assertExplained(it, await inForce(inside, it.year)),
    });
  }
  /**
   * @throws Refusal NOT_FOUND, WRONG_STATE, FORBIDDEN; FORBIDDEN for the person who entered it too; INVALID_INPUT where
   * another one came into force since, and this one does not say why it replaces that.
   */
  @Mutation(() => HolidayNotice, {
    description: "Confirm it as a second person: from now on days are counted by it, and days due are counted again.",
  })
  confirmHolidayNotice(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<HolidayNotice> {
    return move(holidayNotices, id, "confirm", context, {
      rule: async (it, inside) => {
        assertSecond(it.enteredBy, inside.actor.id, groundOf(holidayNotices, it, "decider").clause);
        await alone(inside);
        const former = await inForce(inside, it.year);
        assertExplained(it, former);
        if (former) await moveWithin(inside, holidayNotices, former.id, "replace", { as: "decider" });
        const others = await inside.em.find(HolidayNotice, { state: "inForce", id: { $ne: it.id } });
        it.moved = await recount(inside, it.year, calendarNow(), calendarWith([...others, it]));
      },
    });
  }
  @Mutation(() => HolidayNotice, { description: "Withdraw one that is not yet confirmed, with the reason." })
  withdrawHolidayNotice(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<HolidayNotice> {
    return move(holidayNotices, id, "withdraw", context, { note: requiredText("reason", reason), input: { reason } });
  }
}

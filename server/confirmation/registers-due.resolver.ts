import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { Costs } from "../platform/cost/price.ts";
import { addDays } from "../../shared/platform/calendar.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { periodOf, type EventRegisterState } from "../../shared/confirmation/register.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { officials } from "../../shared/identity/role.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import { is, type Context } from "../platform/context.ts";
import { decoded } from "../platform/record/rows.ts";
import { DayScalar, KilogramsScalar, WholeScalar } from "../platform/record/scalar.ts";
import { dueFor, policyFor } from "../policy/index.ts";
import { EventRegister } from "./register.entity.ts";

@ObjectType({
  description:
    "The status of a city's register of one period with the province: submitted or not, in time or late. SC 附表2.",
})
class RegisterDue {
  @Field(() => String, { simple: true, description: "The city, GB/T 2260 code." }) city!: string;
  @Field(() => DayScalar, { simple: true }) from!: string;
  @Field(() => DayScalar, { simple: true }) until!: string;
  @Field(() => DayScalar, { simple: true, nullable: true, description: "The day by which it must be submitted." })
  dueOn!: string | null;
  @Field(() => WholeScalar, { simple: true, description: "Neutral activities of the city in the period." })
  events!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "The total of their offsets when confirmed." })
  kilograms!: number;
  @Field(() => ID, { simple: true, nullable: true, description: "The register, once compiled." }) register!:
    | string
    | null;
  @Field(() => enumOf("EventRegisterState"), { simple: true, nullable: true }) state!: EventRegisterState | null;
  @Field(() => Boolean, { simple: true, description: "Submitted after its deadline, or overdue." })
  late!: boolean;
}
/** How many past periods are considered. */
const periods = 2;

@Resolver()
export class RegistersDueResolver {
  /** @throws Refusal INVALID_INPUT for an unknown region; FORBIDDEN except to the offices of the province. */
  @Costs({ price: 1_000 })
  @Query(() => [RegisterDue], {
    description:
      "The registers of a province's cities with carbon-neutral events in the last two completed periods: which " +
      "were submitted, and which are late; empty where no document requires any. SC 附表2.",
  })
  async registersDue(@Arg("region", () => String) code: string, @Ctx() context: Context): Promise<RegisterDue[]> {
    const region = provinceOf(regionOf(code).code);
    if (!is(context.actor, officials, region))
      throw new Refusal("FORBIDDEN", "only the offices of the province may see this", {
        reason: "notYours",
        clause: platformDefault,
      });
    const today = dayOf(context.now);
    const { register } = policyFor(region, today);
    if (!register) return [];
    const rows = context.store.reading;
    const found: RegisterDue[] = [];
    for (let n = 0, day = today; n < periods; n++) {
      day = addDays(periodOf(day, register.everyMonths.value).from, -1);
      const { from, until } = periodOf(day, register.everyMonths.value);
      const [held, summed] = [
        await rows
          .selectFrom("confirmation as c")
          .innerJoin("event as e", "e.id", "c.event")
          .select([
            "e.city",
            (it) => it.fn.countAll<number>().as("events"),
            (it) => it.fn.sum<number>("c.retiredKilograms").as("kilograms"),
          ])
          .where("c.region", "=", region)
          .where("c.state", "=", "confirmed")
          .where("c.concludedOn", ">=", from)
          .where("c.concludedOn", "<=", until)
          .where("e.city", "is not", null)
          .groupBy("e.city")
          .execute(),
        decoded(
          EventRegister,
          await rows
            .selectFrom("eventRegister")
            .select(["id", "city", "state", "late"])
            .where("region", "=", region)
            .where("from", "=", from)
            .where("city", "is not", null)
            .execute(),
          context.store.dialect,
        ),
      ];
      const dueOn = dueFor({ region, policyOn: until }, "eventRegister", "applicant", until);
      for (const city of [...new Set([...held, ...summed].map((one) => one.city!))].toSorted()) {
        const [own, its] = [held.find((one) => one.city === city), summed.find((one) => one.city === city)];
        const waits = !its || its.state === "summed" || its.state === "returned";
        found.push({
          city,
          from,
          until,
          dueOn,
          events: Number(own?.events ?? 0),
          kilograms: Number(own?.kilograms ?? 0),
          register: its?.id ?? null,
          state: its?.state ?? null,
          late: waits ? !!dueOn && today > dueOn : its.late,
        });
      }
    }
    return found;
  }
}

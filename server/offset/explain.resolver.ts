import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Costs } from "../platform/cost/price.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { SupplySource } from "../../shared/offset/offset.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { officials } from "../../shared/identity/role.ts";
import { events, type Event } from "../event/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import { assertPage } from "../platform/record/page.rules.ts";
import { is, type Context } from "../platform/context.ts";
import { read, visible } from "../platform/record/rows.ts";
import { KilogramsScalar, WholeScalar } from "../platform/record/scalar.ts";
import { unhurried } from "../platform/breathe.ts";
import { policyFor } from "../policy/index.ts";
import { explaining } from "./rules.ts";
import { demandsOf, stockOf } from "./supply.ts";

@ObjectType({ description: "A supply as considered by the queue for one event: what it gives, or why not." })
class ConsideredSupply {
  @Field(() => ID, { simple: true, description: "The offer, the block of the pool, or the unit." }) supply!: string;
  @Field(() => enumOf("SupplySource"), { simple: true }) source!: SupplySource;
  @Field(() => String, { simple: true, description: "Its display name." }) product!: string;
  @Field(() => WholeScalar, { simple: true }) vintage!: number;
  @Field(() => WholeScalar, {
    simple: true,
    nullable: true,
    description: "Its tier in the order; null if it has none.",
  })
  tier!: number | null;
  @Field(() => String, { simple: true, nullable: true, description: "The clause of that tier." }) clause!:
    | string
    | null;
  @Field(() => String, {
    simple: true,
    description: "given; spentBefore: to events with earlier deadlines; notNeeded; or why it cannot serve this event.",
  })
  verdict!: string;
  @Field(() => KilogramsScalar, { simple: true, description: "The quantity given." }) kilograms!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "The quantity on offer." }) offered!: number;
}
@ObjectType({ description: "Every supply in the order in which the queue considers it for one event." })
class Explanation {
  @Field(() => WholeScalar, { simple: true }) total!: number;
  @Field(() => [ConsideredSupply], { simple: true }) items!: ConsideredSupply[];
}
const most = 200;

@Resolver()
export class ExplainResolver {
  /**
   * @throws Refusal NOT_FOUND for a hidden event; FORBIDDEN except to its organiser and the offices of the region;
   * INVALID_INPUT beyond 200 at once.
   */
  @Costs({ price: 2_000 })
  @Query(() => Explanation, {
    description:
      "Why the queue would give an event what it proposes now: each supply with its tier, clause and verdict. " +
      "For its organiser and the offices of the region.",
  })
  async explainQueue(
    @Arg("event", () => ID) id: string,
    @Arg("take", () => Int, { defaultValue: 50 }) take: number,
    @Arg("skip", () => Int, { defaultValue: 0 }) skip: number,
    @Ctx() context: Context,
  ): Promise<Explanation> {
    assertPage(take, skip, { most });
    const [event] = await read(
      events,
      ["region", "organiser"],
      visible(context.store.reading, events, context).where("it.id", "=", id),
      context,
    );
    if (!event)
      throw new Refusal("NOT_FOUND", `no event ${id}`, { field: "event", reason: "notFound", clause: platformDefault });
    const { region, organiser } = event as Pick<Event, "region" | "organiser">;
    const isOffice = is(context.actor, officials, region);
    if (!isOffice && context.actor.organization !== organiser)
      throw new Refusal("FORBIDDEN", "only the organiser and the offices of the region may see this", {
        reason: "notYours",
        clause: platformDefault,
      });
    const { supplies, origins } = await stockOf(context);
    await context.work?.spread(supplies.length);
    // Units merely declared are not visible to others yet.
    const shown = isOffice ? supplies : supplies.filter(({ barred }) => barred !== "unitNotChecked");
    const { tiers } = policyFor(region, dayOf(context.now)).offset;
    const all = await unhurried(explaining(id, await demandsOf(context, region), shown, tiers, region));
    return {
      total: all.length,
      items: all
        .slice(skip, skip + take)
        .map(({ supply: { id: supply, source, vintage, kilograms: offered }, tier, clause, verdict, kilograms }) => ({
          supply,
          source,
          vintage,
          offered,
          tier,
          clause,
          verdict,
          kilograms,
          product: origins.get(supply)!.product,
        })),
    };
  }
}

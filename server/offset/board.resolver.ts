import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { Bearer } from "../../shared/event/event.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { officials } from "../../shared/identity/role.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { is, type Context } from "../platform/context.ts";
import { dayOf } from "../platform/clock.ts";
import { DayScalar, KilogramsScalar, WholeScalar } from "../platform/record/scalar.ts";
import { policyFor } from "../policy/index.ts";
import { planFor } from "./queue.ts";
import { tierOf } from "./rules.ts";

@ObjectType({ description: "One tier of the order of offsets, and the supply in it." })
class BoardTier {
  @Field(() => WholeScalar, { simple: true }) tier!: number;
  @Field(() => String, { simple: true }) labelZh!: string;
  @Field(() => String, { simple: true }) labelEn!: string;
  @Field(() => String, { simple: true }) clause!: string;
  @Field(() => KilogramsScalar, { simple: true, description: "On offer now." }) kilograms!: number;
  @Field(() => WholeScalar, { simple: true, description: "The number of offers and units." }) supplies!: number;
}
@ObjectType({ description: "An event that still needs offsets." })
class BoardEvent {
  @Field(() => ID, { simple: true }) event!: string;
  @Field(() => String, { simple: true }) number!: string;
  @Field(() => String, { simple: true }) titleZh!: string;
  @Field(() => DayScalar, { simple: true, description: "The day by which neutrality is due." }) dueOn!: string;
  @Field(() => KilogramsScalar, {
    simple: true,
    description: "Neither retired nor reserved, nor expected from a new sink.",
  })
  kilograms!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "The part that its participants are to offset." })
  participantsKilograms!: number;
}
@ObjectType({ description: "What a run would propose, or has proposed." })
class BoardMatch {
  @Field(() => ID, { simple: true }) event!: string;
  @Field(() => enumOf("Bearer"), { simple: true, description: "The part of the emissions." }) share!: Bearer;
  @Field(() => WholeScalar, { simple: true }) tier!: number;
  @Field(() => KilogramsScalar, { simple: true }) kilograms!: number;
  @Field(() => String, { simple: true }) product!: string;
  @Field(() => String, { simple: true }) clause!: string;
  @Field(() => String, { simple: true }) why!: string;
}
@ObjectType({ description: "Supply that served no event, by reason." })
class BoardPassed {
  @Field(() => String, { simple: true }) reason!: string;
  @Field(() => WholeScalar, { simple: true }) count!: number;
  @Field(() => String, { simple: true, description: "The first example: an offer or a unit, by id." }) example!: string;
}
@ObjectType({
  description:
    "The offset queue of a province: supply by tier, events by deadline, and what a run would match. Nothing is " +
    "written.",
})
class QueueBoard {
  @Field(() => [BoardTier], { simple: true }) tiers!: BoardTier[];
  @Field(() => [BoardEvent], { simple: true }) events!: BoardEvent[];
  @Field(() => [BoardMatch], { simple: true }) matches!: BoardMatch[];
  @Field(() => [BoardPassed], { simple: true }) passedOver!: readonly BoardPassed[];
}
/** The maximum number of events on the board, nearest deadlines first. */
const shown = 200;

@Resolver()
export class BoardResolver {
  /** @throws Refusal INVALID_INPUT for an unknown region; FORBIDDEN except to the offices of that region. */
  @Query(() => QueueBoard, {
    description:
      "The present offset queue of a province, and what a run would propose now: a dry run. For the offices of " +
      "the region.",
  })
  async queueBoard(@Arg("region", () => String) region: string, @Ctx() context: Context): Promise<QueueBoard> {
    regionOf(region);
    if (!is(context.actor, officials, region))
      throw new Refusal("FORBIDDEN", "only the offices of the region may see its queue", {
        reason: "notYours",
        clause: platformDefault,
      });
    const { offset } = policyFor(region, dayOf(context.now));
    const { plan, demands, supplies, origins } = await planFor(context, region);
    const free = supplies
      .filter(({ barred, forProvince }) => !barred && (!forProvince || forProvince === region))
      .map((supply) => ({ supply, tier: tierOf(supply, offset.tiers, region)?.tier }));
    const byEvent = Map.groupBy(
      demands.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.sequence - b.sequence)),
      ({ event }) => event,
    );
    const nearest = [...byEvent].slice(0, shown).map(([event, parts]) => ({
      event,
      dueOn: parts[0]!.dueOn,
      kilograms: parts.reduce((sum, { kilograms }) => sum + kilograms, 0),
      participantsKilograms: parts.find(({ share }) => share === "participants")?.kilograms ?? 0,
    }));
    const names = new Map(
      nearest.length === 0
        ? []
        : (
            await context.store.reading
              .selectFrom("event")
              .select(["id", "number", "titleZh"])
              .where(
                "id",
                "in",
                nearest.map(({ event }) => event),
              )
              .execute()
          ).map((event) => [event.id, event]),
    );
    return {
      tiers: offset.tiers.map(({ tier, labelZh, labelEn, clause }) => {
        const within = free.filter((one) => one.tier === tier);
        return {
          tier,
          labelZh,
          labelEn,
          clause,
          kilograms: within.reduce((sum, { supply }) => sum + supply.kilograms, 0),
          supplies: within.length,
        };
      }),
      events: nearest.map(({ event, ...it }) => ({
        event,
        ...it,
        number: names.get(event)!.number,
        titleZh: names.get(event)!.titleZh,
      })),
      matches: plan.lines.slice(0, 1000).map(({ event, share, tier, kilograms, clause, why, supply }) => ({
        event,
        share,
        tier,
        kilograms,
        clause,
        why,
        product: origins.get(supply)!.product,
      })),
      passedOver: plan.passedOver,
    };
  }
}

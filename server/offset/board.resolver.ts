import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { Costs } from "../platform/cost/price.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { Bearer } from "../../shared/event/event.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { officials } from "../../shared/identity/role.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { is, type Context } from "../platform/context.ts";
import { dayOf } from "../platform/clock.ts";
import { DayScalar, KilogramsScalar, WholeScalar } from "../platform/record/scalar.ts";
import { unhurried } from "../platform/breathe.ts";
import { each, type Steps } from "../platform/steps.ts";
import { policyFor, type Tier } from "../policy/index.ts";
import { planFor } from "./queue.ts";
import { tierOf, type Demand, type Supply } from "./rules.ts";

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
/** The maximum number of matches on the board. */
const shownMatches = 1000;

/** What stands in each tier of the order: supply that any event of the province may have. */
function* tiersOf(supplies: readonly Supply[], tiers: readonly Tier[], region: string): Steps<BoardTier[]> {
  const rows = new Map(
    tiers.map((one): [Tier, BoardTier] => {
      const { tier, labelZh, labelEn, clause } = one;
      return [one, { tier, labelZh, labelEn, clause, kilograms: 0, supplies: 0 }];
    }),
  );
  yield* each(supplies, (supply) => {
    const { barred, forProvince, kilograms } = supply;
    const tier = barred || (forProvince && forProvince !== region) ? undefined : tierOf(supply, tiers, region);
    if (!tier) return;
    const row = rows.get(tier)!;
    row.kilograms += kilograms;
    row.supplies++;
  });
  return [...rows.values()];
}

const byDeadline = (a: Demand, b: Demand): number =>
  a.dueOn === b.dueOn ? a.sequence - b.sequence : a.dueOn < b.dueOn ? -1 : 1;

/** The events with the nearest deadlines, each with what it lacks in all and of its participants' part. */
function nearestOf(demands: readonly Demand[]): Omit<BoardEvent, "number" | "titleZh">[] {
  const byEvent = Map.groupBy(demands.toSorted(byDeadline), ({ event }) => event);
  return [...byEvent].slice(0, shown).map(([event, parts]) => ({
    event,
    dueOn: parts[0]!.dueOn,
    kilograms: parts.reduce((sum, { kilograms }) => sum + kilograms, 0),
    participantsKilograms: parts.find(({ share }) => share === "participants")?.kilograms ?? 0,
  }));
}

/** Number and title of events, by id. */
async function namesOf(events: readonly string[], { store }: Context) {
  if (events.length === 0) return new Map<string, never>();
  const rows = await store.reading
    .selectFrom("event")
    .select(["id", "number", "titleZh"])
    .where("id", "in", events)
    .execute();
  return new Map(rows.map(({ id, number, titleZh }) => [id, { number, titleZh }]));
}

@Resolver()
export class BoardResolver {
  /** @throws Refusal INVALID_INPUT for an unknown region; FORBIDDEN except to the offices of that region. */
  @Costs({ price: 10_000 })
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
    const nearest = nearestOf(demands);
    const names = await namesOf(
      nearest.map(({ event }) => event),
      context,
    );
    return {
      tiers: await unhurried(tiersOf(supplies, offset.tiers, region)),
      events: nearest.map((one) => ({ ...one, ...names.get(one.event)! })),
      matches: plan.lines.slice(0, shownMatches).map(({ event, share, tier, kilograms, clause, why, supply }) => ({
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

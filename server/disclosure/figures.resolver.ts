import { sql } from "kysely";
import { Costs } from "../platform/cost/price.ts";
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import { issuedStates } from "../../shared/confirmation/confirmation.ts";
import type { Account } from "../../shared/ledger/ledger.ts";
import { turnoverOf } from "../ledger/index.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { keptFigures } from "./kept-figures.ts";
import { KilogramsScalar, WholeScalar } from "../platform/record/scalar.ts";
import type { Store } from "../platform/store/store.ts";
import { comes, monthsOf, movedBy, type Month } from "./rules.ts";

@ObjectType({ description: "One month of a province's ledger." })
class FigureMonth implements Month {
  @Field(() => String, { simple: true, description: "YYYY-MM, Chinese time." }) month!: string;
  @Field(() => KilogramsScalar, { simple: true, description: "Issued in this month." }) issuedKilograms!: number;
  @Field(() => KilogramsScalar, {
    simple: true,
    description: "Held at the end of the month: issued, and neither retired nor cancelled.",
  })
  heldKilograms!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "Retired in this month." }) retiredKilograms!: number;
}
@ObjectType({ description: "The number of records of a type in a state." })
class StateCount {
  @Field(() => String, { simple: true }) state!: string;
  @Field(() => WholeScalar, { simple: true }) count!: number;
}
@ObjectType({ description: "The figures of a province. SD-E 五(四), SC 四(三)." })
class ProvinceFigures {
  @Field(() => KilogramsScalar, { simple: true, description: "Issued so far." }) issuedKilograms!: number;
  @Field(() => KilogramsScalar, {
    simple: true,
    description: "Now held by their holders, including pending handovers.",
  })
  heldKilograms!: number;
  @Field(() => KilogramsScalar, {
    simple: true,
    description: "Donated to the pool or to an event, and not reserved yet.",
  })
  donatedKilograms!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "Set aside against reversals." }) bufferKilograms!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "Reserved for events now." }) reservedKilograms!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "Retired so far." }) retiredKilograms!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "Cancelled without a claim so far." })
  cancelledKilograms!: number;
  @Field(() => KilogramsScalar, {
    simple: true,
    description: "Cancelled in other registries for events of the province, and counted for them.",
  })
  foreignKilograms!: number;
  @Field(() => [FigureMonth], { simple: true, description: "The last twelve months, oldest first." })
  months!: FigureMonth[];
  @Field(() => [StateCount], { simple: true, description: "Events by state." }) events!: StateCount[];
  @Field(() => [StateCount], { simple: true, description: "Issued certificates, by state." })
  certificates!: StateCount[];
  @Field(() => WholeScalar, { simple: true, description: "Accounted events that are not covered yet." })
  queuedEvents!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "The total that they lack." }) queuedKilograms!: number;
}

const shownMonths = 12;
const sumOf = (all: readonly { readonly kilograms: number }[]): number =>
  all.reduce((sum, { kilograms }) => sum + kilograms, 0);

const eventsByState = ({ reading }: Store, region: string): Promise<StateCount[]> =>
  reading
    .selectFrom("event")
    .select(["state", (it) => it.fn.countAll<number>().as("count")])
    .where("region", "=", region)
    .groupBy("state")
    .orderBy("state")
    .execute();

const certificatesByState = ({ reading }: Store, region: string): Promise<StateCount[]> =>
  reading
    .selectFrom("certificate")
    .select(["state", (it) => it.fn.countAll<number>().as("count")])
    .where("region", "=", region)
    .where("state", "in", [...issuedStates])
    .groupBy("state")
    .orderBy("state")
    .execute();

/** The accounted events that are not covered yet, and what they lack. */
function queueIn({ reading }: Store, region: string): Promise<{ count: number; kilograms: number }> {
  const events = reading
    .selectFrom("event")
    .select((event) => [
      "emissionsKilograms",
      event
        .selectFrom("allocation")
        .whereRef("event", "=", "event.id")
        .where("state", "=", "retired")
        .select((it) => it.fn.sum<number | null>("kilograms").as("kilograms"))
        .as("retired"),
      event
        .selectFrom("commitment")
        .whereRef("event", "=", "event.id")
        .where("state", "=", "validated")
        .select((it) => it.fn.sum<number | null>("validatedKilograms").as("kilograms"))
        .as("removed"),
    ])
    .where("event.region", "=", region)
    .where("event.state", "=", "accounted")
    .as("it");
  const lacking = sql<number>`"it"."emissionsKilograms" - coalesce("it"."retired", 0) - coalesce("it"."removed", 0)`;
  return reading
    .selectFrom(events)
    .select([(it) => it.fn.countAll<number>().as("count"), sql<number>`coalesce(sum(${lacking}), 0)`.as("kilograms")])
    .where(lacking, ">", 0)
    .executeTakeFirstOrThrow();
}

/** Kilograms cancelled in other registries and counted for events of the province. */
const foreignIn = ({ reading }: Store, region: string): Promise<{ kilograms: number }> =>
  reading
    .selectFrom("allocation")
    .select((it) => it.fn.coalesce(it.fn.sum<number>("kilograms"), sql<number>`0`).as("kilograms"))
    .where("region", "=", region)
    .where("state", "=", "retired")
    .where("source", "=", "foreignUnit")
    .executeTakeFirstOrThrow();

/** The figures of a province, from its rows. */
async function figuresOf(region: string, context: Context): Promise<ProvinceFigures> {
  const { store, now } = context;
  const turned = await turnoverOf(context, region);
  const events = await eventsByState(store, region);
  const certificates = await certificatesByState(store, region);
  const queue = await queueIn(store, region);
  const foreign = await foreignIn(store, region);
  const stands = (...accounts: Account[]): number =>
    sumOf(turned.filter(({ account }) => account !== "issued" && accounts.includes(account)));
  const moved = movedBy(turned);
  return {
    issuedKilograms: sumOf(moved.filter(({ kind }) => comes.includes(kind as never))),
    heldKilograms: stands("held", "offered"),
    donatedKilograms: stands("pool", "earmarked"),
    bufferKilograms: stands("buffer"),
    reservedKilograms: stands("reserved", "reservedForParticipants"),
    retiredKilograms: stands("retired"),
    cancelledKilograms: stands("cancelled"),
    foreignKilograms: foreign.kilograms,
    months: monthsOf(moved, dayOf(now).slice(0, 7), shownMonths),
    events,
    certificates,
    queuedEvents: queue.count,
    queuedKilograms: queue.kilograms,
  };
}

@Resolver()
export class FiguresResolver {
  /** @throws Refusal INVALID_INPUT for an unknown region. */
  @Costs({ price: 1_000 })
  @Query(() => ProvinceFigures, {
    description: "The aggregate figures of a province: for everyone. SD-E 五(四), SC 四(三).",
  })
  async provinceFigures(
    @Arg("region", () => String, { description: "GB/T 2260 code." }) code: string,
    @Ctx() context: Context,
  ): Promise<ProvinceFigures> {
    regionOf(code);
    const region = provinceOf(code);
    return keptFigures(region, context, () => figuresOf(region, context));
  }
}

import { sql } from "kysely";
import { Costs } from "../platform/cost/price.ts";
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import { issuedStates } from "../../shared/confirmation/confirmation.ts";
import type { Account } from "../../shared/ledger/ledger.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { KilogramsScalar, WholeScalar } from "../platform/record/scalar.ts";
import type { Store } from "../platform/store/store.ts";
import { comes, goes, monthsOf, type Month, type Moved } from "./rules.ts";

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

/** Each month's issuances, retirements and cancellations in the ledger of a province; months in Chinese time. */
async function movementsIn({ reading, dialect }: Store, region: string): Promise<Moved[]> {
  const month =
    dialect === "sqlite"
      ? sql<string>`strftime('%Y-%m', "at", '+8 hours')`
      : sql<string>`to_char("at" at time zone 'Asia/Shanghai', 'YYYY-MM')`;
  return (await reading
    .selectFrom("transfer")
    .select(["kind", month.as("month"), (it) => it.fn.sum<number>("kilograms").as("kilograms")])
    .where("region", "=", region)
    .where("kind", "in", [...comes, ...goes])
    .groupBy(["kind", "month"])
    .execute()) as Moved[];
}

/** Kilograms of a province in each account. */
async function balancesIn({ reading }: Store, region: string): Promise<ReadonlyMap<Account, number>> {
  const rows = await reading
    .selectFrom("block")
    .select(["account", (it) => it.fn.sum<number>("kilograms").as("kilograms")])
    .where("region", "=", region)
    .groupBy("account")
    .execute();
  return new Map(rows.map(({ account, kilograms }) => [account, kilograms]));
}

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
  const lacking = sql<number>`"event"."emissionsKilograms" - coalesce("r"."kilograms", 0) - coalesce("c"."kilograms", 0)`;
  return reading
    .with("r", (of) =>
      of
        .selectFrom("allocation")
        .select(["event", (it) => it.fn.sum<number>("kilograms").as("kilograms")])
        .where("state", "=", "retired")
        .groupBy("event"),
    )
    .with("c", (of) =>
      of
        .selectFrom("commitment")
        .select(["event", (it) => it.fn.sum<number>("validatedKilograms").as("kilograms")])
        .where("state", "=", "validated")
        .groupBy("event"),
    )
    .selectFrom("event")
    .leftJoin("r", "r.event", "event.id")
    .leftJoin("c", "c.event", "event.id")
    .select([(it) => it.fn.countAll<number>().as("count"), sql<number>`coalesce(sum(${lacking}), 0)`.as("kilograms")])
    .where("event.region", "=", region)
    .where("event.state", "=", "accounted")
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

@Resolver()
export class FiguresResolver {
  /** @throws Refusal INVALID_INPUT for an unknown region. */
  @Costs({ price: 10_000 })
  @Query(() => ProvinceFigures, {
    description: "The aggregate figures of a province: for everyone. SD-E 五(四), SC 四(三).",
  })
  async provinceFigures(
    @Arg("region", () => String, { description: "GB/T 2260 code." }) code: string,
    @Ctx() { store, now }: Context,
  ): Promise<ProvinceFigures> {
    regionOf(code);
    const region = provinceOf(code);
    const moved = await movementsIn(store, region);
    const balances = await balancesIn(store, region);
    const events = await eventsByState(store, region);
    const certificates = await certificatesByState(store, region);
    const queue = await queueIn(store, region);
    const foreign = await foreignIn(store, region);
    const stands = (...accounts: Account[]) => accounts.reduce((sum, account) => sum + (balances.get(account) ?? 0), 0);
    const issued = moved.filter(({ kind }) => comes.includes(kind as never));
    return {
      issuedKilograms: issued.reduce((sum, { kilograms }) => sum + kilograms, 0),
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
}

import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Field, FieldResolver, Info, ObjectType, registerEnumType, Resolver, Root } from "type-graphql";
import type { Bearer } from "../../shared/event/event.ts";
import { coverageStates, type CoverageState } from "../../shared/offset/offset.ts";
import { Event } from "../event/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import type { Context } from "../platform/context.ts";
import { loaderOf, manyOf } from "../platform/record/loader.ts";
import { KilogramsScalar } from "../platform/record/scalar.ts";
import { Allocation } from "./allocation.entity.ts";
import { coverageOf, type Part } from "./coverage.ts";
import { Commitment } from "./commitment.entity.ts";
import { allocations, commitments } from "./resource.ts";

const states = Object.fromEntries(coverageStates.map((state) => [state, state]));
registerEnumType(states, { name: "CoverageState" });

@ObjectType({ description: "A part of an event's emissions, by bearer. SC 二, 附表1." })
class CoveragePart implements Part {
  @Field(() => enumOf("Bearer"), { simple: true }) share!: Bearer;
  @Field(() => KilogramsScalar, { simple: true, description: "The emissions of this part." })
  emissionsKilograms!: number;
  @Field(() => KilogramsScalar, {
    simple: true,
    description: "The quantity retired, cancelled elsewhere or removed for it.",
  })
  coveredKilograms!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "The quantity reserved for it." })
  reservedKilograms!: number;
}
@ObjectType({
  description: "How far an event's actual emissions are covered by retirements and cancellations. JL 二章.",
})
export class Coverage {
  @Field(() => KilogramsScalar, {
    simple: true,
    description: "Retired here for the event, or cancelled elsewhere for it.",
  })
  retiredKilograms!: number;
  @Field(() => KilogramsScalar, {
    simple: true,
    description: "Validated removals of sinks committed to it. SD-E 四(二).",
  })
  removedKilograms!: number;
  @Field(() => KilogramsScalar, {
    simple: true,
    description: "The total of retirements, cancellations elsewhere and removals.",
  })
  coveredKilograms!: number;
  @Field(() => KilogramsScalar, {
    simple: true,
    description: "Removals still expected from committed sinks, which do not count yet.",
  })
  pendingKilograms!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "Proposed, accepted or confirmed, and not retired yet." })
  reservedKilograms!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "The quantity still to be covered." })
  uncoveredKilograms!: number;
  @Field(() => states, { simple: true }) state!: CoverageState;
  @Field(() => [CoveragePart], {
    simple: true,
    description: "The organiser's pool and the participants'; empty where the organiser offsets everything.",
  })
  parts!: readonly CoveragePart[];
}

/** Adds `coverage` and `allocations` to the event from here: the lower module does not know the upper one. */
@Resolver(() => Event)
export class OffsetOfEvent {
  @FieldResolver(() => Coverage, {
    nullable: true,
    description: "Its coverage; null until its emissions are accounted.",
  })
  coverage(@Root() { id }: Event, @Ctx() context: Context): Promise<Coverage | null> {
    return loaderOf(context, "coverage", async (ids) => {
      const found = await coverageOf(context, ids);
      return ids.map((one) => found.get(one) ?? null);
    }).load(id);
  }
  @FieldResolver(() => [Commitment], {
    description: "The new sinks committed to it, at most 200, as far as the reader may see.",
  })
  commitments(@Root() { id }: Event, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Commitment[]> {
    return manyOf(commitments, "event", id, context, info);
  }
  @FieldResolver(() => [Allocation], {
    description: "Its allocations, at most 200, as far as the reader may see.",
  })
  allocations(@Root() { id }: Event, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Allocation[]> {
    return manyOf(allocations, "event", id, context, info);
  }
}

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

@ObjectType({ description: "A part of an event's emissions, by who is to offset it. SC 二, 附表1." })
class CoveragePart implements Part {
  @Field(() => enumOf("Bearer"), { simple: true }) share!: Bearer;
  @Field(() => KilogramsScalar, { simple: true, description: "What this part emits." }) emissionsKilograms!: number;
  @Field(() => KilogramsScalar, {
    simple: true,
    description: "What of it was retired, cancelled elsewhere or removed.",
  })
  coveredKilograms!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "What is reserved for it." }) reservedKilograms!: number;
}
@ObjectType({
  description: "How far an event's actual emissions are covered by what was retired or cancelled for it. JL 二章.",
})
export class Coverage {
  @Field(() => KilogramsScalar, {
    simple: true,
    description: "Retired here for the event, or cancelled elsewhere for it.",
  })
  retiredKilograms!: number;
  @Field(() => KilogramsScalar, {
    simple: true,
    description: "Removed by sinks that are committed to it, as validated. SD-E 四(二).",
  })
  removedKilograms!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "Retired, cancelled elsewhere and removed: what counts." })
  coveredKilograms!: number;
  @Field(() => KilogramsScalar, {
    simple: true,
    description: "What committed sinks are still expected to remove: it does not count yet.",
  })
  pendingKilograms!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "Proposed, accepted or confirmed, and not retired yet." })
  reservedKilograms!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "What is still to be covered." })
  uncoveredKilograms!: number;
  @Field(() => states, { simple: true }) state!: CoverageState;
  @Field(() => [CoveragePart], {
    simple: true,
    description: "The organiser's pool and the participants'; none where the organiser offsets all.",
  })
  parts!: readonly CoveragePart[];
}

/** Gives the event its `coverage` and `allocations` from here: the module below never hears of the module above. */
@Resolver(() => Event)
export class OffsetOfEvent {
  @FieldResolver(() => Coverage, {
    nullable: true,
    description: "How far it is covered; null until its emissions are accounted.",
  })
  coverage(@Root() { id }: Event, @Ctx() context: Context): Promise<Coverage | null> {
    return loaderOf(context, "coverage", async (ids) => {
      const found = await coverageOf(context, ids);
      return ids.map((one) => found.get(one) ?? null);
    }).load(id);
  }
  @FieldResolver(() => [Commitment], {
    description: "The new sinks that are committed to it, 200 at most, as far as the reader may see.",
  })
  commitments(@Root() { id }: Event, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Commitment[]> {
    return manyOf(commitments, "event", id, context, info);
  }
  @FieldResolver(() => [Allocation], {
    description: "What the queue gave it, 200 at most, as far as the reader may see.",
  })
  allocations(@Root() { id }: Event, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Allocation[]> {
    return manyOf(allocations, "event", id, context, info);
  }
}

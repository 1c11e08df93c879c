import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { Context } from "../platform/context.ts";
import { manyOf } from "../platform/record/loader.ts";
import { CheckPlan } from "./plan.entity.ts";
import { spotChecks } from "./resource.ts";
import { SpotCheck } from "./spot-check.entity.ts";

/** Adds to a random check its spot checks, as far as the reader may see them. */
@Resolver(() => CheckPlan)
export class SpotChecksOfPlan {
  @FieldResolver(() => [SpotCheck], {
    description:
      "Its spot checks; for the public those whose results are published. The draw itself shows all numbers.",
  })
  spotChecks(
    @Root() { id }: CheckPlan,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SpotCheck[]> {
    return manyOf(spotChecks, "plan", id, context, info);
  }
}

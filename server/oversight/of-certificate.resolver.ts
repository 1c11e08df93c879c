import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Certificate } from "../confirmation/index.ts";
import type { Context } from "../platform/context.ts";
import { manyOf } from "../platform/record/loader.ts";
import { spotChecks } from "./resource.ts";
import { SpotCheck } from "./spot-check.entity.ts";

/** Adds to a certificate the spot checks in which it was drawn, as far as the reader may see them. */
@Resolver(() => Certificate)
export class SpotChecksOfCertificate {
  @FieldResolver(() => [SpotCheck], {
    description: "The spot checks in which it was drawn; for the public those that are published.",
  })
  spotChecks(
    @Root() { id }: Certificate,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SpotCheck[]> {
    return manyOf(spotChecks, "certificate", id, context, info);
  }
}

import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, registerEnumType, Resolver, Root } from "type-graphql";
import { neutralityClaims, type NeutralityClaim } from "../../shared/confirmation/neutrality.ts";
import { Event } from "../event/index.ts";
import type { Context } from "../platform/context.ts";
import { loaderOf, manyOf } from "../platform/record/loader.ts";
import { Certificate } from "./certificate.entity.ts";
import { claimsOf } from "./claim.ts";
import { Confirmation } from "./confirmation.entity.ts";
import { certificates, confirmations } from "./resource.ts";

export const claimsByName = Object.fromEntries(neutralityClaims.map((one) => [one, one]));
registerEnumType(claimsByName, {
  name: "NeutralityClaim",
  description:
    "The claim that an event may make: neutral only where all of its emissions are covered and that was confirmed. " +
    "JL 二章, SC 三(四).",
});

/** Adds confirmations and certificates to the event: this module decides whether it is neutral. */
@Resolver(() => Event)
export class NeutralityOfEvent {
  @FieldResolver(() => claimsByName, { description: "The claim that it may make now." })
  claim(@Root() { id }: Event, @Ctx() context: Context): Promise<NeutralityClaim> {
    return loaderOf(context, "claim", async (ids) => {
      const found = await claimsOf(context, ids);
      return ids.map((one) => found.get(one)!);
    }).load(id);
  }
  @FieldResolver(() => [Confirmation], { description: "The attempts to confirm its neutrality, in order." })
  confirmations(
    @Root() { id }: Event,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Confirmation[]> {
    return manyOf(confirmations, "event", id, context, info);
  }
  @FieldResolver(() => [Certificate], { description: "Its certificates and applications for one, in order." })
  certificates(
    @Root() { id }: Event,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Certificate[]> {
    return manyOf(certificates, "event", id, context, info);
  }
}

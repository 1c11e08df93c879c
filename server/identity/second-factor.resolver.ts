import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { requiredText } from "../../shared/platform/text.ts";
import type { Context } from "../platform/context.ts";
import { InstantScalar } from "../platform/record/scalar.ts";
import { mustHave } from "./second-factor.rules.ts";
import { beginFactor, codesLeft, confirmFactor, removeFactor, resetFactor, securedSince } from "./second-factor.ts";
import { kindsOf } from "./session.ts";

@ObjectType({ description: "One's own second factor." })
class OwnFactor {
  @Field(() => InstantScalar, { simple: true, nullable: true, description: "Since when a code is asked for." })
  since!: string | null;
  @Field(() => Int, { simple: true, description: "How many recovery codes are left." }) codesLeft!: number;
  @Field(() => Boolean, { simple: true, description: "Whether one's roles require it here." }) isRequired!: boolean;
}
@ObjectType({ description: "What an app needs to show codes. It is shown here and never again." })
class FactorBegun {
  @Field(() => String, { simple: true, description: "The secret, base 32." }) secret!: string;
  @Field(() => String, { simple: true, description: "The same as the address that a QR code carries." }) url!: string;
}

/** A second factor beside the password: codes of an app, and recovery codes where that is lost. */
@Resolver()
export class SecondFactorResolver {
  @Query(() => OwnFactor, { description: "One's own second factor; without one for the public." })
  async mySecondFactor(@Ctx() { store, actor, secondFactor = new Set() }: Context): Promise<OwnFactor> {
    return {
      since: (await securedSince(store, actor.id)) ?? null,
      codesLeft: await codesLeft(store, actor.id),
      isRequired: mustHave(secondFactor, await kindsOf(store, actor.id)),
    };
  }
  @Mutation(() => FactorBegun, { description: "Begin a second factor: nothing is asked for until it is confirmed." })
  beginSecondFactor(
    @Arg("ownPassword", () => String) ownPassword: string,
    @Ctx() context: Context,
  ): Promise<FactorBegun> {
    return beginFactor(context, ownPassword);
  }
  @Mutation(() => [String], {
    description: "Confirm a second factor by a code of the app. The recovery codes are given here and never again.",
  })
  confirmSecondFactor(@Arg("code", () => String) code: string, @Ctx() context: Context): Promise<readonly string[]> {
    return confirmFactor(context, code);
  }
  @Mutation(() => Boolean, { description: "Remove one's second factor, by the password and a code." })
  async removeSecondFactor(
    @Arg("ownPassword", () => String) ownPassword: string,
    @Arg("code", () => String) code: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await removeFactor(context, ownPassword, code);
    return true;
  }
  @Mutation(() => Boolean, {
    description:
      "Remove the second factor of somebody who has lost it, once it was seen who they are. For whoever may make them a " +
      "link for a new password.",
  })
  async resetSecondFactor(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await resetFactor(context, id, requiredText("reason", reason));
    return true;
  }
}

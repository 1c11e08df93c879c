import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { requiredText } from "../../shared/platform/text.ts";
import type { Context } from "../platform/context.ts";
import { InstantScalar } from "../platform/record/scalar.ts";
import { within } from "../platform/record/transaction.ts";
import type { Made } from "./links.ts";
import { askToConfirm, confirmAddress, forgotten, passwordLinkFor, setPassword } from "./recovery.ts";
import { assertSignedIn } from "./signed-in.ts";
import { countTry } from "./tries.ts";

@ObjectType({ description: "A link that works once. It is shown here and never again." })
class OneTimeLinkMade implements Made {
  @Field(() => String, { simple: true }) url!: string;
  @Field(() => InstantScalar, { simple: true, description: "Until when it works." }) until!: string;
}

/** Ways back into an account, and the address by which its owner is reached. */
@Resolver()
export class RecoveryResolver {
  @Query(() => Boolean, {
    description: "Whether the platform sends messages. Without, administrators hand links over.",
  })
  messaging(@Ctx() { channels }: Context): boolean {
    return (channels?.size ?? 0) > 0;
  }

  @Query(() => Boolean, {
    description: "Whether one's own email address was confirmed by a link; false for the public.",
  })
  async addressConfirmed(@Ctx() { store, actor }: Context): Promise<boolean> {
    const one = await store.reading
      .selectFrom("person")
      .select(["email", "confirmedEmail"])
      .where("id", "=", actor.id)
      .executeTakeFirst();
    return !!one && one.email === one.confirmedEmail;
  }

  @Mutation(() => Boolean, {
    description:
      "Ask for a link to set a new password. It is sent to an address that was confirmed. The answer is the same, and " +
      "takes as long, whether or not there is such an account.",
  })
  async forgotPassword(@Arg("email", () => String) email: string, @Ctx() context: Context): Promise<boolean> {
    await forgotten(context, email);
    return true;
  }

  @Mutation(() => Boolean, { description: "Set a password by a one-time link. All sessions of the account end." })
  async setPassword(
    @Arg("token", () => String) token: string,
    @Arg("password", () => String) password: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await setPassword(context, token, password);
    context.cookie?.clear();
    return true;
  }

  @Mutation(() => OneTimeLinkMade, {
    description:
      "Make a link by which somebody sets a new password, to be handed over by whoever has seen who they are. For " +
      "administrators of every region in which they have a seat; for administrators and auditors, of all regions.",
  })
  makePasswordLink(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<OneTimeLinkMade> {
    return passwordLinkFor(context, id, requiredText("reason", reason));
  }

  @Mutation(() => Boolean, { description: "Send a link to one's own address, to confirm it." })
  async sendConfirmation(@Ctx() context: Context): Promise<boolean> {
    const { actor, store, now } = context;
    assertSignedIn(actor);
    await countTry(store, "letters", actor.id, now);
    return within(context, async (inside) => {
      const person = await inside.trx
        .selectFrom("person")
        .select(["id", "email"])
        .where("id", "=", actor.id)
        .executeTakeFirstOrThrow();
      return askToConfirm(inside, person);
    });
  }

  @Mutation(() => Boolean, { description: "Confirm an email address by the link that was sent to it." })
  async confirmAddress(@Arg("token", () => String) token: string, @Ctx() context: Context): Promise<boolean> {
    await countTry(context.store, "forgotten", context.address ?? "unknown", context.now);
    await confirmAddress(context, token);
    return true;
  }
}

import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, registerEnumType, Resolver } from "type-graphql";
import { tokenScopeNames, type TokenScopeName } from "../../shared/identity/token-scope.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Context } from "../platform/context.ts";
import { InstantScalar } from "../platform/record/scalar.ts";
import { within } from "../platform/record/transaction.ts";
import { assertSignedIn } from "./signed-in.ts";
import { endTokens } from "./end-tokens.ts";
import { makeToken, tokensOf } from "./token.ts";

const ScopeName = Object.fromEntries(tokenScopeNames.map((name) => [name, name]));
registerEnumType(ScopeName, { name: "TokenScope", description: "What an API token may do beside reading." });

@ObjectType({ description: "An API token of one's own that counts." })
class OwnToken {
  @Field(() => ID, { simple: true }) id!: string;
  @Field(() => String, { simple: true, description: "What it is for, in the words of whoever made it." }) name!: string;
  @Field(() => ScopeName, { simple: true, description: "What it may do." }) scope!: TokenScopeName;
  @Field(() => InstantScalar, { simple: true, description: "When it was made." }) madeAt!: string;
  @Field(() => InstantScalar, { simple: true, description: "Until when it counts." }) until!: string;
  @Field(() => InstantScalar, { simple: true, nullable: true, description: "When it was last used, to the minute." })
  usedAt!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: "From which network address it was used then." })
  address!: string | null;
}
@ObjectType({ description: "A token that was made. It is told here and never again." })
class TokenMade {
  @Field(() => String, { simple: true, description: "Sent as `Authorization: Bearer …`." }) token!: string;
  @Field(() => InstantScalar, { simple: true, description: "Until when it counts." }) until!: string;
}

/** Tokens by which machines read and send data as the person who made them. */
@Resolver()
export class TokenResolver {
  @Query(() => [OwnToken], { description: "One's own API tokens that count, the newest first." })
  async myTokens(@Ctx() { store, actor, now }: Context): Promise<OwnToken[]> {
    return (await tokensOf(store, actor.id, now)) as OwnToken[];
  }
  @Mutation(() => TokenMade, {
    description:
      "Make an API token: a machine acts by it as oneself, within its scope, until it expires, is ended, or the password " +
      "is changed.",
  })
  makeToken(
    @Arg("name", () => String, { description: "What it is for." }) name: string,
    @Arg("scope", () => ScopeName) scope: TokenScopeName,
    @Arg("days", () => Int, { description: "For how many days it counts, at most 366." }) days: number,
    @Arg("ownPassword", () => String) ownPassword: string,
    @Ctx() context: Context,
  ): Promise<TokenMade> {
    return makeToken(context, { name, scope, days }, ownPassword);
  }
  @Mutation(() => Boolean, { description: "End one of one's own API tokens." })
  async endMyToken(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    const { actor, now } = context;
    assertSignedIn(actor);
    if (await within(context, ({ trx }) => endTokens(trx, { person: actor.id, id }, now))) return true;
    throw new Refusal("NOT_FOUND", `no token ${id}`, { field: "id", reason: "notFound", clause: platformDefault });
  }
}

import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { invitationDays } from "../../shared/identity/invitation.ts";
import type { PartyKind } from "../../shared/identity/role.ts";
import { requiredText } from "../../shared/platform/text.ts";
import type { Context } from "../platform/context.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { move } from "../platform/record/move.ts";
import { readsOf } from "../platform/record/reads.ts";
import { InstantScalar } from "../platform/record/scalar.ts";
import { Invitation } from "./invitation.entity.ts";
import { acceptInvitation, invitationFor, invite, type Invited, type Newcomer } from "./invitations.ts";
import { OrganizationInput } from "./organization-input.ts";
import { invitations } from "./resource.ts";

@InputType()
class InvitationInput implements Invited {
  @Field(() => enumOf("PartyKind")) kind!: PartyKind;
  @Field(() => String, { description: "The region in which to act, GB/T 2260 code." }) region!: string;
  @Field(() => ID, { nullable: true, description: "An organization of the platform, registered in one's own region." })
  organization?: string;
  @Field(() => String, { description: "Whom it is for." }) email!: string;
  @Field(() => Int, { defaultValue: invitationDays.usual, description: "For how many days it is open, 30 at most." })
  days!: number;
}
@ObjectType({ description: "An invitation that was made. A link that is not sent is shown here and never again." })
class InvitationMade {
  @Field(() => ID, { simple: true }) id!: string;
  @Field(() => String, { simple: true, nullable: true, description: "To be handed over; null where it is sent." })
  url!: string | null;
  @Field(() => InstantScalar, { simple: true }) until!: string;
}
@ObjectType({ description: "An open invitation, to whoever has its link." })
class InvitationSeen {
  @Field(() => enumOf("PartyKind"), { simple: true }) kind!: PartyKind;
  @Field(() => String, { simple: true, description: "GB/T 2260 code." }) region!: string;
  @Field(() => String, { simple: true, nullable: true, description: "The organization for which to act, if it says." })
  organization!: string | null;
  @Field(() => String, { simple: true, description: "Whom it is for." }) email!: string;
  @Field(() => String, { simple: true, description: "The organization whose administrator invites." }) by!: string;
  @Field(() => InstantScalar, { simple: true }) until!: string;
  @Field(() => Boolean, { simple: true, description: "Whether that address has an account." }) hasAccount!: boolean;
}
@InputType({ description: "The account of whoever has none; its address is that of the invitation." })
class NewcomerInput implements Newcomer {
  @Field(() => String) name!: string;
  @Field(() => String) password!: string;
  @Field(() => OrganizationInput, { nullable: true, description: "Where the invitation names none." })
  organization?: OrganizationInput;
}

@Resolver(() => Invitation)
export class InvitationResolver extends readsOf(invitations) {
  @Query(() => InvitationSeen, { description: "What an open invitation says, by the token of its link." })
  invitationFor(@Arg("token", () => String) token: string, @Ctx() context: Context): Promise<InvitationSeen> {
    return invitationFor(context, token);
  }

  @Mutation(() => InvitationMade, {
    description:
      "Invite somebody to act as something, in place of an earlier invitation to the same. For administrators of the " +
      "region; administrators and auditors are invited by an administrator of all regions.",
  })
  invite(
    @Arg("input", () => InvitationInput) input: InvitationInput,
    @Ctx() context: Context,
  ): Promise<InvitationMade> {
    return invite(context, input);
  }

  @Mutation(() => Boolean, {
    description:
      "Accept an invitation with one's own account, or with one that is made for it. The seat is held at once, if " +
      "whoever invited may still give it.",
  })
  async joinByInvitation(
    @Arg("token", () => String) token: string,
    @Arg("account", () => NewcomerInput, { nullable: true }) account: NewcomerInput | undefined,
    @Arg("evenSo", () => Boolean, {
      defaultValue: false,
      description: "Though it was made for another address than one's own.",
    })
    evenSo: boolean,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await acceptInvitation(context, token, { account, evenSo });
    return true;
  }

  @Mutation(() => Invitation, { description: "Withdraw an invitation that nobody has accepted." })
  withdrawInvitation(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Invitation> {
    return move(invitations, id, "withdraw", context, { note: requiredText("reason", reason), input: { reason } });
  }
}

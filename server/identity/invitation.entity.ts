import { Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { invitationLifecycle, type InvitationState } from "../../shared/identity/invitation.ts";
import { partyKinds, type PartyKind } from "../../shared/identity/role.ts";
import { Belongs, Choice, Identifier, Instant, State, Text } from "../platform/record/attribute.ts";
import { Membership } from "./membership.entity.ts";
import { Organization } from "./organization.entity.ts";
import { Person } from "./person.entity.ts";

@ObjectType({ description: "An administrator's invitation to act as something, for a region." })
@Entity()
export class Invitation {
  @Identifier() id!: string;
  @Choice("PartyKind", partyKinds, { doc: "As what.", listed: true }) kind!: PartyKind;
  @Text({ doc: "For which region, GB/T 2260 code; 000000 is the whole country.", listed: true }) region!: string;
  @Belongs(() => Organization, {
    doc: "On whose behalf; null where the person brings an organization that is new to the platform, or has one.",
    nullable: true,
  })
  organization?: string | null;
  @Text({ doc: "Whom it is for: the email address.", readers: ["administrator"] }) email!: string;
  @State(invitationLifecycle, { doc: "The state of the invitation." }) state: InvitationState =
    invitationLifecycle.initial;
  @Belongs(() => Person, { doc: "Who invited." }) invitedBy!: string;
  @Instant({ doc: "When.", listed: true }) invitedAt!: string;
  @Instant({ doc: "Until when it can be accepted.", listed: true }) until!: string;
  @Belongs(() => Person, { doc: "Who accepted.", nullable: true }) acceptedBy?: string | null;
  @Belongs(() => Membership, { doc: "The seat that was taken by it.", nullable: true }) membership?: string | null;
  /** SHA-256 of the token in the link: reading the table opens nothing. */
  @Property({ type: "text" }) @Unique() tokenHash!: string;
  /** Whether the link went to the address and was shown to nobody: whoever has it then has the address. */
  @Property({ type: "boolean" }) isSent!: boolean;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    invitation: Invitation;
  }
}

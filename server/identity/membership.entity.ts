import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { membershipLifecycle, type MembershipState } from "../../shared/identity/membership.ts";
import { partyKinds, type PartyKind } from "../../shared/identity/role.ts";
import { Belongs, Choice, Day, Identifier, Instant, State, Text } from "../platform/record/attribute.ts";
import { Organization } from "./organization.entity.ts";
import { Person } from "./person.entity.ts";

@ObjectType({ description: "What a person may act as, for which region, on behalf of an organization." })
@Entity()
export class Membership {
  @Identifier() id!: string;
  @Belongs(() => Person, { doc: "Who.", listed: true }) person!: string;
  @Belongs(() => Organization, { doc: "On whose behalf.", listed: true }) organization!: string;
  @Choice("PartyKind", partyKinds, { doc: "As what.", listed: true }) kind!: PartyKind;
  @Text({ doc: "For which region, GB/T 2260 code; 000000 is the whole country.", listed: true }) region!: string;
  @State(membershipLifecycle, { doc: "The state of the request." }) state: MembershipState =
    membershipLifecycle.initial;
  @Text({
    doc:
      "Name of whoever asks and their address in part, where others act for the organization: they confirm it, or the administrator " +
      "of the organization's region sees proof. Null otherwise.",
    nullable: true,
    readers: ["confirmer", "holder", "administrator"],
  })
  applicant: string | null = null;
  @Text({ doc: "The organization's name as entered, where it is not the registered one.", nullable: true })
  enteredName: string | null = null;
  @Instant({ doc: "When it was requested.", listed: true }) requestedAt!: string;
  @Day({ doc: "The day by which it must be decided.", listed: true, nullable: true, counted: true }) dueOn?:
    | string
    | null;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    membership: Membership;
  }
}

import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { handoverLifecycle, type HandoverState } from "../../shared/ledger/handover.ts";
import type { Kilograms as Mass } from "../../shared/quantity/quantity.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Day, Identifier, Instant, Kilograms, State, Text } from "../platform/record/attribute.ts";
import { Block } from "./block.entity.ts";

@ObjectType({
  description:
    "Credits that their holder transfers to another organization. They move once the recipient accepts, and " +
    "otherwise return. No payment is processed here.",
})
@Entity()
export class Handover {
  @Identifier() id!: string;
  @Belongs(() => Block, { doc: "The block that is handed over.", listed: true }) block!: string;
  @Text({ doc: "Its first and last serial numbers, as written." }) serials!: string;
  @Kilograms({ doc: "The quantity.", listed: true }) kilograms!: Mass;
  @Belongs(() => Organization, { doc: "The sender.", listed: true }) giver!: string;
  @Belongs(() => Organization, { doc: "The recipient.", listed: true }) taker!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @Text({ doc: "Id of the transfer that this one corrects.", nullable: true }) corrects: string | null = null;
  @Text({ doc: "The sender's note.", nullable: true }) note: string | null = null;
  @Day({ doc: "The last day for acceptance; after it the credits return.", nullable: true, listed: true })
  dueOn: string | null = null;
  @Instant({ doc: "When it was offered.", listed: true }) at!: string;
  @State(handoverLifecycle, { doc: "Its state." }) state: HandoverState = handoverLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    handover: Handover;
  }
}

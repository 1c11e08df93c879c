import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { handoverLifecycle, type HandoverState } from "../../shared/ledger/handover.ts";
import type { Kilograms as Mass } from "../../shared/quantity/quantity.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Day, Identifier, Instant, Kilograms, State, Text } from "../platform/record/attribute.ts";
import { Block } from "./block.entity.ts";

@ObjectType({
  description:
    "Credits that their holder hands over to another organization. They move when that one accepts, and return when it does not. No payment is processed here.",
})
@Entity()
export class Handover {
  @Identifier() id!: string;
  @Belongs(() => Block, { doc: "The block that is handed over.", listed: true }) block!: string;
  @Text({ doc: "Its serial numbers, first and last, as people write them." }) serials!: string;
  @Kilograms({ doc: "How much it is.", listed: true }) kilograms!: Mass;
  @Belongs(() => Organization, { doc: "Who hands over.", listed: true }) giver!: string;
  @Belongs(() => Organization, { doc: "Who is to have them.", listed: true }) taker!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy it keeps for life." }) policyOn!: string;
  @Text({ doc: "Id of the transfer that this one sets right.", nullable: true }) corrects: string | null = null;
  @Text({ doc: "What the giver says of it.", nullable: true }) note: string | null = null;
  @Day({ doc: "The last day on which it can be accepted; then the credits return.", nullable: true, listed: true })
  dueOn: string | null = null;
  @Instant({ doc: "When it was offered.", listed: true }) at!: string;
  @State(handoverLifecycle, { doc: "Where it stands." }) state: HandoverState = handoverLifecycle.initial;
}

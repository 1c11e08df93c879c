import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { offerKinds, offerLifecycle, type OfferKind, type OfferState } from "../../shared/market/market.ts";
import { Organization } from "../identity/index.ts";
import { Block } from "../ledger/index.ts";
import {
  Belongs,
  Choice,
  Day,
  Identifier,
  Instant,
  Kilograms,
  State,
  Text,
  Whole,
} from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "Credits that their holder offers to the offset queue, for a price or as a gift. No payment is processed here.",
})
@Entity()
export class Offer {
  @Identifier() id!: string;
  @Belongs(() => Block, {
    doc: "The block off which the queue takes. Shown to who offers and to the offices of the region: a block tells its holder.",
    readers: ["seller", "acceptor"],
  })
  block!: string;
  @Text({ doc: "Mechanism of the credits, such as 370000-PHCER.", listed: true }) mechanism!: string;
  @Text({ doc: "What kind of sink or reduction it is, such as forest or marine.", listed: true }) speciality!: string;
  @Whole({ doc: "Year in which the last of the reductions took place.", listed: true }) vintage!: number;
  @Belongs(() => Organization, {
    doc: "Who offers. Shown to themselves and to the offices of the region.",
    readers: ["seller", "acceptor"],
  })
  seller!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy it keeps for life." }) policyOn!: string;
  @Choice("OfferKind", offerKinds, { doc: "For a price, or as a gift.", listed: true }) kind!: OfferKind;
  @Kilograms({ doc: "How much was offered.", listed: true }) kilograms!: Kilograms;
  @Kilograms({ doc: "How much the queue has not taken.", listed: true }) remaining!: Kilograms;
  @Whole({ doc: "Price of a tonne, in fen (CNY 0.01); none of a gift.", nullable: true, listed: true }) priceFen:
    | number
    | null = null;
  @Text({ doc: "Id of the event for which alone it is meant.", nullable: true, listed: true }) event: string | null =
    null;
  @Instant({ doc: "When it was made.", listed: true }) at!: string;
  @State(offerLifecycle, { doc: "Where it stands." }) state: OfferState = offerLifecycle.initial;
}

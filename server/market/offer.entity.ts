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
    doc:
      "The block from which the queue takes. Shown to the holder and to the offices of the region, since a block " +
      "reveals its holder.",
    readers: ["seller", "acceptor"],
  })
  block!: string;
  @Text({ doc: "Mechanism of the credits, such as 370000-PHCER.", listed: true }) mechanism!: string;
  @Text({ doc: "Kind of sink or reduction, such as forest or marine.", listed: true }) speciality!: string;
  @Whole({ doc: "Year of the latest reductions.", listed: true }) vintage!: number;
  @Belongs(() => Organization, {
    doc: "The offering holder. Shown to its members and to the offices of the region.",
    readers: ["seller", "acceptor"],
  })
  seller!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @Choice("OfferKind", offerKinds, { doc: "For a price, or as a gift.", listed: true }) kind!: OfferKind;
  @Kilograms({ doc: "The quantity offered.", listed: true }) kilograms!: Kilograms;
  @Kilograms({ doc: "The quantity that remains.", listed: true }) remaining!: Kilograms;
  @Whole({ doc: "Price per tonne, in fen (CNY 0.01); null for a gift.", nullable: true, listed: true }) priceFen:
    | number
    | null = null;
  @Text({ doc: "Id of the only event for which it is meant, if any.", nullable: true, listed: true }) event:
    | string
    | null = null;
  @Instant({ doc: "When it was made.", listed: true }) at!: string;
  @State(offerLifecycle, { doc: "Its state." }) state: OfferState = offerLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    offer: Offer;
  }
}

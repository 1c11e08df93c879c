import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { tradeLifecycle, type TradeState } from "../../shared/market/trade.ts";
import { Organization } from "../identity/index.ts";
import { Block } from "../ledger/index.ts";
import { Belongs, Day, Identifier, Instant, Kilograms, State, Text, Whole } from "../platform/record/attribute.ts";
import { Offer } from "./offer.entity.ts";

/** The two parties, and the offices of the region as seated by its pack. */
const sides = ["applicant", "seller", "acceptor"] as const;

@ObjectType({
  description:
    "Credits on offer that another holder buys: held for the buyer until the seller confirms receipt of payment. " +
    "Once confirmed, quantity and price are public; the parties are not. No payment is processed here.",
})
@Entity()
export class Trade {
  @Identifier() id!: string;
  @Belongs(() => Offer, { doc: "The offer from which it was ordered.", readers: sides }) offer!: string;
  @Belongs(() => Block, { doc: "The block that is sold.", readers: sides }) block!: string;
  @Text({ doc: "Its first and last serial numbers, as written.", readers: sides }) serials!: string;
  @Text({ doc: "Mechanism of the credits, such as 370000-PHCER.", listed: true }) mechanism!: string;
  @Text({ doc: "Kind of sink or reduction, such as forest or marine.", listed: true }) speciality!: string;
  @Whole({ doc: "Year of the latest reductions.", listed: true }) vintage!: number;
  @Kilograms({ doc: "The quantity sold.", listed: true }) kilograms!: Kilograms;
  @Whole({ doc: "Price per tonne, in fen (CNY 0.01): that of the offer when it was ordered.", listed: true })
  priceFen!: number;
  @Belongs(() => Organization, {
    doc: "The seller. Shown to the two parties and to the offices of the region.",
    readers: sides,
  })
  seller!: string;
  @Belongs(() => Organization, {
    doc: "The buyer. Shown to the two parties and to the offices of the region.",
    readers: sides,
  })
  buyer!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @Instant({ doc: "When it was ordered.", listed: true }) at!: string;
  @Day({ doc: "When the seller confirmed it, and the credits became the buyer's.", nullable: true, listed: true })
  confirmedOn: string | null = null;
  @Day({ doc: "The last day for confirmation; after it the credits return.", nullable: true, listed: true })
  dueOn: string | null = null;
  @State(tradeLifecycle, { doc: "Its state." }) state: TradeState = tradeLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    trade: Trade;
  }
}

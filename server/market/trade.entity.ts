import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { tradeLifecycle, type TradeState } from "../../shared/market/trade.ts";
import { Organization } from "../identity/index.ts";
import { Block } from "../ledger/index.ts";
import { Belongs, Day, Identifier, Instant, Kilograms, State, Text, Whole } from "../platform/record/attribute.ts";
import { Offer } from "./offer.entity.ts";

/** The two sides, and the offices of the region as its pack seats them. */
const sides = ["applicant", "seller", "acceptor"] as const;

@ObjectType({
  description:
    "Credits on offer that another holder buys: held for the buyer until the seller confirms that payment has come. Once confirmed, amount and price are public; who sold to whom is not. No payment is processed here.",
})
@Entity()
export class Trade {
  @Identifier() id!: string;
  @Belongs(() => Offer, { doc: "The offer out of which it was ordered.", readers: sides }) offer!: string;
  @Belongs(() => Block, { doc: "The block that is sold.", readers: sides }) block!: string;
  @Text({ doc: "Its serial numbers, first and last, as people write them.", readers: sides }) serials!: string;
  @Text({ doc: "Mechanism of the credits, such as 370000-PHCER.", listed: true }) mechanism!: string;
  @Text({ doc: "What kind of sink or reduction it is, such as forest or marine.", listed: true }) speciality!: string;
  @Whole({ doc: "Year in which the last of the reductions took place.", listed: true }) vintage!: number;
  @Kilograms({ doc: "How much is sold.", listed: true }) kilograms!: Kilograms;
  @Whole({ doc: "Price of a tonne, in fen (CNY 0.01): that of the offer when it was ordered.", listed: true })
  priceFen!: number;
  @Belongs(() => Organization, {
    doc: "Who sells. Shown to the two sides and to the offices of the region.",
    readers: sides,
  })
  seller!: string;
  @Belongs(() => Organization, {
    doc: "Who buys. Shown to the two sides and to the offices of the region.",
    readers: sides,
  })
  buyer!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy it keeps for life." }) policyOn!: string;
  @Instant({ doc: "When it was ordered.", listed: true }) at!: string;
  @Day({ doc: "When the seller confirmed it, and the credits became the buyer's.", nullable: true, listed: true })
  confirmedOn: string | null = null;
  @Day({ doc: "The last day on which it can be confirmed; then the credits return.", nullable: true, listed: true })
  dueOn: string | null = null;
  @State(tradeLifecycle, { doc: "Where it stands." }) state: TradeState = tradeLifecycle.initial;
}

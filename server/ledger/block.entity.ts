import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { accounts, finalAccounts, type Account } from "../../shared/ledger/ledger.ts";
import { Organization } from "../identity/index.ts";
import {
  Belongs,
  Choice,
  Day,
  Flag,
  Identifier,
  Kilograms,
  Serial,
  Text,
  Whole,
} from "../platform/record/attribute.ts";
import { Apart, Final } from "../platform/store/constraint.ts";
import { Batch } from "./batch.entity.ts";

@ObjectType({
  description:
    "Consecutive credits of one batch in one account: serials `first` to `first + kilograms - 1`, one per kilogram.",
})
@Entity()
@Apart({ within: "mechanism", from: "first", length: "kilograms" })
@Final({ column: "account", values: finalAccounts })
export class Block {
  @Identifier() id!: string;
  @Text({ doc: "Mechanism whose serial counter it is numbered by, such as 370000-PHCER.", listed: true })
  mechanism!: string;
  @Serial({ doc: "Its first serial.", listed: true }) first!: number;
  @Kilograms({ doc: "How much it holds.", listed: true }) kilograms!: Kilograms;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy it keeps for life." }) policyOn!: string;
  @Belongs(() => Organization, { doc: "Who holds it, or did at the end.", listed: true }) holder!: string;
  @Choice("Account", accounts, { doc: "Where in the chart of accounts it stands.", listed: true }) account!: Account;
  @Belongs(() => Batch, { doc: "The batch in which it was issued.", listed: true }) batch!: string;
  @Text({ doc: "Id of the project whose reductions these are.", listed: true }) project!: string;
  @Text({ doc: "Number of the methodology by which they were counted.", listed: true }) methodologyCode!: string;
  @Text({ doc: "What kind of sink or reduction it is, such as forest or marine.", listed: true }) speciality!: string;
  @Whole({ doc: "Year in which the last of the reductions took place.", listed: true }) vintage!: number;
  @Flag({
    doc: "Whether the methodology was filed as a demonstration: such credits stand for no reduction.",
    listed: true,
  })
  demonstration!: boolean;
  @Kilograms({
    doc: "How much of it is on offer: that much cannot leave but to who takes the offer.",
    readers: ["holder"],
  })
  onOffer: Kilograms = 0;
  @Text({ doc: "Id of the event for which it is reserved or was retired.", listed: true, nullable: true }) event:
    | string
    | null = null;
}

import { Entity, Index } from "@mikro-orm/decorators/legacy";
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
// What a reader sees by its rule often has few of all vintages, such as retired blocks none of the latest.
@Index({ properties: ["account", "vintage", "id"] })
@Index({ properties: ["region", "vintage", "id"] })
@Index({ properties: ["holder", "vintage", "id"] })
export class Block {
  @Identifier() id!: string;
  @Text({ doc: "Mechanism by which its serials are numbered, such as 370000-PHCER.", listed: true })
  mechanism!: string;
  @Serial({ doc: "Its first serial.", listed: true }) first!: number;
  @Kilograms({ doc: "The quantity that it holds.", listed: true }) kilograms!: Kilograms;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @Belongs(() => Organization, { doc: "Who holds it, or was its last holder.", listed: true }) holder!: string;
  @Choice("Account", accounts, { doc: "Its account type in the chart of accounts.", listed: true }) account!: Account;
  @Belongs(() => Batch, { doc: "The batch in which it was issued.", listed: true }) batch!: string;
  @Text({ doc: "Id of the project whose reductions these are.", listed: true }) project!: string;
  @Text({ doc: "Number of the methodology by which they were calculated.", listed: true }) methodologyCode!: string;
  @Text({ doc: "Kind of sink or reduction, such as forest or marine.", listed: true }) speciality!: string;
  @Whole({ doc: "Year of the latest reductions.", listed: true }) vintage!: number;
  @Flag({
    doc: "Whether the methodology was filed as a demonstration: such credits represent no reduction.",
    listed: true,
  })
  demonstration!: boolean;
  @Kilograms({
    doc: "The quantity on offer: it can only be transferred to whoever takes the offer.",
    readers: ["holder"],
  })
  onOffer: Kilograms = 0;
  @Text({ doc: "Id of the event for which it is reserved or was retired.", listed: true, nullable: true }) event:
    | string
    | null = null;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    block: Block;
  }
}

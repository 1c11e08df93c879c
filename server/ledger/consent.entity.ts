import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { beneficiaryConsentLifecycle, type BeneficiaryConsentState } from "../../shared/ledger/consent.ts";
import { purposes, type Purpose } from "../../shared/ledger/ledger.ts";
import type { Kilograms as Mass } from "../../shared/quantity/quantity.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Choice, Day, Identifier, Instant, Kilograms, State, Text } from "../platform/record/attribute.ts";
import { Transfer } from "./transfer.entity.ts";

@ObjectType({
  description:
    "Credits that their holder retired in the name of another organization, which is asked whether it agrees. Until it " +
    "does, lists say that it is the beneficiary as stated by the holder. Platform rule.",
})
@Entity()
export class BeneficiaryConsent {
  @Identifier() id!: string;
  @Belongs(() => Transfer, { doc: "The retirement.", listed: true }) transfer!: string;
  @Belongs(() => Organization, { doc: "Who retired them.", listed: true }) holder!: string;
  @Belongs(() => Organization, { doc: "In whose name: it is asked.", listed: true }) beneficiary!: string;
  @Text({ doc: "The first and last serial numbers, as written." }) serials!: string;
  @Kilograms({ doc: "The quantity.", listed: true }) kilograms!: Mass;
  @Choice("Purpose", purposes, { doc: "What they were retired for." }) purpose!: Purpose;
  @Text({ doc: "The holder's statement." }) statement!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Instant({ doc: "When it was asked.", listed: true }) at!: string;
  @Day({ doc: "The day by which it should answer; null once it did.", nullable: true, listed: true })
  dueOn: string | null = null;
  @State(beneficiaryConsentLifecycle, { doc: "Its state." })
  state: BeneficiaryConsentState = beneficiaryConsentLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    beneficiaryConsent: BeneficiaryConsent;
  }
}

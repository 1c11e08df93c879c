import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import {
  issuanceLifecycle,
  type IssuanceState,
  type IssuedPart,
  type Monitored,
  type OtherRegistration,
} from "../../shared/issuance/issuance.ts";
import { Organization } from "../identity/index.ts";
import {
  Belongs,
  Day,
  Identifier,
  Json,
  Kilograms,
  Revision,
  State,
  Text,
  Whole,
} from "../platform/record/attribute.ts";
import { Apart } from "../platform/store/constraint.ts";
import { Project, SubProject } from "../project/index.ts";

@ObjectType({
  description:
    "The reductions of one sub-project in one monitoring period, on their way to becoming credits. SD-P 三(二)4.",
})
@Entity()
@Apart({ within: "subProject", from: "firstDay", length: "days" })
export class Issuance {
  @Identifier() id!: string;
  @Belongs(() => Project, { doc: "The project.", listed: true }) project!: string;
  @Belongs(() => SubProject, {
    doc: "The sub-project whose reductions these are, under its own methodology.",
    listed: true,
  })
  subProject!: string;
  @Belongs(() => Organization, { doc: "The applicant: the project's owner.", listed: true }) owner!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Text({ doc: "City of the project, GB/T 2260 code.", listed: true }) city!: string;
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @Day({ doc: "First day of the monitoring period.", listed: true }) periodFrom!: string;
  @Day({ doc: "Last day of the monitoring period.", listed: true }) periodTo!: string;
  @Whole({ doc: "The first day, as a day number from 1970-01-01." }) firstDay!: number;
  @Whole({ doc: "The number of days; 0 once refused, so that the period may be applied for again." }) days!: number;
  @Json({
    doc:
      "The monitored data: `{ members: { index: [name] }, values: { symbol: value | [value] | { begin, end } } }`; " +
      "incomplete while it is a draft.",
  })
  data!: Monitored;
  @Kilograms({
    doc:
      "The result of the methodology's document with the reported data, kgCO2e, rounded down; null while the data " +
      "are incomplete or give nothing.",
    listed: true,
    nullable: true,
  })
  reductionsKilograms: Kilograms | null = null;
  @Text({ doc: "SHA-256 of the document used.", nullable: true }) documentHash: string | null = null;
  @Text({ doc: "SHA-256 of the values used.", nullable: true }) inputsHash: string | null = null;
  @Json({ doc: "The values that the verifier accepted, in the form of `data`.", nullable: true })
  acceptedData: Monitored | null = null;
  @Text({ doc: "SHA-256 of the values from which the verified reductions were calculated.", nullable: true })
  acceptedHash: string | null = null;
  @Kilograms({
    doc: "The document's result with the accepted values, kgCO2e; at most the reported quantity.",
    listed: true,
    nullable: true,
  })
  verifiedKilograms: Kilograms | null = null;
  @Text({ doc: "The text of the monitoring report (减排量核算报告): how it was monitored, and by whom." })
  report!: string;
  @Whole({ doc: "How often it was submitted.", listed: true }) round: number = 0;
  @Json({
    doc:
      "The project's registrations under other mechanisms, each with what shows that the period counts here alone: " +
      "`[{ mechanism, identity, proof, address, seenOn }]`; null where there are none.",
    nullable: true,
  })
  otherRegistrations: readonly OtherRegistration[] | null = null;
  @Text({ doc: "The owner's commitment that the period is issued and used here alone.", nullable: true })
  ownerCommitment: string | null = null;
  @Text({ doc: "What the verifier found of the period in the other registries.", nullable: true })
  registrationFinding: string | null = null;
  @Belongs(() => Organization, { doc: "The body that verifies it; not the project's validator.", listed: true })
  verifier!: string;
  @Text({ doc: "The verifier's statement.", nullable: true }) verification: string | null = null;
  @Day({ doc: "Day on which public notice began.", nullable: true, listed: true }) noticeBeganOn: string | null = null;
  @Day({ doc: "Last day of public notice.", nullable: true, listed: true, counted: true }) noticeEndsOn: string | null =
    null;
  @Text({
    doc: "Id of the issued block; the owner's, where there are several holders.",
    nullable: true,
    listed: true,
  })
  block: string | null = null;
  @Json({
    doc:
      "The recipients by the shares of the mandate: `[{ holder, name, kilograms, first }]`, `first` being the " +
      "first serial; empty where everything is the owner's.",
    readers: ["applicant", "checker", "publisher", "decider"],
  })
  parts: readonly IssuedPart[] = [];
  @Day({
    doc: "The day by which the next step is due; null where there is no deadline.",
    nullable: true,
    listed: true,
    counted: true,
  })
  dueOn: string | null = null;
  @State(issuanceLifecycle, { doc: "Its state." }) state: IssuanceState = issuanceLifecycle.initial;
  @Revision() revision!: number;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    issuance: Issuance;
  }
}

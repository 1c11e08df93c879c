import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import {
  issuanceLifecycle,
  type IssuanceState,
  type IssuedPart,
  type Monitored,
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
  description: "The reductions of one sub-project in one monitoring period, on their way to credits. SD-P 三(二)4.",
})
@Entity()
@Apart({ within: "subProject", from: "firstDay", length: "days" })
export class Issuance {
  @Identifier() id!: string;
  @Belongs(() => Project, { doc: "Whose reductions these are.", listed: true }) project!: string;
  @Belongs(() => SubProject, {
    doc: "The part of it whose reductions these are, by its own methodology.",
    listed: true,
  })
  subProject!: string;
  @Belongs(() => Organization, { doc: "Who applies: the project's owner.", listed: true }) owner!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Text({ doc: "City of the project, GB/T 2260 code.", listed: true }) city!: string;
  @Day({ doc: "The day whose policy it keeps for life." }) policyOn!: string;
  @Day({ doc: "First day of the monitoring period.", listed: true }) periodFrom!: string;
  @Day({ doc: "Last day of the monitoring period.", listed: true }) periodTo!: string;
  @Whole({ doc: "The first day, counted from 1970." }) firstDay!: number;
  @Whole({ doc: "How many days; 0 once refused, so that the period may be applied for again." }) days!: number;
  @Json({
    doc: "What was monitored: `{ members: { index: [name] }, values: { symbol: value | [value] | { begin, end } } }`; incomplete while it is a draft.",
  })
  data!: Monitored;
  @Kilograms({
    doc: "What the methodology's document comes to with the reported data, kgCO2e, rounded down; none while the data are incomplete or come to nothing.",
    listed: true,
    nullable: true,
  })
  reductionsKilograms: Kilograms | null = null;
  @Text({ doc: "SHA-256 of the document that computed it.", nullable: true }) documentHash: string | null = null;
  @Text({ doc: "SHA-256 of the values that it was computed on.", nullable: true }) inputsHash: string | null = null;
  @Json({ doc: "The values that the verifier accepted, in the form of `data`.", nullable: true })
  acceptedData: Monitored | null = null;
  @Text({ doc: "SHA-256 of the values on which the verified reductions were computed.", nullable: true }) acceptedHash:
    | string
    | null = null;
  @Kilograms({
    doc: "What the document comes to with the accepted values, kgCO2e; at most what was reported.",
    listed: true,
    nullable: true,
  })
  verifiedKilograms: Kilograms | null = null;
  @Text({ doc: "The monitoring report (减排量核算报告) in words: how it was monitored, and by whom." }) report!: string;
  @Whole({ doc: "How often it was handed in.", listed: true }) round: number = 0;
  @Belongs(() => Organization, { doc: "The body that verifies it; not the project's validator.", listed: true })
  verifier!: string;
  @Text({ doc: "What the verifier found.", nullable: true }) verification: string | null = null;
  @Day({ doc: "Day on which public notice began.", nullable: true, listed: true }) noticeBeganOn: string | null = null;
  @Day({ doc: "Last day of public notice.", nullable: true, listed: true }) noticeEndsOn: string | null = null;
  @Text({
    doc: "Id of the block that was issued; the owner's, where several hold what was.",
    nullable: true,
    listed: true,
  })
  block: string | null = null;
  @Json({
    doc: "Who got what, by the shares of the mandate: `[{ holder, name, kilograms, first }]`, `first` being the first serial; empty where all of it is the owner's.",
    readers: ["applicant", "checker", "publisher", "decider"],
  })
  parts: readonly IssuedPart[] = [];
  @Day({ doc: "By when the next step is due; none where no clock runs.", nullable: true, listed: true }) dueOn:
    | string
    | null = null;
  @State(issuanceLifecycle, { doc: "Where it stands." }) state: IssuanceState = issuanceLifecycle.initial;
  @Revision() revision!: number;
}

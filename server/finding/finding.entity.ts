import { Entity, Index } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import {
  findingLifecycle,
  findingWeights,
  raisers,
  type FindingState,
  type FindingWeight,
  type Raiser,
} from "../../shared/finding/finding.ts";
import { Organization, Person } from "../identity/index.ts";
import { Belongs, Choice, Day, Identifier, Instant, State, Text, Whole } from "../platform/record/attribute.ts";

@ObjectType({
  description: "A reviewer's finding at one place of a record, and the applicant's answer. SD-P 三(二)6, JL 三章.",
})
@Entity()
@Index({ properties: ["subjectType", "subjectId"] })
export class Finding {
  @Identifier() id!: string;
  @Text({ doc: "Type of the record it is about, such as `methodology`.", listed: true }) subjectType!: string;
  @Text({ doc: "The id of that record.", listed: true }) subjectId!: string;
  @Text({ doc: "Where in the record, such as `equations.E2`.", listed: true }) place!: string;
  @Choice("FindingWeight", findingWeights, {
    doc: "Severity: findings that must be fixed block the record until they are closed.",
    listed: true,
  })
  weight!: FindingWeight;
  @Text({ doc: "The finding." }) text!: string;
  @Choice("Raiser", raisers, { doc: "The competence in which it was raised.", listed: true }) raisedAs!: Raiser;
  @Belongs(() => Person, {
    doc: "Who raised it. Shown to officials and to that person's colleagues, never to the applicant.",
  })
  author!: string;
  @Belongs(() => Organization, { doc: "The organization that owns the record.", nullable: true }) applicant?:
    | string
    | null;
  @Whole({ doc: "The round of review in which it was raised, from 1.", listed: true }) round!: number;
  @Text({ doc: "Region whose policy governs the record, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to the record." }) policyOn!: string;
  @Instant({ doc: "When it was raised.", listed: true }) raisedAt!: string;
  @Text({ doc: "The applicant's answer.", nullable: true }) answer?: string | null;
  @Instant({ doc: "When the applicant answered.", listed: true, nullable: true }) answeredAt?: string | null;
  @State(findingLifecycle, { doc: "Its state." }) state: FindingState = findingLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    finding: Finding;
  }
}

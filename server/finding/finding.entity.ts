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
  description:
    "What a reviewer found at one place of a record, and what its applicant answered. SD-P 三(二)6, JL 三章.",
})
@Entity()
@Index({ properties: ["subjectType", "subjectId"] })
export class Finding {
  @Identifier() id!: string;
  @Text({ doc: "What kind of record it is about, such as `methodology`.", listed: true }) subjectType!: string;
  @Text({ doc: "The id of that record.", listed: true }) subjectId!: string;
  @Text({ doc: "Where in the record, such as `equations.E2`.", listed: true }) place!: string;
  @Choice("FindingWeight", findingWeights, {
    doc: "How much hangs on it: what must be fixed blocks until it is closed.",
    listed: true,
  })
  weight!: FindingWeight;
  @Text({ doc: "What was found." }) text!: string;
  @Choice("Raiser", raisers, { doc: "In what capacity it was raised.", listed: true }) raisedAs!: Raiser;
  @Belongs(() => Person, {
    doc: "Who raised it. Shown to officials and to that person's colleagues, never to the applicant.",
  })
  author!: string;
  @Belongs(() => Organization, { doc: "Whose affair the record is.", nullable: true }) applicant?: string | null;
  @Whole({ doc: "The round of review in which it was raised, from 1.", listed: true }) round!: number;
  @Text({ doc: "Region whose policy governs the record, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy the record keeps." }) policyOn!: string;
  @Instant({ doc: "When it was raised.", listed: true }) raisedAt!: string;
  @Text({ doc: "What the applicant answered.", nullable: true }) answer?: string | null;
  @Instant({ doc: "When the applicant answered.", listed: true, nullable: true }) answeredAt?: string | null;
  @State(findingLifecycle, { doc: "Where it stands." }) state: FindingState = findingLifecycle.initial;
}

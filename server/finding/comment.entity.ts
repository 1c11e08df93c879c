import { Entity, Index } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { commentLifecycle, type CommentState } from "../../shared/finding/finding.ts";
import { Organization, Person } from "../identity/index.ts";
import { Belongs, Day, Identifier, Instant, State, Text } from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "What somebody said of a record while it was before the public, and what was answered. Published with its answer. SD-P 四(三), JL 四章.",
})
@Entity()
@Index({ properties: ["subjectType", "subjectId"] })
export class Comment {
  @Identifier() id!: string;
  @Text({ doc: "What kind of record it is about, such as `methodology`.", listed: true }) subjectType!: string;
  @Text({ doc: "The id of that record.", listed: true }) subjectId!: string;
  @Text({ doc: "What that record was called then.", listed: true }) titleZh!: string;
  @Text({ doc: "What that record was called then, in English.", nullable: true }) titleEn?: string | null;
  @Text({ doc: "Where in the record, such as `equations.E2`; `whole` for all of it.", listed: true }) place!: string;
  @Text({ doc: "What was said." }) text!: string;
  @Belongs(() => Person, { doc: "Whose it is; null where it was made without an account.", nullable: true }) author?:
    | string
    | null;
  @Text({
    doc: "The name given by who has no account. Never public.",
    nullable: true,
    readers: ["holder", "publisher"],
  })
  signedBy?: string | null;
  @Text({
    doc: "How who has no account can be reached. Never public.",
    nullable: true,
    readers: ["holder", "publisher"],
  })
  contact?: string | null;
  @Belongs(() => Organization, { doc: "Whose affair the record is.", nullable: true }) applicant?: string | null;
  @Text({ doc: "Region whose policy governs the record, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy the record keeps." }) policyOn!: string;
  @Instant({ doc: "When it was made.", listed: true }) madeAt!: string;
  @Text({ doc: "What was answered.", nullable: true }) answer?: string | null;
  @Belongs(() => Organization, { doc: "Who answered.", nullable: true }) answeredBy?: string | null;
  @Instant({ doc: "When it was answered.", listed: true, nullable: true }) answeredAt?: string | null;
  @Day({
    doc: "The last day of the public notice: nothing is decided before the answer.",
    listed: true,
    nullable: true,
  })
  dueOn?: string | null;
  @State(commentLifecycle, { doc: "Where it stands." }) state: CommentState = commentLifecycle.initial;
}

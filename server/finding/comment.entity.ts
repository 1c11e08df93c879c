import { Entity, Index } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { commentLifecycle, type CommentState } from "../../shared/finding/finding.ts";
import { Organization, Person } from "../identity/index.ts";
import { Belongs, Day, Identifier, Instant, State, Text } from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "A public comment on a record during its public notice, and the answer. Published with its answer. SD-P " +
    "四(三), JL 四章.",
})
@Entity()
@Index({ properties: ["subjectType", "subjectId"] })
export class Comment {
  @Identifier() id!: string;
  @Text({ doc: "Type of the record it is about, such as `methodology`.", listed: true }) subjectType!: string;
  @Text({ doc: "The id of that record.", listed: true }) subjectId!: string;
  @Text({ doc: "That record's title at the time.", listed: true }) titleZh!: string;
  @Text({ doc: "That record's English title at the time.", nullable: true }) titleEn?: string | null;
  @Text({ doc: "Where in the record, such as `equations.E2`; `whole` for all of it.", listed: true }) place!: string;
  @Text({ doc: "The comment." }) text!: string;
  @Belongs(() => Person, { doc: "The commenter's organization; null without an account.", nullable: true }) author?:
    | string
    | null;
  @Text({
    doc: "The name given by a commenter without an account. Never public.",
    nullable: true,
    readers: ["holder", "publisher"],
  })
  signedBy?: string | null;
  @Text({
    doc: "How to reach a commenter without an account. Never public.",
    nullable: true,
    readers: ["holder", "publisher"],
  })
  contact?: string | null;
  @Belongs(() => Organization, { doc: "The organization that owns the record.", nullable: true }) applicant?:
    | string
    | null;
  @Text({ doc: "Region whose policy governs the record, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to the record." }) policyOn!: string;
  @Instant({ doc: "When it was made.", listed: true }) madeAt!: string;
  @Text({ doc: "The answer.", nullable: true }) answer?: string | null;
  @Belongs(() => Organization, { doc: "Who answered.", nullable: true }) answeredBy?: string | null;
  @Instant({ doc: "When it was answered.", listed: true, nullable: true }) answeredAt?: string | null;
  @Day({
    doc: "The last day of the public notice: nothing is decided before the comment is answered.",
    listed: true,
    nullable: true,
    counted: true,
  })
  dueOn?: string | null;
  @State(commentLifecycle, { doc: "Its state." }) state: CommentState = commentLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    comment: Comment;
  }
}

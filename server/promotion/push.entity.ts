import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { pushLifecycle, type PushState } from "../../shared/promotion/promotion.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Day, Identifier, State, Text, Whole } from "../platform/record/attribute.ts";
import { Project } from "../project/index.ts";
import { Promotion } from "./promotion.entity.ts";

@ObjectType({
  description: "A promotion sent to the owner of one project; each day of sending is in its history. SD-P 三(三)8.",
})
@Entity()
@Unique({ properties: ["promotion", "project"] })
export class Push {
  @Identifier() id!: string;
  @Belongs(() => Promotion, { doc: "The promotion.", listed: true }) promotion!: string;
  @Belongs(() => Project, { doc: "The project.", listed: true }) project!: string;
  @Belongs(() => Organization, { doc: "The owner of the project.", listed: true }) owner!: string;
  @Text({ doc: "Title of the promotion in Chinese.", listed: true }) titleZh!: string;
  @Text({ doc: "Title of the promotion in English.", nullable: true }) titleEn: string | null = null;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @Day({ doc: "Day on which it was last sent.", listed: true }) pushedOn!: string;
  @Whole({ doc: "How often it was sent.", listed: true }) times!: number;
  @Day({ doc: "Day on which the owner first marked it as seen, or answered.", nullable: true, listed: true })
  seenOn: string | null = null;
  @Text({ doc: "The owner's message.", nullable: true }) answer: string | null = null;
  @Text({
    doc: "Contact on the owner's side; given with the interest.",
    nullable: true,
    readers: ["applicant", "publisher"],
  })
  contact: string | null = null;
  @Text({
    doc: "Contact on the poster's side; shown once the owner is interested.",
    nullable: true,
    readers: ["applicant", "publisher"],
  })
  posterContact: string | null = null;
  @Day({ doc: "The last day for an answer, that of the offer; null once answered.", nullable: true, listed: true })
  dueOn: string | null = null;
  @State(pushLifecycle, { doc: "Its state." }) state: PushState = pushLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    push: Push;
  }
}

import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { pushLifecycle, type PushState } from "../../shared/promotion/promotion.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Day, Identifier, State, Text, Whole } from "../platform/record/attribute.ts";
import { Project } from "../project/index.ts";
import { Promotion } from "./promotion.entity.ts";

@ObjectType({
  description:
    "A promotion before the owner of one project; each day on which it was pushed stands in its history. SD-P 三(三)8.",
})
@Entity()
@Unique({ properties: ["promotion", "project"] })
export class Push {
  @Identifier() id!: string;
  @Belongs(() => Promotion, { doc: "What is pushed.", listed: true }) promotion!: string;
  @Belongs(() => Project, { doc: "The project for which it is.", listed: true }) project!: string;
  @Belongs(() => Organization, { doc: "Whose the project is.", listed: true }) owner!: string;
  @Text({ doc: "Title of the promotion in Chinese.", listed: true }) titleZh!: string;
  @Text({ doc: "Title of the promotion in English.", nullable: true }) titleEn: string | null = null;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy it keeps for life." }) policyOn!: string;
  @Day({ doc: "Day on which it was last pushed.", listed: true }) pushedOn!: string;
  @Whole({ doc: "How often it was pushed.", listed: true }) times!: number;
  @Day({ doc: "Day on which the owner first said that it was seen, or answered.", nullable: true, listed: true })
  seenOn: string | null = null;
  @Text({ doc: "What the owner said with the answer.", nullable: true }) answer: string | null = null;
  @Text({
    doc: "Whom to speak to at the owner's; given with the interest.",
    nullable: true,
    readers: ["applicant", "publisher"],
  })
  contact: string | null = null;
  @Text({
    doc: "Whom to speak to at the poster's; shown once the owner is interested.",
    nullable: true,
    readers: ["applicant", "publisher"],
  })
  posterContact: string | null = null;
  @Day({ doc: "By when to answer: the last day of the offer; none once answered.", nullable: true, listed: true })
  dueOn: string | null = null;
  @State(pushLifecycle, { doc: "Where it stands." }) state: PushState = pushLifecycle.initial;
}

import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Identifier, Instant, Json, Text, Whole } from "../platform/record/attribute.ts";
import { Methodology } from "./methodology.entity.ts";

@ObjectType({ description: "A methodology as it was submitted; every submission is kept. SD-P 三(二)6." })
@Entity()
@Unique({ properties: ["methodology", "ordinal"] })
export class MethodologyRevision {
  @Identifier() id!: string;
  @Belongs(() => Methodology, { doc: "The methodology.", listed: true }) methodology!: string;
  @Whole({ doc: "Number of the submission, from 1.", listed: true }) ordinal!: number;
  @Belongs(() => Organization, { doc: "Who submitted it.", listed: true }) applicant!: string;
  @Text({ doc: "Its title at that time." }) titleZh!: string;
  @Text({ doc: "Its English title at that time." }) titleEn!: string;
  @Json({ doc: "Its document at that time: see `Methodology.document`." }) document!: MethodologyDocument;
  @Text({ doc: "SHA-256 of the document in canonical form; in hex.", listed: true }) hash!: string;
  @Json({
    doc: "Its authors by name at that time; none of them may review it later. `[name]`; null where none were kept.",
    nullable: true,
  })
  authors: readonly string[] | null = null;
  @Instant({ doc: "When it was submitted.", listed: true }) at!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    methodologyRevision: MethodologyRevision;
  }
}

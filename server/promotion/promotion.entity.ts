import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import type { Speciality } from "../../shared/methodology/methodology.ts";
import {
  promotionKinds,
  promotionLifecycle,
  type PromotionKind,
  type PromotionState,
} from "../../shared/promotion/promotion.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Choice, Day, Identifier, Json, Revision, State, Text, Whole } from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "A policy benefit or financing offer, sent at intervals to the owners of the filed projects it is meant for. " +
    "SD-P 三(三)8.",
})
@Entity()
export class Promotion {
  @Identifier() id!: string;
  @Choice("PromotionKind", promotionKinds, { doc: "A policy benefit, or a financing offer.", listed: true })
  kind!: PromotionKind;
  @Text({ doc: "Title in Chinese.", listed: true }) titleZh!: string;
  @Text({ doc: "Title in English.", nullable: true, listed: true }) titleEn: string | null = null;
  @Text({ doc: "What it offers, to whom and on what terms." }) text!: string;
  @Text({ doc: "The document on which it is based, with its number.", nullable: true }) source: string | null = null;
  @Text({ doc: "Where that document is published.", nullable: true }) link: string | null = null;
  @Text({
    doc: "Contact for interested owners. Shown to them once they have expressed interest.",
    readers: ["publisher"],
  })
  contact!: string;
  @Belongs(() => Organization, { doc: "Who posted it.", listed: true }) poster!: string;
  @Text({ doc: "Province whose projects it is meant for, GB/T 2260 code.", listed: true }) region!: string;
  @Json({ doc: "Cities whose projects it is meant for, GB/T 2260 codes; the whole province if empty." })
  cities: readonly string[] = [];
  @Json({ doc: "Kinds of sink or reduction it is meant for; all if empty." })
  specialities: readonly Speciality[] = [];
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @Day({ doc: "First day on which it is sent.", listed: true }) validFrom!: string;
  @Day({ doc: "Last day of the offer.", listed: true }) validUntil!: string;
  @Whole({ doc: "After how many months it is sent again; 0 for once." }) everyMonths!: number;
  @Day({ doc: "When it is sent next; null if not, or not again.", nullable: true, listed: true }) pushOn:
    | string
    | null = null;
  @State(promotionLifecycle, { doc: "Its state." }) state: PromotionState = promotionLifecycle.initial;
  @Revision() revision!: number;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    promotion: Promotion;
  }
}

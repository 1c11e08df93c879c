import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { stages, type Stage } from "../../shared/event/event.ts";
import { carriedOut, measureKinds, type CarriedOut, type MeasureKind } from "../../shared/event/measure.ts";
import { Belongs, Choice, Identifier, Instant, Json, Kilograms, Text } from "../platform/record/attribute.ts";
import { Event } from "./event.entity.ts";

@ObjectType({
  description: "A reduction measure: chosen from the guide, planned, and reported. SD-E 三(一), HN 三(二).",
})
@Entity()
export class ReductionMeasure {
  @Identifier() id!: string;
  @Belongs(() => Event, { doc: "The event.", listed: true }) event!: string;
  @Choice("MeasureKind", measureKinds, { doc: "Its kind, as listed in the guide.", listed: true }) kind!: MeasureKind;
  @Choice("InventoryStage", stages, { doc: "Its stage.", listed: true }) stage!: Stage;
  @Text({ doc: "Description, in the organiser's words." }) description!: string;
  @Kilograms({
    doc: "The expected saving, in kg CO2e. It is shown, and never deducted from the inventory.",
    nullable: true,
  })
  expectedKilograms?: Kilograms | null;
  @Text({ doc: "How that was estimated.", nullable: true }) basis?: string | null;
  @Choice("CarriedOut", carriedOut, {
    doc: "Whether it was carried out; null until reported.",
    nullable: true,
    listed: true,
  })
  carriedOut?: CarriedOut | null;
  @Kilograms({ doc: "The saving achieved, as estimated afterwards, in kg CO2e.", nullable: true })
  savedKilograms?: Kilograms | null;
  @Text({ doc: "The result.", nullable: true }) report?: string | null;
  @Json({ doc: "Ids of the event's files that prove it." }) evidence: readonly string[] = [];
  @Instant({ doc: "When it was planned.", listed: true }) plannedAt!: string;
  @Instant({ doc: "When it was reported.", nullable: true }) reportedAt?: string | null;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    reductionMeasure: ReductionMeasure;
  }
}

import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { stages, type Stage } from "../../shared/event/event.ts";
import { carriedOut, measureKinds, type CarriedOut, type MeasureKind } from "../../shared/event/measure.ts";
import { Belongs, Choice, Identifier, Instant, Json, Kilograms, Text } from "../platform/record/attribute.ts";
import { Event } from "./event.entity.ts";

@ObjectType({
  description:
    "Something that is done to emit less: chosen from the guide, planned, and reported. SD-E 三(一), HN 三(二).",
})
@Entity()
export class ReductionMeasure {
  @Identifier() id!: string;
  @Belongs(() => Event, { doc: "The event.", listed: true }) event!: string;
  @Choice("MeasureKind", measureKinds, { doc: "What it is, as the guide lists it.", listed: true }) kind!: MeasureKind;
  @Choice("InventoryStage", stages, { doc: "In which stage.", listed: true }) stage!: Stage;
  @Text({ doc: "What is done, in the organiser's words." }) description!: string;
  @Kilograms({
    doc: "What it is expected to save, in kg CO2e. It is shown, and never taken off the inventory.",
    nullable: true,
  })
  expectedKilograms?: Kilograms | null;
  @Text({ doc: "How that was estimated.", nullable: true }) basis?: string | null;
  @Choice("CarriedOut", carriedOut, {
    doc: "Whether it was carried out; null while nothing is reported.",
    nullable: true,
    listed: true,
  })
  carriedOut?: CarriedOut | null;
  @Kilograms({ doc: "What it did save, as estimated afterwards, in kg CO2e.", nullable: true })
  savedKilograms?: Kilograms | null;
  @Text({ doc: "What came of it.", nullable: true }) report?: string | null;
  @Json({ doc: "The files of the event that prove it, by their ids." }) evidence: readonly string[] = [];
  @Instant({ doc: "When it was planned.", listed: true }) plannedAt!: string;
  @Instant({ doc: "When it was reported.", nullable: true }) reportedAt?: string | null;
}

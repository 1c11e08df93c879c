import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import {
  bearers,
  phases,
  qualities,
  sourceCategories,
  stages,
  type Bearer,
  type Phase,
  type Quality,
  type SourceCategory,
  type Stage,
} from "../../shared/event/event.ts";
import { gwpSets, type GwpSet } from "../../shared/factor/gwp.ts";
import type { Emitted, FixedPart, GasFactor, Step } from "../../shared/event/inventory.ts";
import { Factor } from "../factor/index.ts";
import { Belongs, Choice, Flag, Identifier, Instant, Json, Text, Whole } from "../platform/record/attribute.ts";
import { Event } from "./event.entity.ts";
import type { Applied } from "./rules.ts";

@ObjectType({
  description:
    "One source of an event's emissions: activity × multipliers in their order × factor. 公告2019年第19号, 附1.",
})
@Entity()
export class InventoryLine {
  @Identifier() id!: string;
  @Belongs(() => Event, { doc: "The event.", listed: true }) event!: string;
  @Choice("InventoryPhase", phases, { doc: "Whether the plan estimates it, or it was.", listed: true }) phase!: Phase;
  @Choice("InventoryStage", stages, {
    doc: "When it arises: in preparation, at the event, at the closing.",
    listed: true,
  })
  stage!: Stage;
  @Choice("SourceCategory", sourceCategories, {
    doc: "The kind of source, as the national guide lists them.",
    listed: true,
  })
  category!: SourceCategory;
  @Text({ doc: "The source, in the organiser's words.", listed: true }) source!: string;
  @Text({ doc: "How much was done or used, a decimal." }) activity!: string;
  @Text({ doc: "The unit of the activity, such as kWh or pkm." }) unit!: string;
  @Json({
    doc: "By what it is multiplied on the way, in order: a list of { name, value, unit, factor, source, verified }.",
  })
  multipliers!: readonly Applied[];
  @Belongs(() => Factor, {
    doc: "The factor of the library; null for the organiser's own.",
    nullable: true,
    listed: true,
  })
  factor?: string | null;
  @Whole({ doc: "The version of that factor when the line was added.", nullable: true }) factorVersion?: number | null;
  @Text({ doc: "The value of the factor when the line was added." }) factorValue!: string;
  @Text({ doc: "The unit of the factor, such as kgCO2e/kWh." }) factorUnit!: string;
  @Text({ doc: "Where the factor was read." }) factorSource!: string;
  @Whole({ doc: "The year for which the factor holds.", nullable: true }) factorYear?: number | null;
  @Json({ doc: "The factor in further gases, a list of { value, unit }." }) gases: readonly GasFactor[] = [];
  @Choice("GwpSet", gwpSets, {
    doc: "The warming potentials with which factors in other gases than CO2 count.",
    nullable: true,
  })
  gwpSet?: GwpSet | null;
  @Json({
    doc: "What comes on top, such as a constant for each trip: a list of { name, count, unit, value, factorUnit }.",
  })
  fixed: readonly FixedPart[] = [];
  @Flag({
    doc: "Whether factor and multipliers of the library were read in published texts. The organiser's own are not.",
    listed: true,
  })
  verified!: boolean;
  @Choice("Bearer", bearers, { doc: "Who offsets it: organiser or participants. SC 附表1.", listed: true })
  bearer: Bearer = "organiser";
  @Choice("ActivityQuality", qualities, { doc: "How the activity is known.", listed: true }) quality!: Quality;
  @Text({ doc: "Half the width of its 95 % interval, in per cent, where known.", nullable: true }) uncertainty?:
    | string
    | null;
  @Json({ doc: "The files of the event that prove it, by their ids." }) evidence: readonly string[] = [];
  @Text({ doc: "What more there is to say of it, such as the meter or the bill.", nullable: true }) note?:
    | string
    | null;
  @Text({ doc: "What it comes to, in kg CO2e with six decimals, rounded half-even." }) kilogramsExact!: string;
  @Json({ doc: "Of which gases, in kg CO2e: CO2e where the factor names none." }) byGas!: Readonly<
    Partial<Record<Emitted, string>>
  >;
  @Json({ doc: "How it comes to that: a list of { name, value, unit, product, productUnit }." })
  steps!: readonly Step[];
  @Instant({ doc: "When it was added.", listed: true }) addedAt!: string;
}

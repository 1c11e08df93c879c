import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import type { GreenCertificate } from "../../shared/claim/certificate.ts";
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
  description: "One source of an event's emissions: activity × multipliers in order × factor. 公告2019年第19号, 附1.",
})
@Entity()
export class InventoryLine {
  @Identifier() id!: string;
  @Belongs(() => Event, { doc: "The event.", listed: true }) event!: string;
  @Choice("InventoryPhase", phases, { doc: "Whether it is planned or actual.", listed: true }) phase!: Phase;
  @Choice("InventoryStage", stages, {
    doc: "The stage in which it arises: preparation, event, closing.",
    listed: true,
  })
  stage!: Stage;
  @Choice("SourceCategory", sourceCategories, {
    doc: "The source category of the national guide.",
    listed: true,
  })
  category!: SourceCategory;
  @Text({ doc: "The source, in the organiser's words.", listed: true }) source!: string;
  @Text({ doc: "The activity data, a decimal." }) activity!: string;
  @Text({ doc: "The unit of the activity, such as kWh or pkm." }) unit!: string;
  @Json({
    doc: "Its multipliers in order: a list of { name, value, unit, factor, source, verified }.",
  })
  multipliers!: readonly Applied[];
  @Belongs(() => Factor, {
    doc: "The library factor; null for the organiser's own.",
    nullable: true,
    listed: true,
  })
  factor?: string | null;
  @Whole({ doc: "The version of that factor when the line was added.", nullable: true }) factorVersion?: number | null;
  @Text({ doc: "The value of the factor when the line was added." }) factorValue!: string;
  @Text({ doc: "The unit of the factor, such as kgCO2e/kWh." }) factorUnit!: string;
  @Text({ doc: "The source of the factor." }) factorSource!: string;
  @Whole({ doc: "The year to which the factor applies.", nullable: true }) factorYear?: number | null;
  @Json({ doc: "Factors for further gases, a list of { value, unit }." }) gases: readonly GasFactor[] = [];
  @Choice("GwpSet", gwpSets, {
    doc: "The set of global warming potentials for factors in gases other than CO2.",
    nullable: true,
  })
  gwpSet?: GwpSet | null;
  @Json({
    doc: "Additions, such as a constant per trip: a list of { name, count, unit, value, factorUnit }.",
  })
  fixed: readonly FixedPart[] = [];
  @Flag({
    doc: "Whether library factor and multipliers were verified against published texts. The organiser's own are not.",
    listed: true,
  })
  verified!: boolean;
  @Choice("Bearer", bearers, { doc: "Who offsets it: organiser or participants. SC 附表1.", listed: true })
  bearer: Bearer = "organiser";
  @Choice("ActivityQuality", qualities, { doc: "How the activity data were obtained.", listed: true })
  quality!: Quality;
  @Text({ doc: "Half the width of its 95 % interval, in per cent, if known.", nullable: true }) uncertainty?:
    | string
    | null;
  @Json({ doc: "Ids of the event's files that prove it." }) evidence: readonly string[] = [];
  @Text({ doc: "Notes, such as the meter or the bill.", nullable: true }) note?: string | null;
  @Text({ doc: "Its emissions, in kg CO2e with six decimals, rounded half-even." }) kilogramsExact!: string;
  @Json({ doc: "Emissions by gas, in kg CO2e: CO2e where the factor names none." }) byGas!: Readonly<
    Partial<Record<Emitted, string>>
  >;
  @Json({ doc: "The steps of the calculation: a list of { name, value, unit, product, productUnit }." })
  steps!: readonly Step[];
  @Instant({ doc: "When it was added.", listed: true }) addedAt!: string;
  @Json({
    doc: "The green power certificates (绿证) used up by it: a list of { number, period, count }.",
    nullable: true,
  })
  certificates?: readonly GreenCertificate[] | null;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    inventoryLine: InventoryLine;
  }
}

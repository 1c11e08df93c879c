import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import type { Monitored } from "../../shared/issuance/issuance.ts";
import { Belongs, Identifier, Instant, Json, Kilograms, Text, Whole } from "../platform/record/attribute.ts";
import { Immutable } from "../platform/store/constraint.ts";
import { Issuance } from "./issuance.entity.ts";

@ObjectType({ description: "A monitoring report as submitted: one for each round of its verification." })
@Entity()
@Immutable
@Unique({ properties: ["issuance", "round"] })
export class MonitoringReport {
  @Identifier() id!: string;
  @Belongs(() => Issuance, { doc: "Its application.", listed: true }) issuance!: string;
  @Whole({ doc: "The round, from 1.", listed: true }) round!: number;
  @Json({ doc: "The monitored data, in the form of an issuance's `data`." }) data!: Monitored;
  @Kilograms({ doc: "The calculated result, kgCO2e.", listed: true }) reductionsKilograms!: Kilograms;
  @Text({ doc: "SHA-256 of the document used." }) documentHash!: string;
  @Text({ doc: "SHA-256 of the values used." }) inputsHash!: string;
  @Instant({ doc: "When it was submitted.", listed: true }) at!: string;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    monitoringReport: MonitoringReport;
  }
}
